import { hurufKolom, nomorKolom } from '../../src/dasar/a1';
import { parseAddress, printAddress, printArea } from '@capaian/stand-in/workbook/address';
import { getCell, plainCell, setCell, usedArea, withStyle } from '@capaian/stand-in/workbook/cells';
import { displayValue } from '@capaian/stand-in/workbook/display';
import { enter } from '@capaian/stand-in/workbook/entry';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { columnLeft } from '@capaian/stand-in/workbook/places';
import { freeSheetName, sheetNameFault } from '@capaian/stand-in/workbook/sheet-names';
import { PLAIN_STYLE } from '@capaian/stand-in/workbook/styles';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %p is %s', (column, letters) => {
    expect(hurufKolom(column)).toBe(letters);
    expect(nomorKolom(letters.toLowerCase())).toBe(column);
  });

  it.each([
    ['A1', null, 'A1'],
    ['$B$2:D4', null, 'B2:D4'],
    ['D4:B2', null, 'B2:D4'],
    ['A:C', null, 'A:C'],
    ['$3:$5', null, '3:5'],
    ['Data!A1', 'Data', 'A1'],
    ["'LKj Data'!A1:B2", 'LKj Data', 'A1:B2'],
    ["'Ju''mat'!A1", "Ju'mat", 'A1'],
    ['XFD1048576', null, 'XFD1048576'],
  ])('reads %s', (text, sheetName, area) => {
    const parsed = parseAddress(text);
    expect(parsed?.sheetName).toBe(sheetName);
    expect(parsed && printArea(parsed.area)).toBe(area);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:C', "'Data!A1", '!A1', 'A1 B2', 'Pagu2023x'])(
    'finds no address in %p',
    (text) => expect(parseAddress(text)).toBeNull(),
  );

  it.each([
    ['Data', 'Data!A1'],
    ['LKj Data', "'LKj Data'!A1"],
    ["Ju'mat", "'Ju''mat'!A1"],
    ['A1', "'A1'!A1"],
    ['2023', "'2023'!A1"],
    ['RC', "'RC'!A1"],
  ])('prints the sheet %s so that it can be read again', (name, address) => {
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(printAddress(name, area)).toBe(address);
    expect(parseAddress(address)?.sheetName).toBe(name);
  });
});

describe('cells', () => {
  it('stay sparse: what holds nothing and looks like nothing is not there', () => {
    const sheet = createSheet('Satu');
    setCell(sheet, 4, 2, plainCell('isi'));
    setCell(sheet, 4, 2, plainCell(null));
    expect(sheet.rows.size).toBe(0);
    setCell(sheet, 4, 2, { value: null, style: withStyle(PLAIN_STYLE, { fill: '#FFFF00' }) });
    expect(getCell(sheet, 4, 2)?.style.fill).toBe('#FFFF00');
  });

  it('share one object for equal styles, whatever the order of changes', () => {
    const one = withStyle(withStyle(PLAIN_STYLE, { font: { bold: true } }), { fill: '#FFFF00' });
    const other = withStyle(withStyle(PLAIN_STYLE, { fill: '#FFFF00' }), { font: { bold: true } });
    expect(one).toBe(other);
    expect(withStyle(one, { fill: null, font: { bold: null } })).toBe(PLAIN_STYLE);
  });

  it('span the used area, with formats and merges or by content alone', () => {
    const sheet = createSheet('Satu');
    expect(usedArea(sheet)).toBeNull();
    setCell(sheet, 1, 1, plainCell(1));
    setCell(sheet, 3, 0, { value: null, style: withStyle(PLAIN_STYLE, { fill: '#FFFF00' }) });
    sheet.merges.push({ row: 1, column: 1, rowCount: 1, columnCount: 4 });
    expect(usedArea(sheet)).toEqual({ row: 1, column: 0, rowCount: 3, columnCount: 5 });
    expect(usedArea(sheet, { valuesOnly: true })).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
  });

  it('take what a person types the Indonesian way', () => {
    const typed = (text: string) => enter(undefined, text, () => true, 'id');
    expect(typed('1.234,5').value).toBe(1234.5);
    expect(typed('88,04%')).toMatchObject({ value: 0.8804, style: { numberFormat: '0.00%' } });
    expect(typed('80,09**').value).toBe('80,09**');
  });

  it.each([
    [1_200_000_000, '#,##0', '1.200.000.000'],
    [0.9417, '0.00%', '94,17%'],
    [{ error: '#REF!' }, '0.00', '#REF!'],
    [12.5, 'rusak[', '12.5'],
    ['80,09**', '0.00', '80,09**'],
    [null, '0.00', ''],
  ] as const)('shows %p under %s as %s', (value, format, text) => {
    expect(displayValue(value, format)).toBe(text);
  });
});

describe('sheets', () => {
  it('are named by the rules of Excel', () => {
    expect(sheetNameFault('LKj Ikhtisar')).toBeNull();
    expect(sheetNameFault('a'.repeat(31))).toBeNull();
    expect(sheetNameFault('a'.repeat(32))).toBe('terlaluPanjang');
    expect(sheetNameFault('HISTORY')).toBe('namaTerpakaiExcel');
    expect(freeSheetName(createWorkbook('x', [createSheet('sheet2')]))).toBe('Sheet3');
  });

  it('have ids of their own', () => {
    expect(createSheet('Satu').id).not.toBe(createSheet('Satu').id);
  });

  it('measure to a column, hidden ones taking no room', () => {
    const sheet = createSheet('Satu');
    sheet.columnSizes.set(0, { width: 100 });
    sheet.columnSizes.set(1, { width: 100, hidden: true });
    expect(columnLeft(sheet, 3)).toBe(100 + 48);
  });
});
