import { INDIKATOR, SASARAN } from './nama-indikator';

export interface BarisRenstra {
  sasaran: string;
  indikator: string;
  target2023: number;
  target2024: number;
}

export const tujuan = 'TUJUAN: Meningkatkan taraf Kesejahteraan sosial kelompok masyarakat rentan permasalahan sosial';

/** Tabel 1; the Renstra's name of the first indicator has one word more than the Perjanjian Kinerja's. */
export const sasaranUtama: readonly BarisRenstra[] = [
  {
    sasaran: SASARAN.kebutuhanDasar,
    indikator: `${INDIKATOR.kebutuhanDasar} dasar`,
    target2023: 100,
    target2024: 100,
  },
  { sasaran: SASARAN.perananSosial, indikator: INDIKATOR.kemampuan, target2023: 80, target2024: 80 },
  { sasaran: SASARAN.pendapatan, indikator: INDIKATOR.pendapatan, target2023: 60, target2024: 60 },
];

/** A blank sasaran is the one above. */
export const sasaranPendukung: readonly BarisRenstra[] = [
  { sasaran: SASARAN.profesionalisme, indikator: INDIKATOR.sdm, target2023: 95, target2024: 95 },
  { sasaran: '', indikator: INDIKATOR.lembaga, target2023: 82, target2024: 84 },
  { sasaran: SASARAN.kinerjaDaerah, indikator: INDIKATOR.spmProvinsi, target2023: 81, target2024: 83 },
  { sasaran: '', indikator: INDIKATOR.spmKabKota, target2023: 71, target2024: 75 },
  { sasaran: SASARAN.tataKelola, indikator: INDIKATOR.akuntabilitas, target2023: 81, target2024: 81 },
  { sasaran: '', indikator: INDIKATOR.kinerjaAnggaran, target2023: 90, target2024: 90 },
  { sasaran: SASARAN.kepuasan, indikator: INDIKATOR.kepuasan, target2023: 89, target2024: 89 },
];
