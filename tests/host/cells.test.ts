import { getCell, getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import { createBench, type Bench } from './excel';

async function write(bench: Bench, address: string, values: unknown[][], format?: string): Promise<Sheet> {
  await bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Satu').getRange(address);
    if (format !== undefined) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    await context.sync();
  });
  const [sheet] = bench.workbook.sheets;
  if (!sheet) throw new Error('The bench has no sheet.');
  return sheet;
}

describe('what becomes of an entry', () => {
  it.each([
    ["'=1+1", { value: '=1+1', quotePrefix: true }],
    ["'007", { value: '007', quotePrefix: true }],
    ["'", { value: '', quotePrefix: true }],
    ['Target', { value: 'Target' }],
    ['12.5', { value: 12.5 }],
    ['true', { value: true }],
    ['-', { value: '-' }],
    ['80,09**', { value: '80,09**' }],
    [' 5 orang', { value: ' 5 orang' }],
    ['Satker 12', { value: 'Satker 12' }],
    ['12 Januari', { value: '12 Januari' }],
    ['1e3', { value: 1000, style: { numberFormat: '0.00E+00' } }],
    ['5 Jan 2023', { value: 44931, style: { numberFormat: 'd mmm yyyy' } }],
    ['Monday, January 2, 2023', { value: 44928, style: { numberFormat: 'dddd, mmmm d, yyyy' } }],
    ['10:30 p.m.', { value: 0.9375, style: { numberFormat: 'hh:mm AM/PM' } }],
  ])('%p', async (entry, cell) => {
    const sheet = await write(await createBench(), 'A1', [[entry]]);
    expect(getCell(sheet, 0, 0)).toEqual({ style: {}, ...cell });
  });

  it('makes a number with its format of a percentage, unless the cell has a format already', async () => {
    const bench = await createBench();
    const sheet = await write(bench, 'A1', [['50%']]);
    expect(getCell(sheet, 0, 0)).toEqual({ value: 0.5, style: { numberFormat: '0%' } });
    await write(bench, 'A2', [['50%']], '0.000');
    expect(getCell(sheet, 1, 0)).toEqual({ value: 0.5, style: { numberFormat: '0.000' } });
  });

  it('keeps everything as text under the text format', async () => {
    const sheet = await write(await createBench(), 'A1:C1', [['007', '=1+1', 5]], '@');
    expect([0, 1, 2].map((column) => getValue(sheet, 0, column))).toEqual(['007', '=1+1', '5']);
    expect(getCell(sheet, 0, 1)?.formula).toBeUndefined();
  });

  it('takes text that begins with + or - for a formula, as Excel does', async () => {
    const sheet = await write(await createBench(), 'A1:A2', [['-tanpa apostrof'], ['+1+2']]);
    expect(getCell(sheet, 0, 0)).toMatchObject({ formula: '=-tanpa apostrof', value: { error: '#NAME?' } });
    expect(getCell(sheet, 1, 0)).toMatchObject({ formula: '=+1+2', value: 3 });
  });

  it('leaves a cell alone for null, empties it for an empty text', async () => {
    const bench = await createBench();
    await write(bench, 'A1:B1', [['lama', 'lama']]);
    const sheet = await write(bench, 'A1:B1', [[null, '']]);
    expect(getValue(sheet, 0, 0)).toBe('lama');
    expect(getCell(sheet, 0, 1)).toBeUndefined();
  });

  it('reads back the text of an apostrophe entry without the apostrophe', async () => {
    const bench = await createBench();
    await write(bench, 'A1', [["'=A2"]]);
    const read = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('A1').load('values,formulas,valueTypes');
      await context.sync();
      return [range.values, range.formulas, range.valueTypes];
    });
    expect(read).toEqual([[['=A2']], [['=A2']], [['String']]]);
  });

  it('shows numbers and dates as on an Indonesian machine, and keeps formats invariant', async () => {
    const bench = await createBench();
    await write(bench, 'A1:C1', [[1_200_000_000, 0.9417, 45_000]]);
    const shown = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('A1:C1');
      range.numberFormat = [['#,##0', '0.00%', 'd mmmm yyyy']];
      range.load('text,numberFormat');
      await context.sync();
      return [range.text, range.numberFormat];
    });
    expect(shown).toEqual([[['1.200.000.000', '94,17%', '15 Maret 2023']], [['#,##0', '0.00%', 'd mmmm yyyy']]]);
  });
});

describe('formulas', () => {
  const formulas = async (bench: Bench, address: string, formulas: unknown[][]): Promise<unknown> =>
    bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange(address);
      range.formulas = formulas;
      range.load('values,formulas,valueTypes');
      await context.sync();
      return { values: range.values, formulas: range.formulas, types: range.valueTypes };
    });

  it('are worked out before they are read in the same batch, across sheets', async () => {
    const bench = await createBench();
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Dua').getRange('A1:A3').values = [[10], ['teks'], [20]];
      await context.sync();
    });
    expect(await formulas(bench, 'A1:C1', [['=SUM(Dua!A1:A3)', '=A1/0', '=ROUND(A1/7,2)']])).toEqual({
      values: [[30, '#DIV/0!', 4.29]],
      formulas: [['=SUM(Dua!A1:A3)', '=A1/0', '=ROUND(A1/7,2)']],
      types: [['Double', 'Error', 'Double']],
    });
  });

  it('round what binary floats lost as Excel does', async () => {
    const row = ['=ROUND(1.005,2)', '=ROUND(82/80*100,0)', '=ROUND(-0.285,2)', '=ROUND(1250,-2)', '=ROUND("dua",0)'];
    expect(await formulas(await createBench(), 'A1:E1', [row])).toMatchObject({
      values: [[1.01, 103, -0.29, 1300, '#VALUE!']],
    });
  });

  it('follow a change of their inputs', async () => {
    const bench = await createBench();
    await formulas(bench, 'B1', [['=A1*2']]);
    const sheet = await write(bench, 'A1', [[21]]);
    expect(getValue(sheet, 0, 1)).toBe(42);
  });

  it('count an empty cell as 0', async () => {
    expect(await formulas(await createBench(), 'A1:B1', [['=C1', '=C1+1']])).toMatchObject({ values: [[0, 1]] });
  });

  it('read the rows of their own table', async () => {
    const bench = await createBench();
    const [sheet] = bench.workbook.sheets;
    sheet?.tables.push({
      id: '1',
      name: 'Tabel1',
      area: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
      showHeaders: true,
      showTotals: false,
      style: '',
    });
    await write(bench, 'A1:B3', [
      ['Target 2023', 'Realisasi'],
      [80, 88],
      [50, 25],
    ]);
    const rows = [
      ['=Tabel1[[#This Row],[Realisasi]]/Tabel1[[#This Row],[Target 2023]]'],
      ['=[@Realisasi]/[@[Target 2023]]'],
    ];
    expect(await formulas(bench, 'C2:C3', rows)).toMatchObject({ values: [[1.1], [0.5]] });
    expect(await formulas(bench, 'E1', [['=SUM(Tabel1[Realisasi])']])).toMatchObject({ values: [[113]] });
  });

  it('wait under manual calculation until they are asked', async () => {
    const bench = await createBench();
    await formulas(bench, 'B1', [['=A1*2']]);
    const values = await bench.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.getRange('A1').values = [[21]];
      const before = sheet.getRange('B1').load('values');
      await context.sync();
      context.workbook.application.calculate('Full');
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      return [before.values, after.values];
    });
    expect(values).toEqual([[[0]], [[42]]]);
  });

  it('wait until the sync when calculation is suspended', async () => {
    const bench = await createBench();
    await formulas(bench, 'B1', [['=A1*2']]);
    const values = await bench.run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.getRange('A1').values = [[21]];
      const before = sheet.getRange('B1').load('values');
      await context.sync();
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      return [before.values, after.values];
    });
    expect(values).toEqual([[[0]], [[42]]]);
  });

  it('keep their results while only looks change, and follow what a merge takes away or a hidden row leaves out', async () => {
    const bench = await createBench();
    const [sheet] = bench.workbook.sheets;
    if (!sheet) throw new Error('The bench has no sheet.');
    [5, 7, 9].forEach((value, row) => setCell(sheet, row, 0, plainCell(value)));
    // Results of a file that nothing has made stale.
    setCell(sheet, 0, 1, { ...plainCell(99), formula: '=SUM(A1:A3)' });
    const after = async (change: (satu: Excel.Worksheet) => void): Promise<unknown> => {
      await bench.run(async (context) => {
        change(context.workbook.worksheets.getItem('Satu'));
        await context.sync();
      });
      return getValue(sheet, 0, 1);
    };
    expect(await after((satu) => satu.getRange('D1:F1').merge())).toBe(99);
    expect(await after((satu) => (satu.getRange('A2').rowHidden = true))).toBe(99);
    expect(await after((satu) => satu.getRange('A1:A2').merge())).toBe(14);
    setCell(sheet, 0, 1, { ...plainCell(99), formula: '=SUBTOTAL(109,A1:A3)' });
    expect(await after((satu) => (satu.getRange('A3').rowHidden = true))).toBe(5);
  });
});
