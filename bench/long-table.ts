/**
 * Budget exports, made up, the same at every run: one of 19,263 rows with all levels of accounts in one column, one of
 * 7,764 rows with four lines a satker.
 */
import { bukuLra, bukuPerSatker } from '../tests/fixtures/lra-besar';

export const LONG_TABLES = {
  '19,263 rows, every account': () => bukuLra([2, 5, 5, 6, 7, 8]),
  '7,764 rows, four lines a satker': () => bukuPerSatker(1_941),
} as const;
