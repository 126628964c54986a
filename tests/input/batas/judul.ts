import type { LembarUji } from '../potret-contoh';
import { type Baris, type Kasus, satu, rumpang, PK, LAYANAN, MUTU } from './kasus';

/** What a title is, whose it is, and of which time. */
export const JUDUL: Kasus[] = [
  ...[0, 1, 2, 3].map((sela) =>
    satu(`judul ${sela} baris kosong di atas kepala`, ['Perjanjian Kinerja Tahun 2023'], ...rumpang(sela), PK, LAYANAN),
  ),
  ...[1, 2].map((sela) =>
    satu(`judul kedua ${sela} baris di atas`, ['Dinas Contoh'], ...rumpang(sela), ['Tahun 2023'], PK, LAYANAN),
  ),
  ...[7, 8, 9].map((banyak) =>
    satu(
      `${banyak} baris judul`,
      ...Array.from({ length: banyak }, (_, i): Baris => [`Baris ${i} tahun ${2015 + i}`]),
      PK,
      LAYANAN,
    ),
  ),
  ...[1, 2, 3].map((banyak) =>
    satu(
      `${banyak} tulisan sebaris di atas kepala`,
      ['Dinas Contoh', null, 'Tahun 2022', null, 'Tahun 2023'].slice(0, 2 * banyak - 1),
      PK,
      LAYANAN,
    ),
  ),
  satu('angka di atas kepala', ['Perjanjian Kinerja Tahun 2023'], ['Nomor', 17], PK, LAYANAN),
  satu('sumber di atas kepala', ['Perjanjian Kinerja Tahun 2023'], ['Sumber: Bagian Umum'], PK, LAYANAN),
  satu(
    'tabel di kanan, judul di kiri',
    ['Tahun 2022', null, null, null, 'Tahun 2023'],
    [null, null, null, null, ...PK],
    [null, null, null, null, ...LAYANAN],
  ),
  satu(
    'tabel di kanan, judul hanya di kiri',
    ['Perjanjian Kinerja Tahun 2022'],
    [null, null, null, null, ...PK],
    [null, null, null, null, ...LAYANAN],
  ),
  ...[
    ['Dinas A', 'Dinas B'],
    ['Dinas A', ''],
    ['', ''],
    ['TW I', 'TW II'],
    ['Dinas A', 'Dinas A'],
  ].flatMap(([a = '', b = '']): Kasus[] =>
    [true, false].map((sama): Kasus => [
      `dua lembar perjanjian, ${a || 'tanpa nama'} dan ${b || 'tanpa nama'}, indikator ${sama ? 'sama' : 'lain'}`,
      {
        nama: 'Satu',
        baris: [
          ['PERJANJIAN KINERJA TAHUN 2023'],
          [a.toUpperCase()],
          PK.slice(0, 4),
          LAYANAN.slice(0, 4),
          MUTU.slice(0, 4),
        ],
      },
      {
        nama: 'Dua',
        baris: [
          ['PERJANJIAN KINERJA TAHUN 2023'],
          [b.toUpperCase()],
          PK.slice(0, 4),
          [1, 'Layanan', sama ? 'Nilai mutu' : 'Jumlah aduan', 75],
        ],
      },
    ]),
  ),
  ...[2, 3].flatMap((banyak): Kasus[] =>
    ['Dinas', 'Lembar'].map((awal): Kasus => [
      `${banyak} lembar seindikator bernama ${awal}`,
      ...Array.from({ length: banyak }, (_, i): LembarUji => ({
        nama: `${awal} ${'ABC'[i] ?? ''}`,
        baris: [PK.slice(0, 5), LAYANAN.slice(0, 4).concat(`${80 + i}%`), MUTU.slice(0, 4).concat(81 + i)],
      })),
    ]),
  ),
  ...[
    ['Perjanjian Kinerja Dinas A', 'Perjanjian Kinerja Bidang B'],
    ['Perjanjian Kinerja', 'Perjanjian Kinerja Perubahan'],
  ].map((judul): Kasus => [
    `anggaran di bawah ${judul.join(' dan ')}`,
    ...judul.map((j, i): LembarUji => ({
      nama: `PK${i}`,
      baris: [
        [j],
        PK.slice(0, 4),
        LAYANAN.slice(0, 4),
        [],
        ['Program/ Kegiatan', 'Anggaran'],
        ['Program Layanan', 1000 - 100 * i],
        ['Program Umum', 500],
      ],
    })),
  ]),
  [
    'anggaran di bawah satu dari dua',
    {
      nama: 'PK',
      baris: [PK.slice(0, 4), LAYANAN.slice(0, 4), [], ['Program/ Kegiatan', 'Anggaran'], ['Program Layanan', 1000]],
    },
    {
      nama: 'Lain',
      baris: [
        ['Program/ Kegiatan', 'Anggaran'],
        ['Program Umum', 2000],
      ],
    },
  ],
];
