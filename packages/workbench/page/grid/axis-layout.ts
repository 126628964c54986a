import { toPixels } from './units';

/** What differs from the default along one axis: points for a size, hidden for none at all. */
export type AxisSizes = ReadonlyMap<number, { readonly size?: number; readonly hidden?: boolean }>;

/**
 * Where the rows (or the columns) of a sheet stand, in pixels from the sheet's edge.
 * It also knows where Excel's API thinks they stand, in points: a row that grew on screen to
 * show its wrapped text must not part a chart from the cells it was laid over.
 */
export class AxisLayout {
  readonly #pixels: Float64Array;
  readonly #points: Float64Array;

  /**
   * @param count rows or columns shown
   * @param defaultSize points
   * @param sizes exceptions, in points
   * @param grown sizes on screen, in points, of those that have no size of their own
   */
  constructor(
    readonly count: number,
    defaultSize: number,
    sizes: AxisSizes,
    grown: ReadonlyMap<number, number> = new Map(),
  ) {
    this.#pixels = new Float64Array(count + 1);
    this.#points = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) {
      const own = sizes.get(index);
      const points = own?.hidden === true ? 0 : (own?.size ?? defaultSize);
      const shown = own?.hidden === true ? 0 : (own?.size ?? grown.get(index) ?? defaultSize);
      this.#points[index + 1] = (this.#points[index] ?? 0) + points;
      this.#pixels[index + 1] = (this.#pixels[index] ?? 0) + toPixels(shown);
    }
  }

  /** Pixels of everything before `index`; past the end, the whole length. */
  start(index: number): number {
    return this.#pixels[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get length(): number {
    return this.start(this.count);
  }

  /** The row or column at a pixel; clamped to the sheet. */
  at(pixel: number): number {
    return lastNotAfter(this.#pixels, pixel, this.count);
  }

  /** Pixel of a distance that Excel's API gives in points. */
  fromPoints(points: number): number {
    const index = lastNotAfter(this.#points, points, this.count);
    const start = this.#points[index] ?? 0;
    const size = (this.#points[index + 1] ?? start) - start;
    const share = size > 0 ? Math.min(1, (points - start) / size) : 0;
    return this.start(index) + share * this.size(index);
  }

  /** The nearest row or column in the direction of `step` that is not hidden; `index` itself when there is none. */
  visibleFrom(index: number, step: 1 | -1): number {
    for (let next = index; next >= 0 && next < this.count; next += step) {
      if (this.size(next) > 0) return next;
    }
    return index;
  }
}

/** Index of the last offset that is not after `distance`, skipping hidden (empty) entries at that place. */
function lastNotAfter(offsets: Float64Array, distance: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
