import { type Baris, type Kasus, satu } from './kasus';

/** Figures that can be read in two ways, targets that are more than a figure, and grades. */
const IKM: Baris = ['No', 'Satker', 'Nilai IKM', 'Kategori'];
export const ANGKA: Kasus[] = [
  ...[['87,5'], ['87.5'], ['87,5', '87.5'], [], ['1.234,5'], ['90.123']].map((lain) =>
    satu(
      `89.655 di samping ${lain.join(' dan ') || 'tidak ada'}`,
      IKM,
      ...['89.655', ...lain].map((n, i): Baris => [i + 1, `Sentra ${'ABC'[i] ?? ''}`, n, 'A']),
    ),
  ),
  ...['90,74', '90.74', '12'].map((lain) =>
    satu(
      `cacah 383.275 di samping ${lain}`,
      ['Kluster', 'Jumlah PM', 'PM yang dimonitoring', 'PM yang meningkat', '%'],
      ['Anak', '383.275', 50, 40, '80%'],
      ['Lansia', lain, 45, 30, '66,67%'],
    ),
  ),
  ...[
    '80–90%',
    '90–80%',
    '80-80',
    '≥ 80',
    '> 80',
    'maks. 5',
    'min 5',
    '≤ 5',
    'minimal 3 dan maksimal 5',
    '80 atau 90',
    '0–5',
    '3 dokumen',
    '-',
  ].flatMap((target): Kasus[] =>
    ['', 'Minimize', 'Maximize', 'Stabilize', 'Naik saja']
      .slice(0, /80–90|≤ 5|≥ 80/.test(target) ? 5 : 1)
      .map((arah) =>
        satu(
          `target ${target} ${arah}`.trim(),
          ['No', 'Sasaran', 'Indikator Kinerja', 'Polaritas', 'Target', 'Realisasi'],
          [1, 'Layanan', 'Nilai mutu', arah, target, 82],
        ),
      ),
  ),
  ...[
    ['1', null, 'a', '1'],
    ['A', '1', 'a', '2'],
    ['1.', '1.1', '1.1.1', '2.'],
  ].map((tanda, i) =>
    satu(
      `tanda LKE ${i + 1}`,
      ['No', 'Komponen', 'Sub-komponen', 'Bobot', 'Nilai'],
      [tanda[0] ?? null, 'PERENCANAAN KINERJA', null, 30, 25],
      [tanda[1] ?? null, null, 'Keberadaan', 6, 'A'],
      [tanda[2] ?? null, null, 'Dokumen ada', null, 'Y'],
      [tanda[2] ?? null, null, 'Dokumen baik', 2, 'B'],
      [tanda[3] ?? null, 'PENGUKURAN KINERJA', null, 30, 22],
    ),
  ),
  ...[3, 2].flatMap((banyak): Kasus[] =>
    [4, 2, 1].map((terjawab) =>
      satu(
        `${banyak} responden menjawab ${terjawab} dari lima unsur`,
        ['No Responden', 'U1', 'U2', 'U3', 'U4', 'U5'],
        ...Array.from({ length: banyak }, (_, i): Baris => [
          i + 1,
          ...Array.from({ length: 5 }, (__, k) => (k < terjawab ? 3 + ((i + k) % 2) : null)),
        ]),
      ),
    ),
  ),
  satu(
    'responden dua kali',
    ['No Responden', 'U1', 'U2', 'U3', 'U4'],
    ...[7, 8, 7, 9, 10].map((n): Baris => [n, 3, 4, 3, 4]),
  ),
  satu(
    'nomor responden berulang',
    ['No', 'U1', 'U2', 'U3', 'U4'],
    ...[1, 2, 1, 2, 3].map((n): Baris => [n, 3, 4, 3, 4]),
  ),
  satu(
    'responden kebanyakan sama',
    ['No Responden', 'U1', 'U2', 'U3', 'U4'],
    ...[7, 7, 7, 8].map((n): Baris => [n, 3, 4, 3, 4]),
  ),
  ...[
    [
      ['2022', 20, 18],
      ['2023', 25, 21],
      ['Bobot', 30, 30],
    ],
    [
      ['2023', 25, 21],
      ['2022', 20, 18],
    ],
    [
      ['2024', null, null],
      ['2023', 25, 21],
    ],
    [['Rata-rata', 25, 21]],
  ].map((baris, i) =>
    satu(
      `SAKIP per tahun ${i + 1}`,
      ['Tahun', 'Perencanaan Kinerja', 'Pengukuran Kinerja', 'Pelaporan Kinerja', 'Nilai'],
      ...baris.map((b): Baris => [...b, 12, 60]),
    ),
  ),
];
