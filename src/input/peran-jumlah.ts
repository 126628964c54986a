import { BARIS_TOTAL, TOTAL, TOTAL_UANG } from './kosakata/batas';

const SEBAGIAN = /^(?:sub ?(?:total|jumlah)\b|(?:jumlah|total) (?:[ivx]{1,4}|[a-h]|\d{1,2})\b)/;
/** "Count=7", "Sum": the last row of a list that a program has exported. */
const DIHITUNG = /^(?:count|sum)(?: \d+)?$/;
const JUMLAH = /^(?:jumlah|total) /;
/** Rows after the sum of a budget that belong to no budget of expenses. */
const LUAR_BELANJA = /^(?:surplus|defisit|pembiayaan|penerimaan|pengeluaran pembiayaan|silpa|sisa lebih|pendapatan)\b/;

/** How the words of a sum begin, before anything is normalised: most rows are done with here. */
const AWAL = /^[^\p{L}\p{N}]*(?:sub|grand|jumlah|jml|total|rata|rerata|nilai|count|sum)/iu;

/** May a text, as typed, be a sum's name? */
export const dapatJumlah = (tulisan: string): boolean => AWAL.test(tulisan);

/**
 * What a row is by its first words: the sum of some rows, of all, or neither (null). In a table of money every row that
 * begins with "Jumlah" is a sum; elsewhere "Jumlah kader terlatih" is an indicator.
 */
export function peranJumlah(label: string, uang: boolean): 'subtotal' | 'total' | null {
  if (BARIS_TOTAL.has(label)) return /^sub/.test(label) ? 'subtotal' : 'total';
  if (DIHITUNG.test(label)) return 'total';
  if (!/^(?:sub|grand|jumlah|total)/.test(label)) return null;
  if (SEBAGIAN.test(label)) return 'subtotal';
  if (TOTAL.test(label) || (uang && TOTAL_UANG.test(label))) return 'total';
  return uang && JUMLAH.test(label) ? 'subtotal' : null;
}

/** May a table of money go on with this row after a row that says total? */
export const dapatMelanjutkan = (label: string): boolean => !LUAR_BELANJA.test(label);
