import { calculateNow } from '@capaian/stand-in/calc/recalculate';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue } from '@capaian/stand-in/workbook/model';
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

/** Values of column C beside `formulas`, in a workbook with 1 to 4 in column A and a text in D2. */
function besideNumbers(...formulas: readonly string[]): CellValue[] {
  const sheet = createSheet('S');
  [1, 2, 3, 4].forEach((value, row) => setCell(sheet, row, 0, plainCell(value)));
  setCell(sheet, 1, 3, plainCell('terisi'));
  formulas.forEach((formula, row) => setCell(sheet, row, 2, { ...plainCell(null), formula }));
  calculateNow(createWorkbook('buku.xlsx', [sheet]));
  return formulas.map((_, row) => getValue(sheet, row, 2));
}

test('the engine sees what formulas name, and everything where one reads or fills more than it names', () => {
  const plain = ['=SUM(A1:A4)', '=COUNTIF(A1:A4,">="&2)', '=IF(ROUND(S!A3/\'S\'!$A$2,1)=1.5,"ya","tidak")', '=C1*2'];
  expect(besideNumbers(...plain)).toEqual([10, 3, 'ya', 20]);
  expect(besideNumbers('=B1+1', '=INDIRECT("A"&4)')).toEqual([1, 4]);
  expect(besideNumbers('=OFFSET(B1,2,-1)', '=COUNTA(D:D)', '=SUM(2:2)-C1')).toEqual([3, 1, 0]);
  const sheet = createSheet('S');
  setCell(sheet, 1, 3, plainCell('terisi'));
  setCell(sheet, 0, 3, { ...plainCell(null), formula: '=SEQUENCE(2)' });
  calculateNow(createWorkbook('buku.xlsx', [sheet]));
  expect([getValue(sheet, 0, 3), getValue(sheet, 1, 3)]).toEqual([{ error: '#SPILL!' }, 'terisi']);
});
