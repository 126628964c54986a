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
  'rincian',
  'surat',
  'excel',
  'taskpane',
  'commands',
  'locales',
  'hitung',
];
const allowed = {
  dasar: [],
  domain: ['dasar'],
  input: ['dasar', 'domain'],
  surat: ['dasar'],
  impor: ['dasar', 'domain', 'input', 'surat'],
  reviu: ['dasar', 'domain'],
  report: ['dasar', 'domain', 'reviu', 'surat'],
  templat: ['dasar', 'domain'],
  rincian: ['dasar', 'domain', 'input'],
  excel: ['dasar', 'domain', 'input', 'reviu', 'impor', 'report', 'templat', 'rincian', 'surat'],
  locales: ['dasar', 'domain', 'input', 'reviu', 'templat'],
  hitung: ['dasar', 'domain', 'input', 'reviu', 'report', 'surat', 'excel', 'locales'],
  taskpane: ['dasar', 'domain', 'input', 'reviu', 'templat', 'surat', 'excel', 'locales', 'hitung'],
  commands: ['dasar', 'domain', 'excel', 'locales', 'hitung'],
};

/**
 * Which rooms and packages a package may look into. What plays Excel knows the add-in's way of reading files, and
 * nothing of its rules; only the public entries of another package can be imported, by its name.
 */
const packages = {
  'stand-in': { rooms: ['dasar', 'impor'], packages: [] },
  workbench: { rooms: ['dasar', 'domain', 'locales'], packages: ['stand-in'] },
  'command-line': {
    rooms: ['dasar', 'domain', 'input', 'impor', 'excel', 'locales', 'hitung', 'rincian', 'reviu', 'surat'],
    packages: ['stand-in'],
  },
};

/** Safari reads lookbehind from 16.4 on: one in a chunk, and the pane on an older Mac does not start. */
const lookbehind = String.raw`/\(\?<[=!]/`;
const noLookbehind = [
  `Literal[regex.pattern=${lookbehind}]`,
  `Literal[value=${lookbehind}]`,
  `TemplateElement[value.raw=${lookbehind}]`,
].map((selector) => ({ selector, message: 'No lookbehind: the web view of an older Mac cannot parse it.' }));

/** Every element becomes an argument: some 100,000 of them, as a person's workbook may hold, end a run with a RangeError. */
const noSpreadArguments = [
  'CallExpression[callee.property.name=/^(push|unshift|splice|fromCharCode|fromCodePoint)$/] > SpreadElement',
  'CallExpression[callee.object.name="Math"] > SpreadElement',
].map((selector) => ({ selector, message: 'No list of any length as arguments: a loop, concat or reduce takes it.' }));

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
  patterns.push({
    regex: '^@capaian/|(^|/)packages/',
    message: 'The add-in knows nothing of what plays Excel or calls it.',
  });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`, `src/${room}.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

function wall(name) {
  const { rooms: open, packages: others } = packages[name];
  const closed = rooms.filter((room) => !open.includes(room));
  const hidden = Object.keys(packages).filter((other) => other !== name && !others.includes(other));
  const patterns = [
    ...closed.map((room) => ({ regex: `/src/${room}(/|$)`, message: `packages/${name} may not import ${room}/.` })),
    ...hidden.map((other) => ({
      regex: `^@capaian/${other}(/|$)`,
      message: `packages/${name} may not import packages/${other}.`,
    })),
    {
      regex: `^(\\.\\./)+(${Object.keys(packages).join('|')})/`,
      message: 'Another package is imported by its name, through its entries.',
    },
  ];
  return {
    files: [`packages/${name}/**/*.{ts,tsx}`],
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
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...noLookbehind, ...noSpreadArguments] },
  },
  {
    // Office.js belongs to excel/ alone; the stand-in plays Excel's part, it never calls it.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/excel/ talks to Excel.' },
        { name: 'Office', message: 'Only src/excel/ talks to Office.' },
      ],
    },
  },
  { files: ['{src,packages}/**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  {
    files: ['{src,packages}/**/*.{ts,tsx}'],
    plugins: { rumah: { rules: { 'no-import-circle': circles } } },
    rules: { 'rumah/no-import-circle': 'error' },
  },
  ...Object.keys(allowed).map(border),
  ...Object.keys(packages).map(wall),
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
