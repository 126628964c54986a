import { kalimat, temuanPolos } from './periksa-polos';

const angka = (n: number, desimal: number): string => {
  const [bulat = '', pecahan] = n.toFixed(desimal).split('.');
  const ribuan = bulat.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return pecahan === undefined ? ribuan : `${ribuan},${pecahan}`;
};

/** Rows of operands that have nothing else in common. */
const OPERAN: readonly (readonly number[])[] = [
  [417, 388, 29],
  [953, 871, 417],
  [619, 587, 131],
  [787, 641, 353],
  [523, 499, 223],
  [331, 207, 89],
];

interface Bentuk {
  kepala: readonly string[];
  hitung: (isi: readonly number[]) => number;
  operan?: (isi: readonly number[], baris: number) => readonly number[];
  desimal?: number;
  /** Decimals of the operands. */
  milik?: number;
}

const BENTUK: Readonly<Record<string, Bentuk>> = {
  sum: {
    kepala: ['Laki-laki', 'Perempuan', 'Jumlah'],
    hitung: ([a = 0, b = 0]) => a + b,
    operan: ([a = 0, b = 0]) => [a, b],
  },
  'sum of three': { kepala: ['Satu', 'Dua', 'Tiga', 'Jumlah'], hitung: ([a = 0, b = 0, c = 0]) => a + b + c },
  difference: {
    kepala: ['Penerimaan', 'Pengeluaran', 'Saldo'],
    hitung: ([a = 0, b = 0]) => a - b,
    operan: ([a = 0, b = 0]) => [a, b],
  },
  mean: {
    kepala: ['Semester I', 'Semester II', 'Rata-rata'],
    hitung: ([a = 0, b = 0]) => (a + b) / 2,
    operan: ([a = 0, b = 0]) => [a, b],
    desimal: 2,
  },
  'mean of three': {
    kepala: ['Satu', 'Dua', 'Tiga', 'Rata-rata'],
    hitung: ([a = 0, b = 0, c = 0]) => (a + b + c) / 3,
    desimal: 2,
  },
  percentage: {
    kepala: ['Target', 'Realisasi', 'Capaian (%)'],
    hitung: ([a = 0, b = 0]) => (b / a) * 100,
    operan: ([a = 0, b = 0]) => [a, b],
    desimal: 2,
  },
  'percentage of less is better': {
    kepala: ['Target', 'Realisasi', 'Capaian (%)'],
    hitung: ([a = 0, b = 0]) => (2 - b / a) * 100,
    operan: ([a = 0, b = 0]) => [a, b],
    desimal: 2,
  },
  growth: {
    kepala: ['Tahun 2021', 'Tahun 2022', 'Pertumbuhan (%)'],
    hitung: ([a = 0, b = 0]) => ((b - a) / a) * 100,
    operan: ([a = 0, b = 0]) => [a, b],
    desimal: 2,
  },
  fraction: {
    kepala: ['Target', 'Realisasi', 'Rasio'],
    hitung: ([a = 0, b = 0]) => b / a,
    operan: ([a = 0, b = 0]) => [a, b],
    desimal: 4,
  },
  product: {
    kepala: ['Volume', 'Harga', 'Biaya'],
    hitung: ([a = 0, b = 0]) => a * b,
    operan: ([a = 0, b = 0]) => [a, b],
  },
  'product with a percentage': {
    kepala: ['Bobot', 'Capaian', 'Nilai'],
    hitung: ([a = 0, b = 0]) => (a * b) / 100,
    operan: ([a = 0, b = 0]) => [a / 10, b / 10],
    desimal: 4,
    milik: 1,
  },
  'rest of a hundred': {
    kepala: ['Layak (%)', 'Tidak layak (%)'],
    hitung: ([a = 0]) => 100 - a,
    operan: ([a = 0]) => [a / 10],
    desimal: 1,
    milik: 1,
  },
  'index of 4': {
    kepala: ['Nilai', 'Konversi'],
    hitung: ([a = 0]) => a * 25,
    operan: ([a = 0]) => [a / 250],
    desimal: 2,
    milik: 4,
  },
  'index to 5': {
    kepala: ['Nilai', 'Indeks'],
    hitung: ([a = 0]) => a / 20,
    operan: ([a = 0]) => [a / 10],
    desimal: 4,
    milik: 1,
  },
};

const HARAPAN: Readonly<Record<string, string>> = {
  sum: '331 + 207 = 538. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  'sum of three': '331 + 207 + 89 = 627. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  difference: '331 − 207 = 124. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  mean: '(331 + 207) ÷ 2 = 269,00. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  'mean of three': '(331 + 207 + 89) ÷ 3 = 209,00. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  percentage: '207 ÷ 331 × 100 = 62,54. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  'percentage of less is better':
    '(2 × 331 − 207) ÷ 331 × 100 = 137,46. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  growth: '(207 − 331) ÷ 331 × 100 = -37,46. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  fraction: '207 ÷ 331 = 0,6254. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  product: '73.313 ÷ 331 = 221. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  'product with a percentage': '7,3313 ÷ 33,1 × 100 = 22,1. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  'rest of a hundred': '100 − 33,1 = 66,9. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  'index of 4': '1,3240 × 100 ÷ 4 = 33,10. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
  'index to 5': '33,1 × 5 ÷ 100 = 1,6550. Pada 5 dari 6 baris Tabel 1 hubungan ini cocok.',
};

/** What is said of the table with so many rows wrong in their last column. */
async function periksa(
  { kepala, hitung, operan = (isi) => isi, desimal = 0, milik = 0 }: Bentuk,
  salah: number,
  baris = OPERAN,
): Promise<string[]> {
  const isi = baris.map((satu, i) => {
    const o = operan(satu, i).map((n) => Number(n.toFixed(milik)));
    const hasil = hitung(o) * (i >= baris.length - salah ? 1.07 : 1);
    return [`Kecamatan ${'ABCDEFGH'[i] ?? ''}x`, ...o.map((n) => angka(n, milik)), angka(hasil, desimal)];
  });
  return (await temuanPolos({ baris: [['Tabel 1 Uji'], ['Uraian', ...kepala], ...isi] })).map((t) =>
    kalimat(t)
      .replace(/^.*menurut angka di barisnya sendiri /, '')
      .replace(/ \(.*\)\. /, '. '),
  );
}

test.each(Object.entries(BENTUK))('%s: silent where it holds, named where a row does not', async (apa, bentuk) => {
  expect(await periksa(bentuk, 0)).toEqual([]);
  const satu = await periksa(bentuk, 1);
  expect(satu).toEqual([HARAPAN[apa]]);
  // Three rows at least must agree, and seven of ten.
  const banyak = async (salah: number, baris: number): Promise<number> =>
    (await periksa(bentuk, salah, OPERAN.slice(-baris))).length;
  expect([await banyak(1, 4), await banyak(1, 3), await banyak(2, 6)]).toEqual([1, 0, 0]);
});
