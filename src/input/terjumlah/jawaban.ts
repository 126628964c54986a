import type { Kisi, Sel } from '../kisi';
import { TIDAK, YA } from '../kosakata/ya-tidak';
import { normal } from '../normal';

export type Jawaban = 'ya' | 'tidak' | 'kosong' | 'lain';

/** What a cell answers; of numbers 1 is yes and 0 is no. */
export function jawaban({ jenis, nilai }: Sel): Jawaban {
  if (jenis === 'kosong') return 'kosong';
  if (jenis === 'logika') return 'lain';
  if (jenis === 'angka') return nilai === 1 ? 'ya' : nilai === 0 ? 'tidak' : 'lain';
  const kata = normal(String(nilai));
  if (YA.has(kata)) return 'ya';
  return TIDAK.has(kata) ? 'tidak' : 'lain';
}

const BARIS_CONTOH = 300;
const BARIS_TERSEDIKIT = 5;

/** Do rows of a kluster come again and again, as of one person each? In a table of sums every kluster stands once. */
export function berulangKluster(kisi: Kisi, mulai: number, kolom: number): boolean {
  const sampai = Math.min(mulai + BARIS_CONTOH, kisi.bawah);
  const label: string[] = [];
  // A blank row may end the table; the next one on the sheet names the same klusters again.
  for (let b = mulai; b < sampai && kisi.terisi(b).length > 0; b++) {
    const satu = kisi.label(b, kolom);
    if (satu !== '') label.push(satu);
  }
  return label.length >= BARIS_TERSEDIKIT && 2 * new Set(label).size <= label.length;
}

/** Of so many answers yes and no must be this share: somebody always types something else, also in the first row. */
const CUKUP_JAWABAN = 2 / 3;

/** Does a column hold answers of yes and no? */
export function kolomJawaban(kisi: Kisi, mulai: number, kolom: number): boolean {
  let [dikenal, terisi, pertama] = [0, 0, Infinity];
  // A population's register may begin with rows that nobody monitored.
  for (let b = mulai; b < kisi.bawah && b <= pertama + BARIS_CONTOH && kisi.terisi(b).length > 0; b++) {
    const satu = jawaban(kisi.sel(b, kolom));
    if (satu === 'kosong') continue;
    pertama = Math.min(pertama, b);
    terisi += 1;
    if (satu !== 'lain') dikenal += 1;
  }
  return dikenal > 0 && dikenal >= CUKUP_JAWABAN * terisi;
}
