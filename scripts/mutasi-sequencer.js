const { statSync } = require('node:fs');
const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

const { file } = JSON.parse(process.env.CAPAIAN_MUTASI);
const words = path.basename(file, '.ts').split('-');

/** The tests that speak of the broken file first, then small ones: most breaks are noticed by the first few. */
module.exports = class extends Sequencer {
  sort(tests) {
    const far = (test) => words.filter((word) => !path.basename(test.path).includes(word)).length;
    const size = (test) => statSync(test.path).size;
    return [...tests].sort((a, b) => far(a) - far(b) || size(a) - size(b));
  }
};
