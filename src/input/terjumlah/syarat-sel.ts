import { teksFormula } from '../../domain/ekspresi/teks-formula';
import type { Sel } from '../kisi';

/** Excel takes no longer condition. */
const SYARAT_TERPANJANG = 200;
/** What an engine of formulas may take for a number, a day or a share. */
const MIRIP_ANGKA = /^[\s\d.,+\-/:%]+$/;

/**
 * The conditions of SUMIFS under which just the cells that hold the same are met; null where a condition would mean
 * something else. No condition looks like a number: two patterns meet a text of digits, and nothing else.
 */
export function syaratSel({ jenis, nilai }: Sel): string[] | null {
  if (jenis === 'kosong') return ['"="'];
  if (jenis === 'angka') return [`">=${String(nilai)}"`, `"<=${String(nilai)}"`];
  if (jenis !== 'teks') return null;
  const teks = String(nilai);
  if (/^[=<>]/.test(teks) || teks.length > SYARAT_TERPANJANG) return null;
  if (!MIRIP_ANGKA.test(teks)) return [teksFormula(teks.replace(/[~*?]/g, '~$&'))];
  return teks.length < 2 ? null : [`"${teks.slice(0, -1)}?"`, `"?${teks.slice(1)}"`];
}
