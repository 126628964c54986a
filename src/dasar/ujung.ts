/** Least and greatest of numbers, however many; Infinity and -Infinity of none. */
export const terkecil = (angka: readonly number[]): number => angka.reduce((a, b) => (b < a ? b : a), Infinity);
export const terbesar = (angka: readonly number[]): number => angka.reduce((a, b) => (b > a ? b : a), -Infinity);
