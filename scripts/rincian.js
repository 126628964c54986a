const path = require('node:path');
const { runBundled } = require('./bundle.js');

/** `npm run rincian -- --sumber …`: detail rows added up where they are, from its bundle. */
runBundled({
  root: path.resolve(__dirname, '..'),
  entry: 'packages/command-line/rincian/utama.ts',
  sources: ['src', 'packages', 'tsconfig.json'],
  // Finds and fetches programs for the machine beside itself.
  external: ['@capaian/tools'],
});
