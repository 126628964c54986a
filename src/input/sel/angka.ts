import { Decimal } from '../../dasar/desimal';
import type { Satuan } from '../../domain/fakta';
import { BELUM_ADA, TIDAK_BERLAKU } from '../kosakata/keadaan';
import { SATUAN, SATUAN_HITUNGAN } from '../kosakata/satuan';
import { normal, rapikan } from '../normal';

/** Which sign stands between thousands: `1.234,5` is indonesia, `1,234.5` inggris. */
export type Kebiasaan = 'indonesia' | 'inggris';

/** One way to understand the digits: the number, and how many decimals it shows. */
export interface Digit {
  nilai: Decimal;
  desimal: number;
}

interface Hiasan {
  satuan: Satuan;
  /** `**` at the end of the cell, '' when there is none. */
  tanda: string;
}

/** What a text in a number column says. */
export type BacaanTeks =
  | ({ jenis: 'angka'; kebiasaan: Kebiasaan | null } & Digit & Hiasan)
  | ({ jenis: 'meragukan'; ribuan: Digit; pecahan: Digit; titik: boolean; hitungan: boolean } & Hiasan)
  | { jenis: 'tidakBerlaku' | 'belumAda'; tanda: string }
  | { jenis: 'tanggal' | 'bukanAngka' };

/** Digits that may be thousands or decimals. */
export type Meragukan = Extract<BacaanTeks, { jenis: 'meragukan' }>;

const TANGGAL = [
  /^\d{1,2}[-/.]\d{1,2}[-/.](\d{2}|\d{4})$/,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/,
  /^\d{1,2}[ -](jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*[ -](\d{2}|\d{4})$/i,
];

/** The same without words, and without signs that no number has inside. */
const TANGGAL_TITIK = /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|\d{4}\.\d{1,2}\.\d{1,2})$/;

/** sign, currency, sign, digits with separators, `,-`, unit */
const ANGKA = /^([-+]?)\s*(rp\.?|idr)?\s*([-+]?)\s*(\d(?:[\d.,]| (?=\d))*?)(,-{1,2})?\s*(%|[a-z]+)?$/i;

/** Accountants' brackets: "(49.500)", "(0,75%)"; a bare number in brackets is a column's or a footnote's. */
const NEGATIF = /^(rp\.?\s*)?\(\s*((?:rp\.?\s*)?\d[\d.,]*[.,]\d{2,}\s*%?(?:,-)?)\s*\)\s*(%?)$/i;

/** A digit first, and no word behind it: most cells of a column of figures. */
const TANPA_KATA = /^-?\d[\d.,]*%?$/;

/** Digits with their separators and nothing that needs tidying: a number, a day or a code, and never words. */
export const tanpaKata = (teks: string): boolean => TANPA_KATA.test(teks);

/** Reads the text of a cell that should hold a number. A text that is not one never becomes one. */
export function bacaTeksAngka(teks: string): BacaanTeks {
  return tanpaKata(teks) ? bacaTanpaKata(teks) : bacaBerhias(teks);
}

/** As `bacaBerhias`, of a text in which most of what that looks for cannot stand. */
function bacaTanpaKata(teks: string): BacaanTeks {
  if (TANGGAL_TITIK.test(teks)) return { jenis: 'tanggal' };
  const negatif = teks.startsWith('-');
  const persen = teks.endsWith('%');
  const digit = teks.slice(negatif ? 1 : 0, persen ? -1 : undefined);
  return bacaDigit(digit, negatif, { satuan: persen ? '%' : '', tanda: '' });
}

function bacaBerhias(teks: string): BacaanTeks {
  const rapi = rapikan(teks)
    .replace(/^'/, '')
    .replace(/[\u2212\u2012-\u2015]/g, '-');
  const tanda = /\*+$/.exec(rapi)?.[0] ?? '';
  const isi = rapi.slice(0, rapi.length - tanda.length).trim();

  if (isi === '') return tanda === '' ? { jenis: 'belumAda', tanda } : { jenis: 'bukanAngka' };
  if (/^-+$/.test(isi)) return { jenis: 'tidakBerlaku', tanda };
  if (!tanpaKata(isi)) {
    const kata = normal(isi);
    if (TIDAK_BERLAKU.has(kata)) return { jenis: 'tidakBerlaku', tanda };
    if (BELUM_ADA.has(kata)) return { jenis: 'belumAda', tanda };
  }
  if (TANGGAL.some((pola) => pola.test(isi))) return { jenis: 'tanggal' };

  const kurung = NEGATIF.exec(isi);
  const bagian = ANGKA.exec(kurung ? `-${kurung[1] ?? ''}${kurung[2] ?? ''}${kurung[3] ?? ''}` : isi);
  if (!bagian) return { jenis: 'bukanAngka' };
  const [, tandaDepan = '', mataUang, tandaTengah = '', digit = '', strip, akhiran] = bagian;
  if (tandaDepan !== '' && tandaTengah !== '') return { jenis: 'bukanAngka' };
  const satuan = satuanTertulis(mataUang, akhiran);
  if (satuan === null || (strip && satuan === '%')) return { jenis: 'bukanAngka' };
  return bacaDigit(digit, tandaDepan + tandaTengah === '-', {
    satuan: strip && satuan === '' ? 'rupiah' : satuan,
    tanda,
  });
}

/** The unit written in the cell; '' when there is none, null when the word is not a unit. */
function satuanTertulis(mataUang: string | undefined, akhiran: string | undefined): Satuan | null {
  if (mataUang !== undefined) return akhiran === undefined ? 'rupiah' : null;
  if (akhiran === undefined) return '';
  return akhiran === '%' ? '%' : (SATUAN.get(normal(akhiran)) ?? null);
}

/** The number that the digits make, with the sign, and how many decimals it shows. */
function bacaAngka(negatif: boolean, bulat: string, pecahan = ''): Digit {
  const nilai = new Decimal(pecahan === '' ? bulat : `${bulat}.${pecahan}`);
  return { nilai: negatif && !nilai.isZero() ? nilai.negated() : nilai, desimal: pecahan.length };
}

const tanpaPemisah = (ribuan: string): string => ribuan.replace(/[.,]/g, '');

function bacaDigit(digit: string, negatif: boolean, hiasan: Hiasan): BacaanTeks {
  // A code ('005') is no number.
  if (/^0\d/.test(digit)) return { jenis: 'bukanAngka' };
  if (/^\d+$/.test(digit)) return angka(bacaAngka(negatif, digit), null, hiasan);
  const pasti = digitPasti(digit);
  if (pasti) {
    const { bulat, pecahan, kebiasaan } = pasti;
    return angka(bacaAngka(negatif, bulat, pecahan), kebiasaan, hiasan);
  }
  const satu = /^(\d+)([.,])(\d+)$/.exec(digit);
  if (!satu) return { jenis: 'bukanAngka' };
  const [, bulat = '', pemisah, pecahan = ''] = satu;
  if (pecahan.length === 3 && /^[1-9]\d{0,2}$/.test(bulat)) {
    return {
      jenis: 'meragukan',
      ribuan: bacaAngka(negatif, bulat + pecahan),
      pecahan: bacaAngka(negatif, bulat, pecahan),
      titik: pemisah === '.',
      hitungan: SATUAN_HITUNGAN.has(hiasan.satuan),
      ...hiasan,
    };
  }
  const kebiasaan = pemisah === ',' ? 'indonesia' : 'inggris';
  return angka(bacaAngka(negatif, bulat, pecahan), kebiasaan, hiasan);
}

// Without spreads, which take longer than all the rest of a plain cell.
const angka = (
  { nilai, desimal }: Digit,
  kebiasaan: Kebiasaan | null,
  { satuan, tanda }: Hiasan,
): Extract<BacaanTeks, { jenis: 'angka' }> => ({ jenis: 'angka', kebiasaan, nilai, desimal, satuan, tanda });

/** Digits whose separators can mean but one thing; null where there is but one separator, or none that makes sense. */
function digitPasti(digit: string): { bulat: string; pecahan: string; kebiasaan: Kebiasaan | null } | null {
  // Spaces between thousands leave no doubt about the sign that follows them: `1 234,567`.
  const spasi = /^([1-9]\d{0,2}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(digit);
  if (spasi) {
    const [, bulat = '', pemisah, pecahan = ''] = spasi;
    const kebiasaan = pemisah === undefined ? null : pemisah === ',' ? 'indonesia' : 'inggris';
    return { bulat: bulat.replace(/ /g, ''), pecahan, kebiasaan };
  }
  const indonesia = /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$|^([1-9]\d{0,2}(?:\.\d{3}){2,})$/.exec(digit);
  if (indonesia) {
    const [, bulat, pecahan = '', utuh = ''] = indonesia;
    return { bulat: tanpaPemisah(bulat ?? utuh), pecahan, kebiasaan: 'indonesia' };
  }
  const inggris = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$|^([1-9]\d{0,2}(?:,\d{3}){2,})$/.exec(digit);
  if (!inggris) return null;
  const [, bulat, pecahan = '', utuh = ''] = inggris;
  return { bulat: tanpaPemisah(bulat ?? utuh), pecahan, kebiasaan: 'inggris' };
}
