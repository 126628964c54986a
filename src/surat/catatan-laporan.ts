/** A finding to be written into the report itself, beside what it is about. */
export interface CatatanLaporan {
  tempat: TempatCatatan;
  /** The figure as it is printed there: the note hangs on it; '' for none. */
  angka: string;
  /** The note, paragraph by paragraph. */
  alinea: readonly string[];
}

export type TempatCatatan =
  /** Row and column of the report's table of that number, from 0; above its first row is its caption, below its last its notes. */
  | { macam: 'tabel'; nomor: number; baris: number; kolom: number }
  /** The `ke`-th paragraph, from 0, that reads so. */
  | { macam: 'alinea'; teks: string; ke: number };

/** A copy of the report with its notes. */
export interface LaporanBercatatan {
  bytes: Uint8Array;
  dicatat: number;
  /** Notes whose place the file does not have. */
  takBertempat: number;
}
