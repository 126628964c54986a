import type { SetelanCetak } from './rencana';

/** Printable part of an A4 page inside our margins, in points; a little lower than it is, for printers that differ. */
const HALAMAN = { tegak: { lebar: 487, tinggi: 710 }, mendatar: { lebar: 734, tinggi: 463 } } as const;

/** Characters of a sheet's only column that an upright page holds without shrinking the letters. */
export const LEBAR_BACAAN = 91;

/** A column `lebar` characters wide, in points: 7 pixels a digit and 5 of padding. */
const lebarPoin = (lebar: number): number => (lebar * 7 + 5) * 0.75;

/** Points of rows that one printed page holds once the sheet is fitted to the page's width. */
export function muatHalaman(orientasi: SetelanCetak['orientasi'], lebarKolom: readonly number[]): number {
  const { lebar, tinggi } = HALAMAN[orientasi];
  const lebarLembar = lebarKolom.reduce((jumlah, l) => jumlah + lebarPoin(l), 0);
  return tinggi / Math.min(1, lebar / lebarLembar);
}
