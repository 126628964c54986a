import type { Kotak, Rentang } from '../dasar/kotak';
import type { AlamatSel } from '../dasar/sel';
import type { Decimal } from '../dasar/desimal';

/**
 * ReportPlan: everything `excel/apply` must write, as plain data.
 * Rows and columns count from 0. Sheet names are final: a foreign sheet of the same name
 * has already been answered with a suffix (`excel/kepemilikan`) before the formulas were printed.
 */
export interface RencanaLaporan {
  lembar: RencanaLembar[];
}

export interface RencanaLembar {
  /** Stable key for the ownership mark: 'ikhtisar', 'data'. */
  kunci: string;
  /** Final sheet name: 'LKj Ikhtisar', or 'LKj Ikhtisar (2)' beside a foreign sheet of that name. */
  nama: string;
  /** Column widths in characters of the default font. */
  lebarKolom: readonly number[];
  sel: readonly SelRencana[];
  gabung: readonly Kotak[];
  /** Row heights in points, where they differ from the default; set so that wrapped text shows whole. */
  tinggiBaris: ReadonlyMap<number, number>;
  bagan: readonly RencanaBagan[];
  cetak: SetelanCetak;
  /** Rows above this one stay in view when scrolling. */
  bekukanBaris: number;
  kolomPembaca?: KolomPembaca;
  /** Cells with a list of words to choose from; other words are taken, too. */
  pilihan?: PilihanSel;
  /** Runs of rows that stand in a folded group: seen and printed when a person opens it. */
  lipat?: readonly BarisLipat[];
}

/** Rows from `awal` on. */
export interface BarisLipat {
  awal: number;
  jumlah: number;
}

/** A block of cells for the reader, and the words that the list offers. */
export interface PilihanSel {
  kotak: Kotak;
  kata: readonly string[];
}

/** Columns in which the reader writes; what stands there is kept over a refresh, matched by the row's key. */
export interface KolomPembaca {
  /** Column that holds each row's key. */
  kunci: number;
  isian: readonly number[];
}

/** A cell to write. */
export interface SelRencana {
  baris: number;
  kolom: number;
  isi: IsiSel;
  gaya: NamaGaya;
  /** Excel number format, invariant ('0.00'); General when absent. */
  format?: string;
  /** Jump to a cell of the workbook. */
  tautan?: AlamatSel;
}

export type IsiSel =
  | { jenis: 'teks'; teks: string }
  /** A number that stands in no cell of the workbook: read from a text, or a regulation's constant. */
  | { jenis: 'angka'; nilai: Decimal }
  | {
      jenis: 'rumus';
      /** Formula without the leading '=', sheet names already quoted: `'LKj Data'!E5/'LKj Data'!E4*100`. */
      rumus: string;
      /** What Excel must get, for verify; a text result is compared as text. Null: not verified. */
      harapan: Decimal | string | null;
    }
  | { jenis: 'kosong' };

/** Named looks; `excel/gaya.ts` says what each one is. */
export type NamaGaya =
  /** As the sheet's ordinary cells: what the reader typed. */
  | 'polos'
  | 'judul'
  | 'subjudul'
  | 'kepala'
  | 'kepalaTengah'
  | 'kepalaAngka'
  | 'teks'
  | 'teksTengah'
  | 'angka'
  | 'grup'
  | 'angkaAsli'
  | 'grupAngka'
  | 'total'
  | 'totalAngka'
  | 'catatan'
  | 'tautan'
  | 'peringatan'
  /** A cell for the reader to write in. */
  | 'isian'
  /** The key of a row, in a narrow grey column. */
  | 'kunci';

export interface RencanaBagan {
  /** Unique in its sheet; also the chart's name in Excel. */
  nama: string;
  judul: string;
  jenis: 'kolom' | 'batang' | 'garis' | 'kolomTumpuk' | 'donat';
  kategori: Rentang;
  seri: readonly SeriBagan[];
  /** Cells that the chart covers. */
  letak: Kotak;
  /** `tersembunyi` where every bar carries its own number. */
  sumbuNilai: { minimum?: number; maksimum?: number; langkah?: number; format: string; tersembunyi?: true };
  /** One of several side by side: the title is set in smaller letters. */
  kecil?: true;
  /** Names stand at the chart's edge and not beside the axis, which bars below nought would cross. */
  kategoriDiTepi?: true;
}

export interface SeriBagan {
  nama: string;
  nilai: Rentang;
  /** 'utama': realised, solid dark; 'penting': what asks for attention, the accent; 'target': a dashed line. */
  peran: 'utama' | 'penting' | 'target';
  label: boolean;
  /** Format of the labels. */
  formatLabel?: string;
}

export interface SetelanCetak {
  orientasi: 'tegak' | 'mendatar';
  /** Rows repeated on every page, or null. */
  barisJudul: { awal: number; akhir: number } | null;
  /** Rows before which a page break falls. */
  potongSebelum: readonly number[];
  /** What is printed, where that is not the whole sheet. */
  area?: Kotak;
  /** The whole of it on one page. */
  satuHalaman?: true;
}
