/** The largest of any number of numbers, and no less than nought. */
export const terbesar = (bilangan: readonly number[]): number => bilangan.reduce((a, b) => Math.max(a, b), 0);
