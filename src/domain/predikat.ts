import { bulatkan, type Decimal } from '../dasar/desimal';
import { formulaBulat } from './ekspresi/bulat-formula';
import type { Pita } from './pedoman/pedoman';

/** Decimals of a figure when it is put into a band: bands leave gaps (64,99 / 65,00) that only rounding closes. */
const TEMPAT = 2;

/** The band that a score falls into, or null when it lies below all of them. Bands run from the highest down. */
export function pitaUntuk(nilai: Decimal, pita: readonly Pita[], tempat = TEMPAT): Pita | null {
  const bulat = bulatkan(nilai, tempat);
  return pita.find((p) => (p.termasuk ? bulat.gte(p.dari) : bulat.gt(p.dari))) ?? null;
}

/** "A (Memuaskan)", or "Baik" where the predicate is a word of its own. */
export const sebutPita = ({ predikat, arti }: Pita): string => (arti ? `${predikat} (${arti})` : predikat);

/** The same choice as an Excel formula over the cell `acuan`; text result. */
export function formulaPredikat(acuan: string, pita: readonly Pita[], tempat = TEMPAT): string {
  return pita.reduceRight(
    (lain, p) => `IF(${formulaBulat(acuan, tempat)}${p.termasuk ? '>=' : '>'}${p.dari},"${sebutPita(p)}",${lain})`,
    '"–"',
  );
}
