const path = require('node:path');
const {
  projects: [kamar, , jendela],
  testTimeout,
} = require('../jest.config.js');

const own = path.join(__dirname, 'mutasi-transform.js');

/** The quick tests, in windows of their own: only so can a break be put between a file and who reads it. */
module.exports = {
  ...jendela,
  testRegex: [],
  testMatch: kamar.testMatch,
  testTimeout,
  transform: Object.fromEntries(
    Object.entries(jendela.transform).map(([files, [, options]]) => [files, [own, options]]),
  ),
  testSequencer: path.join(__dirname, 'mutasi-sequencer.js'),
  // As `npm run test:cepat`.
  testPathIgnorePatterns: ['/node_modules/', 'tanpa-alarm', 'kalimat-laporan', 'reviu/rumus', 'lapisan', 'input/sifat'],
};
