/** Excel's API measures in points, a screen in pixels: 96 to the inch against 72. */
export function toPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** A place or a size on the sheet, in pixels from its top-left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
