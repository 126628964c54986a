import { BARIS_TOTAL, TOTAL, TOTAL_UANG } from './kosakata/batas';

const SEBAGIAN = /^(?:sub ?(?:total|jumlah)\b|(?:jumlah|total) (?:[ivx]{1,4}|[a-h]|\d{1,2})\b)/;
const JUMLAH = /^(?:jumlah|total) /;
/** Rows after the sum of a budget that belong to no budget of expenses. */
const LUAR_BELANJA = /^(?:surplus|defisit|pembiayaan|penerimaan|pengeluaran pembiayaan|silpa|sisa lebih|pendapatan)\b/;

/**
 * What a row is by its first words: the sum of some rows, of all, or neither (null). In a table of money every row that
 * begins with "Jumlah" is a sum; elsewhere "Jumlah kader terlatih" is an indicator.
 */
export function peranJumlah(label: string, uang: boolean): 'subtotal' | 'total' | null {
  if (BARIS_TOTAL.has(label)) return /^sub/.test(label) ? 'subtotal' : 'total';
  if (!/^(?:sub|grand|jumlah|total)/.test(label)) return null;
  if (SEBAGIAN.test(label)) return 'subtotal';
  if (TOTAL.test(label) || (uang && TOTAL_UANG.test(label))) return 'total';
  return uang && JUMLAH.test(label) ? 'subtotal' : null;
}

/** May a table of money go on with this row after a row that says total? */
export const dapatMelanjutkan = (label: string): boolean => !LUAR_BELANJA.test(label);
