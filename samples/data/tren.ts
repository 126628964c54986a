import { INDIKATOR } from './nama-indikator';

export interface BarisTren {
  indikator: string;
  realisasi: readonly [tahun2020: Diketik, tahun2021: Diketik, tahun2022: Diketik, tahun2023: Diketik];
  target2024: Diketik;
}
type Diketik = string | number;

const BELUM = 'N/A';

/**
 * Tabel 1.2, 2.2, 3.2, 4.1, 5.1, 6.1, 7.1, 8.2, 9.1 and 10.2 in one, as printed: also where they
 * differ from another table (97,04% in 5.1, the targets 2024) or use a decimal point (90.74).
 */
export const tren: readonly BarisTren[] = [
  { indikator: INDIKATOR.kebutuhanDasar, realisasi: [BELUM, BELUM, '100%', '100%'], target2024: '100%' },
  { indikator: INDIKATOR.kemampuan, realisasi: [BELUM, BELUM, '91,42%', '88,04%'], target2024: '80%' },
  { indikator: INDIKATOR.pendapatan, realisasi: [BELUM, BELUM, '85,71%', '78,20%'], target2024: '60%' },
  { indikator: INDIKATOR.sdm, realisasi: [BELUM, BELUM, '100%', '97,84%'], target2024: '95%' },
  { indikator: INDIKATOR.lembaga, realisasi: [BELUM, BELUM, '90,14%', '97,04%'], target2024: '82%' },
  { indikator: INDIKATOR.spmProvinsi, realisasi: [BELUM, '71,75%', '86,50%', '83,60%'], target2024: '81%' },
  { indikator: INDIKATOR.spmKabKota, realisasi: [BELUM, '54,75%', '71,09%', '83,62%'], target2024: '73%' },
  { indikator: INDIKATOR.akuntabilitas, realisasi: [74, 76.1, 80.09, BELUM], target2024: 82 },
  { indikator: INDIKATOR.kinerjaAnggaran, realisasi: ['90.74', 91.09, 92.01, 91.31], target2024: 90 },
  { indikator: INDIKATOR.kepuasan, realisasi: [BELUM, 84.37, 86.69, 89.15], target2024: 89 },
];
