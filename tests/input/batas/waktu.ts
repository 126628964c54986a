import type { LembarUji } from '../potret-contoh';
import { type Baris, type Kasus, satu, PK, LAYANAN, MUTU } from './kasus';

/** Money by years and months. */
const KURUN_KEPALA: Baris = ['Tahun', 'Bulan', 'Jenis Belanja', 'Pagu', 'Realisasi'];
export const WAKTU: Kasus[] = [
  satu(
    'bulan tidak berurut',
    KURUN_KEPALA,
    [2024, 'Februari', 'Pegawai', 1000, 200],
    [2024, 'Januari', 'Pegawai', 1000, 100],
    [2024, 'Maret', 'Pegawai', 1000, 300],
  ),
  satu('bulan turun', KURUN_KEPALA, [2024, 'Januari', 'Pegawai', 1000, 200], [2024, 'Februari', 'Pegawai', 1000, 100]),
  satu('bulan tetap', KURUN_KEPALA, [2024, 'Januari', 'Pegawai', 1000, 200], [2024, 'Februari', 'Pegawai', 1000, 200]),
  satu(
    'dua tahun',
    KURUN_KEPALA,
    [2023, 'Desember', 'Pegawai', 1000, 900],
    [2024, 'Januari', 'Pegawai', 1100, 100],
    [2024, 'Januari', 'Barang', 500, 50],
  ),
  satu(
    'dua tahun, bulan naik',
    KURUN_KEPALA,
    [2023, 'November', 'Pegawai', 1000, 800],
    [2023, 'Desember', 'Pegawai', 1000, 900],
    [2024, 'Januari', 'Pegawai', 1100, 100],
    [2024, 'Februari', 'Pegawai', 1100, 150],
  ),
  satu(
    'bulan tak dikenal',
    KURUN_KEPALA,
    [2024, 'Januari', 'Pegawai', 1000, 200],
    [2024, 'Akhir', 'Pegawai', 1000, 300],
  ),
  satu(
    'tahun tak dikenal',
    KURUN_KEPALA,
    ['TA 2024', 'Januari', 'Pegawai', 1000, 200],
    ['lalu', 'Januari', 'Pegawai', 1000, 300],
  ),
  satu(
    'baris tahun',
    ['Tahun', 'Pagu', 'Realisasi'],
    ['TA 2022', 900, 800],
    ['Tahun Anggaran 2024', 1100, 600],
    [2023, 1000, 950],
  ),
  satu('baris tahun dan lain', ['Tahun', 'Pagu', 'Realisasi'], [2022, 900, 800], ['Lain', 1100, 600]),
  satu(
    'baris bulan',
    ['Bulan', 'Pagu', 'Realisasi'],
    ['Januari', 1000, 100],
    ['Februari', 1000, 300],
    ['Maret', 1000, 0],
  ),
  satu('baris bulan turun', ['Bulan', 'Pagu', 'Realisasi'], ['Januari', 1000, 100], ['Februari', 1000, 90]),
  satu('baris bulan, pagu lain', ['Bulan', 'Pagu', 'Realisasi'], ['Januari', 1000, 100], ['Februari', 900, 300]),
  ...['Realisasi Belanja', 'Rencana Penarikan', 'Daftar'].flatMap((judul): Kasus[] =>
    [[], ['Realisasi'], ['Kode Akun'], ['%']].map((lain) =>
      satu(
        `bulan per satker: ${[judul, ...lain].join(', ')}`,
        [judul],
        ['Kode Satker', 'Pagu', 'Januari', 'Februari', 'Maret', 'Jumlah', ...lain],
        ['123456', 1000, 100, 200, 300, 600, ...lain.map((k) => (k === 'Kode Akun' ? '521111' : 60))],
        ['234567', 500, 50, 50, 50, 150, ...lain.map((k) => (k === 'Kode Akun' ? '511111' : 30))],
      ),
    ),
  ),
  satu(
    'kluster tanpa judul',
    ['Kluster', 'Jumlah PM', 'PM yang dimonitoring', 'PM yang meningkat', '%'],
    ['Anak', 100, 50, 40, '80%'],
    ['Lansia', 90, 45, 30, '66,67%'],
  ),
  ...[
    ['Triwulan II', 'Semester I'],
    ['Triwulan II', 'Bulan Juli'],
    ['Triwulan III', 'Semester II'],
    ['Bulan April', 'Triwulan I'],
    ['Semester I', 'Bulan Juli'],
    ['Triwulan IV Tahun 2022', 'Triwulan I Tahun 2023'],
    ['Triwulan I', 'Tahun 2023'],
  ].flatMap(([a = '', b = '']): Kasus[] =>
    [
      [a, b],
      [b, a],
    ].map((urutan): Kasus => [
      `pengukuran ${urutan.join(' lalu ')}`,
      ...urutan.map((waktu, i): LembarUji => ({
        nama: `Lembar${i + 1}`,
        baris: [
          [`Pengukuran Kinerja ${waktu}`],
          PK.slice(0, 5),
          LAYANAN.slice(0, 4).concat(waktu === a ? '81%' : '82%'),
        ],
      })),
    ]),
  ),
];

/** Quarters of indicators, and indicators of a table of their own. */
const TW: Baris = [
  'Indikator Kinerja',
  'Target',
  'Target TW I',
  'Target TW II',
  'Capaian TW I',
  'Capaian TW II',
  'Capaian',
];
export const TRIWULAN: Kasus[] = [
  satu(
    'capaian triwulan seperti target',
    TW.slice(0, 6),
    ['Nilai mutu', 80, 20, 40, 18, 41],
    ['Nilai layanan', 90, 20, 40, 21, 39],
  ),
  satu(
    'capaian triwulan sebagai persen',
    TW.slice(0, 6),
    ['Nilai mutu', 80, 20, 40, 90, 102],
    ['Nilai layanan', 90, 20, 40, 105, 97],
  ),
  satu(
    'capaian triwulan jadi persen target',
    TW,
    ['Nilai mutu', 80, 60, 70, 60, 72, 90],
    ['Nilai layanan', 90, 60, 70, 60, 72, 80],
  ),
  satu(
    'capaian triwulan, satu baris tidak jadi',
    TW,
    ['Nilai mutu', 80, 60, 70, 60, 72, 90],
    ['Nilai layanan', 90, 60, 70, 60, 72, 70],
  ),
  satu(
    'capaian triwulan tanpa target setahun',
    TW,
    ['Nilai mutu', null, 60, 70, 60, 72, 90],
    ['Nilai layanan', 0, 60, 70, 60, 72, 80],
  ),
  satu(
    'capaian triwulan tanpa persen',
    TW,
    ['Nilai mutu', 80, 60, 70, 60, 72, null],
    ['Nilai layanan', 90, 60, 70, null, null, 80],
  ),
  ...[
    ['triwulan kumulatif', 'Realisasi s.d. TW I', 'Realisasi s.d. TW II'],
    ['triwulan', 'Realisasi TW I', 'Realisasi TW II'],
  ].map(([nama = '', ...kepala]) =>
    satu(
      nama,
      ['No', 'Indikator Kinerja', 'Target', ...kepala, 'Capaian'],
      [1, 'Jumlah orang', 100, 40, 90, '90%'],
      ['x', 'Yang dilayani', null, 4, 9, null],
      ['y', 'Seluruhnya', null, 10, 10, null],
      [2, 'Nilai mutu', 80, 70, 72, '90%'],
    ),
  ),
  ...[
    { kepala: 'Keterangan', isi: ['baik', 'cukup'] },
    { kepala: 'Keterangan', isi: ['baik'] },
    { kepala: 'Tahun', isi: [2022, 2023] },
    { kepala: 'Tahun', isi: [2022] },
    { kepala: 'Jumlah', isi: [7, 8] },
  ].map(({ kepala, isi }): Kasus => [
    `satu indikator di samping ${kepala} ${isi.join(' dan ')}`,
    { nama: 'PK', baris: [['Perjanjian Kinerja Tahun 2023'], PK.slice(0, 4), LAYANAN.slice(0, 4), MUTU.slice(0, 4)] },
    {
      nama: 'Satu',
      baris: [
        ['Capaian Nilai mutu Tahun 2023'],
        ['Target', 'Realisasi', 'Capaian', kepala],
        ...isi.map((k, i): Baris => [80, 82 + i, '102,50%', k]),
      ],
    },
  ]),
];
