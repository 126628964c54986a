import { calculateNow } from '@capaian/stand-in/calc/recalculate';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue } from '@capaian/stand-in/workbook/model';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';

/** Values of column B of a sheet whose column A holds the first of each pair and column B the formula beside it. */
function workedOut(cells: readonly (readonly [CellValue, string])[]): CellValue[] {
  const other = createSheet("Pagu '24");
  setCell(other, 1, 1, plainCell(7));
  setCell(other, 2, 1, { ...plainCell(null), formula: '=B2*2' });
  const sheet = createSheet('S');
  cells.forEach(([value, formula], row) => {
    setCell(sheet, row, 0, plainCell(value));
    setCell(sheet, row, 1, { ...plainCell(null), formula });
  });
  calculateNow(createWorkbook('buku.xlsx', [sheet, other]));
  return cells.map((_, row) => getValue(sheet, row, 1));
}

test('formulas that only repeat a cell or show a text come to what the engine would give', () => {
  expect(
    workedOut([
      [1.5, '=A1'],
      ['x', '=$A$2'],
      [{ error: '#DIV/0!' }, '=S!A3'],
      [null, '=A4'],
      [null, "='Pagu ''24'!B2"],
      [null, "='Pagu ''24'!B3"],
      [null, '=B8'],
      [null, '=B6'],
      [null, '=HYPERLINK("#\'S\'!A1","kata ""itu""")'],
      [null, '=B1+B6'],
    ]),
  ).toEqual([1.5, 'x', { error: '#DIV/0!' }, 0, 7, 14, 14, 14, 'kata "itu"', 15.5]);
});

test('a circle of repetitions ends, and a cell that a formula spills into is repeated anew', () => {
  const sheet = createSheet('S');
  setCell(sheet, 0, 0, plainCell(1));
  setCell(sheet, 0, 1, { ...plainCell(null), formula: '=SEQUENCE(3,1,A1,1)' });
  setCell(sheet, 2, 2, { ...plainCell(null), formula: '=B3' });
  setCell(sheet, 0, 3, { ...plainCell(null), formula: '=E1' });
  setCell(sheet, 0, 4, { ...plainCell(null), formula: '=D1' });
  const workbook = createWorkbook('buku.xlsx', [sheet]);
  calculateNow(workbook);
  expect(getValue(sheet, 2, 2)).toBe(3);
  setCell(sheet, 0, 0, plainCell(10));
  calculateNow(workbook);
  expect(getValue(sheet, 2, 2)).toBe(12);
});
