/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matriks = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const SAMA: Matriks = [1, 0, 0, 1, 0, 0];

/** First `dalam`, then `luar`. */
export function kali(luar: Matriks, dalam: Matriks): Matriks {
  const [a, b, c, d, e, f] = luar;
  const [g, h, i, j, k, l] = dalam;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function titik([a, b, c, d, e, f]: Matriks, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers out of whatever the library gives; null for anything else. */
export function matriksDari(isi: unknown): Matriks | null {
  if (!Array.isArray(isi) && !ArrayBuffer.isView(isi)) return null;
  const angka: unknown[] = Array.from(isi as ArrayLike<unknown>);
  const [a, b, c, d, e, f] = angka.map((x) => (typeof x === 'number' ? x : NaN));
  if (a === undefined || b === undefined || c === undefined) return null;
  if (d === undefined || e === undefined || f === undefined) return null;
  return [a, b, c, d, e, f].some(Number.isNaN) ? null : [a, b, c, d, e, f];
}
