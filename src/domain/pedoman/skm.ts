import type { Pedoman, Pita } from './pedoman';

/** Survei Kepuasan Masyarakat: bands of the converted score (25–100), rounded to two decimals before banding. */
export interface PedomanSkm extends Pedoman {
  predikat: readonly Pita[];
}

export const PEDOMAN_SKM: readonly [PedomanSkm, ...PedomanSkm[]] = [
  {
    nama: 'PermenPANRB 14/2017',
    mulai: 2017,
    sampai: null,
    bukti: 'dikonfirmasi',
    predikat: [
      { dari: 88.31, termasuk: true, predikat: 'A', arti: 'Sangat Baik' },
      { dari: 76.61, termasuk: true, predikat: 'B', arti: 'Baik' },
      { dari: 65, termasuk: true, predikat: 'C', arti: 'Kurang Baik' },
      { dari: 25, termasuk: true, predikat: 'D', arti: 'Tidak Baik' },
    ],
  },
];
