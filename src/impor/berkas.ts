import type { Kotak, Rentang } from '../dasar/kotak';
import type { JenisSel, NilaiSel, PotretBuku } from '../input/potret';
import type { Tanggapan } from '../surat/surat';
import type { KeputusanBaca, TabelDilewati } from '../input/tabel';

/** A workbook that a person chose. */
export interface BerkasMasuk {
  /** With its extension, without a folder. */
  nama: string;
  bytes: Uint8Array;
  /** When the file was last changed. */
  tanggal: Date;
}

/** What a reader of files must know besides the file. */
export interface OpsiBerkas {
  /** Header corrections that the person made in the open workbook. */
  kepala: NonNullable<KeputusanBaca['kepala']>;
  /** When the import is made. */
  waktu: Date;
}

/** Reads one file. Throws `GalatCapaian` with the reason why it cannot be imported. */
export type PembacaBerkas = (berkas: BerkasMasuk, opsi: OpsiBerkas) => Promise<BacaanBerkas>;

/** A workbook's sheets as they are, and its merged areas. */
export interface BukuUtuh {
  buku: PotretBuku;
  gabungan: readonly Rentang[];
}

/** The recognised tables of a file, laid out on a sheet as they are to be written. */
export interface BacaanBerkas {
  /** Name for the sheet, fit for Excel; it may be taken. */
  namaLembar: string;
  sel: SelImpor[];
  /** Merged areas of the headers. */
  gabungan: Kotak[];
  /** Header and rows of each table. */
  blok: BlokTabel[];
  tabel: number;
  /** Data rows of all tables. */
  baris: number;
  /** Cells that were not understood. */
  disisihkan: number;
  /** Tables that cannot be used: they are not brought along. */
  dilewati: TabelDilewati[];
  /** Detail rows that were added up into the table: read, and of them used. */
  rincian?: { dibaca: number; dipakai: number };
  /** Replies of a unit, when the file is a letter of ours; it has no tables then. */
  tanggapan?: Tanggapan[];
}

export interface BlokTabel extends Kotak {
  /** Rows of the header, at its top. */
  tinggiKepala: number;
  /** Digest of titles, header and rows: equal for the same table in two files. */
  sidik: string;
}

/** A filled cell of the sheet; row and column count from 0. */
export interface SelImpor {
  baris: number;
  kolom: number;
  nilai: NilaiSel;
  jenis: JenisSel;
  /** Invariant number format. */
  format: string;
  peran: 'judul' | 'kepala' | 'isi' | 'sumber' | 'catatan';
}
