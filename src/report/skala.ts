import { Decimal } from '../dasar/desimal';
import type { RencanaBagan } from './rencana';

/** Axis of bars that carry their own numbers. */
export const TANPA_SUMBU: RencanaBagan['sumbuNilai'] = { minimum: 0, format: '0', tersembunyi: true };

/** Steps that an axis is counted in. */
const LANGKAH = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000] as const;

/** An axis for lines that begins a little below the lowest point: the years differ by less than a bar could show. */
export function sumbuPas(nilai: readonly (Decimal | null | undefined)[]): RencanaBagan['sumbuNilai'] {
  const ada = nilai.flatMap((satu) => satu ?? []);
  if (ada.length === 0) return { format: '0' };
  const [terendah, tertinggi] = [Decimal.min(...ada), Decimal.max(...ada)];
  const jarak = tertinggi.minus(terendah);
  const langkah = LANGKAH.find((satu) => jarak.lte(satu * 4)) ?? LANGKAH[LANGKAH.length - 1] ?? 1;
  const mulai = terendah.div(langkah).floor().minus(1).times(langkah);
  return { minimum: Decimal.max(0, mulai).toNumber(), langkah, format: '0' };
}

/** Said in the title, because a cut axis makes a small step look large. */
export const sebutSumbu = ({ minimum }: RencanaBagan['sumbuNilai']): string =>
  minimum === undefined || minimum === 0 ? '' : ` (sumbu mulai ${minimum})`;

/** Bars are drawn from the bottom up: the first category comes last, so that it stands on top. */
export const dariAtas = <T>(isi: readonly T[]): T[] => [...isi].reverse();

/** How a chart prints amounts: the unit in words, and the number format of its labels. */
export interface SkalaRupiah {
  satuan: string;
  formatLabel: string;
}

const SKALA_RUPIAH: readonly (SkalaRupiah & { mulai: number })[] = [
  { mulai: 1e10, satuan: 'miliar rupiah', formatLabel: '#,##0.0,,,' },
  { mulai: 1e7, satuan: 'juta rupiah', formatLabel: '#,##0.0,,' },
];

/** The largest unit in which the highest bar still has two digits. */
export function skalaRupiah(nilai: readonly (Decimal | null | undefined)[]): SkalaRupiah {
  const tertinggi = Decimal.max(0, ...nilai.map((satu) => satu ?? 0));
  const skala = SKALA_RUPIAH.find(({ mulai }) => tertinggi.gte(mulai));
  return skala ?? { satuan: 'rupiah', formatLabel: '#,##0' };
}
