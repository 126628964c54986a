import { Decimal } from '../../dasar/desimal';

/** What a printed number is measured in, as far as the print itself says. */
export type SatuanCetak = '' | '%' | '‰' | 'rupiah';

/** A number as it is printed in a cell. */
export interface AngkaCetak {
  nilai: Decimal;
  /** Decimals printed. */
  desimal: number;
  satuan: SatuanCetak;
  /** The word behind it: "kampung" in "61 kampung"; '' when there is none. */
  kata: string;
}

const ANGKA = /(?:rp\.?\s*)?[-−–]?\(?\d+(?:[.,]\d+)*\)?/gi;

/** What may stand behind a number: ",-", a sign of its unit, the word that it counts, a letter in brackets. */
const BELAKANG = /^(?:,-+)?\s*([%‰]?)\s*(\p{L}[\p{L}/ ]{0,24})?\s*(?:\([^\d)]{1,20}\))?$/u;

/**
 * The one number of a printed cell: "Rp. 1.071.834.400", "56,12 %", "992.770 *", "131,83 (SB)", "61 kampung",
 * "≤ 1,5%". A word before a number in brackets is a label: "Level 3 (3,157)" is 3,157. Null for a cell with several
 * numbers, a range ("5-6%"), a date, a name or a formula.
 */
export function bacaAngkaCetak(teks: string): AngkaCetak | null {
  const bersih = teks
    .replace(/[*´`']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bersih === '' || bersih.length > 40) return null;
  const berlabel = /^[\p{L} ]{1,12}\d?\s*\(\s*(\d+(?:[.,]\d+)*)\s*(%?)\s*\)$/u.exec(bersih);
  if (berlabel) return angka(berlabel[1] ?? '', '', berlabel[2] ?? '');
  const semua = bersih.match(ANGKA) ?? [];
  const [satu = ''] = semua;
  if (semua.length !== 1) return null;
  const mulai = bersih.indexOf(satu);
  const depan = bersih.slice(0, mulai).trim();
  const belakang = bersih.slice(mulai + satu.length).trim();
  if (!/^(?:[<>≤≥=±:]|rp\.?)*$/i.test(depan)) return null;
  const ekor = BELAKANG.exec(belakang);
  if (!ekor) return null;
  const [, tanda = '', kata = ''] = ekor;
  const uang = /rp/i.test(depan + satu);
  const negatif = /^\(.*\)$|^[-−–]/.test(satu.replace(/rp\.?\s*/i, ''));
  const nilai = angka(satu.replace(/rp\.?\s*/i, '').replace(/[()−–-]/g, ''), uang ? 'rupiah' : '', tanda);
  return nilai && { ...nilai, nilai: negatif ? nilai.nilai.neg() : nilai.nilai, kata: kata.trim().toLowerCase() };
}

function angka(digit: string, satuan: SatuanCetak, tanda: string): AngkaCetak | null {
  const isi = uraikanDigit(digit);
  if (!isi) return null;
  const dibaca: SatuanCetak = tanda === '%' || tanda === '‰' ? tanda : satuan;
  return { ...isi, satuan: dibaca, kata: '' };
}

/**
 * `1.234,5`, `90.74`, `1.887`, `12,797,147,084`: three digits behind each of several signs, or behind one dot, are
 * thousands; a single comma, and any other single dot, is the decimal sign.
 */
export function uraikanDigit(digit: string): { nilai: Decimal; desimal: number } | null {
  if (/^0\d/.test(digit)) return null;
  const ribuan =
    /^(?!0)(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digit) ?? /^(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?$/.exec(digit);
  if (ribuan) return susun((ribuan[1] ?? '').replace(/[.,]/g, ''), ribuan[2] ?? '');
  const pecahan = /^(\d+)(?:[.,](\d+))?$/.exec(digit);
  return pecahan ? susun(pecahan[1] ?? '', pecahan[2] ?? '') : null;
}

const susun = (bulat: string, pecahan: string): { nilai: Decimal; desimal: number } => ({
  nilai: new Decimal(pecahan === '' ? bulat : `${bulat}.${pecahan}`),
  desimal: pecahan.length,
});
