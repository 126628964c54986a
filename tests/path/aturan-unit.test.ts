import { bandingkanAturanBuku, hitungCapaian } from '../../src/hitung';
import { ingat } from '../../src/excel/kawat/ingatan';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';

type Baris = (string | number)[];

const PK: Baris[] = [
  ['Capaian Kinerja Tahun 2024'],
  [],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Sasaran satu', 'Jumlah layanan selesai', 50, 80],
  [2, 'Sasaran dua', 'Jumlah lembaga terbina', 40, 36],
];
const KEPALA: Baris = ['Aturan', 'Nilai', 'Mulai', 'Sampai', 'Sumber'];
const SK = 'Keputusan Kepala Unit Nomor 7 Tahun 2024';

const hitungDengan = async (aturan: Baris[], pk: Baris[] = PK) => {
  await bukaBuku([
    lembarBerisi('PK', pk),
    ...(aturan.length > 0 ? [lembarBerisi('Aturan LKj', [KEPALA, ...aturan])] : []),
  ]);
  return hitungCapaian({ waktu: new Date(2026, 10, 29) });
};
const capaian = (hasil: Awaited<ReturnType<typeof hitungDengan>>, nomor: number) =>
  hasil.angka.find((a) => a.kunci === `capaian/${nomor}`);

test('a unit’s own cap and bands take effect from their day on, and are named where they do', async () => {
  const hasil = await hitungDengan([
    ['Batas capaian', 120, '2024-01-01', '', SK],
    ['Predikat capaian: Istimewa', '≥ 110', 2024, '', SK],
    ['Predikat capaian: Cukup', '≥ 80', 2024, '', SK],
    ['Predikat capaian: Kurang', '0', 2024, '', SK],
  ]);
  expect(hasil.aturanUnit.ditolak).toEqual([]);
  expect(capaian(hasil, 1)?.tampil).toBe('120,00');
  expect(capaian(hasil, 1)?.rumus).toContain('paling tinggi 120');
  expect(capaian(hasil, 1)?.parameter).toMatchObject([{ id: 'capaian/predikat', keadaan: 'unit', sumber: SK }]);
  expect(capaian(await hitungDengan([]), 1)?.tampil).toBe('160,00');
});

test('a rule of another year leaves this report alone', async () => {
  expect(capaian(await hitungDengan([['Batas capaian', 120, 2025, '', SK]]), 1)?.tampil).toBe('160,00');
});

test('bad rows are refused with their reason and nothing else stops', async () => {
  const hasil = await hitungDengan([
    ['Batas capaian', 120, 'Januari 2024', '', SK],
    ['Rumus indikator minimize', 'akar', 2024, '', SK],
    ['Bobot komponen AKIP: Perencanaan Kinerja', 31, 2024, '', SK],
    ['Bobot komponen AKIP: Pengukuran Kinerja', 30, 2024, '', SK],
    ['Predikat capaian: Baik', '≥ 80', 2024, '', SK],
    ['Warna huruf', 'merah', 2024, '', SK],
  ]);
  expect(hasil.aturanUnit.ditolak.map((d) => [d.baris.asal.baris, d.sebab])).toEqual([
    [6, 'takDikenal'],
    [1, 'tanggal'],
    [2, 'bukanOpsi'],
    [3, 'jumlah'],
    [4, 'jumlah'],
    [5, 'pitaBerlubang'],
  ]);
  expect(capaian(hasil, 1)?.tampil).toBe('160,00');
  expect((await hitungDengan([['Batas capaian', 120, 2024, '', '']])).aturanUnit.ditolak).toMatchObject([
    { sebab: 'tanpaSumber' },
  ]);
});

const SPM_TANPA_TAHUN: Baris[] = [
  ['Standar Pelayanan Minimal (SPM)'],
  [],
  ['No', 'Jenis Layanan', 'Penerima layanan dasar', 'Mutu minimal layanan dasar'],
  [1, 'Layanan satu', 90, 80],
  [2, 'Layanan dua', 80, 70],
];

test('an unknown year is asked where a rule depends on it, and the answer is kept', async () => {
  const tanpaTahun = PK.map((b, i) => (i === 0 ? ['Capaian Kinerja'] : b));
  expect((await hitungDengan([], tanpaTahun)).pilihan).toEqual([]);
  await bukaBuku([lembarBerisi('SPM', SPM_TANPA_TAHUN)]);
  const sebelum = await hitungCapaian({ waktu: new Date(2026, 10, 29) });
  expect(sebelum.pedoman).toMatchObject({ tahun: null, asal: 'belumDiketahui' });
  expect(sebelum.pilihan.map((p) => [p.perihal, p.dipilih])).toContainEqual(['tahunLaporan', null]);
  expect(sebelum.angka.map((a) => [a.tampil, a.status])).toContainEqual(['83,00', 'taksiran']);
  await ingat({ pilihan: { 'aturan/tahun': '2024' } });
  const sesudah = await hitungCapaian({ waktu: new Date(2026, 10, 29) });
  expect(sesudah.pedoman).toMatchObject({ tahun: 2024, asal: 'setelan' });
  expect(sesudah.angka.map((a) => [a.tampil, a.status])).toContainEqual(['83,00', 'dihitung']);
  expect(sesudah.pilihan.map((p) => [p.perihal, p.dipilih])).toContainEqual(['tahunLaporan', '2024']);
});

test('two years’ rules side by side write nothing', async () => {
  const buku = await bukaBuku([lembarBerisi('PK', PK)]);
  const banding = await bandingkanAturanBuku([2022, 2024]);
  expect(banding).toMatchObject({ tahun: [2022, 2024], berubah: [] });
  expect(banding.semua).toBeGreaterThan(0);
  expect(JSON.stringify(buku).includes('LKj Ikhtisar')).toBe(false);
});
