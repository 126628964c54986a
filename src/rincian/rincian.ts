import type { Decimal } from '../dasar/desimal';
import type { Dialek } from './dialek';

/** A column that a rincian needs, by what it is for. */
export interface PeranKolom {
  sebutan: string;
  /** Heads under which it is found, as `normal` writes them; the first that is there is taken. */
  kepala: readonly string[];
  wajib: boolean;
  /** A person's number or a payment's: only looked at to see whether it comes again, found by its head alone. */
  hanyaKunci?: true;
}

/** Why a row takes no part in the figures. */
export type SebabSisih =
  | 'KODE_BUKAN_AKUN'
  | 'BARIS_JUMLAH'
  | 'JENIS_TAK_DIKENAL'
  | 'ANGKA_TAK_TERBACA'
  | 'KLUSTER_KOSONG'
  | 'JAWABAN_TAK_DIKENAL'
  | 'JAWABAN_KOSONG'
  | 'NILAI_DI_LUAR_SKALA'
  | 'KODE_BUKAN_RO'
  | 'SATKER_KOSONG';

/** What a rincian makes of one row of the source, in the words of the engine. */
export interface BentukBaris<T> {
  /** The first that holds sets the row aside. */
  sisih: readonly (readonly [SebabSisih, T])[];
  /** What rows are added up by. */
  kelompok: T;
  /** What is added up: decimals or whole numbers, one column each. */
  ukuran: readonly T[];
  /** What is shown of a row as an example, by role: never a name or a number of a person (`samarkan`). */
  contoh: readonly (readonly [peran: string, teks: T])[];
}

/** One kelompok as it came back: the sums in the order of `ukuran`. */
export interface Kelompok {
  nama: string;
  jumlah: readonly Decimal[];
}

export interface TabelKecil {
  judul: string;
  kepala: readonly string[];
  baris: readonly (readonly (string | Decimal | null)[])[];
  /** Number format of its sums; whole ones unless said otherwise. */
  format?: string;
}

/** Words of a person for answers that a register keeps in its own way. */
export interface KataJawaban {
  ya: readonly string[];
  tidak: readonly string[];
}

export interface KonteksRincian<P extends string, T> {
  dialek: Dialek<T>;
  /** The column of a role; null when the source has none. */
  kolom: (peran: P) => T | null;
  /** A column of that role that the source keeps as a number. */
  berangka: (peran: P) => boolean;
  jawaban: KataJawaban;
  /** What the rincian found in the first rows (`Rincian.petunjuk`). */
  petunjuk: number | null;
}

/**
 * Detail rows, described once: which columns, what is set aside, by what the rest is added up, and the table it makes,
 * in a layout that the reader knows. The same description is run by every engine.
 */
export interface Rincian<P extends string = string> {
  nama: string;
  sebutan: string;
  peran: Readonly<Record<P, PeranKolom>>;
  /** One of these must be there besides the required ones. */
  salahSatu?: readonly P[];
  /** Columns that name a row together, when all are there: rows that repeat them are told, and stay counted. */
  kunci?: readonly P[];
  /** Those of them that a source may lack. */
  kunciBilaAda?: readonly P[];
  /** The reason that sets aside a row without the column that parts the rows. */
  strata?: { sebab: SebabSisih; peran: P };
  /** What has to be known of a column's contents before a row can be read, out of some of the first ones. */
  petunjuk?: { peran: P; dari: (isi: readonly string[]) => number | null };
  bentuk: <T>(konteks: KonteksRincian<P, T>) => BentukBaris<T>;
  susun: (kelompok: readonly Kelompok[], tahun: number | null) => TabelKecil;
}
