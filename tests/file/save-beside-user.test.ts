import { openWorkbook } from '@capaian/stand-in/file/open';
import { OpcPackage } from '../../packages/stand-in/file/package';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { parseXml, root, children, attribute } from '../../packages/stand-in/file/xml';
import { resultSheet } from './result-sheet';
import { seenCells } from './second-reader';
import { USER_SHEETS, userWorkbook } from './user-workbook';
import { validityErrors } from './validity';

let original: Uint8Array;
let saved: Uint8Array;

beforeAll(async () => {
  original = await userWorkbook();
  const workbook = await openWorkbook(original, 'buku.xlsx');
  workbook.sheets.splice(1, 0, resultSheet());
  workbook.sheets.push(resultSheet('LKj Data'));
  saved = await saveWorkbook(workbook);
});

/** The parts that have to change when a sheet is added. */
const CHANGED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

test('the made-up workbook is worth guarding: it has a chart, a table, notes and a calculation chain', () => {
  const names = OpcPackage.open(original).names();
  expect(names).toEqual(
    expect.arrayContaining(['xl/charts/chart1.xml', 'xl/tables/table1.xml', 'xl/comments1.xml', 'xl/calcChain.xml']),
  );
});

test('every part of the user keeps its bytes', () => {
  const before = OpcPackage.open(original);
  const after = OpcPackage.open(saved);
  const kept = before.names().filter((name) => !CHANGED.includes(name) && name !== 'xl/calcChain.xml');
  expect(kept.length).toBeGreaterThan(12);
  for (const name of kept) expect([name, after.bytes(name)]).toEqual([name, before.bytes(name)]);
  expect(after.has('xl/calcChain.xml')).toBe(false);
});

test.each(USER_SHEETS)('two other readers see every cell of %s as before', async (name) => {
  expect(await seenCells(saved, name)).toEqual(await seenCells(original, name));
});

test('the comparison of cells notices a format that moved by one', async () => {
  const pkg = OpcPackage.open(saved);
  const styles = pkg.xml('xl/styles.xml');
  const formats = children(root(styles), 'cellXfs')[0];
  const fifth = formats && children(formats)[5];
  if (!formats || !fifth) throw new Error('The workbook has too few formats.');
  formats.removeChild(fifth);
  pkg.put('xl/styles.xml', styles);
  expect(await seenCells(pkg.toBytes(), 'Gaya')).not.toEqual(await seenCells(original, 'Gaya'));
});

test('the Open XML SDK finds nothing that it did not find before', async () => {
  const known = new Set(await validityErrors(original));
  expect((await validityErrors(saved)).filter((error) => !known.has(error))).toEqual([]);
});

test('sheets stand in their order and names of one sheet follow it', () => {
  const book = root(parseXml(OpcPackage.open(saved).text('xl/workbook.xml')));
  const [list] = children(book, 'sheets');
  const [names] = children(book, 'definedNames');
  const order = list && children(list).map((one) => attribute(one, 'name'));
  expect(order).toEqual(['PK 2023', 'LKj Ikhtisar', 'Gaya', "Data d'lama", 'Tersembunyi', 'LKj Data']);
  const seen =
    names && children(names).map((one) => [attribute(one, 'name'), attribute(one, 'localSheetId'), one.textContent]);
  expect(seen).toEqual(
    expect.arrayContaining([
      ['_xlnm.Print_Area', '0', "'PK 2023'!$A$1:$E$13"],
      ['_xlnm.Print_Titles', '1', "'LKj Ikhtisar'!$1:$2"],
      ['_xlnm.Print_Area', '5', "'LKj Data'!$A$1:$C$13"],
      ['Realisasi', undefined, "'PK 2023'!$C$2:$C$6"],
    ]),
  );
});

test('a workbook is worked out again on loading', () => {
  const book = root(parseXml(OpcPackage.open(saved).text('xl/workbook.xml')));
  expect(children(book, 'calcPr').map((one) => attribute(one, 'fullCalcOnLoad'))).toEqual(['1']);
});

test('deleting a sheet takes its parts along and nothing of the others', async () => {
  const workbook = await openWorkbook(original, 'buku.xlsx');
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== 'PK 2023');
  workbook.definedNames = [];
  const bytes = await saveWorkbook(workbook);
  const names = OpcPackage.open(bytes).names();
  expect(names.filter((name) => /chart|drawing|table|comment/.test(name))).toEqual([]);
  expect(await seenCells(bytes, 'Gaya')).toEqual(await seenCells(original, 'Gaya'));
  expect(await validityErrors(bytes)).toEqual([]);
});

test('a file without a style part gets one', async () => {
  const pkg = OpcPackage.open(original);
  const [styles] = pkg.relationships('xl/workbook.xml').filter((one) => one.target === 'xl/styles.xml');
  pkg.remove('xl/styles.xml');
  pkg.removeRelationship('xl/workbook.xml', styles?.id ?? '');
  const workbook = await openWorkbook(pkg.toBytes(), 'buku.xlsx');
  workbook.sheets.push(resultSheet());
  const again = await openWorkbook(await saveWorkbook(workbook), 'buku.xlsx');
  expect(again.sheets.at(-1)?.rows.get(1)?.get(0)?.style.fill).toBe('#1F4E79');
});

test('the sheet that is shown on opening stays the one it was, wherever it moved', async () => {
  const workbook = await openWorkbook(original, 'buku.xlsx');
  const [first] = workbook.sheets;
  workbook.sheets.unshift(resultSheet());
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  const again = await openWorkbook(await saveWorkbook(workbook), 'buku.xlsx');
  expect(again.sheets.find((sheet) => sheet.id === again.activeSheetId)?.name).toBe(first?.name);
});
