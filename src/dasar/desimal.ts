import { Decimal as Dasar } from 'decimal.js';

/**
 * Decimal numbers for every figure of the LKj.
 *
 * Two published figures are ties (90,095 → 90,10 and 58,985 → 58,99) that
 * binary floats get wrong, so no figure is ever computed in `number`.
 */
export const Decimal = Dasar.clone({ precision: 40, rounding: Dasar.ROUND_HALF_UP });
export type Decimal = Dasar;

/** A power of ten, read instead of worked out: nearly every comparison asks for one. */
export const sepuluhPangkat = (pangkat: number): Decimal => new Decimal(`1e${pangkat}`);

/** Half a unit of the last of so many decimals: how far a printed number may lie from what it was. */
export const setengahDesimal = (desimal: number): Decimal => new Decimal(`5e${-desimal - 1}`);

/** Rounds half up (away from zero), the mode Excel's ROUND uses, to `tempat` decimals. */
export function bulatkan(nilai: Decimal, tempat: number): Decimal {
  // A printed figure, and half of what is compared with one, has no more decimals than are asked for.
  return nilai.dp() <= tempat ? nilai : nilai.toDecimalPlaces(tempat, Dasar.ROUND_HALF_UP);
}

/**
 * Prints a figure the Indonesian way: dots between thousands, a decimal comma.
 * `tampil(new Decimal('1234567.5'), 2)` → `1.234.567,50`.
 */
export function tampil(nilai: Decimal, tempat: number): string {
  // Without its sign a number is rounded as far from zero as with it.
  const teks = nilai.abs().toFixed(tempat, Dasar.ROUND_HALF_UP);
  const [bulat = '0', pecahan] = teks.split('.');
  const ribuan = bulat.length > 3 ? bulat.replace(/\B(?=(\d{3})+$)/g, '.') : bulat;
  const tanda = nilai.isNegative() && !/^[0.]*$/.test(teks) ? '-' : '';
  return tanda + ribuan + (pecahan ? `,${pecahan}` : '');
}
