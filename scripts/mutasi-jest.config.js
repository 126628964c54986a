const path = require('node:path');
const config = require('../jest.config.js');

const own = path.join(__dirname, 'mutasi-transform.js');

/** The tests as they are, over sources with one break in them. */
module.exports = {
  ...config,
  rootDir: path.join(__dirname, '..'),
  transform: Object.fromEntries(
    Object.entries(config.transform).map(([files, [, options]]) => [files, [own, options]]),
  ),
  testSequencer: path.join(__dirname, 'mutasi-sequencer.js'),
  // As `npm run test:cepat`.
  testPathIgnorePatterns: ['/node_modules/', 'tanpa-alarm', 'kalimat-laporan', 'reviu/rumus', 'lapisan'],
};
