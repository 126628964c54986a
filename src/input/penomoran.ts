import type { Kisi } from './kisi';

const NOMOR = /^\(?\s*([a-z]|\d{1,2})\s*\)?\.?$/i;
/** "13 = 9 + 10", "8=(7/6)", "k = ( j / i ) * 100". */
const RUMUS = /^\(?\s*([a-z]|\d{1,2})\s*\)?\s*=\s*(?:\d{1,3}|[a-z](?![a-z])|[\s()+\-*/:.,×÷%])+$/i;
/** "(%)", "(Rp)", "(orang)", "K": units on a row of their own under the names. */
const SATUAN = /^\(\s*(%|rp|rupiah|orang|jiwa|lembaga|unit|poin|nilai)\s*\)$|^%$|^rp\.?$|^k$/i;
/** Roman numerals of quarters, K (kinerja) beside Rp, T and R (target, realisasi), are names although they are short. */
const NAMA_PENDEK = /^(?:i{1,3}|iv|k|t|r)$/i;
/** A mark that a program made of a letter in brackets: © for (c). */
const SINGKAT = 3;

/** May a text stand over a column as its unit? */
export const satuanKolom = (tulisan: string): boolean => SATUAN.test(tulisan);

/** A column's number or its formula, and no name. */
export const nomorKolom = (tulisan: string): boolean =>
  !NAMA_PENDEK.test(tulisan) && (NOMOR.test(tulisan) || RUMUS.test(tulisan));

/**
 * A row that holds nothing but the columns' numbers, letters, formulas or units. Bare numbers count only when they
 * number the columns one by one, bare letters when they go up; brackets and formulas leave no doubt.
 */
export function barisPenomoran(kisi: Kisi, baris: number, kolom: readonly number[]): boolean {
  const isi = kolom.filter((k) => kisi.jenis(baris, k) !== 'kosong');
  if (isi.length < 2) return false;
  const tulisan = isi.map((k) => kisi.tulisan(baris, k));
  if (tulisan.every(satuanKolom)) return true;
  const nomor = tulisan.map((t) => NOMOR.exec(t)?.[1] ?? RUMUS.exec(t)?.[1]);
  const asing = tulisan.filter((_, i) => nomor[i] === undefined);
  if (asing.some((t) => t.length > SINGKAT) || asing.length * 5 > isi.length) return false;
  if (tulisan.some((t) => /[(=]/.test(t))) return true;
  if (isi.length <= 2) return false;
  const urutan = nomor.map((n) => (n === undefined ? NaN : /\d/.test(n) ? Number(n) : n.toLowerCase().charCodeAt(0)));
  const naik = (beda: (dari: number, ke: number) => boolean): boolean =>
    urutan.every((n, i) => i === 0 || beda(urutan[i - 1] ?? NaN, n));
  return nomor.every((n) => n !== undefined && /\d/.test(n)) ? naik((a, b) => b === a + 1) : naik((a, b) => b > a);
}
