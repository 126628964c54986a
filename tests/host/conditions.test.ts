import { createBench } from './excel';

const on =
  (statement: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  async (context: Excel.RequestContext): Promise<void> => {
    statement(context.workbook.worksheets.getItem('Satu'), context);
    await context.sync();
  };

describe('another workbook in front', () => {
  it.each([
    ['GeneralException', on((_sheet, context) => context.workbook.worksheets.add('Tiga'))],
    ['GeneralException', on((sheet) => sheet.activate())],
    ['GeneralException', on((sheet) => (sheet.showGridlines = false))],
    ['GeneralException', on((sheet) => sheet.freezePanes.freezeRows(1))],
    ['GeneralException', on((sheet) => sheet.getRange('A1').select())],
    ['InvalidSelection', on((sheet) => sheet.delete())],
  ])('%s', async (code, batch) => {
    const { host, errorOf, run } = await createBench();
    host.conditions.otherWorkbookInFront = true;
    expect((await errorOf(batch)).code).toBe(code);
    await run(on((sheet) => (sheet.getRange('A1').values = [[1]])));
  });
});

describe('Excel on the web', () => {
  const bothSettings = on((_sheet, { workbook: { settings } }) => {
    settings.add('a', 1);
    settings.add('b', 2);
  });

  it('takes one setting in a request', async () => {
    const { host, errorOf, run } = await createBench();
    await run(bothSettings);
    host.conditions.web = true;
    expect((await errorOf(bothSettings)).code).toBe('ItemNotFound');
  });

  it('does not bring a sheet forward in the request that adds it', async () => {
    const { host, run, workbook } = await createBench();
    host.conditions.web = true;
    await run(on((_sheet, context) => context.workbook.worksheets.add('Tiga').activate()));
    expect(workbook.activeSheetId).toBe(workbook.sheets[0]?.id);
    await run(on((_sheet, context) => context.workbook.worksheets.getItem('Tiga').activate()));
    expect(workbook.activeSheetId).toBe(workbook.sheets[2]?.id);
  });

  it('takes no marker in a chart of two kinds', async () => {
    const { host, errorOf, run } = await createBench();
    host.conditions.web = true;
    const draw = (combined: boolean) =>
      on((sheet) => {
        const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:A3'), 'Columns');
        if (combined) chart.series.add('Dua').chartType = 'ColumnClustered';
        chart.series.getItemAt(0).markerStyle = 'None';
      });
    await run(draw(false));
    expect((await errorOf(draw(true))).code).toBe('InvalidOperation');
  });
});

test('the name of a chart sheet is taken, although the sheet is none of the worksheets', async () => {
  const { host, errorOf, run } = await createBench();
  host.conditions.otherSheets = ['Grafik'];
  const add = on((_sheet, context) => context.workbook.worksheets.add('grafik'));
  expect((await errorOf(add)).code).toBe('ItemAlreadyExists');
  expect((await errorOf(on((sheet) => (sheet.name = 'Grafik')))).code).toBe('ItemAlreadyExists');
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['Satu', 'Dua']);
  host.conditions.otherSheets = [];
  await run(add);
});

test('a printer without A4 takes other papers', async () => {
  const { host, errorOf, run } = await createBench();
  host.conditions.noA4 = true;
  expect((await errorOf(on((sheet) => (sheet.pageLayout.paperSize = 'A4')))).code).toBe('InvalidArgument');
  await run(on((sheet) => (sheet.pageLayout.paperSize = 'Letter')));
});

test('a request that is never answered leaves the client waiting', async () => {
  const { host, run } = await createBench();
  host.conditions.silent = true;
  const answered = jest.fn();
  void run(on((sheet) => sheet.load('name'))).then(answered, answered);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).not.toHaveBeenCalled();
});

test('rows under a filter take no matrix, and a filter can be taken away', async () => {
  const { run, errorOf } = await createBench();
  const filter = on((sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B5')));
  const write = on((sheet) => (sheet.getRange('A2:A3').values = [[1], [2]]));
  await run(filter);
  expect((await errorOf(write)).code).toBe('FilteredRangeConflict');
  await run(on((sheet) => (sheet.getRange('A2').values = [[1]])));
  await run(on((sheet) => sheet.autoFilter.remove()));
  await run(write);
});

test('a copied sheet has everything but its custom properties', async () => {
  const { run, workbook } = await createBench();
  await run(
    on((sheet) => {
      sheet.getRange('A1:B1').values = [['isi', 2]];
      sheet.getRange('A2:B2').merge();
      sheet.customProperties.add('pemilik', 'kami');
      sheet.copy('End');
      sheet.copy('End');
    }),
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Satu', 'Dua', 'Satu (2)', 'Satu (3)']);
  const [asli, , salinan] = workbook.sheets;
  expect(salinan?.rows.get(0)?.get(0)?.value).toBe('isi');
  expect(salinan?.merges).toEqual(asli?.merges);
  expect(salinan?.id).not.toBe(asli?.id);
  expect([asli?.customProperties.size, salinan?.customProperties.size]).toEqual([1, 0]);
});

test('tables: cells of one are not merged, making one takes merged cells apart, a range is left of it', async () => {
  const { run, errorOf, workbook } = await createBench();
  await run(on((sheet) => sheet.getRange('A1:B1').merge()));
  await run(on((sheet) => sheet.tables.add('A1:B3', true)));
  expect(workbook.sheets[0]?.merges).toEqual([]);
  expect((await errorOf(on((sheet) => sheet.getRange('A2:B2').merge()))).code).toBe('MergedRangeConflict');
  await run(on((sheet) => sheet.tables.getItemAt(0).convertToRange())).catch(() => undefined);
});

test('clear() takes notes, clearing contents or formats does not', async () => {
  const { run, workbook } = await createBench();
  const line = new Map([[0, { value: 1, style: {}, note: 'periksa' }]]);
  workbook.sheets[0]?.rows.set(0, line);
  await run(on((sheet) => sheet.getRange('A1').clear('Contents')));
  await run(on((sheet) => sheet.getRange('A1').clear('Formats')));
  expect(workbook.sheets[0]?.rows.get(0)?.get(0)?.note).toBe('periksa');
  await run(on((sheet) => sheet.getRange('A1').clear()));
  expect(workbook.sheets[0]?.rows.get(0)?.get(0)?.note).toBeUndefined();
});

test.each([
  ['more than 512 merged areas', on((sheet) => sheet.getRange('A1:B600').getMergedAreasOrNullObject().load('address'))],
  [
    'a text of 256 characters in a formula',
    on((sheet) => (sheet.getRange('D1').formulas = [[`="${'x'.repeat(256)}"`]])),
  ],
  [
    'labels outside the end of a line',
    on((sheet) => {
      const series = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns').series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = 'OutsideEnd';
    }),
  ],
])('InvalidArgument: %s', async (_what, batch) => {
  const { errorOf, workbook } = await createBench();
  const merges = Array.from({ length: 513 }, (_, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 }));
  workbook.sheets[0]?.merges.push(...merges);
  expect((await errorOf(batch)).code).toBe('InvalidArgument');
});

test('each request that changes something is one step for Undo', async () => {
  const { host, run } = await createBench();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Satu');
    sheet.load('name');
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();
  });
  expect(host.counters.undoSteps).toBe(2);
});

test('12: a formula in a cell without a format takes that of the first cell it names, when it is switched on', async () => {
  const { host, run, workbook } = await createBench();
  const write = on((sheet) => {
    sheet.getRange('A1').numberFormat = [['0.00%']];
    sheet.getRange('B1:C1').numberFormat = [['General', '0']];
    sheet.getRange('B1:C1').formulas = [['=A1*2', '=A1*2']];
  });
  const formats = (): unknown[] => [1, 2].map((k) => workbook.sheets[0]?.rows.get(0)?.get(k)?.style.numberFormat);
  await run(write);
  expect(formats()).toEqual([undefined, '0']);
  host.conditions.formulasTakeFormats = true;
  await run(write);
  expect(formats()).toEqual(['0.00%', '0']);
});

test('16: days from 1904 show what they are and count less; a data type says that it is one; shown is what is held', async () => {
  const { run, workbook } = await createBench();
  const [sheet] = workbook.sheets;
  sheet?.rows.set(0, new Map([[0, { value: 43_904, style: { numberFormat: 'yyyy-mm-dd' } }]]));
  sheet?.rows.set(1, new Map([[0, { value: 'Jakarta', style: {}, rich: true as const }]]));
  sheet?.rows.set(2, new Map([[0, { value: 2, style: {} }]]));
  sheet?.rows.set(3, new Map([[0, { value: null, formula: '=A3/3', style: { numberFormat: '0.0' } }]]));
  workbook.date1904 = true;
  workbook.precisionAsDisplayed = true;
  const read = await run(async (context) => {
    context.workbook.application.calculate('Full');
    const range = context.workbook.worksheets.getItem('Satu').getRange('A1:A4');
    range.load('values,text,valueTypes');
    await context.sync();
    return { values: range.values.flat() as unknown[], text: range.text.flat(), types: range.valueTypes.flat() };
  });
  expect(read).toMatchObject({ values: [43_904, 'Jakarta', 2, 0.7], text: ['2024-03-15', 'Jakarta', '2', '0,7'] });
  expect(read.types).toEqual(['Double', 'RichValue', 'Double', 'Double']);
});

test('18, 20: rows of the web are whole pixels high; an open direction of a fit is one page, when it is switched on', async () => {
  const { host, run, workbook } = await createBench();
  const write = on((sheet) => {
    sheet.getRange('A1').format.rowHeight = 14;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  const seen = (): unknown[] => [workbook.sheets[0]?.rowSizes.get(0)?.height, workbook.sheets[0]?.page.zoom];
  await run(write);
  expect(seen()).toEqual([14, { horizontalFitToPages: 1 }]);
  host.conditions.web = true;
  host.conditions.openFitIsOnePage = true;
  await run(write);
  expect(seen()).toEqual([14.25, { horizontalFitToPages: 1, verticalFitToPages: 1 }]);
});
