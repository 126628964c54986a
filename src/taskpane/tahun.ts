/** The oldest year whose regulations are known. */
const TAHUN_PERTAMA = 2022;

/** Years of a report that may be chosen, newest first: the tables of the next year are made before it begins. */
export function tahunPilihan(kini: number = new Date().getFullYear()): number[] {
  return Array.from({ length: kini + 2 - TAHUN_PERTAMA }, (_, i) => kini + 1 - i);
}
