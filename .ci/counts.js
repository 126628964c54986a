/** Adds up what the runners reported of themselves and prints the closing line. */
const { readFileSync } = require('node:fs');

const [, , reports] = process.argv;
const jest = JSON.parse(readFileSync(`${reports}/jest.json`, 'utf8'));
const cells = /^(\d+) passed, (\d+) failed$/gm;
const libreoffice = [...readFileSync(`${reports}/libreoffice.txt`, 'utf8').matchAll(cells)];

// A suite that could not even start has no tests to count: it counts as one failure.
const failed = jest.numFailedTests + jest.numRuntimeErrorTestSuites + sum(libreoffice, 2);
const passed = jest.numPassedTests + sum(libreoffice, 1);
const skipped = jest.numPendingTests + jest.numTodoTests;

if (libreoffice.length === 0) process.exitCode = 1;
if (failed > 0 || skipped > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

function sum(matches, group) {
  return matches.reduce((total, match) => total + Number(match[group]), 0);
}
