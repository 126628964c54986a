import type { AlamatSel } from '../dasar/sel';
import type { LembarCetak } from './cetak/lembar-cetak';
import type { VersiLaporan } from './versi/versi';
import type { TabelPolos } from '../domain/tabel-polos';

/** What the reviu looks at beside the figures. */
export interface KonteksReviu {
  /** Tables that were read, with their titles. */
  tabel: readonly JudulTabel[];
  /** Running text of the report, in its order; empty when none was given. */
  narasi: readonly Paragraf[];
  /** Tables of detail rows, by what became of their rows; left out where there are none. */
  rincian?: readonly RincianDiperiksa[];
  /** Every table as it is printed, of any kind or none; left out when only the recognised ones are known. */
  polos?: readonly TabelPolos[];
  /** Every sheet of the workbook as it is printed, for the tables that have no kind; left out when it was not read. */
  lembar?: readonly LembarCetak[];
  /** The version that the report is held against: an earlier draft, or last year's. */
  lama?: VersiLaporan;
  /** Formulas in the cells of those tables, '=' first, by `kunciSel`; left out when they were not read. */
  rumus?: ReadonlyMap<string, string>;
}

/** Rows that the review names: how many, with the column's head and some of their cells. */
export interface RincianDiperiksa {
  /** Id of the recognised table. */
  tabel: string;
  /** They repeat a row before them, or lack what parts them. */
  jenis: 'ganda' | 'tanpaStrata';
  kolom: string;
  jumlah: number;
  /** Cells of some of them, each with the cell that it is held against. */
  contoh: readonly (readonly AlamatSel[])[];
  /** Numbers of rows in their file, as words, where the cell only tells of them; '' where they have none. */
  diBerkas?: string;
}

export interface JudulTabel {
  /** Id of the recognised table: `ikpa`, `kluster/2`. */
  id: string;
  /** The reader's word for its kind. */
  jenis: string;
  /** "Tabel 15. Nilai IKPA … Tahun 2022"; '' when the table has none. */
  judul: string;
  /** First cell of the table. */
  asal: AlamatSel;
}

export interface Paragraf {
  teks: string;
  /** Where a person finds it: "baris 53", "Bab III". */
  letak: string;
  /** Cell that holds it; null for pasted text. */
  asal: AlamatSel | null;
  /** What kind of text it is; only running text is judged. Worked out once, by `tandaiJenis`. */
  jenis?: JenisParagraf;
}

/**
 * `kalimat`: running text, list items with sentences included; `judul`: a heading; `daftarIsi`: a line of contents;
 * `keterangan`: the caption of a table or picture; `tabel`: a row of a table that stands in the text; `lain`:
 * signatures, NIP, formulas, page numbers.
 */
export type JenisParagraf = 'kalimat' | 'judul' | 'daftarIsi' | 'keterangan' | 'tabel' | 'lain';

export const TANPA_KONTEKS: KonteksReviu = { tabel: [], narasi: [] };
