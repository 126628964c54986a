import type { KolomKepala } from '../kepala';

const TAHUN = /\b(?:19|20)\d{2}\b/g;

/** The one year that a header names; null when it names none or several. */
export function tahunKepala(kolom: KolomKepala): number | null {
  const tahun = new Set([...kolom.penuh.matchAll(TAHUN)].map(([t]) => Number(t)));
  const [satu] = tahun;
  return tahun.size === 1 && satu !== undefined ? satu : null;
}

/** A header over several years: the figures belong to a row of years, not to one year's agreement. */
export function banyakTahun(kepala: readonly KolomKepala[]): boolean {
  return new Set(kepala.map(tahunKepala).filter((t) => t !== null)).size > 1;
}
