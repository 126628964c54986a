import { createBench } from './excel';

describe('the wire of the genuine client', () => {
  it('writes and reads a range through proxies, load and sync', async () => {
    const { run, workbook } = await createBench();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('B2:C3');
      range.values = [
        ['Nama', 1.5],
        [true, '50%'],
      ];
      range.load('values,address,valueTypes,text');
      await context.sync();
      return { values: range.values, address: range.address, types: range.valueTypes, text: range.text };
    });
    expect(seen).toEqual({
      values: [
        ['Nama', 1.5],
        [true, 0.5],
      ],
      address: 'Satu!B2:C3',
      types: [
        ['String', 'Double'],
        ['Boolean', 'Double'],
      ],
      text: [
        ['Nama', '1,5'],
        ['TRUE', '50%'],
      ],
    });
    expect(workbook.sheets[0]?.touched).toBe('all');
    expect(workbook.sheets[1]?.touched).toBe('none');
  });

  it('keeps the rule that nothing can be read before load and sync', async () => {
    const { run, errorOf } = await createBench();
    const early = await errorOf((context) => Promise.resolve(context.workbook.worksheets.getItem('Satu').name));
    expect(early.code).toBe('PropertyNotLoaded');
    const name = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Satu');
  });

  it('holds on to a range between two syncs', async () => {
    const { run } = await createBench();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('A1:A2');
      range.values = [[1], [2]];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1], [2]]);
  });

  it('loads through objects and through collections', async () => {
    const { run } = await createBench();
    const seen = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility');
      const range = sheets.getItem('Satu').getRange('A1');
      range.load({ format: { font: { bold: true }, fill: { color: true } } });
      context.workbook.load({ name: true, application: { calculationMode: true } });
      await context.sync();
      return {
        names: sheets.items.map(({ name, visibility }) => [name, visibility]),
        bold: range.format.font.bold,
        color: range.format.fill.color,
        workbook: context.workbook.name,
        mode: context.workbook.application.calculationMode,
      };
    });
    expect(seen).toEqual({
      names: [
        ['Satu', 'Visible'],
        ['Dua', 'Visible'],
      ],
      bold: false,
      color: '#FFFFFF',
      workbook: 'LKj.xlsx',
      mode: 'Automatic',
    });
  });

  it('gives a member of a collection that can be used in the next batch', async () => {
    const { run, workbook } = await createBench();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) sheet.getRange('A1').values = [[sheet.name]];
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.rows.get(0)?.get(0)?.value)).toEqual(['Satu', 'Dua']);
  });

  it('answers a null object for what is not there', async () => {
    const { run, errorOf } = await createBench();
    const nothing = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tiga');
      const used = context.workbook.worksheets.getItem('Satu').getUsedRangeOrNullObject();
      const property = sheet.customProperties.getItemOrNullObject('pemilik');
      sheet.load('name');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject, property.isNullObject];
    });
    expect(nothing).toEqual([true, true, true]);
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Tiga').name = 'Empat';
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
  });

  it('never makes cells by reading', async () => {
    const { run, workbook } = await createBench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      const range = sheet.getRange('A1:Z200');
      range.load('values,formulas,text,numberFormat,valueTypes,rowHidden,columnHidden,hyperlink');
      range.format.load('columnWidth,rowHeight,wrapText');
      range.format.borders.getItem('EdgeTop').load('style');
      await context.sync();
    });
    expect(workbook.sheets[0]?.rows.size).toBe(0);
    expect(workbook.sheets[0]?.touched).toBe('none');
  });

  it('gives null for the cells of whole columns and of what is larger than five million cells', async () => {
    const { run } = await createBench();
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      const column = sheet.getRange('A:A').load('values,rowCount');
      const large = sheet.getRange('A1:F1000000').load('values');
      await context.sync();
      return [column.values, column.rowCount, large.values];
    });
    expect(values).toEqual([null, 1_048_576, null]);
  });

  it('gives errors that are errors on this side too', async () => {
    const { run } = await createBench();
    const failing = run(async (context) => {
      context.workbook.worksheets.getItem('Tiga').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(Error);
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('knows the requirement set at run time', async () => {
    const { client } = await createBench();
    const { requirements, displayLanguage } = client.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(displayLanguage).toBe('id-ID');
    expect(await client.Office.onReady()).toMatchObject({ host: 'Excel' });
  });
});
