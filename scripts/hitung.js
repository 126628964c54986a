const path = require('node:path');
const { runBundled } = require('./bundle.js');

/** `npm run hitung -- BUKU.xlsx …`: the headless run, from its bundle. */
runBundled({
  root: path.resolve(__dirname, '..'),
  entry: 'packages/command-line/main.ts',
  sources: ['src', 'packages', 'tsconfig.json'],
  // Run in a window of its own, file by file, as it comes.
  external: ['@microsoft/office-js'],
});
