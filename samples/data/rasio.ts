import { INDIKATOR } from './nama-indikator';

/** The two counts behind the realisasi of indicator 5 (Bab III.B). */
export const rasio = [
  {
    indikator: INDIKATOR.lembaga,
    pembilang: 6527,
    penyebut: 6679,
    uraianPembilang: 'Lembaga yang telah melaksanakan layanan sesuai standar',
    uraianPenyebut: 'Lembaga yang terlibat dalam pelaksanaan layanan rehabilitasi sosial',
  },
] as const;
