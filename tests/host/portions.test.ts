import { calculateNow } from '@capaian/stand-in/calc/recalculate';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';

test('more different formulas than the engine remembers are all worked out, each after what it reads', () => {
  const sheet = createSheet('S');
  const rows = 10_500;
  setCell(sheet, 0, 0, plainCell(2));
  for (let row = 0; row < rows; row += 1) {
    // What is read stands below what reads it, and holds nothing yet.
    setCell(sheet, row, 1, { ...plainCell(null), formula: `=C${row + 1}+1` });
    setCell(sheet, row, 2, { ...plainCell(null), formula: `=$A$1*${row}` });
  }
  setCell(sheet, 0, 3, { ...plainCell(null), formula: `=SUM(B1:B${rows})` });
  calculateNow(createWorkbook('buku.xlsx', [sheet]));
  expect([getValue(sheet, 7, 1), getValue(sheet, rows - 1, 1)]).toEqual([15, 2 * (rows - 1) + 1]);
  expect(getValue(sheet, 0, 3)).toBe(rows * (rows - 1) + rows);
});
