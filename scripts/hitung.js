const path = require('node:path');
const v8 = require('node:v8');
const { runBundled } = require('./bundle.js');

// Of a large workbook's run nearly all is left behind: looked for when memory has doubled, not when it is fourfold.
v8.setFlagsFromString('--heap-growing-percent=100');

/** `npm run hitung -- BUKU.xlsx …`: the headless run, from its bundle. */
runBundled({
  root: path.resolve(__dirname, '..'),
  entry: 'packages/command-line/main.ts',
  sources: ['src', 'packages', 'tsconfig.json'],
  // Run in a window of its own, file by file, as it comes.
  external: ['@microsoft/office-js'],
});
