/** A sheet as it is printed: what its cells show, from its first used cell on. */
export interface LembarCetak {
  nama: string;
  /** Sheet row and column of the first text. */
  baris: number;
  kolom: number;
  teks: readonly (readonly string[])[];
}
