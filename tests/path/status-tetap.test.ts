import { hitungCapaian } from '../../src/hitung';
import { bacaStatusTemuan, tulisStatusTemuan } from '../../src/excel/tulis/status-temuan';
import type { Temuan } from '../../src/reviu/temuan';
import type { CellValue } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBerisi, lembarBernama } from '../excel/buku-uji';

/** A status that a person gives stands on its finding, whatever is inserted above it; nothing else takes it. */
const KEPALA: CellValue[] = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
const TANPA_NOMOR: CellValue[][] = [
  ['Meningkatnya layanan', 'Persentase aduan yang selesai tepat waktu', 80, 60, 85],
  ['', 'Jumlah balai yang terakreditasi', 40, 50, 115],
  ['Terjaganya mutu', 'Nilai kepuasan pengunjung perpustakaan', 90, 81, 90],
  ['', 'Jumlah pustakawan bersertifikat', 20, 15, 57],
];
/** As a colleague adds it: above, with a slip of its own, so that every number behind it changes. */
const DISISIPKAN: CellValue[] = ['Tertatanya arsip', 'Persentase arsip yang dialihmediakan', 50, 40, 88];

const bernomor = (baris: readonly CellValue[][]): CellValue[][] => [
  ['Perjanjian Kinerja Tahun 2023'],
  KEPALA,
  ...baris.map((isi, i) => [i + 1, ...isi]),
];
const ANGGARAN: CellValue[][] = [
  ['Tabel 3.1 Realisasi Anggaran Tahun 2023'],
  ['No', 'Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
  [1, 'Layanan keliling', 400_000_000, 300_000_000, 75],
  [2, 'Rehabilitasi gedung', 500_000_000, 400_000_000, 88],
  [3, 'Pengadaan bahan pustaka', 250_000_000, 200_000_000, 80],
];

const berbeda = (temuan: readonly Temuan[]): Temuan[] => temuan.filter(({ putusan }) => putusan === 'berbeda');
const tentang = (semua: readonly Temuan[], dilaporkan: string): Temuan => {
  const [satu, lagi] = berbeda(semua).filter((t) => t.dilaporkan === dilaporkan);
  if (!satu || lagi) throw new Error(`Not one finding on ${dilaporkan}: ${JSON.stringify(berbeda(semua))}`);
  return satu;
};

test('a status stays with its finding when rows are inserted above, and the new finding has none', async () => {
  const { buku } = await bukaBuku([lembarBerisi('PK 2023', bernomor(TANPA_NOMOR)), lembarBerisi('Anggaran', ANGGARAN)]);
  const pertama = await hitungCapaian();
  const catatan = (isi: string) => ({ status: 'diterima', catatan: isi }) as const;
  await tulisStatusTemuan(
    new Map([
      [tentang(pertama.temuan, '85').kunci, catatan('tentang aduan')],
      [tentang(pertama.temuan, '57').kunci, catatan('tentang pustakawan')],
      [tentang(pertama.temuan, '88').kunci, catatan('tentang gedung')],
    ]),
  );

  lembarBernama(buku, 'PK 2023').rows = lembarBerisi('PK 2023', bernomor([DISISIPKAN, ...TANPA_NOMOR])).rows;
  const [judul = [], kepala = [], ...baris] = ANGGARAN;
  const baru: CellValue[] = [1, 'Pemeliharaan taman', 100_000_000, 60_000_000, 66];
  const isi = [judul, kepala, baru, ...baris.map(([no, ...lain]) => [Number(no) + 1, ...lain])];
  lembarBernama(buku, 'Anggaran').rows = lembarBerisi('Anggaran', isi).rows;
  const kedua = await hitungCapaian();
  const status = await bacaStatusTemuan();

  const tertulis = berbeda(kedua.temuan).map((t) => [t.dilaporkan, status.get(t.kunci)?.catatan ?? '–']);
  expect(Object.fromEntries(tertulis)).toEqual({
    '85': 'tentang aduan',
    '57': 'tentang pustakawan',
    '88': expect.anything() as string,
    '115': '–',
    '66': '–',
  });
  // 88 is printed twice now: of the building, and of the archives that were inserted.
  const arsip = berbeda(kedua.temuan).filter((t) => t.dilaporkan === '88');
  expect(arsip.map((t) => [t.asal?.lembar, status.get(t.kunci)?.catatan ?? '–']).sort()).toEqual([
    ['Anggaran', 'tentang gedung'],
    ['PK 2023', '–'],
  ]);
});

test('a run on the same workbook gives every finding the key that it had', async () => {
  await bukaBuku([lembarBerisi('PK 2023', bernomor(TANPA_NOMOR)), lembarBerisi('Anggaran', ANGGARAN)]);
  const pertama = await hitungCapaian();
  const kedua = await hitungCapaian();
  const kunci = (t: readonly Temuan[]): string[] => t.map((satu) => satu.kunci);
  expect(kunci(kedua.temuan)).toEqual(kunci(pertama.temuan));
  expect(new Set(kunci(pertama.temuan)).size).toBe(pertama.temuan.length);
});
