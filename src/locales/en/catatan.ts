import type { KamusCatatan } from '../id/catatan';

export const catatan: KamusCatatan = {
  judul: (jumlah) => `The report is written; ${jumlah === 1 ? 'one thing' : `${jumlah} things`} to know`,
  lembar: (nama) => `${nama.length === 1 ? 'sheet' : 'sheets'} ${nama.join(', ')}`,
  kutip: (rincian) => ` “${rincian.join('”, “')}”`,
  kalimat: {
    TAMPILAN: (lembar) => `Not all colours, letters and lines of ${lembar} could be set.`,
    UKURAN: (lembar) => `Column widths and row heights of ${lembar} could not be set.`,
    GABUNG: (lembar) => `Title cells of ${lembar} could not be merged.`,
    PILIHAN: (lembar) => `The lists to choose from on ${lembar} could not be set; you can still type.`,
    LIPATAN: (lembar) => `The rows of ${lembar} that agree could not be folded; they are shown and printed.`,
    JENDELA: (lembar) => `Header rows of ${lembar} could not be frozen, or the gridlines could not be hidden.`,
    CETAKAN: (lembar) => `The print set-up of ${lembar} could not be set; look at Print Preview before printing.`,
    KERTAS: (lembar) => `The paper of ${lembar} could not be made A4, perhaps because the printer has none.`,
    GRAFIK: (lembar, rincian) => `The chart${rincian} on ${lembar} could not be drawn; its figures are in the table.`,
    RUPA_GRAFIK: (lembar, rincian) =>
      `Colours and labels of the chart${rincian} on ${lembar} could not be set; what it shows is right.`,
    SETELAN: () =>
      'What the workbook keeps of this calculation could not be saved; changes since it may not be shown later.',
    TABEL_DILEPAS: (lembar, rincian) =>
      `The Excel table${rincian} on ${lembar} was made an ordinary range, because the sheet is rewritten.`,
    FILTER_DILEPAS: (lembar) => `The filter on ${lembar} was removed, so that every row is written where it belongs.`,
    ISIAN_DIPERTAHANKAN: (lembar) =>
      `The layout of ${lembar} from the last calculation is not in the workbook. What the report does not use was left; delete what is not yours.`,
    PRESISI_TAMPILAN: () =>
      'This workbook calculates with the figures it displays (Precision as displayed), so Excel may come to slightly different results. Switch it off in File, Options, Advanced.',
    TAUTAN_BERKAS: (lembar, rincian) =>
      `Formulas on ${lembar} take figures from other files:${rincian}. What was computed are the figures stored in this workbook. If those files have changed, choose Data, Edit Links, Update Values, then run Hitung Capaian once more.`,
    JAWABAN_RUSAK: () =>
      'Your answers about tables that this workbook keeps are damaged and were not used. Your tables are as they were; answer again what the pane asks, then run Hitung Capaian once more.',
    ATURAN_RUSAK: () =>
      'The rules chosen for this workbook are damaged in what it keeps; for the damaged part the regulation’s defaults were used. Look at Rules, choose what fits, then run Hitung Capaian once more.',
    RIWAYAT_RUSAK: () =>
      'The earlier calculations that this workbook keeps are damaged, so not all changes since then can be shown. This calculation was kept as a new start.',
  },
};
