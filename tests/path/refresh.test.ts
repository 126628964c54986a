import { readFile } from 'node:fs/promises';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Cell, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';
import { validityErrors } from '../file/validity';
import { hitungBytes, type Outcome, SAMPLE } from './run';

/** Two sessions on one file: a run, a person's changes, a run on the saved file. */
const NOTE = 'sudah dibahas dengan APIP';
let first: Outcome;
let second: Outcome;
let after: Workbook;

const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};
const cellsOf = (sheet: Sheet): Cell[] => [...sheet.rows.values()].flatMap((row) => [...row.values()]);
const textsOf = (sheet: Sheet): string[] =>
  cellsOf(sheet).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

/** Types into a cell, as a person would. */
function type(sheet: Sheet, row: number, column: number, value: string | number): void {
  setCell(sheet, row, column, { ...plainCell(value), style: sheet.rows.get(row)?.get(column)?.style ?? {} });
  sheet.editedCells.add(`${row},${column}`);
  if (sheet.touched === 'none') sheet.touched = 'cells';
}

beforeAll(async () => {
  first = await hitungBytes(await readFile(SAMPLE));
  if (!first.saved) throw new Error(first.err);
  const workbook = await openWorkbook(first.saved, 'buku.xlsx');
  type(sheetOf(workbook, 'PK 2023'), 8, 4, 95);
  type(sheetOf(workbook, 'LKj Reviu'), 4, 10, NOTE);
  second = await hitungBytes(await saveWorkbook(workbook));
  if (!second.saved) throw new Error(second.err);
  after = await openWorkbook(second.saved, 'hasil.xlsx');
});

test('what changed since the last run stands on LKj Ikhtisar, by indicator', () => {
  const texts = textsOf(sheetOf(after, 'LKj Ikhtisar'));
  expect(texts.some((text) => text.startsWith('Perubahan sejak perhitungan sebelumnya ('))).toBe(true);
  expect(texts.filter((text) => text.startsWith('Capaian indikator '))).toEqual([
    expect.stringMatching(/^Capaian indikator 4: Persentase \(%\) SDM/),
  ]);
  expect(texts).toContain('Yang berubah: data masukan.');
});

test('the second run takes the new figure', () => {
  expect(first.json?.verifikasi.berbeda).toEqual([]);
  expect(second.json?.angka.find((a) => a.kunci === 'capaian/4')?.tampil).toBe('100,00');
});

test("the reviewer's note is still there", () => {
  expect(textsOf(sheetOf(after, 'LKj Reviu'))).toContain(NOTE);
});

test('a refresh stays inside the budgets of the wire', () => {
  expect(second.json?.kinerja.aksi).toBeLessThan(3_000);
  expect(second.json?.kinerja.sinkronTulis).toBeLessThanOrEqual(40);
  expect(second.json?.kinerja.byteTerbesar).toBeLessThan(4 * 1024 * 1024);
  expect(second.json?.verifikasi.berbeda).toEqual([]);
});

test('the Open XML SDK finds nothing in either file that it does not find in the input', async () => {
  const before = new Set(await validityErrors(await readFile(SAMPLE)));
  for (const { saved } of [first, second]) {
    const errors = saved ? await validityErrors(saved) : ['nothing was saved'];
    expect(errors.filter((one) => !before.has(one))).toEqual([]);
  }
});
