export type NamaDialek = 'duckdb' | 'postgres' | 'clickhouse';

/**
 * The words in which a rincian says what it makes of a row, so that one description runs in every engine: `T` is a
 * piece of SQL where rows are in a database, and a look at the row itself where they go by (`dialek-baris.ts`).
 */
export interface Dialek<T> {
  /** A word of ours. */
  tetap: (teks: string) => T;
  /** Any column as text; empty where there is nothing. */
  teks: (kolom: T) => T;
  /** Without the blanks at both ends. */
  pangkas: (teks: T) => T;
  kecil: (teks: T) => T;
  /** The first `panjang` letters. */
  awal: (teks: T, panjang: number) => T;
  /** `pola` is ours and holds no backslash: classes and bounds only, which mean the same in RE2, PostgreSQL and here. */
  cocok: (teks: T, pola: string) => T;
  /** What the first brackets of `pola` meet; empty where it meets nothing. `pola` as of `cocok`. */
  ambil: (teks: T, pola: string) => T;
  /** Every `lama` in the text replaced; the text is ours or a column's, the two words are ours. */
  ganti: (teks: T, lama: string, baru: string) => T;
  /** Texts one after the other, with a mark of ours between them. */
  gabung: (teks: readonly T[], antara?: string) => T;
  /** A text that is a plain number, or a number, as a decimal of two places: rupiah never passes through a float. */
  desimal: (angka: T) => T;
  /** A column of numbers, nothing being zero, as such a decimal. */
  desimalKolom: (kolom: T) => T;
  bulat: (angka: number) => T;
  /** Is the text one of these words of a person? They are bound, never part of the text. */
  termasuk: (teks: T, kata: readonly string[]) => T;
  /** Is the text one of these words of ours? */
  salahSatu: (teks: T, kata: readonly string[]) => T;
  bukan: (syarat: T) => T;
  dan: (syarat: readonly T[]) => T;
  atau: (syarat: readonly T[]) => T;
  /** The first that holds. Engines may look at all of them. */
  bila: (cabang: readonly (readonly [syarat: T, isi: T])[], lain: T) => T;
}
