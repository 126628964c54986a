/**
 * What a run that ended in a report could not set, or had to change, on the sheets it wrote. The figures are not
 * concerned: those are written and verified first. The words are in `locales`.
 */
export type KodeCatatan =
  /** Letters, colours and lines. */
  | 'TAMPILAN'
  /** Row heights and column widths. */
  | 'UKURAN'
  | 'GABUNG'
  /** Lists to choose from. */
  | 'PILIHAN'
  /** Groups of rows that are folded away. */
  | 'LIPATAN'
  /** Gridlines and frozen rows. */
  | 'JENDELA'
  | 'CETAKAN'
  | 'KERTAS'
  /** A chart that could not be drawn at all (rincian `grafik`: its title). */
  | 'GRAFIK'
  /** A chart that shows the right figures without our colours or labels (rincian `grafik`). */
  | 'RUPA_GRAFIK'
  /** What the workbook keeps of this run for the next one. */
  | 'SETELAN'
  /** An Excel table on a sheet of ours was made an ordinary range (rincian `tabel`). */
  | 'TABEL_DILEPAS'
  /** A filter on a sheet of ours was taken away. */
  | 'FILTER_DILEPAS'
  /** It was not known what of the sheet was the reader's: whatever the report does not need was kept. */
  | 'ISIAN_DIPERTAHANKAN'
  /** The workbook calculates with what it displays (lembar is empty). */
  | 'PRESISI_TAMPILAN'
  /** Figures of a source table come from another workbook (rincian: its file). */
  | 'TAUTAN_BERKAS'
  /** What the workbook keeps of ours was damaged: answers about tables, the choice of rules, earlier runs. */
  | 'JAWABAN_RUSAK'
  | 'ATURAN_RUSAK'
  | 'RIWAYAT_RUSAK';

export interface CatatanTulis {
  kode: KodeCatatan;
  /** The sheet's name; '' for the workbook as a whole. */
  lembar: string;
  /** What the sentence names beside the sheet: the title of a chart, the name of a table. */
  rincian: string;
}
