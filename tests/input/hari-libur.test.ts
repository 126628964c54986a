import { bacaTabel } from './baca-tercatat';
import { bukuUji, type SelUji } from './potret-contoh';

const tanggal = (n: number): SelUji => ({ n, f: 'yyyy-mm-dd', t: '(tanggal)' });

async function baca(judul: string, baris: SelUji[][], kepala: SelUji[] = ['No', 'Tanggal', 'Hari', 'Keterangan']) {
  const { potret, gabungan } = bukuUji(
    {
      nama: 'PK',
      baris: [
        ['PERJANJIAN KINERJA TAHUN 2025'],
        ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'Layanan', 'Persentase layanan yang selesai', '80%', '82%'],
      ],
    },
    { nama: 'Libur', baris: [[judul], [], kepala, ...baris] },
  );
  return bacaTabel(potret, gabungan);
}

test('B36 days as cells, in words, several in one cell, with the year from the title', async () => {
  const { data, tabel } = await baca('DAFTAR HARI LIBUR NASIONAL DAN CUTI BERSAMA TAHUN 2026', [
    [1, tanggal(46_023), 'Kamis', 'Tahun Baru'],
    [2, '16 Januari', 'Jumat', 'Isra Mikraj'],
    [3, 'Senin, 16 Februari 2026', '', 'Cuti bersama'],
    [4, '20, 23 dan 24 Maret', '', 'Cuti bersama'],
    [5, '31 Desember s.d. 1 Januari 2026', '', 'terbalik'],
    [6, '27–28 Mei', 'Rabu-Kamis', 'Iduladha'],
    [7, '1/6/2026', '', 'Hari Lahir Pancasila'],
    [8, '30 Februari', '', 'tidak ada'],
    [9, 'menyusul', '', 'belum ditetapkan'],
  ]);
  expect((data.hariLibur ?? []).map((h) => h.tanggal)).toEqual([
    '2026-01-01',
    '2026-01-16',
    '2026-02-16',
    '2026-03-20',
    '2026-03-23',
    '2026-03-24',
    '2026-05-27',
    '2026-05-28',
    '2026-06-01',
  ]);
  expect(data.hariLibur?.[1]).toEqual({
    tanggal: '2026-01-16',
    keterangan: 'Isra Mikraj',
    asal: { lembar: 'Libur', baris: 4, kolom: 1 },
  });
  const libur = tabel.find((t) => t.jenis === 'hariLibur');
  expect(libur?.karantina.map((k) => [k.asal.baris, k.alasan])).toEqual([
    [7, 'bukanTanggal'],
    [10, 'bukanTanggal'],
    [11, 'bukanTanggal'],
  ]);
  expect(data.tahun).toBe(2025);
});

test('B36 a table of days under another title is no list of holidays', async () => {
  const { data, tabel } = await baca('Jadwal rapat 2026', [[1, tanggal(46_023), 'Kamis', 'Rapat']]);
  expect(data.hariLibur).toBeUndefined();
  expect(tabel.map((t) => t.jenis)).toEqual(['perjanjianKinerja']);
});

test.each([
  ['15/03/2024', 43_904, ['2024-03-15']],
  // Another day than the number says, in a form that a list of holidays does not have: set aside, not guessed.
  ['15-Mar-24', 43_904, []],
  ['15/03/2024', 45_366, ['2024-03-15']],
  ['2024-03-15', 45_366, ['2024-03-15']],
])('B59 a day shown as %s is that day, whether its number counts from 1900 or from 1904 (%i)', async (t, n, hari) => {
  const { data } = await baca('DAFTAR HARI LIBUR NASIONAL TAHUN 2024', [[1, { n, f: 'dd/mm/yyyy', t }, '', 'Libur']]);
  expect((data.hariLibur ?? []).map(({ tanggal: satu }) => satu)).toEqual(hari);
});
