import type { Pedoman, Pita } from './pedoman';

/** Standar Pelayanan Minimal: how the two parts of the index weigh, in percent, and its categories. */
export interface PedomanSpm extends Pedoman {
  bobot: { penerima: number; mutu: number };
  predikat: readonly Pita[];
}

export const PEDOMAN_SPM: readonly [PedomanSpm, ...PedomanSpm[]] = [
  {
    nama: 'Permendagri 59/2021',
    mulai: 2021,
    sampai: null,
    bukti: 'sekunder',
    bobot: { penerima: 80, mutu: 20 },
    predikat: [
      { dari: 100, termasuk: true, predikat: 'Tuntas Paripurna' },
      { dari: 90, termasuk: true, predikat: 'Tuntas Utama' },
      { dari: 80, termasuk: true, predikat: 'Tuntas Madya' },
      { dari: 70, termasuk: true, predikat: 'Tuntas Pratama' },
      { dari: 60, termasuk: true, predikat: 'Tuntas Muda' },
      { dari: 0, termasuk: true, predikat: 'Belum Tuntas' },
    ],
  },
];
