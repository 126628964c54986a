import type { AlamatSel } from '../dasar/sel';
import type { JenisAngka } from '../domain/jenis-angka';
import type { Satuan } from '../domain/fakta';
import type { RincianGalat } from '../dasar/galat';

export type Putusan = 'cocok' | 'selisihPembulatan' | 'berbeda' | 'tidakDapatDihitung';

/** How much it matters: `info` needs no decision, `perhatian` an explanation, `kesalahan` a correction. */
export type Keparahan = 'info' | 'perhatian' | 'kesalahan';

/** What a figure that a sentence may speak of says of its subject. */
export type PeranAcuan =
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'jumlah'
  | 'bagian'
  | 'selisih'
  | 'bobot'
  | 'pagu'
  | 'sisa'
  | 'populasi'
  | 'sampel';

/** A reported figure beside ours, or beside another reported one. */
export interface Temuan {
  /** Unique and stable over refreshes: the reviewer's status and note are kept under it. */
  kunci: string;
  /** Id of the rule that found it; its words stand with the rule. */
  aturan: string;
  keparahan: Keparahan;
  putusan: Putusan;
  /** As printed. */
  dilaporkan: string;
  /** Ours or the other table's, shown with as many decimals as the printed one. */
  dihitung: string;
  /** Printed less ours, with its sign; '' when one of them is no number. */
  selisih: string;
  satuan: Satuan;
  /** Cell with the reported figure. */
  asal: AlamatSel | null;
  /** Cell with the other reported figure, when two reported figures are held against each other. */
  asalPembanding: AlamatSel | null;
  /** Key of our figure. */
  kunciAngka: string | null;
  /** What a number of a sentence is held against: a figure of ours by its kind, a printed one without. */
  acuan?: { jenis: JenisAngka | null; peran: PeranAcuan };
  /** Every cell that takes part, the two above first. */
  sel: readonly AlamatSel[];
  /** For the rule's sentence. */
  rincian: RincianGalat;
  /** Where the report itself prints it: "Tabel 3.2, halaman 24". */
  tempat?: string;
}

/** A finding before its rule has signed it: `kunci` is then what it is about. */
export type Calon = Omit<Temuan, 'aturan' | 'keparahan'> & { keparahan?: Keparahan };
