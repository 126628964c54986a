import { Workbook as Writer } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { readXlsx } from 'hucre/xlsx';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { OpcPackage } from '../../packages/stand-in/file/package';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { getCell } from '@capaian/stand-in/workbook/cells';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import type { Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { resultSheet } from './result-sheet';
import { userWorkbook } from './user-workbook';
import { validityErrors } from './validity';

/** The model without what a file does not hold: ids, and where the sheet came from. */
function content(sheet: Sheet): object {
  const { id, origin, touched, editedCells, charts, ...rest } = sheet;
  const text = JSON.stringify(charts).replaceAll(id, 'ID');
  expect(origin.kind + touched + String(editedCells.size)).not.toBe('');
  return { ...rest, charts: JSON.parse(text) as unknown };
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`Sheet ${name} is not there.`);
  return sheet;
}

test('a result sheet comes back as it was written', async () => {
  const workbook = await openWorkbook(await userWorkbook(), 'buku.xlsx');
  const sheet = resultSheet();
  workbook.sheets.push(sheet);
  workbook.settings.set('lkj.setelan', { batas: 120, nama: 'uji <&>' });
  const again = await openWorkbook(await saveWorkbook(workbook), 'buku.xlsx');
  expect(content(sheetNamed(again, 'LKj Ikhtisar'))).toEqual(content(sheet));
  expect(again.settings).toEqual(workbook.settings);
  expect(again.definedNames).toEqual(workbook.definedNames);
});

test('a workbook that was never a file is saved whole and valid', async () => {
  const workbook = createWorkbook('baru.xlsx', [resultSheet('PK 2023'), resultSheet()]);
  const bytes = await saveWorkbook(workbook);
  expect(await validityErrors(bytes)).toEqual([]);
  const again = await openWorkbook(bytes, 'baru.xlsx');
  expect(again.sheets.map(content)).toEqual(workbook.sheets.map(content));
});

test('saving the same twice gives the same bytes', async () => {
  const bytes = await userWorkbook();
  const save = async (): Promise<Uint8Array> => {
    const workbook = await openWorkbook(bytes, 'buku.xlsx');
    workbook.sheets.push(resultSheet());
    return saveWorkbook(workbook);
  };
  expect(await save()).toEqual(await save());
});

test('rewriting a sheet again and again leaves nothing behind', async () => {
  let bytes = await userWorkbook();
  const parts: string[][] = [];
  const styles: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const workbook = await openWorkbook(bytes, 'buku.xlsx');
    const known = workbook.sheets.find((sheet) => sheet.name === 'LKj Ikhtisar');
    if (known) known.touched = 'all';
    else workbook.sheets.splice(1, 0, resultSheet());
    bytes = await saveWorkbook(workbook);
    const pkg = OpcPackage.open(bytes);
    parts.push(pkg.names().sort());
    styles.push(pkg.text('xl/styles.xml').length);
  }
  const [first, second, third] = parts;
  expect(second).toEqual(first);
  expect(third).toEqual(first);
  expect(new Set(styles).size).toBe(1);
  expect(await validityErrors(bytes)).toEqual([]);
});

test('a rewritten sheet keeps its place, its part and its id; parts it no longer needs go', async () => {
  const first = await openWorkbook(await userWorkbook(), 'buku.xlsx');
  first.sheets.splice(1, 0, resultSheet());
  const workbook = await openWorkbook(await saveWorkbook(first), 'buku.xlsx');
  const sheet = sheetNamed(workbook, 'LKj Ikhtisar');
  const before = sheet.origin;
  sheet.touched = 'all';
  sheet.charts = sheet.charts.slice(0, 1);
  sheet.customProperties.delete('capaian.sidik');
  const bytes = await saveWorkbook(workbook);
  const names = OpcPackage.open(bytes).names();
  expect(names.filter((name) => name.startsWith('xl/charts/chart'))).toHaveLength(2);
  expect(names.filter((name) => name.startsWith('xl/customProperty'))).toHaveLength(1);
  const again = await openWorkbook(bytes, 'buku.xlsx');
  expect(again.sheets[1]?.name).toBe('LKj Ikhtisar');
  expect(again.sheets[1]?.origin).toEqual(before);
  expect(again.sheets[1]?.customProperties).toEqual(new Map([['capaian.lembar', 'ikhtisar']]));
});

test('names, visibility, order and names of cells can change without a sheet being rewritten', async () => {
  const workbook = await openWorkbook(await userWorkbook(), 'buku.xlsx');
  const sheet = sheetNamed(workbook, 'Gaya');
  sheet.name = 'Gaya & rupa';
  sheet.visibility = 'VeryHidden';
  workbook.sheets.reverse();
  workbook.definedNames = [{ name: 'Baru', formula: "='PK 2023'!$A$1", hidden: true }];
  const bytes = await saveWorkbook(workbook);
  const again = await openWorkbook(bytes, 'buku.xlsx');
  expect(again.sheets.map((one) => [one.name, one.visibility])).toEqual([
    ['Tersembunyi', 'Hidden'],
    ["Data d'lama", 'Visible'],
    ['Gaya & rupa', 'VeryHidden'],
    ['PK 2023', 'Visible'],
  ]);
  expect(again.definedNames).toEqual(workbook.definedNames);
  expect(sheetNamed(again, 'PK 2023').page.titleRows).toEqual({ first: 0, last: 0 });
});

test('a table of a rewritten sheet stays a table', async () => {
  const workbook = await openWorkbook(await userWorkbook(), 'buku.xlsx');
  const sheet = sheetNamed(workbook, 'PK 2023');
  const { tables } = sheet;
  sheet.touched = 'all';
  const bytes = await saveWorkbook(workbook);
  expect(tables).toHaveLength(1);
  expect(sheetNamed(await openWorkbook(bytes, 'buku.xlsx'), 'PK 2023').tables).toEqual(tables);
  expect(await validityErrors(bytes)).toEqual([]);
});

test('a chart sheet is no worksheet, and stays where it is', async () => {
  installChartSupport();
  const writer = new Writer();
  writer.addChartsheet('Lembar bagan', { chart: { type: 'line', series: [{ values: 'Data!$B$1:$B$2' }] } });
  writer.addWorksheet('Data').getCell('B1').font = { name: 'Arial', size: 11, bold: true };
  const bytes = new Uint8Array(await writer.xlsx.writeBuffer());
  const workbook = await openWorkbook(bytes, 'buku.xlsx');
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Data']);
  expect(getCell(sheetNamed(workbook, 'Data'), 0, 1)?.style.font?.bold).toBe(true);
  workbook.sheets.unshift(resultSheet());
  const saved = await saveWorkbook(workbook);
  const before = OpcPackage.open(bytes);
  const after = OpcPackage.open(saved);
  for (const part of before.names().filter((name) => /sheets\/|charts\//.test(name))) {
    expect(after.bytes(part)).toEqual(before.bytes(part));
  }
  const names = [...after.text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Lembar bagan', 'LKj Ikhtisar', 'Data']);
});

test('a sheet that the main reader finds too large is read by the other one, without looks', async () => {
  const writer = new Writer();
  const sheet = writer.addWorksheet('Data');
  sheet.addRows([
    ['a', 1.5],
    ['b', { formula: 'B1*2', result: 3 }, { error: '#N/A' }, true],
  ]);
  sheet.getCell('B1').numFmt = '0.00';
  sheet.getCell('XFD1048576').value = 'ujung';
  const bytes = new Uint8Array(await writer.xlsx.writeBuffer());
  await expect(readXlsx(bytes)).rejects.toThrow('limit');
  const read = sheetNamed(await openWorkbook(bytes, 'buku.xlsx'), 'Data');
  expect(getCell(read, 0, 1)).toEqual({ value: 1.5, style: { numberFormat: '0.00' } });
  expect(getCell(read, 1, 1)).toMatchObject({ value: 3, formula: '=B1*2' });
  expect(getCell(read, 1, 2)?.value).toEqual({ error: '#N/A' });
  expect(getCell(read, 1, 3)?.value).toBe(true);
  expect(getCell(read, 1_048_575, 16_383)?.value).toBe('ujung');
});
