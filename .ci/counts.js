/** Adds up what the runners reported of themselves and prints the closing line. */
const { readFileSync } = require('node:fs');

const [, , reports] = process.argv;
const jestOf = (file) => JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'));
const jest = jestOf('jest.json');
// The same tests in another Node: only what fails there counts.
const lts = jestOf('jest-lts.json');
const cells = /^(\d+) passed, (\d+) failed$/gm;
const countsOf = (file) => [...readFileSync(`${reports}/${file}`, 'utf8').matchAll(cells)];
const others = ['libreoffice.txt', 'webkit.txt', 'rincian.txt'].map(countsOf);

// A suite that could not even start has no tests to count: it counts as one failure.
const failed = brokenIn(jest) + brokenIn(lts) + sum(others.flat(), 2);
const passed = jest.numPassedTests + sum(others.flat(), 1);
const skipped = jest.numPendingTests + jest.numTodoTests;

// A runner that broke off before its count is not one without failures.
if (others.some((counts) => counts.length === 0)) process.exitCode = 1;
if (failed > 0 || skipped > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

function brokenIn({ numFailedTests, numRuntimeErrorTestSuites }) {
  return numFailedTests + numRuntimeErrorTestSuites;
}

function sum(matches, group) {
  return matches.reduce((total, match) => total + Number(match[group]), 0);
}
