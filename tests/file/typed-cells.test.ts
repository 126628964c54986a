import { openWorkbook } from '@capaian/stand-in/file/open';
import { OpcPackage } from '../../packages/stand-in/file/package';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { getCell, PLAIN_STYLE, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet } from '@capaian/stand-in/workbook/model';
import { userWorkbook } from './user-workbook';
import { validityErrors } from './validity';

const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** What the grid does when somebody types: content changes, the look stays. */
function type(sheet: Sheet, row: number, column: number, value: CellValue, formula?: string): void {
  const style = getCell(sheet, row, column)?.style ?? PLAIN_STYLE;
  setCell(sheet, row, column, { value, style, ...(formula !== undefined && { formula }) });
  sheet.editedCells.add(`${row},${column}`);
  sheet.touched = 'cells';
}

/** A small workbook whose one sheet is the given XML. */
async function withSheet(xml: string): Promise<Uint8Array> {
  const pkg = OpcPackage.open(await userWorkbook());
  pkg.put(SHEET_PART, xml);
  pkg.clearRelationships(SHEET_PART);
  for (const name of pkg.names().filter((one) => /drawing|chart|table|comment/i.test(one))) pkg.remove(name);
  return pkg.toBytes();
}

async function edited(
  bytes: Uint8Array,
  edit: (sheet: Sheet) => void,
): Promise<{ xml: string; bytes: Uint8Array; sheet: Sheet }> {
  const workbook = await openWorkbook(bytes, 'buku.xlsx');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook is empty.');
  edit(sheet);
  const saved = await saveWorkbook(workbook);
  const again = (await openWorkbook(saved, 'buku.xlsx')).sheets[0];
  if (!again) throw new Error('The workbook is empty.');
  return { xml: OpcPackage.open(saved).text(SHEET_PART), bytes: saved, sheet: again };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

test('only the typed cell changes in the text of the sheet', async () => {
  const bytes = await userWorkbook();
  const before = OpcPackage.open(bytes).text(SHEET_PART);
  const { xml } = await edited(bytes, (sheet) => type(sheet, 2, 1, 81.25));
  const cell = /<c r="B3"[^>]*><v>73<\/v><\/c>/.exec(before)?.[0] ?? '';
  expect(cell).not.toBe('');
  expect(xml).toBe(before.replace(cell, cell.replace('73', '81.25')));
});

test('every kind of content comes back, in known and new cells and rows', async () => {
  const contents: [number, number, CellValue, string?][] = [
    [1, 0, 'teks <&> "baru"'],
    [1, 1, 12.5],
    [1, 2, false],
    [2, 2, 90, '=B3+8'],
    [3, 2, 'a&b', '="a"&"&b"'],
    [4, 2, { error: '#DIV/0!' }, '=1/0'],
    [5, 8, 'kolom baru'],
    [5, 7, 7],
    [10, 3, 'baris kosong'],
    [40, 2, '=tetap teks'],
    [30, 0, ' dua  spasi '],
  ];
  const { sheet, bytes } = await edited(await userWorkbook(), (at) => {
    for (const [row, column, value, formula] of contents) type(at, row, column, value, formula);
  });
  for (const [row, column, value, formula] of contents) {
    const cell = getCell(sheet, row, column);
    expect([row, column, cell?.value, cell?.formula]).toEqual([row, column, value, formula]);
  }
  expect(await validityErrors(bytes)).toEqual([]);
});

test('an emptied cell keeps its look', async () => {
  const { xml } = await edited(await userWorkbook(), (sheet) => type(sheet, 1, 4, null));
  expect(xml).toMatch(/<c r="E2" s="\d+"\/>/);
});

test('results that changed with the typed cell are brought up to date', async () => {
  const { sheet } = await edited(await userWorkbook(), (at) => {
    type(at, 1, 2, 36);
    const result = getCell(at, 1, 3);
    if (result) setCell(at, 1, 3, { ...result, value: 50 });
  });
  expect(getCell(sheet, 1, 3)).toMatchObject({ value: 50, formula: '=C2/B2*100' });
  expect(getCell(sheet, 2, 3)?.value).toBeCloseTo((72.75 / 73) * 100, 12);
});

test('typing over the first cell of a shared formula leaves the others their formulas', async () => {
  const bytes = await withSheet(
    `<worksheet xmlns="${MAIN}"><sheetData>` +
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+\'TW1 2023\'!A1</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>' +
      '</sheetData></worksheet>',
  );
  const { xml, sheet } = await edited(bytes, (at) => type(at, 0, 1, 99));
  expect(xml).not.toContain('shared');
  expect(getCell(sheet, 0, 1)).toMatchObject({ value: 99 });
  expect(getCell(sheet, 1, 1)).toMatchObject({ value: 4, formula: "=A2*2+'TW1 2023'!A2" });
  expect(getCell(sheet, 2, 1)).toMatchObject({ value: 6, formula: "=A3*2+'TW1 2023'!A3" });
});

test('sheets with a prefix, comments, CDATA and rows without addresses are patched in place', async () => {
  const bytes = await withSheet(
    `<x:worksheet xmlns:x="${MAIN}"><!-- <c r="A1"> --><x:sheetData>` +
      '<x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[<c r="A1">]]></x:t></x:is></x:c></x:row>' +
      '<x:row/></x:sheetData></x:worksheet>',
  );
  const { xml, sheet } = await edited(bytes, (at) => {
    type(at, 0, 0, 5);
    type(at, 0, 2, 'baru');
    type(at, 1, 0, 6);
  });
  expect(xml).toContain('<!-- <c r="A1"> --><x:sheetData><x:row><x:c r="A1"><x:v>5</x:v></x:c><x:c t="inlineStr">');
  expect(xml).toContain('<x:row><x:c r="A2"><x:v>6</x:v></x:c></x:row></x:sheetData>');
  expect([0, 1, 2].map((column) => getCell(sheet, 0, column)?.value)).toEqual([5, '<c r="A1">', 'baru']);
});

test('dates come back as the number that the file holds, to the last digit', async () => {
  const bytes = await withSheet(
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1"><v>45123.12345678901</v></c></row></sheetData></worksheet>`,
  );
  const [sheet] = (await openWorkbook(bytes, 'buku.xlsx')).sheets;
  expect(sheet && getCell(sheet, 0, 0)).toMatchObject({
    value: 45123.12345678901,
    style: { numberFormat: 'dd/mm/yyyy hh:mm' },
  });
});
