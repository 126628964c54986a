import { Workbook } from '@cj-tech-master/excelts';
import { calculateNow } from '@capaian/stand-in/calc/recalculate';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { getValue } from '@capaian/stand-in/workbook/cells';

/** Formulas of column A, each with the value that the file holds; worked out anew. */
async function recalculated(formulas: readonly (readonly [formula: string, held: number])[]): Promise<unknown[]> {
  const book = new Workbook();
  const sheet = book.addWorksheet('A');
  formulas.forEach(([formula, result], row) => {
    sheet.getCell(`A${row + 1}`).value = { formula, result };
  });
  const workbook = await openWorkbook(Uint8Array.from(await book.xlsx.writeBuffer()), 'buku.xlsx');
  calculateNow(workbook);
  return formulas.map((_, row) => workbook.sheets[0] && getValue(workbook.sheets[0], row, 0));
}

test.each([
  ['another workbook', '[1]Data!B2'],
  ['another workbook by its name', "'[Pagu 2024.xlsx]Data'!A1+1"],
  ['a function that the engine lacks', 'WEBSERVICE("x")'],
  ['a name that stands for no cells', 'Laju*2'],
])(
  'a formula over %s keeps the value that the file holds, and what reads it is worked out from that',
  async (_n, f) => {
    expect(
      await recalculated([
        [f, 24.1],
        ['A1*2', 0],
      ]),
    ).toEqual([24.1, 48.2]);
  },
);

test('what the engine can do is worked out, whatever the file holds', async () => {
  const formulas = [
    ['1+1', 9],
    ['SUM(A1,"3")', 9],
    ['IF(TRUE,A1,0)', 9],
    ['COUNTIF(A1:A3,">1")', 9],
  ] as const;
  expect(await recalculated(formulas)).toEqual([2, 5, 2, 3]);
});
