import { type Baris, type Kasus, satu } from './kasus';

/** Which of two columns is what was reached, by the table's own arithmetic. */
const pilih = (nama: string, kepala: Baris, ...baris: Baris[]): Kasus => satu(nama, kepala, ...baris);
const DUA: Baris = ['Jenis Belanja', 'Pagu', 'Realisasi Bulan Lalu', 'Realisasi Bulan Ini', '%'];
const barisDua = (persen: readonly number[]): Baris[] =>
  persen.map((p, i): Baris => [`Belanja ${'ABCDEFGHIJ'[i] ?? ''}`, 1000, 700 + i, 800 + i, p]);
const CAPAIAN: Baris = ['Indikator Kinerja', 'Target', 'Capaian', 'Persentase'];
export const TERBUKTI: Kasus[] = [
  pilih('persen dari kolom kedua', DUA, ...barisDua([80, 80.1, 80.2, 80.3, 80.4])),
  pilih('persen dari kolom pertama', DUA, ...barisDua([70, 70.1, 70.2, 70.3, 70.4])),
  pilih('empat dari lima', DUA, ...barisDua([80, 80.1, 80.2, 80.3, 99])),
  pilih('tiga dari lima', DUA, ...barisDua([80, 80.1, 80.2, 99, 99])),
  pilih('empat dari lima, satu dari yang lain', DUA, ...barisDua([80, 80.1, 80.2, 80.3, 70.4])),
  pilih('dua dari empat dari yang lain', DUA, ...barisDua([80, 80.1, 70.2, 70.3])),
  pilih('persen dibulatkan', DUA, ...barisDua([80.05, 80.15, 80.25])),
  pilih('persen dibulatkan terlalu jauh', DUA, ...barisDua([80.07, 80.17, 80.27])),
  pilih('persen sebagai pecahan', DUA, ...barisDua([0.8, 0.801, 0.802])),
  pilih('tanpa pagu', DUA, ...barisDua([80, 80.1]).map((b) => b.map((s, i) => (i === 1 ? null : s)))),
  pilih('pagu nol', DUA, ...barisDua([80, 80.1]).map((b) => b.map((s, i) => (i === 1 ? 0 : s))), [
    'Belanja X',
    1000,
    700,
    800,
    80,
  ]),
  pilih('tanpa realisasi', DUA, ['Belanja A', 1000, null, 800, 80], ['Belanja B', 1000, 700, null, 70]),
  pilih(
    'sisa dari kolom kedua',
    ['Jenis Belanja', 'Pagu', 'Realisasi Bulan Lalu', 'Realisasi Bulan Ini', 'Sisa'],
    ['Belanja A', 1000, 700, 800, 200],
    ['Belanja B', 1000, 701, 801, -199],
  ),
  pilih(
    'sisa dari yang lain',
    ['Jenis Belanja', 'Pagu', 'Realisasi Bulan Lalu', 'Realisasi Bulan Ini', 'Sisa'],
    ['Belanja A', 1000, 700, 800, 300],
    ['Belanja B', 1000, 701, 801, 299],
  ),
  pilih('keduanya benar', DUA, ['Belanja A', 1000, 800, 800, 80], ['Belanja B', 1000, 810, 810, 81]),
  pilih(
    'keduanya benar, satu sampai dengan',
    ['Jenis Belanja', 'Pagu', 'Realisasi Januari', 'Realisasi s.d. Januari', '%'],
    ['Belanja A', 1000, 800, 800, 80],
    ['Belanja B', 1000, 810, 810, 81],
  ),
  ...[0.6, 0.7].map((beda) =>
    pilih(
      `capaian sebagai realisasi, persen berbeda ${beda}`,
      CAPAIAN,
      ['Nilai mutu', 80, 82, 102.5 + beda],
      ['Nilai layanan', 90, 99, 110 - beda],
    ),
  ),
  ...[2, 1, 0].map((benar) =>
    pilih(
      `capaian sebagai realisasi, ${benar} dari tiga`,
      CAPAIAN,
      ['Nilai mutu', 80, 82, benar > 0 ? 102.5 : 7],
      ['Nilai layanan', 90, 99, benar > 1 ? 110 : 7],
      ['Nilai lain', 50, 55, 7],
    ),
  ),
  pilih(
    'capaian sebagai realisasi, target nol atau kosong',
    CAPAIAN,
    ['Nilai mutu', 0, 82, 102.5],
    ['Nilai layanan', null, 99, 110],
    ['Nilai lain', 50, null, 110],
  ),
  ...[
    [20, 4, 6],
    [20, 3.9, 6],
    [20, 100, 60],
    [20, 101, 60],
    [200, 301, 310],
    [200, 299, 100],
    [20, 30, 31],
    [20, 29, 31],
    [20, 0, 29],
  ].map(([target = 0, a = 0, b = 0]) =>
    pilih(
      `capaian ${a} dan ${b} dari target ${target}`,
      CAPAIAN.slice(0, 3),
      ['Nilai mutu', target, a],
      ['Nilai layanan', target, b],
    ),
  ),
];
