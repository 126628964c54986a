import { createBench } from './excel';

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** A batch of one statement on the sheet `Satu`. */
function on(statement: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Batch {
  return async (context) => {
    statement(context.workbook.worksheets.getItem('Satu'), context);
    await context.sync();
  };
}

describe('what Excel refuses, the stand-in refuses', () => {
  it.each([
    ['fewer rows than the range', on((sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]))],
    ['a row too short', on((sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]]))],
    ['number formats of another shape', on((sheet) => (sheet.getRange('A1:B1').numberFormat = [['0']]))],
    ['an object in a cell', on((sheet) => (sheet.getRange('A1').values = [[{ a: 1 }]]))],
    ['an address that is none', on((sheet) => sheet.getRange('A0:B2'))],
    ['an address on another sheet', on((sheet) => sheet.getRange('Dua!A1'))],
    ['a range outside the sheet', on((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))],
    ['a formula with semicolons', on((sheet) => (sheet.getRange('A1').formulas = [['=SUM(A2;A3)']]))],
    [
      'a text that Excel would take for a formula',
      on((sheet) => (sheet.getRange('A1').values = [['- Sosialisasi (daerah']])),
    ],
    ['a number format with a decimal comma', on((sheet) => (sheet.getRange('A1').numberFormat = [['rusak[']]))],
    ['a text longer than a cell holds', on((sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]))],
    ['values for a whole column', on((sheet) => (sheet.getRange('A:A').values = [[1]]))],
    ['fewer widths than columns', on((sheet) => sheet.getRange('A1:B1').setColumnProperties([{}]))],
    ['a height below nothing', on((sheet) => sheet.getRange('A1').setRowProperties([{ format: { rowHeight: -1 } }]))],
    ['a look with a height', on((sheet) => sheet.getRange('A1').setRowProperties([{ format: { wrapText: true } }]))],
    ['a colour that is none', on((sheet) => (sheet.getRange('A1').format.fill.color = 'hijau'))],
    ['a chart whose series are guessed', on((sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Auto'))],
    ['a zoom that is two things', on((sheet) => (sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }))],
    ['a column as print title', on((sheet) => sheet.pageLayout.setPrintTitleRows('A:A'))],
  ])('InvalidArgument: %s', async (_what, batch) => {
    const { errorOf } = await createBench();
    expect((await errorOf(batch)).code).toBe('InvalidArgument');
  });

  it.each([
    '',
    'a'.repeat(32),
    'Data/2023',
    'a\\b',
    'a?b',
    'a*b',
    'a:b',
    'a[b',
    'a]b',
    "'Data",
    "Data'",
    'History',
    'history',
  ])('InvalidArgument: the sheet name %p', async (name) => {
    const { errorOf, workbook } = await createBench();
    const error = await errorOf(on((_sheet, context) => context.workbook.worksheets.add(name)));
    expect(error.code).toBe('InvalidArgument');
    expect(workbook.sheets).toHaveLength(2);
  });

  it('ItemAlreadyExists: a sheet name in use, in any case, for a new sheet and for a renamed one', async () => {
    const { errorOf } = await createBench();
    expect((await errorOf(on((_sheet, context) => context.workbook.worksheets.add('DUA')))).code).toBe(
      'ItemAlreadyExists',
    );
    expect((await errorOf(on((sheet) => (sheet.name = 'dua')))).code).toBe('ItemAlreadyExists');
  });

  it.each([
    ['a sheet', on((_sheet, context) => context.workbook.worksheets.getItem('Tiga'))],
    ['a chart', on((sheet) => sheet.charts.getItem('Chart 1'))],
    ['a table', on((sheet) => sheet.tables.getItem('Tabel1'))],
    ['a setting', on((_sheet, context) => context.workbook.settings.getItem('kunci'))],
    ['a custom property', on((sheet) => sheet.customProperties.getItem('pemilik'))],
    ['a name', on((_sheet, context) => context.workbook.names.getItem('Pagu'))],
  ])('ItemNotFound: %s that is not there', async (_what, batch) => {
    const { errorOf } = await createBench();
    expect((await errorOf(batch)).code).toBe('ItemNotFound');
  });

  it('ItemNotFound: a range of a sheet that was deleted since', async () => {
    const { errorOf } = await createBench();
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      const range = sheet.getRange('A1');
      sheet.delete();
      await context.sync();
      range.load('values');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
  });

  it.each([
    ['values', on((sheet) => (sheet.getRange('A1').values = [[1]]))],
    ['formats', on((sheet) => (sheet.getRange('A1').format.font.bold = true))],
    ['clear', on((sheet) => sheet.getRange('A1').clear())],
    ['merge', on((sheet) => sheet.getRange('A1:B1').merge())],
    ['column widths', on((sheet) => (sheet.getRange('A:A').format.columnWidth = 60))],
    ['charts', on((sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Columns'))],
  ])('AccessDenied: %s on a protected sheet, which stays readable', async (_what, batch) => {
    const { errorOf, run } = await createBench();
    await run(on((sheet) => sheet.protection.protect()));
    expect((await errorOf(batch)).code).toBe('AccessDenied');
    await expect(run(on((sheet) => sheet.getRange('A1').load('values')))).resolves.toBeUndefined();
  });

  it('AccessDenied: sheets of a workbook with a protected structure', async () => {
    const { errorOf, workbook } = await createBench();
    workbook.structureProtected = true;
    expect((await errorOf(on((_sheet, context) => context.workbook.worksheets.add('Tiga')))).code).toBe('AccessDenied');
    expect((await errorOf(on((sheet) => sheet.delete()))).code).toBe('AccessDenied');
    expect((await errorOf(on((sheet) => (sheet.name = 'Tiga')))).code).toBe('AccessDenied');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
  });

  it('InvalidOperation: protecting twice, unprotecting what is open, the last visible sheet', async () => {
    const { errorOf, run } = await createBench();
    expect((await errorOf(on((sheet) => sheet.protection.unprotect()))).code).toBe('InvalidOperation');
    await run(on((sheet) => sheet.protection.protect()));
    expect((await errorOf(on((sheet) => sheet.protection.protect()))).code).toBe('InvalidOperation');
    await run(on((sheet) => (sheet.visibility = 'Hidden')));
    const last = on((_sheet, context) => context.workbook.worksheets.getItem('Dua').delete());
    expect((await errorOf(last)).code).toBe('InvalidOperation');
  });

  it.each([
    ['a method', on((sheet) => sheet.copy())],
    ['a property to read', on((sheet) => sheet.load('standardWidth'))],
    ['a property to write', on((sheet) => (sheet.getRange('A1').format.textOrientation = 45))],
    ['an object', on((sheet) => sheet.getRange('A1').conditionalFormats.clearAll())],
    ['a collection', on((_sheet, context) => context.workbook.pivotTables.load('items/name'))],
    ['formats of a whole column', on((sheet) => (sheet.getRange('A:A').format.font.bold = true))],
    [
      'labels that cannot be drawn',
      on((sheet) => (sheet.charts.add('Pie', sheet.getRange('A1:B2'), 'Columns').dataLabels.showPercentage = true)),
    ],
  ])('ApiNotFound: %s that the stand-in does not have', async (_what, batch) => {
    const { errorOf } = await createBench();
    expect((await errorOf(batch)).code).toBe('ApiNotFound');
  });

  it('InvalidOperationInCellEditMode: everything, while a cell is being edited', async () => {
    const { errorOf, run, host } = await createBench();
    host.cellEditMode = true;
    expect((await errorOf(on((sheet) => sheet.load('name')))).code).toBe('InvalidOperationInCellEditMode');
    host.cellEditMode = false;
    await expect(run(on((sheet) => sheet.load('name')))).resolves.toBeUndefined();
  });
});
