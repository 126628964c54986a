import type { Angka } from '../angka';

/** The ways in which points are lost, as the list of them names each. */
export type SebabHilang =
  | 'rpdTerkunci'
  | 'rpdTidakSesuai'
  | 'blokir'
  | 'penyerapanKurang'
  | 'penyerapanTurun'
  | 'gupWaktu'
  | 'gupKecil'
  | 'tup'
  | 'output'
  | 'kontrak'
  | 'tagihan'
  | 'kkp'
  | 'dispensasi'
  | 'revisi';

/** One thing to do: what, how much, until when, and the figure whose cell shows why. */
export interface TindakLanjut {
  sebab: SebabHilang;
  indikator: string;
  /** Sheets are Indonesian; the pane speaks both. */
  teks: Readonly<Record<'id' | 'en', string>>;
  /** How much; null where the sentence says all. */
  angka: Angka | null;
  /** Last day, as ISO; null where no calendar gives one. */
  sampai: string | null;
  asal: Angka;
}
