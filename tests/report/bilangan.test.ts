import { format } from 'numfmt';
import { Decimal } from '../../src/dasar/desimal';
import { bilanganIndonesia, rumusBilangan } from '../../src/report/bilangan-indonesia';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { lembarBerisi } from '../excel/buku-uji';

const CONTOH: readonly (readonly [string, number, string])[] = [
  ['0', 0, '0'],
  ['7', 0, '7'],
  ['99.995', 2, '100,00'],
  ['110.05', 2, '110,05'],
  ['0.05', 2, '0,05'],
  ['-3.38', 2, '-3,38'],
  ['-0.001', 2, '0,00'],
  ['999.999', 2, '1.000,00'],
  ['1000', 0, '1.000'],
  ['795969', 0, '795.969'],
  ['1000007', 0, '1.000.007'],
  ['1234567.5', 2, '1.234.567,50'],
  ['53377700340', 0, '53.377.700.340'],
  ['2387590951660', 0, '2.387.590.951.660'],
  ['2000000000000', 0, '2.000.000.000.000'],
  ['12.3456', 4, '12,3456'],
];

/** Results of formulas over a number in A1. */
async function hitung(nilai: string, rumus: string): Promise<unknown> {
  const lembar = lembarBerisi('S', [[Number(nilai)]]);
  installGlobals(await bootOfficeInNode(new ExcelHost(createWorkbook('x.xlsx', [lembar]))));
  return Excel.run(async (context) => {
    const sel = context.workbook.worksheets.getItem('S').getRange('B1');
    sel.formulas = [[`=${rumus}`]];
    sel.load('values');
    await context.sync();
    return (sel.values as unknown[][])[0]?.[0];
  });
}

describe('a number as Indonesian text', () => {
  it.each(CONTOH)('%s at %i decimals is %s', async (nilai, desimal, harapan) => {
    expect(await hitung(nilai, rumusBilangan('A1', desimal))).toBe(harapan);
    expect(bilanganIndonesia(new Decimal(nilai), desimal)).toBe(harapan);
  });

  /** Everything that TEXT is asked to format gives the same under English and Indonesian regional settings. */
  it('asks TEXT for nothing that regional settings could change', () => {
    const formats = [0, 2, 4].flatMap((desimal) =>
      [...rumusBilangan('A1', desimal).matchAll(/,"([^"]*)"\)/g)].flatMap(([, satu]) => satu ?? []),
    );
    expect(new Set(formats)).toEqual(new Set(['0', '000', '00', '0000', '']));
    for (const pola of formats.filter(Boolean)) {
      for (const nilai of [0, 7, 58, 999, 2387]) {
        expect(format(pola, nilai, { locale: 'id' })).toBe(format(pola, nilai, { locale: 'en' }));
      }
    }
  });

  it('fits into a formula many times over', () => {
    expect(rumusBilangan("'LKj Anggaran'!D10", 2).length).toBeLessThan(2_000);
  });
});
