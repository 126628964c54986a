import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { OpcPackage } from '../../packages/stand-in/file/package';
import { createBench, type Bench } from './excel';

let bench: Bench;
beforeEach(async () => {
  bench = await createBench();
});

const area = { row: 1, column: 2, rowCount: 3, columnCount: 1 };

/** A score column in C2:C4 with its hint and its warning. */
async function scoreColumn(): Promise<void> {
  await bench.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Satu').getRange('C2:C4');
    dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, title: 'Nilai', message: '0 sampai 100' };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Nilai', message: 'Di luar 0–100' };
    await context.sync();
  });
}

describe('data validation', () => {
  it('keeps the rule, the hint and the warning of a range, and gives them back', async () => {
    await scoreColumn();
    expect(bench.workbook.sheets[0]?.validations).toEqual([
      {
        area,
        rule: { kind: 'decimal', operator: 'Between', low: 0, high: 100 },
        ignoreBlanks: true,
        prompt: { title: 'Nilai', message: '0 sampai 100' },
        alert: { style: 'Warning', title: 'Nilai', message: 'Di luar 0–100' },
      },
    ]);
    const rule = await bench.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Satu').getRange('C2:C4');
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule).toMatchObject({ decimal: { formula1: 0, formula2: 100, operator: 'Between' } });
  });

  it('takes a list, and clears what it has', async () => {
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('C2:C4');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Orang,Lembaga' } };
      await context.sync();
    });
    expect(bench.workbook.sheets[0]?.validations[0]?.rule).toEqual({
      kind: 'list',
      source: 'Orang,Lembaga',
      dropDown: true,
    });
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Satu').getRange('C1:C9').dataValidation.clear();
      await context.sync();
    });
    expect(bench.workbook.sheets[0]?.validations).toEqual([]);
  });

  it('refuses what Excel refuses: a long title, an operator that is none, a second number left out', async () => {
    const set = (change: (validation: Excel.DataValidation) => void) =>
      bench.errorOf(async (context) => {
        change(context.workbook.worksheets.getItem('Satu').getRange('C2').dataValidation);
        await context.sync();
      });
    const long = await set((validation) => {
      validation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
    });
    expect(long.code).toBe('InvalidArgument');
    const open = await set((validation) => {
      validation.rule = { decimal: { formula1: 1, operator: 'Between' } };
    });
    expect(open.code).toBe('InvalidArgument');
  });

  it('is saved in the file', async () => {
    await scoreColumn();
    const saved = await saveWorkbook(bench.workbook);
    const xml = OpcPackage.open(saved).text('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<dataValidation [^>]*sqref="C2:C4"/);
    expect(xml).toContain('errorStyle="warning"');
    expect(xml).toContain('<formula2>100</formula2>');
    await expect(openWorkbook(saved, 'uji.xlsx')).resolves.toBeDefined();
  });
});

describe('tables.add', () => {
  const add = (address: string) => (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem('Satu');
    sheet.getRange('A1:B1').values = [['Nama', 'Nama']];
    sheet.tables.add(address, true).style = 'TableStyleLight9';
    return context.sync();
  };

  it('makes a table of the range; headings become different from each other', async () => {
    await bench.run(add('A1:B3'));
    expect(bench.workbook.sheets[0]?.tables).toMatchObject([
      { name: 'Table1', area: { row: 0, column: 0, rowCount: 3, columnCount: 2 }, style: 'TableStyleLight9' },
    ]);
    const headings = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('A1:B1');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(headings).toEqual([['Nama', 'Nama2']]);
  });

  it('refuses a range with a table in it', async () => {
    await bench.run(add('A1:B3'));
    expect((await bench.errorOf(add('B1:C3'))).code).toBe('InvalidArgument');
  });
});
