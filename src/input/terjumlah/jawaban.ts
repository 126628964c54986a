import type { Kisi, Sel } from '../kisi';
import { TIDAK, YA } from '../kosakata/ya-tidak';
import { normal } from '../normal';

export type Jawaban = 'ya' | 'tidak' | 'kosong' | 'lain';
/** Yes and no, or a scale of 1 to 5, of which the two best count as yes. */
export type BentukJawaban = 'yaTidak' | 'skala';

const SKALA = [1, 2, 3, 4, 5] as const;
export const SKALA_BERHASIL = [4, 5] as const;

/** What a cell answers; where yes and no are asked 1 is yes and 0 is no. */
export function jawaban({ jenis, nilai }: Sel, bentuk: BentukJawaban): Jawaban {
  if (jenis === 'kosong') return 'kosong';
  if (jenis === 'logika') return 'lain';
  if (bentuk === 'skala') {
    const angka = jenis === 'angka' || /^\s*[1-5]\s*$/.test(String(nilai)) ? Number(nilai) : NaN;
    if (SKALA_BERHASIL.some((satu) => satu === angka)) return 'ya';
    return SKALA.some((satu) => satu === angka) ? 'tidak' : 'lain';
  }
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

/** Of so many answers those of one form must be this share: somebody always types something else. */
const CUKUP_JAWABAN = 2 / 3;
/** Fewer numbers than these may be counts, not answers on a scale. */
const SKALA_TERSEDIKIT = 10;

/** How a column's answers are given; null when it holds something else. */
export function bentukJawaban(kisi: Kisi, mulai: number, kolom: number): BentukJawaban | null {
  let [yaTidak, skala, terisi, pertama] = [0, 0, 0, Infinity];
  // A population's register may begin with rows that nobody monitored.
  for (let b = mulai; b < kisi.bawah && b <= pertama + BARIS_CONTOH && kisi.terisi(b).length > 0; b++) {
    const sel = kisi.sel(b, kolom);
    if (sel.jenis === 'kosong') continue;
    pertama = Math.min(pertama, b);
    terisi += 1;
    if (jawaban(sel, 'yaTidak') !== 'lain') yaTidak += 1;
    if (jawaban(sel, 'skala') !== 'lain') skala += 1;
  }
  if (yaTidak > 0 && yaTidak >= CUKUP_JAWABAN * terisi) return 'yaTidak';
  return skala >= SKALA_TERSEDIKIT && skala >= CUKUP_JAWABAN * terisi ? 'skala' : null;
}
