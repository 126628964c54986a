const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/**
 * Handed to every module as arguments: jest's sandbox answers a global name through an interceptor, which costs a rule
 * that asks for `Math` or `Map` in a loop half its time. None of these is ever replaced by a test.
 */
const builtIns = [
  ...['Array', 'Boolean', 'Error', 'Infinity', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'RegExp', 'Set'],
  ...['String', 'Uint8Array', 'WeakMap'],
];

/** What needs a window of its own, or more of `jest` than threads have: a page, a browser, fake timers that await. */
const WINDOW = '/tests/(?:browser/|commands/|manifest/|taskpane/|excel/pantau|excel/pintu)';

/** No window and no module of its own for each file: what one has loaded and warmed up serves the next (decision 24). */
const bersama = {
  displayName: 'bersama',
  rootDir: __dirname,
  runner: 'jest-light-runner',
  // What tests run outside node is fetched first.
  globalSetup: '<rootDir>/tests/global-setup.js',
  setupFiles: ['<rootDir>/tests/tsx.mjs'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', WINDOW],
};

/** Each file in a window of its own. */
const jendela = {
  displayName: 'jendela',
  rootDir: __dirname,
  testEnvironment: 'node',
  // The genuine office.js keeps timers of its own that outlive a test file.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  sandboxInjectedGlobals: builtIns,
  globalSetup: '<rootDir>/tests/global-setup.js',
  testRegex: [`${WINDOW}.*\\.test\\.tsx?$`],
  transform: { '^.+\\.tsx?$': swc, '^.+\\.m?js$': swc },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|hyparquet|pdfjs-dist)/)', '<rootDir>/\\.tmp/jest/'],
  // All of it in one file (see `tests/fluent-bundle.js`), made before the first test.
  moduleNameMapper: { '^@fluentui/react-(components|icons)$': '<rootDir>/.tmp/jest/fluent.js' },
};

module.exports = {
  projects: [bersama, jendela],
  maxWorkers: 2,
  // No test measures time: the limit is there to end what hangs. Whole runs, hundreds of broken-off writes and the
  // browser take a minute on a quiet machine and several on a loaded one.
  testTimeout: 480_000,
};
