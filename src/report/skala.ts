import { Decimal } from '../dasar/desimal';
import type { RencanaBagan } from './rencana';

/** Axis of scores and percentages up to 100, with room above for the labels. */
export const SKALA_100: RencanaBagan['sumbuNilai'] = { minimum: 0, maksimum: 110, format: '0' };

/** Bars are drawn from the bottom up: the first category comes last, so that it stands on top. */
export const dariAtas = <T>(isi: readonly T[]): T[] => [...isi].reverse();

/** How a chart prints amounts: the unit in words, and the number formats of its labels and of its axis. */
export interface SkalaRupiah {
  satuan: string;
  formatLabel: string;
  formatSumbu: string;
}

const SKALA_RUPIAH: readonly (SkalaRupiah & { mulai: number })[] = [
  { mulai: 1e10, satuan: 'miliar rupiah', formatLabel: '#,##0.0,,,', formatSumbu: '#,##0,,,' },
  { mulai: 1e7, satuan: 'juta rupiah', formatLabel: '#,##0.0,,', formatSumbu: '#,##0,,' },
];

/** The largest unit in which the highest bar still has two digits. */
export function skalaRupiah(nilai: readonly (Decimal | null | undefined)[]): SkalaRupiah {
  const tertinggi = Decimal.max(0, ...nilai.map((satu) => satu ?? 0));
  const skala = SKALA_RUPIAH.find(({ mulai }) => tertinggi.gte(mulai));
  return skala ?? { satuan: 'rupiah', formatLabel: '#,##0', formatSumbu: '#,##0' };
}
