/**
 * Sizes in a file and in Excel's API. A file counts a column's width in characters of the default
 * font's widest digit (Calibri 11: 7 pixels), 5 pixels of padding included; Excel rounds to whole
 * pixels and its API gives points, 4 pixels to 3 points. Drawings count in EMU, 12,700 to a point.
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
const EMU_PER_POINT = 12_700;

/** Width in a file (characters) → points. */
export function pointsOfWidth(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** Points → width in a file (characters), to the pixel. */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Default width in a file: `baseColWidth` digits, padded and rounded up to 8 pixels, → points. */
export function pointsOfBaseWidth(digits: number): number {
  return Math.ceil((digits * DIGIT_PIXELS + 5) / 8) * 8 * POINTS_PER_PIXEL;
}

export function pointsOfEmu(emu: number): number {
  return emu / EMU_PER_POINT;
}

export function emuOfPoints(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

const POINTS_PER_INCH = 72;

/** Margins stand in inches; rounded so that 0.7 inch is 50.4 points and not 50.39999. */
export function pointsOfInches(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
}

export function inchesOfPoints(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1e9) / 1e9;
}
