import type { Rentang } from '../dasar/kotak';
import type { AlamatSel } from '../dasar/sel';
import type { DataLkj } from '../domain/data';
import type { RincianGalat } from '../dasar/galat';
import type { SebabDitahan } from '../domain/kewajaran';
import type { JenisTabel } from './jenis-tabel';
import type { KeteranganDibaca } from './terjumlah/keterangan-berkas';
import type { RincianGanda, RincianTerjumlah } from './terjumlah/rincian-lembar';

/** Why a cell was set aside; the words are in `locales`. */
export type AlasanKarantina =
  | 'bukanAngka'
  | 'duaAngka'
  | 'batasBukanAngka'
  | 'nihil'
  | 'selGalat'
  | 'tanggalDiKolomAngka'
  | 'bukanTanggal'
  | 'pemisahMeragukan'
  | 'persenMeragukan'
  | 'logikaDiKolomAngka'
  | 'barisTanpaNama'
  | 'arahBertentangan'
  | 'arahTakDikenal'
  | 'judulBergeser'
  | SebabDitahan;

/** A cell that the reader did not understand, or whose figures cannot be right: it enters no formula. */
export interface SelKarantina {
  asal: AlamatSel;
  teks: string;
  alasan: AlasanKarantina;
  rincian: RincianGalat;
}

/** What a title says about time: bulan 9 is "Sampai Dengan : SEPTEMBER", triwulan 2 is "TW II". */
export interface Periode {
  jenis: 'bulan' | 'triwulan' | 'semester';
  ke: number;
}

/** How `383.275` was understood in one column, and what decided it. */
export interface KeputusanKolom {
  /** The column's lowest header cell. */
  kepala: AlamatSel;
  judul: string;
  /** Null: in doubt, and its doubtful cells were set aside. */
  arti: 'ribuan' | 'desimal' | null;
  /** `selLain`: an unmistakable cell of the column (`contoh`); `hitungan`: a column of counts or rupiah. */
  alasan: 'selLain' | 'hitungan' | 'pilihan' | 'bertentangan' | 'tanpaBukti';
  contoh: string;
  /** Cells that the decision was about. */
  sel: number;
  /** What a person who sees it otherwise answers, also where the column decided for itself. */
  koreksi: PilihanBaca;
}

/** A column of a recognised table, and what it was taken for. */
export interface KolomDikenali {
  /** Where a correction is kept: the key in `KeputusanBaca.kepala`. */
  kunci: string;
  judul: string;
  asal: AlamatSel;
  /** The column's key in its kind of table; '' for none of them. */
  sebagai: string;
}

/** A table that was found, and the words that decided it. */
export interface TabelDikenali {
  /** Unique and stable over refreshes, for example `kluster/2`. */
  id: string;
  jenis: JenisTabel;
  judul: string;
  /** Header and body, without the title rows. */
  rentang: Rentang;
  /** Data rows read (totals and group rows not counted); 0 for an Excel table that is not filled in yet. */
  baris: number;
  bukti: string[];
  /** 0…1, from the evidence: header words, title, content, an Excel table. */
  keyakinan: number;
  /** From the title rows; null when they do not say. */
  tahun: number | null;
  periode: Periode | null;
  unit: string | null;
  /** The file that its sheet was imported from; null on a sheet of the workbook's own. */
  impor: string | null;
  /** The table was read although its sheet is hidden, or rows of its sheet are. */
  tersembunyi: 'lembar' | 'baris' | null;
  /** Name of the Excel table that it is. */
  tabelExcel: string | null;
  /** The "Sumber Data: …" line under the table, without the label; '' when there is none. */
  sumber: string;
  keputusanKolom: KeputusanKolom[];
  kolom: KolomDikenali[];
  /** How a person says that the table is another kind, or has other columns. */
  bentuk: { kunci: string; jenis: string; kolom: KolomBentuk[]; olehOrang: boolean };
  /** What a column of this kind of table can be. */
  opsiKolom: { nilai: string; uraian: string }[];
  karantina: SelKarantina[];
  /** What became of its rows, once for each thing they are added up to; empty for a table that is read as it stands. */
  rincian: readonly RincianTerjumlah[];
  /** Rows that are added up and name what a row before them names; null when there are none, or nothing tells. */
  ganda: RincianGanda | null;
  /** Only of a table whose rows were added up in a file or a database. */
  keterangan?: readonly KeteranganDibaca[];
}

/** A table that is known and named, but holds no input of an LKj: it is not read. */
export interface BukanMasukan {
  sebutan: string;
  rentang: Rentang;
  bukti: string[];
  keyakinan: number;
}

/** A table that could not be used: named and left out, the others are computed. */
export interface TabelDilewati {
  /** What it would have been. */
  jenis: JenisTabel;
  /** Its title, or the kind's name. */
  judul: string;
  /** The header. */
  rentang: Rentang;
  /** `TIDAK_DIKENALI`: the header that came closest in a workbook without a known table. */
  sebab: 'KOLOM_HILANG' | 'TABEL_KOSONG' | 'TIDAK_DIKENALI';
  /** The column that it lacks; '' for an empty table. */
  kolom: string;
  /** The heading there that is most like the one that is lacking, as printed; '' when none is. */
  mirip: string;
}

/** A head of a table, and the kind's column that it was taken for; '' for none. */
export interface KolomBentuk {
  /** Its words, as an answer names it. */
  kata: string;
  judul: string;
  asal: AlamatSel;
  sebagai: string;
}

/** A table with figures that is of no known kind: a person may say what it is. */
export interface TabelAsing {
  /** The answer comes back under this key, for every table of these heads. */
  kunci: string;
  /** Its title; '' without one. */
  judul: string;
  /** Header and rows. */
  rentang: Rentang;
  /** Rows with figures. */
  baris: number;
  kolom: KolomBentuk[];
  /** The kind that comes closest, and the columns that it lacks; null when none comes near. */
  mirip: { jenis: string; kurang: string[] } | null;
}

/** A kind that a person may say a table is of, and the columns it has. */
export interface JenisDitunjuk {
  nilai: string;
  kolom: { nilai: string; uraian: string; wajib: boolean; ataukah: string | null }[];
}

/** Something that only a person can settle. Until then nothing of it enters a formula. */
export interface PilihanBaca {
  /** Stable over refreshes; the answer comes back under this key. */
  kunci: string;
  perihal:
    | 'jenisTabel'
    | 'kolom'
    | 'pemisah'
    | 'perjanjianUnit'
    | 'perjanjianGanda'
    | 'triwulan'
    | 'tahunLaporan'
    | 'aturanTerdekat'
    | 'satkerIkpa'
    | 'skalaRpd'
    | 'kumulatif';
  asal: AlamatSel;
  /** The table's title, or the column's header. */
  judul: string;
  /** `uraian` is the workbook's own or a kind's name; '' for an answer that only the pane has words for. `dari`: what speaks for it. */
  opsi: { nilai: string; uraian: string; dari?: 'namaBerkas' }[];
  dipilih: string | null;
}

/** Two wordings that are nearly the same: linked or not, a person may say otherwise ('sama' or 'beda'). */
export interface Kemiripan {
  kunci: string;
  nama: string;
  asal: AlamatSel | null;
  indikator: { nomor: number; nama: string };
  /** Words of the one that the other has not. */
  beda: { lebih: string[]; kurang: string[] };
  tertaut: boolean;
}

/** A satker of a table or of the reference list. */
export interface SatkerDisebut {
  kode: string;
  nama: string;
  asal: AlamatSel;
}

/** One table of satkers against the workbook's reference list. */
export interface Kelengkapan {
  tabel: string;
  /** On the list, not in the table. */
  tidakAda: SatkerDisebut[];
  /** In the table more than once; every place. */
  ganda: SatkerDisebut[][];
  /** In the table, not on the list. */
  takTerdaftar: SatkerDisebut[];
}

/** A piece of the report's running text, and the cell it stands in. */
export interface ParagrafNaskah {
  teks: string;
  asal: AlamatSel;
  /** Where it stands in the report, and what it is, as the columns beside it say. */
  laporan?: TempatNaskah;
}

export interface TempatNaskah {
  halaman: string;
  /** Nearest heading: "III.3.3". */
  judul: string;
  /** Which paragraph below it. */
  alinea: string;
  /** "isi", "judul", "daftar isi" …, in lower case; '' when it is not said. */
  jenis: string;
}

/** What was recognised, and what a person should know or settle about it. */
export interface Bacaan {
  tabel: TabelDikenali[];
  bukanMasukan: BukanMasukan[];
  /** Without a single table: what came closest to one. */
  dilewati: TabelDilewati[];
  /** Tables with figures that are of no known kind. */
  asing: TabelAsing[];
  /** Kinds that a person may say a table is of. */
  jenisDitunjuk: JenisDitunjuk[];
  pilihan: PilihanBaca[];
  kemiripan: Kemiripan[];
  kelengkapan: Kelengkapan[];
  /** Running text under a heading "Naskah Laporan", "Narasi" …, sheet by sheet; empty when there is none. */
  naskah: ParagrafNaskah[];
}

export interface HasilBaca extends Bacaan {
  data: DataLkj;
}

/** What a person settled before: plain data, kept in the workbook. */
export interface KeputusanBaca {
  /** `PilihanBaca.kunci` or `Kemiripan.kunci` → the answer. */
  pilihan?: Readonly<Record<string, string>>;
  /** Corrected header: `<jenis>/<normalised header>` → the column's key, '' for "none of them". */
  kepala?: Readonly<Record<string, string>>;
}
