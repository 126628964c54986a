import { INDIKATOR, SASARAN } from './nama-indikator';

/** A cell as somebody typed it: a text (`88,04%`) stays a text, a number is a number. */
type Diketik = string | number;

export interface SasaranPk {
  nama: string;
  indikator: { nama: string; target: Diketik; realisasi: Diketik; capaian: string }[];
}

/** Ikhtisar Eksekutif; the mark `**` and its footnote are those of Bab III.A. */
export const perjanjianKinerja: readonly SasaranPk[] = [
  {
    nama: SASARAN.kebutuhanDasar,
    indikator: [{ nama: INDIKATOR.kebutuhanDasar, target: '100%', realisasi: '100%', capaian: '100%' }],
  },
  {
    nama: SASARAN.perananSosial,
    indikator: [{ nama: INDIKATOR.kemampuan, target: '80%', realisasi: '88,04%', capaian: '110%' }],
  },
  {
    nama: SASARAN.pendapatan,
    indikator: [{ nama: INDIKATOR.pendapatan, target: '60%', realisasi: '78,20%', capaian: '130%' }],
  },
  {
    nama: SASARAN.profesionalisme,
    indikator: [
      { nama: INDIKATOR.sdm, target: '95%', realisasi: '97,84%', capaian: '102,99%' },
      { nama: INDIKATOR.lembaga, target: '82%', realisasi: '97,72%', capaian: '119,18%' },
    ],
  },
  {
    nama: SASARAN.kinerjaDaerah,
    indikator: [
      { nama: INDIKATOR.spmProvinsi, target: '81%', realisasi: '83,60%', capaian: '103,21%' },
      { nama: INDIKATOR.spmKabKota, target: '71%', realisasi: '83,62%', capaian: '117,78%' },
    ],
  },
  {
    nama: SASARAN.tataKelola,
    indikator: [
      { nama: INDIKATOR.akuntabilitas, target: 81, realisasi: '80,09**', capaian: '98,88%' },
      { nama: INDIKATOR.kinerjaAnggaran, target: 90, realisasi: 91.31, capaian: '101,46%' },
    ],
  },
  {
    nama: SASARAN.kepuasan,
    indikator: [{ nama: INDIKATOR.kepuasan, target: 89, realisasi: 89.15, capaian: '100,17%' }],
  },
];

export const catatanKaki = '** : Realisasi menggunakan realisasi tahun 2022';
