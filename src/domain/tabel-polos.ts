import type { AlamatSel } from '../dasar/sel';
import type { Decimal } from '../dasar/desimal';

/**
 * Tables as they are printed, of any kind or none: what a reviewer has before the eyes. Nothing here is recognised;
 * a rule reads the heads' own words and the numbers beside each other.
 */
export interface TabelPolos {
  lembar: string;
  /** The line that names the table; '' when there is none. */
  judul: string;
  kolom: readonly KolomPolos[];
  /** Rows under the head, in order; rows that number the columns and heads that come again are left out. */
  baris: readonly BarisPolos[];
}

export interface KolomPolos {
  kolom: number;
  /** Its words from the top row of the head down, as printed. */
  judul: string;
  /** The lowest of them, normalised. */
  daun: string;
  /** All of them, normalised. */
  penuh: string;
}

export interface BarisPolos {
  baris: number;
  /** The row's first words, as printed; '' when it has none. */
  label: string;
  /** The mark before them: "1.", "a.", "IV"; '' when there is none. */
  nomor: string;
  /** `total`: sums up the rows above; `rata`: their mean. */
  peran: 'data' | 'total' | 'rata';
  /** By column; a blank cell is left out. */
  sel: ReadonlyMap<number, SelPolos>;
}

export interface SelPolos {
  asal: AlamatSel;
  /** As printed. */
  teks: string;
  /** Its numbers: none in words, several in a cell of several lines. */
  angka: readonly AngkaPolos[];
}

export interface AngkaPolos {
  nilai: Decimal;
  /** Decimals printed. */
  desimal: number;
  /** Counts thousands or millions, as its head or the table's title says: a whole number too was rounded. */
  dibulatkan?: true;
  /** Printed with "%" behind it. */
  persen: boolean;
  /** As printed. */
  teks: string;
  /** The other way to read "383.275"; `melawan`: the unmistakable cells of its column speak against it. */
  lain: { nilai: Decimal; desimal: number; melawan: boolean } | null;
}
