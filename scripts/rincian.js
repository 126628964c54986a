const path = require('node:path');
const { runBundled } = require('./bundle.js');

/** `npm run rincian -- --sumber …`: detail rows added up where they are, from its bundle. */
runBundled({
  root: path.resolve(__dirname, '..'),
  entry: 'packages/command-line/rincian/utama.ts',
  sources: ['src', 'packages', 'tsconfig.json'],
  // A part of it is a program for the machine.
  external: ['@duckdb/node-api'],
});
