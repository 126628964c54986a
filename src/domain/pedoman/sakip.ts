import type { Pedoman, Pita } from './pedoman';

/** Evaluasi AKIP: weights of the four components, in percent, and the predicate of the total. */
export interface PedomanSakip extends Pedoman {
  komponen: readonly { nama: string; bobot: number }[];
  predikat: readonly Pita[];
}

export const PEDOMAN_SAKIP: readonly [PedomanSakip, ...PedomanSakip[]] = [
  {
    nama: 'PermenPANRB 88/2021',
    mulai: 2021,
    sampai: null,
    bukti: 'dikonfirmasi',
    komponen: [
      { nama: 'Perencanaan Kinerja', bobot: 30 },
      { nama: 'Pengukuran Kinerja', bobot: 30 },
      { nama: 'Pelaporan Kinerja', bobot: 15 },
      { nama: 'Evaluasi Akuntabilitas Kinerja Internal', bobot: 25 },
    ],
    predikat: [
      { dari: 90, termasuk: false, predikat: 'AA', arti: 'Sangat Memuaskan' },
      { dari: 80, termasuk: false, predikat: 'A', arti: 'Memuaskan' },
      { dari: 70, termasuk: false, predikat: 'BB', arti: 'Sangat Baik' },
      { dari: 60, termasuk: false, predikat: 'B', arti: 'Baik' },
      { dari: 50, termasuk: false, predikat: 'CC', arti: 'Cukup (Memadai)' },
      { dari: 30, termasuk: false, predikat: 'C', arti: 'Kurang' },
      { dari: 0, termasuk: true, predikat: 'D', arti: 'Sangat Kurang' },
    ],
  },
];
