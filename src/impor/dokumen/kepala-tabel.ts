import type { SelDokumen } from './dokumen';

const ANGKA = /^[-–(]?(?:Rp\.?\s*)?\d[\d.,]*\s*%?\)?$/;
const TAHUN = /^(?:19|20)\d\d$/;
/** "(1)", "1", "3=2/1": what numbers the columns. */
const NOMOR_KOLOM = /^\(?\d{1,2}\)?(?:\s*=\s*[\d\s():/x×*%+-]+)?$/;
const KEPALA_TERTINGGI = 6;

/**
 * Rows at the top of a table that head it: those that the first row's merged cells reach down to, those without a figure,
 * and the row that numbers the columns.
 */
export function tinggiKepala(sel: readonly SelDokumen[], banyak: number): number {
  const baris = (b: number): SelDokumen[] => sel.filter((satu) => satu.baris === b && satu.teks !== '');
  let tinggi = baris(0).reduce((paling, { bentangBaris }) => Math.max(paling, bentangBaris), 1);
  if (tinggi >= banyak) return Math.min(1, banyak);
  while (tinggi < Math.min(KEPALA_TERTINGGI, banyak - 1) && menomori(baris(tinggi))) tinggi += 1;
  if (tinggi > KEPALA_TERTINGGI) return 1;
  return baris(0).some(({ teks }) => ANGKA.test(teks) && !TAHUN.test(teks)) ? 0 : tinggi;
}

/** Figures that only count the columns. */
function menomori(sel: readonly SelDokumen[]): boolean {
  if (sel.length < 2 || !sel.every(({ teks }) => NOMOR_KOLOM.test(teks))) return false;
  const angka = sel.map(({ teks }) => Number(/\d+/.exec(teks)?.[0]));
  return angka.every((satu, i) => i === 0 || satu === (angka[i - 1] ?? 0) + 1);
}
