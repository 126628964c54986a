import { nomorBulan } from '../judul-waktu';
import { normal } from '../normal';

const ANGKA = String.raw`-?\d[\d.,]*`;
/** Predicates that stand beside a score: grades of AKIP and SKM, and their words. */
const PREDIKAT = String.raw`AA|A|BB|B|CC|C|D|E|(?:sangat |cukup |kurang |tidak )?(?:baik|memuaskan|memadai|tinggi|sedang|rendah|cukup|kurang|istimewa)`;
const SKOR_DULU = new RegExp(String.raw`^(${ANGKA} ?%?) ?\( ?(?:${PREDIKAT}) ?\)$`, 'i');
const PREDIKAT_DULU = new RegExp(String.raw`^(?:${PREDIKAT}) ?\( ?(${ANGKA}) ?\)$`, 'i');
const LEVEL = /^(?:level|tingkat|lv) ?([0-5])(?: ?\( ?(\d[.,]\d{1,4}) ?\))?$/i;
const BERSATUAN = new RegExp(String.raw`^(${ANGKA}) (\p{L}[\p{L} ]{1,40})$`, 'u');
/** Words that change the number before them. */
const BUKAN_SATUAN = /\b(?:ribu|juta|miliar|milyar|triliun|trilyun|lebih|kurang|lusin)\b/;

/** The number's own text; `pecahan`: what follows its comma can only be decimals. */
interface AngkaBerhias {
  angka: string;
  pecahan: boolean;
}

/**
 * The number in a cell of figures that says a little more: a score with its predicate ("80,10 (A)", "BB (72,5)"), a
 * level with its index ("Level 3 (3,157)"), a count with a unit of its own ("15 Lokasi"). Null when it is none of these.
 */
export function angkaBerhias(teks: string): AngkaBerhias | null {
  // Levels end at 5: three digits after the comma are no thousands.
  const [, level, indeks] = LEVEL.exec(teks) ?? [];
  if (level !== undefined) return { angka: indeks ?? level, pecahan: true };
  const [, skor] = SKOR_DULU.exec(teks) ?? PREDIKAT_DULU.exec(teks) ?? [];
  if (skor !== undefined) return { angka: skor, pecahan: false };
  const [, angka, satuan = ''] = BERSATUAN.exec(teks) ?? [];
  const kata = normal(satuan);
  if (angka === undefined || BUKAN_SATUAN.test(kata) || nomorBulan(kata.split(' ')[0] ?? '') !== null) return null;
  return { angka, pecahan: false };
}
