import { type KolomSumber, dikenal } from './petakan';
import type { Rincian } from './rincian';

/** As long as the number of a person or a family. */
const NOMOR_ORANG = /\d{16}/g;

/**
 * Examples of rows as they may be shown: of a column that was named by hand only the shape is left, because nobody knows
 * what it holds, and no number as long as a person's is shown at all.
 */
export function samarkan<P extends string>(
  rincian: Rincian<P>,
  peta: ReadonlyMap<P, KolomSumber>,
  peran: readonly string[],
): (isi: readonly string[]) => string {
  const terang = new Set<string>([...peta].flatMap(([satu, { nama }]) => (dikenal(rincian, satu, nama) ? [satu] : [])));
  return (isi) =>
    isi
      .map((satu, ke) => (terang.has(peran[ke] ?? '') ? satu : satu.replace(/\p{L}/gu, '•')))
      .map((satu) => satu.replace(NOMOR_ORANG, '•'.repeat(16)))
      .join(' | ');
}
