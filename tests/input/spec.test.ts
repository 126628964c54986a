import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SPEC = readFileSync(join(__dirname, '../../src/input/SPEC.md'), 'utf8');
const nomor = [...SPEC.matchAll(/^(\d+)\. \S/gm)].map(([, satu]) => Number(satu));

/** What the whole path shows of the reader stands with the path. */
const disebut = [__dirname, join(__dirname, '../path')]
  .flatMap((folder) => readdirSync(folder).map((berkas) => join(folder, berkas)))
  .filter((berkas) => berkas.endsWith('.test.ts') && !berkas.endsWith('spec.test.ts'))
  .flatMap((berkas) => [...readFileSync(berkas, 'utf8').matchAll(/'B(\d+) /g)])
  .map(([, satu]) => Number(satu));

test('the sentences of SPEC.md are numbered without a gap', () => {
  expect(nomor.length).toBeGreaterThan(0);
  expect(nomor).toEqual(nomor.map((_, i) => i + 1));
});

test('every sentence is named by a test, and no test names one that is not there', () => {
  expect([...new Set(disebut)].sort((a, b) => a - b)).toEqual(nomor);
});
