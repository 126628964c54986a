import type { Pedoman, Pita } from './pedoman';

/** Evaluasi AKIP: weights of the components and their parts, in percent, and the predicate of the total. */
export interface PedomanSakip extends Pedoman {
  komponen: readonly { nama: string; bobot: number; sub: readonly { nama: string; bobot: number }[] }[];
  /** What a letter grade is worth, in percent of the weight it stands on. */
  grade: Readonly<Record<string, number>>;
  predikat: readonly Pita[];
}

/** The strict lower bounds were not seen in the regulation's own text; a published score of 80,09 is an A either way. */
const PITA: readonly Pita[] = [
  { dari: 90, termasuk: false, predikat: 'AA', arti: 'Sangat Memuaskan' },
  { dari: 80, termasuk: false, predikat: 'A', arti: 'Memuaskan' },
  { dari: 70, termasuk: false, predikat: 'BB', arti: 'Sangat Baik' },
  { dari: 60, termasuk: false, predikat: 'B', arti: 'Baik' },
  { dari: 50, termasuk: false, predikat: 'CC', arti: 'Cukup (Memadai)' },
  { dari: 30, termasuk: false, predikat: 'C', arti: 'Kurang' },
  { dari: 0, termasuk: true, predikat: 'D', arti: 'Sangat Kurang' },
];

/** Keberadaan, kualitas and pemanfaatan: 20, 30 and 50 percent of each component. */
const tigaBagian = (bobot: number) => [
  { nama: 'Keberadaan', bobot: (bobot * 20) / 100 },
  { nama: 'Kualitas', bobot: (bobot * 30) / 100 },
  { nama: 'Pemanfaatan', bobot: (bobot * 50) / 100 },
];

export const PEDOMAN_SAKIP: readonly [PedomanSakip, ...PedomanSakip[]] = [
  {
    nama: 'PermenPANRB 88/2021',
    mulai: 2021,
    sampai: null,
    bukti: 'dikonfirmasi',
    komponen: [
      { nama: 'Perencanaan Kinerja', bobot: 30, sub: tigaBagian(30) },
      { nama: 'Pengukuran Kinerja', bobot: 30, sub: tigaBagian(30) },
      { nama: 'Pelaporan Kinerja', bobot: 15, sub: tigaBagian(15) },
      { nama: 'Evaluasi Akuntabilitas Kinerja Internal', bobot: 25, sub: tigaBagian(25) },
    ],
    grade: { AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0 },
    predikat: PITA,
  },
  {
    // No text of this regulation was read; the weights are as commonly told.
    nama: 'PermenPANRB 12/2015',
    mulai: 2015,
    sampai: 2020,
    bukti: 'belumDiverifikasi',
    komponen: [
      {
        nama: 'Perencanaan Kinerja',
        bobot: 30,
        sub: [
          { nama: 'Rencana Strategis', bobot: 10 },
          { nama: 'Perencanaan Kinerja Tahunan', bobot: 20 },
        ],
      },
      {
        nama: 'Pengukuran Kinerja',
        bobot: 25,
        sub: [
          { nama: 'Pemenuhan', bobot: 5 },
          { nama: 'Kualitas', bobot: 12.5 },
          { nama: 'Implementasi', bobot: 7.5 },
        ],
      },
      {
        nama: 'Pelaporan Kinerja',
        bobot: 15,
        sub: [
          { nama: 'Pemenuhan', bobot: 3 },
          { nama: 'Kualitas', bobot: 7.5 },
          { nama: 'Pemanfaatan', bobot: 4.5 },
        ],
      },
      {
        nama: 'Evaluasi Internal',
        bobot: 10,
        sub: [
          { nama: 'Pemenuhan', bobot: 2 },
          { nama: 'Kualitas', bobot: 5 },
          { nama: 'Pemanfaatan', bobot: 3 },
        ],
      },
      { nama: 'Pencapaian Sasaran', bobot: 20, sub: [] },
    ],
    grade: { A: 100, B: 75, C: 50, D: 25, E: 0 },
    predikat: PITA,
  },
];
