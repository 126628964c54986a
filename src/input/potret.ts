import type { Rentang } from '../dasar/kotak';

/**
 * The picture of the workbook that `excel/snapshot` takes: plain grids, no proxies.
 * Row and column numbers count from 0 and are the sheet's own (A1 = 0,0).
 */
export interface PotretBuku {
  /** Every sheet that is not ours, in tab order, hidden ones included. */
  lembar: PotretLembar[];
}

export interface PotretLembar {
  nama: string;
  terlihat: boolean;
  /** Top-left cell of the grids below: the used range may start anywhere. */
  baris: number;
  kolom: number;
  /** Rows may end early: what is not there is empty. Values as Excel holds them: a number, a text, a boolean, '' for empty. Errors are their text ('#REF!') with type 'galat'. */
  nilai: readonly (readonly NilaiSel[])[];
  /** Texts as displayed. */
  teks: readonly (readonly string[])[];
  /** Invariant number formats ('0.00%'). */
  format: readonly (readonly string[])[];
  jenis: readonly (readonly JenisSel[])[];
  /** Formulas as Excel prints them ('=B4/C4*100'); undefined where there is none, and in whole rows without any. */
  rumus?: readonly (readonly (string | undefined)[])[];
  /** The file whose tables the sheet holds; absent for a sheet of the person's own. */
  impor?: string;
  /** Are some or all of its rows hidden? Their cells are read all the same. */
  barisTersembunyi?: boolean;
  tabelExcel?: readonly TabelExcel[];
}

/** An Excel table on a sheet, header and body. */
export interface TabelExcel {
  nama: string;
  rentang: Rentang;
}

export type NilaiSel = string | number | boolean;
export type JenisSel = 'kosong' | 'angka' | 'teks' | 'logika' | 'galat';

/**
 * Asks Excel for the merged areas inside the given header rows only: a real export has 35,790 of them.
 * The reader calls it once, with every header block that has blank cells.
 */
export type BacaGabungan = (kepala: readonly Rentang[]) => Promise<readonly Rentang[]>;
