import type { RencanaBagan } from './rencana';

/** Axis of scores and percentages up to 100, with room above for the labels. */
export const SKALA_100: RencanaBagan['sumbuNilai'] = { minimum: 0, maksimum: 110, format: '0' };

/** Bars are drawn from the bottom up: the first category comes last, so that it stands on top. */
export const dariAtas = <T>(isi: readonly T[]): T[] => [...isi].reverse();
