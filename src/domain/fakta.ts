import type { AlamatSel } from '../dasar/sel';
import type { Decimal } from '../dasar/desimal';
import type { ParameterDibaca } from './pedoman/pedoman';

/**
 * The unit a figure is measured in. Percentages are held as 88.04, never 0.8804; a day as Excel's serial number.
 */
export type Satuan = '%' | 'poin' | 'rupiah' | 'orang' | 'lembaga' | 'buah' | 'tanggal' | '';

/**
 * The four states of an input.
 * `nilai`: a number; `nolNyata`: a zero that somebody typed; `tidakBerlaku`: N/A,
 * or bobot 0 even when a number stands there; `belumAda`: not known yet (never counted as 0).
 */
export type Keadaan = 'nilai' | 'nolNyata' | 'tidakBerlaku' | 'belumAda';

/**
 * Where the number of a fact stands: in a cell that holds a number, in a cell that holds text, in a regulation, or in
 * many detail rows that are added up.
 */
export type CaraBaca = 'selAngka' | 'selTeks' | 'pedoman' | 'rincian';

/** A number as it was printed or typed. */
export interface Nilai {
  /** Null when there is none. */
  nilai: Decimal | null;
  satuan: Satuan;
  /** As displayed, for example `80,09**`. */
  teks: string;
  /** Decimals that it shows; lets a verdict tell rounding from a difference. Null when not a number. */
  desimal: number | null;
}

/** One input fact with its passport; its `nilai` is null exactly when `keadaan` is `tidakBerlaku` or `belumAda`. */
export interface Fakta extends Nilai {
  /** Unique and stable over refreshes, for example `pk/8/realisasi`. */
  kunci: string;
  /** What it is, for a person: "Realisasi – Nilai Akuntabilitas Kinerja …". */
  nama: string;
  keadaan: Keadaan;
  /** The cell it was read from; null for a constant of a regulation. */
  asal: AlamatSel | null;
  cara: CaraBaca;
  /**
   * Source cell × `skala` = `nilai`: 100 where Excel holds 0.8804 under a percent format, 1000 and up in a table of
   * thousands or millions of rupiah, else 1.
   */
  skala: number;
  /** One unit of the last digit printed, where it stands for more than one: 1.000.000 in a table of millions. */
  langkah?: Decimal;
  /** Table it belongs to (id of the recognised table) or the regulation's name. */
  tabel: string;
  /** What it says of its row, in the reader's word for its column ("realisasi"); none where no column says it. */
  peran?: string;
  /** How deep its row stands below another of its table: 1 for a kegiatan under its program; 0 unless said. */
  jenjang?: number;
  /** Its row adds up others of its table. */
  menjumlah?: true;
  /** The table's own "Sumber Data" line, or the regulation. */
  sumber: string;
  /** Highest value it can have where that is not 100: a SAKIP component's weight, the whole that a count is a part of. */
  paling?: Decimal;
  /** The value of a regulation that it is. */
  parameter?: ParameterDibaca;
  /** The Excel formula over the person's own rows that gives it, without "="; `asal` is then the head of their column. */
  rumus?: string;
  /** Footnote that the cell's mark (`**`) points at. */
  catatan?: string;
}

/** An input that no cell holds: a constant of a regulation, or one that is not known yet. */
export const faktaTanpaSel = (
  isi: Pick<Fakta, 'kunci' | 'nama' | 'nilai' | 'satuan' | 'desimal' | 'cara'> &
    Partial<Pick<Fakta, 'sumber' | 'teks' | 'parameter'>>,
): Fakta => ({
  teks: '',
  sumber: '',
  ...isi,
  keadaan: isi.nilai ? 'nilai' : 'belumAda',
  asal: null,
  skala: 1,
  tabel: isi.sumber ?? '',
});
