import { Decimal } from '../../dasar/desimal';

/** How a column follows from others of its row. */
export type KodeBentuk =
  | 'persen'
  | 'persenBalik'
  | 'pertumbuhan'
  | 'pecahan'
  | 'selisih'
  | 'sisaSeratus'
  | 'jumlah'
  | 'rata'
  | 'kali'
  | 'kaliPersen'
  | 'konversi';

export interface Bentuk {
  kode: KodeBentuk;
  /** Fast, for the search over all columns; the published figure is `hitung`'s. */
  kira: (operan: readonly number[]) => number;
  /** The same, of a form that has two operands. */
  kiraDua?: (a: number, b: number) => number;
  hitung: (operan: readonly Decimal[]) => Decimal;
  /** "875.004.321 ÷ 935.278.000 × 100" */
  tulis: (operan: readonly string[]) => string;
}

const [SERATUS, DUA] = [new Decimal(100), new Decimal(2)];
const satu = <T>(operan: readonly T[], ke: number, ganti: T): T => operan[ke] ?? ganti;

/** Of two operands, the first is what the second is measured by: target, realisasi. */
function bentukDua(
  kode: KodeBentuk,
  kira: (a: number, b: number) => number,
  hitung: (a: Decimal, b: Decimal) => Decimal,
  tulis: (a: string, b: string) => string,
): Bentuk {
  const nol = new Decimal(NaN);
  return {
    kode,
    kira: (o) => kira(satu(o, 0, NaN), satu(o, 1, NaN)),
    kiraDua: kira,
    hitung: (o) => hitung(satu(o, 0, nol), satu(o, 1, nol)),
    tulis: (o) => tulis(satu(o, 0, ''), satu(o, 1, '')),
  };
}

export const PERSEN = bentukDua(
  'persen',
  (a, b) => (b / a) * 100,
  (a, b) => b.div(a).times(100),
  (a, b) => `${b} ÷ ${a} × 100`,
);
/** Lower is better: (2 × target − realisasi) ÷ target. */
export const PERSEN_BALIK = bentukDua(
  'persenBalik',
  (a, b) => (2 - b / a) * 100,
  (a, b) => DUA.minus(b.div(a)).times(100),
  (a, b) => `(2 × ${a} − ${b}) ÷ ${a} × 100`,
);
export const PERTUMBUHAN = bentukDua(
  'pertumbuhan',
  (a, b) => ((b - a) / a) * 100,
  (a, b) => b.minus(a).div(a).times(100),
  (a, b) => `(${b} − ${a}) ÷ ${a} × 100`,
);
export const PECAHAN = bentukDua(
  'pecahan',
  (a, b) => b / a,
  (a, b) => b.div(a),
  (a, b) => `${b} ÷ ${a}`,
);
export const SELISIH = bentukDua(
  'selisih',
  (a, b) => a - b,
  (a, b) => a.minus(b),
  (a, b) => `${a} − ${b}`,
);
export const KALI = bentukDua(
  'kali',
  (a, b) => a * b,
  (a, b) => a.times(b),
  (a, b) => `${a} × ${b}`,
);
export const KALI_PERSEN = bentukDua(
  'kaliPersen',
  (a, b) => (a * b) / 100,
  (a, b) => a.times(b).div(100),
  (a, b) => `${a} × ${b} ÷ 100`,
);
export const SISA_SERATUS: Bentuk = {
  kode: 'sisaSeratus',
  kira: (o) => 100 - satu(o, 0, NaN),
  hitung: (o) => SERATUS.minus(satu(o, 0, SERATUS)),
  tulis: (o) => `100 − ${satu(o, 0, '')}`,
};
export const JUMLAH: Bentuk = {
  kode: 'jumlah',
  kira: (o) => o.reduce((j, n) => j + n, 0),
  hitung: (o) => o.reduce((j, n) => j.plus(n), new Decimal(0)),
  tulis: (o) => o.join(' + '),
};
export const RATA: Bentuk = {
  kode: 'rata',
  kira: (o) => o.reduce((j, n) => j + n, 0) / o.length,
  hitung: (o) => o.reduce((j, n) => j.plus(n), new Decimal(0)).div(o.length),
  tulis: (o) => `(${o.join(' + ')}) ÷ ${o.length}`,
};

/** Scales in use beside 100: an index of 4 or 5, one of 10; and back. */
const SKALA = [4, 5, 10];
const skala = (puncak: number, balik: boolean): Bentuk => {
  const [kali, bagi] = balik ? [100, puncak] : [puncak, 100];
  return {
    kode: 'konversi',
    kira: (o) => (satu(o, 0, NaN) * kali) / bagi,
    hitung: (o) => satu(o, 0, new Decimal(NaN)).times(kali).div(bagi),
    tulis: (o) => `${satu(o, 0, '')} × ${kali} ÷ ${bagi}`,
  };
};
export const KONVERSI: readonly Bentuk[] = SKALA.flatMap((puncak) => [skala(puncak, false), skala(puncak, true)]);
