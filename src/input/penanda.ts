export type Relasi = 'turunan' | 'bukan' | 'taktahu';

const PEMISAH = /[.\-/]/;
/** "5.1.02": an account of Permendagri 90/2019, or of six digits in the state's chart of accounts. */
const AKUN = /^(?:[456]\.\d(?:\.\d{2,5})+|[4-8]\d{5})$/;
/** Groups of the state's chart of accounts: 52, 521, 5211 stand over 521111. */
const KELOMPOK_AKUN = /^[4-8]\d{1,3}$/;
const KODE = /^(?=.*\d)[a-z\d]{1,6}(?:[.\-/][a-z\d]{1,6})*\.?$/i;
const KATA: readonly RegExp[] = [/^program\b/i, /^kegiatan\b/i, /^sub\s?-?kegiatan/i];
const ROMAWI = /^(?=[ivxl])(?:x{0,4})(?:ix|iv|v?i{0,3})$/i;

/** Does the text look like a code of levels or of an account? */
export const berupaKode = (teks: string): boolean => KODE.test(teks);

/** Is a code an account's? */
export const berupaAkun = (kode: string): boolean => AKUN.test(kode);

/** A row's codes by their columns, the column of the last one (-1 for none), and whether that one is an account. */
export interface Berkode {
  kode: readonly string[];
  dalam: number;
  akun: boolean;
}

/**
 * What two rows' codes say: `b` is below `a` when its code begins with `a`'s, or fills a column more to the right under
 * the same code. Accounts stand under what is none. Where codes are of different families they say nothing.
 */
export function relasiKode(
  { kode: a, dalam: dalamA, akun: akunA }: Berkode,
  { kode: b, dalam: dalamB, akun: akunB }: Berkode,
): Relasi {
  if (dalamA < 0 && dalamB < 0) return 'taktahu';
  const [kodeA, kodeB] = [a[dalamA] ?? '', b[dalamB] ?? ''];
  if (dalamA < 0 || dalamB < 0) return akunA !== akunB ? (akunB ? 'turunan' : 'bukan') : 'taktahu';
  for (let k = 0; k < Math.min(dalamA, dalamB); k++) if (a[k] !== b[k]) return 'bukan';
  if (dalamB < dalamA) return 'bukan';
  if (dalamB > dalamA) return diawali(b[dalamA] ?? '', kodeA) ? 'turunan' : 'bukan';
  if (kodeA === kodeB) return 'taktahu';
  if (diawali(kodeB, kodeA)) return 'turunan';
  if (akunA !== akunB) return akunB ? 'turunan' : 'bukan';
  return diawali(kodeA, kodeB) || bersaudara(kodeA, kodeB) ? 'bukan' : 'taktahu';
}

/** Which kind of numbering a row's number is of, and its place there. */
export interface Ordinal {
  jenis: string;
  ke: number;
}

interface Bernomor {
  nomor: string;
  ordinal: Ordinal | null;
}

/** The same of two numbers: "1.1" is below "1" and beside "1.2". */
export function relasiNomor({ nomor: a, ordinal: x }: Bernomor, { nomor: b, ordinal: y }: Bernomor): Relasi {
  if ((PEMISAH.test(a) || PEMISAH.test(b)) && a !== b && berupaKode(a) && berupaKode(b)) {
    if (diawali(b, a)) return 'turunan';
    if (diawali(a, b)) return 'bukan';
  }
  return x && y && x.jenis === y.jenis && y.ke > x.ke ? 'bukan' : 'taktahu';
}

/** Level that a name's first word tells: Program, Kegiatan, Sub Kegiatan; null when it tells none. */
export function tingkatKata(nama: string): number | null {
  const tingkat = KATA.findIndex((pola) => pola.test(nama));
  return tingkat < 0 ? null : tingkat;
}

/** A row's number, read; null for none. */
export function ordinal(nomor: string): Ordinal | null {
  if (/^\d+$/.test(nomor)) return nomor.length <= 4 ? { jenis: 'angka', ke: Number(nomor) } : null;
  const rapi = nomor.replace(/[().\s]+$/g, '').replace(/^[(\s]+/, '');
  if (/^\d{1,4}$/.test(rapi)) return { jenis: 'angka', ke: Number(rapi) };
  const bertitik = /^(?:\d{1,3}\.)+(\d{1,3})$/.exec(rapi);
  if (bertitik)
    return { jenis: `titik ${rapi.split('.').length} ${rapi.replace(/\d+$/, '')}`, ke: Number(bertitik[1]) };
  if (rapi.length > 1 && ROMAWI.test(rapi)) return { jenis: 'romawi', ke: romawi(rapi.toLowerCase()) };
  // "I", "V" and "X" are Roman ones far more often than letters.
  if (/^[ivx]$/i.test(rapi)) return { jenis: 'romawi', ke: romawi(rapi.toLowerCase()) };
  if (/^[a-z]$/.test(rapi)) return { jenis: 'huruf kecil', ke: rapi.charCodeAt(0) };
  return /^[A-Z]$/.test(rapi) ? { jenis: 'huruf besar', ke: rapi.charCodeAt(0) } : null;
}

const NILAI = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
]);

function romawi(teks: string): number {
  const angka = Array.from(teks, (huruf) => NILAI.get(huruf) ?? 0);
  return angka.reduce((jumlah, n, i) => jumlah + (n < (angka[i + 1] ?? 0) ? -n : n), 0);
}

/** Column of the last code of a row; -1 for none. */
export const terdalam = (kode: readonly string[]): number => kode.reduce((akhir, k, i) => (k === '' ? akhir : i), -1);

const ruas = (kode: string): string[] => kode.split(PEMISAH).filter((satu) => satu !== '');

/** Is `awal` the beginning of `kode`, whole parts only? The same code is its own beginning. */
function diawali(kode: string, awal: string): boolean {
  // Of most rows' codes nothing is taken apart.
  if (!kode.startsWith(awal) && !PEMISAH.test(awal)) return false;
  const [panjang, pendek] = [ruas(kode), ruas(awal)];
  if (panjang.length === 1 && pendek.length === 1 && KELOMPOK_AKUN.test(awal) && /^\d{2,6}$/.test(kode))
    return kode.startsWith(awal);
  return pendek.length <= panjang.length && pendek.every((satu, i) => satu === panjang[i]);
}

/** Codes of one length that differ in their last part only. */
function bersaudara(a: string, b: string): boolean {
  if (!PEMISAH.test(a) && !PEMISAH.test(b)) return true;
  const [x, y] = [ruas(a), ruas(b)];
  return x.length === y.length && x.slice(0, -1).every((satu, i) => satu === y[i]);
}
