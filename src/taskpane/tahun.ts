import { KAPAN_SAJA } from '../domain/pedoman/parameter';

/** Years of a report that may be chosen, newest first: the tables of the next year are made before it begins. */
export function tahunPilihan(kini: number = new Date().getFullYear()): number[] {
  const pertama = Number(KAPAN_SAJA.mulai.slice(0, 4));
  return Array.from({ length: kini + 2 - pertama }, (_, i) => kini + 1 - i);
}
