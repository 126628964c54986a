const js = require('@eslint/js');
const tseslint = require('typescript-eslint');
const hooks = require('eslint-plugin-react-hooks');
const circles = require('./scripts/import-circles.js');

/** Which room may import which: the one-way path of the README, held by the linter. */
const rooms = [
  'dasar',
  'domain',
  'input',
  'reviu',
  'impor',
  'report',
  'templat',
  'excel',
  'taskpane',
  'commands',
  'locales',
  'workbench',
  'hitung',
];
const allowed = {
  dasar: [],
  domain: ['dasar'],
  input: ['dasar', 'domain'],
  impor: ['dasar', 'domain', 'input'],
  reviu: ['dasar', 'domain'],
  report: ['dasar', 'domain', 'reviu'],
  templat: ['dasar', 'domain'],
  excel: ['dasar', 'domain', 'input', 'reviu', 'impor', 'report', 'templat'],
  locales: ['dasar', 'domain', 'input', 'reviu', 'templat'],
  hitung: ['dasar', 'domain', 'input', 'reviu', 'report', 'excel', 'locales'],
  taskpane: ['dasar', 'domain', 'input', 'reviu', 'templat', 'excel', 'locales', 'hitung'],
  commands: ['dasar', 'domain', 'excel', 'locales', 'hitung'],
  workbench: ['dasar', 'domain', 'input', 'impor', 'excel', 'locales', 'hitung'],
};

/** Safari reads lookbehind from 16.4 on: one in a chunk, and the pane on an older Mac does not start. */
const lookbehind = String.raw`/\(\?<[=!]/`;
const noLookbehind = [
  `Literal[regex.pattern=${lookbehind}]`,
  `Literal[value=${lookbehind}]`,
  `TemplateElement[value.raw=${lookbehind}]`,
].map((selector) => ({ selector, message: 'No lookbehind: the web view of an older Mac cannot parse it.' }));

function border(room) {
  const closed = rooms.filter((other) => other !== room && !allowed[room].includes(other));
  const patterns = closed.map((other) => ({
    regex: `^(\\.\\./)+${other}(/|$)`,
    message: `${room}/ may not import ${other}/ (see "The house" in README.md).`,
  }));
  if (room === 'dasar' || room === 'domain') {
    const message = `${room}/ imports no library but decimal.js.`;
    patterns.push({ regex: '^(?!\\.|decimal\\.js$)', message });
  }
  return {
    files: [`src/${room}/**/*.{ts,tsx}`, `src/${room}.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.tmp/', 'coverage/', 'samples/*.xlsx'] },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', ...noLookbehind],
    },
  },
  {
    // Office.js belongs to excel/ alone; the workbench plays Excel's part, it never calls it.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/workbench/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/excel/ talks to Excel.' },
        { name: 'Office', message: 'Only src/excel/ talks to Office.' },
      ],
    },
  },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { rumah: { rules: { 'no-import-circle': circles } } },
    rules: { 'rumah/no-import-circle': 'error' },
  },
  ...Object.keys(allowed).map(border),
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
