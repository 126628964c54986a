import type { Sel } from '../kisi';
import { JENIS_BELANJA } from '../../domain/jenis-belanja';

/** How the codes of a column are written: as numbers, or as texts of that length with the account from that place on. */
export interface BentukKode {
  berangka: boolean;
  panjang: number;
  mulai: number;
}

/** Why a row's code names no account. */
export type SebabKode = 'BARIS_JUMLAH' | 'KODE_BUKAN_AKUN' | 'JENIS_TAK_DIKENAL';

export type KodeAkun = { akun: string; bentuk: BentukKode } | { sebab: SebabKode };

const AKUN = /^\d{6}$/;
/** Share of the rows that must have an account at one place of a long code, for that place to be the account's. */
const CUKUP = 0.9;

const dikenal = (akun: string): boolean => JENIS_BELANJA.has(akun.slice(0, 2));

/** What stands between the marks that part a code. */
const RUAS = /[^.\-/\s]+/g;

/**
 * Which part of a long code (KODE COA) is the account: the one that is an account in nearly all rows, and of several
 * such parts the one that varies, because a satker's code may look like an account too. Null where none is.
 */
export const ruasAkun = (sel: readonly Sel[]): number | null =>
  ruasKode(sel.flatMap(({ jenis, nilai }) => (jenis === 'teks' ? [String(nilai)] : [])));

/** The same of codes as texts. */
export function ruasKode(kode: readonly string[]): number | null {
  const isi = kode.map((satu) => [...satu.matchAll(RUAS)].map(([r]) => r));
  const panjang = isi.filter((ruas) => ruas.length > 1);
  if (panjang.length === 0 || panjang.length < CUKUP * isi.length) return null;
  const calon = new Map<number, { banyak: number; beda: Set<string> }>();
  for (const ruas of panjang) {
    ruas.forEach((satu, ke) => {
      if (!AKUN.test(satu) || !dikenal(satu)) return;
      const milik = calon.get(ke) ?? { banyak: 0, beda: new Set<string>() };
      milik.banyak += 1;
      milik.beda.add(satu);
      calon.set(ke, milik);
    });
  }
  const cukup = [...calon].filter(([, { banyak }]) => banyak >= CUKUP * panjang.length);
  const [pertama, kedua] = cukup.sort((a, b) => b[1].beda.size - a[1].beda.size);
  if (!pertama || pertama[1].beda.size === kedua?.[1].beda.size) return null;
  return pertama[0];
}

/** The account that a cell names, and how it is written there; `ruas` for long codes. */
export function kodeAkun({ jenis, nilai }: Sel, ruas: number | null): KodeAkun {
  if (jenis === 'angka') {
    const kode = String(nilai);
    return menurut(kode, { berangka: true, panjang: kode.length, mulai: 0 });
  }
  if (jenis !== 'teks') return { sebab: 'KODE_BUKAN_AKUN' };
  const teks = String(nilai);
  if (ruas !== null) {
    const satu = [...teks.matchAll(RUAS)][ruas];
    if (!satu) return { sebab: 'KODE_BUKAN_AKUN' };
    return menurut(satu[0], { berangka: false, panjang: teks.length, mulai: satu.index });
  }
  // Exports put an apostrophe of their own before a code; blanks come along with a paste.
  const kode = teks.replace(/^[\s'’]+/, '');
  return menurut(kode.trimEnd(), { berangka: false, panjang: teks.length, mulai: teks.length - kode.length });
}

function menurut(kode: string, bentuk: BentukKode): KodeAkun {
  if (/^\d{1,5}$/.test(kode)) return { sebab: 'BARIS_JUMLAH' };
  if (!AKUN.test(kode)) return { sebab: 'KODE_BUKAN_AKUN' };
  return dikenal(kode) ? { akun: kode, bentuk } : { sebab: 'JENIS_TAK_DIKENAL' };
}

/**
 * The conditions of SUMIFS under which exactly the accounts that begin with `awalan` are met, over one column. A text
 * is met by its place in a code of that length, so that a code of a higher level, which is shorter, never is; no
 * condition looks like a number, which engines take for one.
 */
export function syaratAkun({ berangka, panjang, mulai }: BentukKode, awalan: string): string[] {
  if (berangka) {
    const sisa = 6 - awalan.length;
    const [dari, sampai] = [awalan.padEnd(6, '0'), awalan.padEnd(6, '9')];
    return sisa < 0 ? [] : [`">=${dari}"`, `"<=${sampai}"`];
  }
  const belakang = (n: number): string => '?'.repeat(Math.max(0, n));
  const pola = (isi: string, ke: number): string =>
    `"${belakang(mulai + ke)}${isi}${belakang(panjang - mulai - ke - isi.length)}"`;
  if (awalan.length < 6) return [pola(awalan, 0)];
  return [pola(awalan.slice(0, 3), 0), pola(awalan.slice(3), 3)];
}
