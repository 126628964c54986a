/** Decimals beyond the wanted ones at which a figure is what its decimals say, and no float any more. */
const LEBIH = 8;

/**
 * Rounds half up, as the rules do. 82/80*100 is 102.5, which Excel's numbers hold as 102.49999999999999: not every
 * programme makes 103 of that, so it is put right at more decimals first.
 */
export const formulaBulat = (isi: string, tempat: number): string => `ROUND(ROUND(${isi},${tempat + LEBIH}),${tempat})`;

/** The same for what is never below zero, shorter: texts name a number many times. */
export const formulaBulatPositif = (isi: string, tempat: number): string =>
  `ROUND(${isi}+1E-${tempat + LEBIH},${tempat})`;
