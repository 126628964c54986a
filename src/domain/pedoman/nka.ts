import type { Pedoman, Pita } from './pedoman';

/** Nilai Kinerja Anggaran: which two values it joins, with what weight. */
export interface PedomanNka extends Pedoman {
  /** Percent. */
  bobot: { smart: number; ikpa: number };
  namaSmart: string;
  predikat: readonly Pita[];
}

/** Bands of PMK 107/2024 Ps. 251(4a) and PMK 62/2023 Ps. 249(8); exactly 90 is "Baik". */
const PITA: readonly Pita[] = [
  { dari: 90, termasuk: false, predikat: 'Sangat Baik' },
  { dari: 80, termasuk: false, predikat: 'Baik' },
  { dari: 60, termasuk: false, predikat: 'Cukup' },
  { dari: 50, termasuk: false, predikat: 'Kurang' },
  { dari: 0, termasuk: true, predikat: 'Sangat Kurang' },
];

export const PEDOMAN_NKA: readonly [PedomanNka, ...PedomanNka[]] = [
  {
    nama: 'PMK 62/2023',
    mulai: 2024,
    sampai: null,
    bukti: 'sekunder',
    bobot: { smart: 50, ikpa: 50 },
    namaSmart: 'Nilai Kinerja Perencanaan Anggaran (SMART)',
    predikat: PITA,
  },
  {
    // The 50:50 split of these years is what published LKj print and what their figures give; the text of the
    // regulation itself was not seen.
    nama: 'PMK 22/PMK.02/2021 (bobot sebagaimana LKj 2023)',
    mulai: 2021,
    sampai: 2023,
    bukti: 'hitungUlang',
    bobot: { smart: 50, ikpa: 50 },
    namaSmart: 'Nilai SMART',
    predikat: PITA,
  },
];

/** The value that decided reward and sanction in 2020 and 2021: 60% pengelolaan anggaran, 40% indikator kinerja. */
export const NKA_PENGHARGAAN: PedomanNka = {
  nama: 'PMK 2/PMK.02/2021',
  mulai: 2020,
  sampai: 2021,
  bukti: 'sekunder',
  bobot: { smart: 40, ikpa: 60 },
  namaSmart: 'Indikator kinerja anggaran',
  predikat: PITA,
};

/** Nilai kinerja perencanaan anggaran from 2024: its two parts, in percent (PMK 62/2023 Ps. 246). */
export const BOBOT_PERENCANAAN = { efektivitas: 75, efisiensi: 25, pedoman: 'PMK 62/2023', mulai: 2024 } as const;
