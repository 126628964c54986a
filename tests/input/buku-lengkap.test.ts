import { type HasilHitung, hitungCapaian } from '../../src/hitung';
import type { CellValue } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';
import { keBaris, SEMUA_CONTOH, type TabelUji } from './tabel-contoh';

/** The table as a sheet of the host; formats and errors are other tests' affair. */
function lembar(nama: string, t: TabelUji) {
  const nilai = keBaris(t).map((b) =>
    b.map((s): CellValue => (typeof s === 'object' && s !== null ? (s.t ?? s.n) : s)),
  );
  return lembarBerisi(nama, nilai);
}

test('a workbook with a table of every kind: all of them are read, and Excel gets every number', async () => {
  const contoh = Object.entries(SEMUA_CONTOH);
  await bukaBuku(contoh.map(([nama, t]) => lembar(nama, t)));
  const { tabel, verifikasi, pilihan, angka } = await hitungCapaian();
  expect(new Set(tabel.map((t) => t.rentang.lembar))).toEqual(new Set(contoh.map(([nama]) => nama)));
  // Two quarters that rise leave it open how they make the year.
  expect([verifikasi.berbeda, pilihan.map((p) => p.perihal)]).toEqual([[], ['triwulan']]);
  expect(new Set(angka.map((a) => a.kunci)).size).toBe(angka.length);
});

test.each(Object.entries(SEMUA_CONTOH))(
  '%s twice in a workbook: no figure takes the place of another',
  async (nama, t) => {
    await bukaBuku([lembar(nama, t), lembar(`${nama} lagi`, t)]);
    const hasil = await hitungCapaian().catch((galat: unknown) => galat);
    if (hasil instanceof Error) {
      expect(hasil).toMatchObject({ kode: 'TIDAK_ADA_ANGKA' });
      return;
    }
    const { angka, verifikasi } = hasil as HasilHitung;
    expect(verifikasi.berbeda).toEqual([]);
    expect(new Set(angka.map((a) => a.kunci)).size).toBe(angka.length);
  },
);

test.each(Object.entries(SEMUA_CONTOH))('%s alone: figures that Excel gets too, or a named reason', async (nama, t) => {
  await bukaBuku([lembar(nama, t)]);
  const hasil = await hitungCapaian().catch((galat: unknown) => galat);
  if (hasil instanceof Error) expect(hasil).toMatchObject({ kode: 'TIDAK_ADA_ANGKA' });
  else expect(hasil).toMatchObject({ verifikasi: { berbeda: [] } });
});
