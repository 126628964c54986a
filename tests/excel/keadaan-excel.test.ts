import { hitungCapaian } from '../../src/hitung';
import { calculateNow } from '@capaian/stand-in/calc/recalculate';
import { getValue, plainCell, removeCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Cell, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBerisi } from './buku-uji';

/** States of Excel that no file tells of, each against the run without it: what a reader sees must not change. */

const PK = [
  ['PERJANJIAN KINERJA TAHUN 2023'],
  [],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
  [1, 'Mutu layanan', 'Orang yang dilayani', 80, 88, '110,00%'],
  [2, 'Mutu layanan', 'Dokumen yang selesai', 90, 81, '90,00%'],
  [3, 'Mutu layanan', 'Nilai kepuasan', 88, 89, '101,14%'],
];

const lembarPk = (): Sheet => lembarBerisi('PK 2023', PK);

const milikKami = ({ sheets }: Workbook): Sheet[] => sheets.filter(({ name }) => name.startsWith('LKj '));

/** Formats of the cells that show a number, by sheet and place. */
const formatAngka = (buku: Workbook): string[] =>
  milikKami(buku).flatMap(({ name, rows }) =>
    [...rows].flatMap(([baris, sel]) =>
      [...sel].flatMap(([kolom, { value, style }]) =>
        typeof value === 'number' ? [`${name} ${baris},${kolom} ${style.numberFormat ?? 'General'}`] : [],
      ),
    ),
  );

test('12: where formulas take the format of what they read, every number keeps its own', async () => {
  const biasa = await bukaBuku([lembarPk()]);
  await hitungCapaian({});
  const terbawa = await bukaBuku([lembarPk()]);
  terbawa.host.conditions.formulasTakeFormats = true;
  await hitungCapaian({});
  expect(formatAngka(terbawa.buku)).toEqual(formatAngka(biasa.buku));
  expect(formatAngka(biasa.buku).length).toBeGreaterThan(20);
});

describe('16', () => {
  it('a column that one formula spills is read as its numbers', async () => {
    const pk = lembarPk();
    [4, 5].forEach((baris) => removeCell(pk, baris, 4));
    setCell(pk, 3, 4, { ...plainCell(null), formula: '=SEQUENCE(3,1,81,4)' });
    const { buku } = await bukaBuku([pk]);
    calculateNow(buku);
    const { angka, verifikasi } = await hitungCapaian({});
    expect(verifikasi.berbeda).toEqual([]);
    expect(angka.filter(({ kunci }) => kunci.startsWith('capaian/')).map(({ nilai }) => nilai?.toNumber())).toEqual(
      expect.arrayContaining([101.25, 94.4444444444].map((satu) => expect.closeTo(satu, 6) as number)),
    );
  });

  it('a data type is known by its number, and by its text where it has none', async () => {
    const pk = lembarPk();
    const kaya = (value: Cell['value']): Cell => ({ ...plainCell(value), rich: true });
    setCell(pk, 3, 4, kaya(88.5));
    setCell(pk, 4, 4, kaya('Jakarta'));
    await bukaBuku([pk]);
    const { tabel, verifikasi } = await hitungCapaian({});
    expect(verifikasi.berbeda).toEqual([]);
    expect(tabel.flatMap(({ karantina }) => karantina.map(({ teks, alasan }) => [teks, alasan]))).toEqual([
      ['Jakarta', 'bukanAngka'],
    ]);
  });

  it('in a workbook that counts its days from 1904 a holiday is the day that its cell shows', async () => {
    const libur = lembarBerisi('Libur', [
      ['DAFTAR HARI LIBUR NASIONAL TAHUN 2024'],
      [],
      ['Tanggal', 'Keterangan'],
      [null, 'Isra Mikraj'],
    ]);
    setCell(libur, 3, 0, { value: 45_330 - 1_462, style: { numberFormat: 'dd/mm/yyyy' } });
    const { buku } = await bukaBuku([lembarPk(), libur]);
    buku.date1904 = true;
    const { hariLibur } = await hitungCapaian({});
    expect(hariLibur.map(({ tanggal }) => tanggal)).toEqual(['2024-02-08']);
  });

  it('in a workbook that calculates with what it displays the run ends in a report and a note', async () => {
    const { buku } = await bukaBuku([lembarPk()]);
    buku.precisionAsDisplayed = true;
    const { catatan, verifikasi } = await hitungCapaian({});
    expect(catatan.map(({ kode }) => kode)).toEqual(['PRESISI_TAMPILAN']);
    expect(verifikasi.berbeda).toEqual([]);
  });
});

test('18, 20: rows in whole pixels and a printer’s own idea of an open fit leave heights and pages as planned', async () => {
  const biasa = await bukaBuku([lembarPk()]);
  await hitungCapaian({});
  const web = await bukaBuku([lembarPk()]);
  web.host.conditions.web = true;
  web.host.conditions.openFitIsOnePage = true;
  const { catatan } = await hitungCapaian({});
  expect(catatan).toEqual([]);
  milikKami(web.buku).forEach((lembar, ke) => {
    const asli = milikKami(biasa.buku)[ke];
    expect(lembar.page.zoom).toEqual(asli?.page.zoom);
    for (const [baris, { height = 0 }] of lembar.rowSizes) {
      expect(Math.abs(height - (asli?.rowSizes.get(baris)?.height ?? 0))).toBeLessThanOrEqual(0.375);
    }
  });
  expect(getValue(web.buku.sheets[0] ?? lembarPk(), 3, 4)).toBe(88);
});
