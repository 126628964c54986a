import { bulatkan, type Decimal, sepuluhPangkat, tampil } from '../../dasar/desimal';
import type { AlamatSel } from '../../dasar/sel';
import type { TokenAngka } from './token';

/** What a sentence does with its numbers, and what comes out. */
export interface Hitungan {
  token: TokenAngka;
  hasil: Decimal;
  /** "81,59 − 72,14" */
  cara: string;
  sebab: 'selisih' | 'rasio' | 'pertumbuhan' | 'jumlah' | 'arah' | 'tingkat' | 'operan' | 'kali';
  /** The cell that prints what the number should be. */
  sel?: AlamatSel;
}

/** A number of a text with the others before and behind it. */
export interface Bahan {
  teks: string;
  token: readonly TokenAngka[];
  i: number;
  t: TokenAngka;
  /** Where its sentence begins, and the one before. */
  awal: number;
  lalu: number;
}

export const cetakToken = ({ nilai, desimal }: TokenAngka): string => tampil(nilai, Math.max(desimal, 0));

/** Equal at the printed decimals; a last digit cut off or rounded operands allow one unit of it. */
export function sama({ nilai, desimal }: TokenAngka, hasil: Decimal): boolean {
  const tempat = Math.max(desimal, 0);
  const beda = bulatkan(hasil, tempat).minus(nilai).abs();
  return beda.isZero() || (tempat > 0 && beda.lte(sepuluhPangkat(-tempat)));
}
