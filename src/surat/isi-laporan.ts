/**
 * What a report is written from, as plain data: pieces in the order of a plain report, each with the word that a mark of
 * a template calls it by. Every text stands as it is to be printed.
 */
export interface IsiLaporan {
  potongan: readonly PotonganLaporan[];
  /** Words for a place inside a sentence, by their mark: "unit", "tahun", "angka:nka". */
  kata: ReadonlyMap<string, string>;
}

export type PotonganLaporan =
  | { macam: 'bab'; teks: string }
  | { macam: 'judul'; teks: string }
  | { macam: 'kalimat'; kunci: KunciKalimat; teks: string }
  | TabelLaporan
  | BaganLaporan;

export const KUNCI_KALIMAT = [
  'ringkasan',
  'indikator',
  'kluster',
  'nka',
  'akip',
  'ikm',
  'tren',
  'prioritas',
  'anggaran',
] as const;
export type KunciKalimat = (typeof KUNCI_KALIMAT)[number];

export const KUNCI_TABEL = [
  'capaian',
  'rasio',
  'kluster',
  'tren',
  'ikpa',
  'nka',
  'akip',
  'ikm',
  'spm',
  'prioritas',
  'anggaran',
  'pk',
  'program',
  'pengukuran',
] as const;
export type KunciTabel = (typeof KUNCI_TABEL)[number];

export const KUNCI_BAGAN = ['capaian', 'kluster', 'tren', 'ikpa', 'anggaran'] as const;
export type KunciBagan = (typeof KUNCI_BAGAN)[number];

export interface TabelLaporan {
  macam: 'tabel';
  kunci: KunciTabel;
  /** What its number counts in: "Tabel 3.1", "Tabel L.1". */
  deret: '3' | 'L';
  /** Its caption, without the number. */
  judul: string;
  kolom: readonly KolomLaporan[];
  baris: readonly BarisLaporan[];
  /** Lines below it. */
  catatan: readonly string[];
  /** Too wide for an upright page. */
  mendatar: boolean;
}

export interface KolomLaporan {
  kepala: string;
  /** Its share of the table's width. */
  lebar: number;
  rata: 'kiri' | 'tengah' | 'kanan';
}

export interface BarisLaporan {
  sel: readonly SelLaporan[];
  /** A row of ordinary cells, a heading over the rows that follow, or what sums them up. */
  peran: 'isi' | 'kelompok' | 'jumlah';
}

export interface SelLaporan {
  teks: string;
  /** Columns that it spans; one unless said. */
  bentang?: number;
  /** It goes on with the cell above it. */
  lanjutan?: true;
}

/** One chart, or several small ones of a kind, with their caption. */
export interface BaganLaporan {
  macam: 'bagan';
  kunci: KunciBagan;
  /** The caption, without the number. */
  judul: string;
  gambar: readonly GambarLaporan[];
}

export interface GambarLaporan {
  /** Above the drawing; '' where the caption says it all. */
  judul: string;
  jenis: 'kolom' | 'batang' | 'garis';
  kategori: readonly string[];
  seri: readonly SeriLaporan[];
  /** Invariant number format of its labels. */
  format: string;
  /** Where the axis begins, if not at nought. */
  minimum?: number;
}

export interface SeriLaporan {
  nama: string;
  /** A number each, null where there is none. */
  nilai: readonly (number | null)[];
  peran: 'utama' | 'target';
}

/** A document that a person has put marks into. */
export interface TemplatLaporan {
  nama: string;
  bytes: Uint8Array;
}

/** A written report, and the marks of the template that were left as they are. */
export interface LaporanTertulis {
  bytes: Uint8Array;
  tanda: readonly TandaTertinggal[];
  /** Marks that were filled in. */
  terisi: number;
}

export interface TandaTertinggal {
  /** As it is written: "{{tabel:capian}}". */
  tanda: string;
  /** No such mark; a mark without data in this workbook; one that needs a paragraph of its own. */
  sebab: 'takDikenal' | 'tanpaData' | 'bukanAlinea';
}
