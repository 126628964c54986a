import { Decimal } from '../../src/dasar/desimal';
import { desimalTampil } from '../../src/excel/tulis/desimal-tampil';
import { periksa } from '../../src/excel/tulis/periksa';
import { ambilPotret } from '../../src/excel/potret/potret';
import type { RencanaLaporan } from '../../src/report/rencana';
import { getCell, setCell } from '@capaian/stand-in/workbook/cells';
import { bukaBuku, lembarBernama, tulisLengkap } from './buku-uji';
import { rencanaUji, rumus } from './rencana-uji';

/** Figures with an expected result in the plan: 3 capaian, their mean, one text, 6 facts. */
const DIHARAPKAN = 11;

function rencanaSatuSel(isi: string, harapan: string): RencanaLaporan {
  const rencana = rencanaUji();
  return { lembar: rencana.lembar.map((lembar) => ({ ...lembar, bagan: [], sel: [rumus(0, 0, isi, harapan)] })) };
}

describe('periksa', () => {
  it('finds that Excel got every figure, in one round trip', async () => {
    const { host } = await bukaBuku();
    const rencana = rencanaUji();
    await tulisLengkap(rencana, await ambilPotret());
    host.resetCounters();
    expect(await periksa(rencana)).toEqual({ angka: DIHARAPKAN, cocok: DIHARAPKAN, berbeda: [] });
    expect(host.counters.roundTrips).toBe(1);
  });

  it('finds a number, a text and an error planted in place of a figure', async () => {
    const { buku } = await bukaBuku();
    const rencana = rencanaUji();
    await tulisLengkap(rencana, await ambilPotret());
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    const tanam = (baris: number, kolom: number, value: number | string): void => {
      setCell(lembar, baris, kolom, { value, style: getCell(lembar, baris, kolom)?.style ?? {} });
    };
    tanam(2, 3, 110.01);
    tanam(3, 3, '100');
    tanam(6, 0, 'AC');
    const { angka, cocok, berbeda } = await periksa(rencana);
    expect([angka, cocok]).toEqual([DIHARAPKAN, DIHARAPKAN - 4]);
    const sel = (baris: number, kolom: number) => ({ lembar: 'LKj Ikhtisar', baris, kolom });
    expect(berbeda).toMatchObject([
      { sel: sel(2, 3), kita: '110', excel: '110.01', desimal: 2, excelTeks: false },
      { sel: sel(3, 3), kita: '100', excel: '100', excelTeks: true },
      { sel: sel(5, 3) },
      { sel: sel(6, 0), kita: 'AB', excel: 'AC' },
    ]);
  });

  it('a difference below half a unit of the last decimal that the cell shows is none', async () => {
    const { buku } = await bukaBuku();
    const rencana = rencanaUji();
    await tulisLengkap(rencana, await ambilPotret());
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    const dicocokkan = async (value: number): Promise<number> => {
      setCell(lembar, 2, 3, { value, style: getCell(lembar, 2, 3)?.style ?? {} });
      return (await periksa(rencana)).berbeda.filter(({ sel }) => sel.baris === 2).length;
    };
    expect([await dicocokkan(110.0049), await dicocokkan(110.005), await dicocokkan(109.995)]).toEqual([0, 1, 1]);
  });

  it.each([
    ['0.00"%"', 2],
    ['#,##0', 0],
    ['0.0%', 3],
    ['"Rp "#,##0.00;[Red]-0', 2],
    ['General', null],
    ['@', null],
    [undefined, null],
  ])('the decimals of the format %s', (format, desimal) => {
    expect(desimalTampil(format)).toBe(desimal);
  });

  it('allows what binary floats cost, and no more', async () => {
    await bukaBuku();
    const hampir = rencanaSatuSel('0.1+0.2', '0.3');
    await tulisLengkap(hampir, await ambilPotret());
    expect(await periksa(hampir)).toMatchObject({ cocok: 2, berbeda: [] });
    const besar = new Decimal('1200000000');
    for (const [selisih, cocok] of [
      ['1', 2],
      ['2', 0],
    ] as const) {
      const rencana = rencanaSatuSel(besar.toString(), besar.plus(selisih).toString());
      await tulisLengkap(rencana, await ambilPotret());
      expect(await periksa(rencana)).toMatchObject({ angka: 2, cocok });
    }
  });

  it('asks for a calculation where the person has turned it off', async () => {
    const { buku } = await bukaBuku();
    buku.calculationMode = 'Manual';
    const rencana = rencanaUji();
    await tulisLengkap(rencana, await ambilPotret());
    expect(await periksa(rencana)).toMatchObject({ cocok: DIHARAPKAN, hitungManual: true });
    expect(buku.calculationMode).toBe('Manual');
  });

  it('says that the sheets are written when a sheet is gone by now, or a cell is being edited', async () => {
    const { host } = await bukaBuku();
    await expect(periksa(rencanaUji())).rejects.toMatchObject({
      kode: 'GAGAL_VERIFIKASI',
      rincian: { kode: 'ItemNotFound' },
    });
    const rencana = rencanaUji();
    await tulisLengkap(rencana, await ambilPotret());
    host.cellEditMode = true;
    await expect(periksa(rencana)).rejects.toMatchObject({ kode: 'GAGAL_VERIFIKASI' });
    host.cellEditMode = false;
    expect(await periksa(rencana)).toMatchObject({ cocok: DIHARAPKAN });
  });
});
