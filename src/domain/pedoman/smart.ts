import type { Pedoman } from './pedoman';

/** Weights of aspek implementasi at satker level, in percent. */
export interface PedomanSmart extends Pedoman {
  bobot: { penyerapan: number; konsistensi: number; capaianOutput: number; efisiensi: number };
}

export const PEDOMAN_SMART: readonly [PedomanSmart, ...PedomanSmart[]] = [
  {
    // One published satker value (87,93) gives exactly these weights; the regulation's own table was not seen.
    nama: 'PMK 22/PMK.02/2021',
    mulai: 2018,
    sampai: null,
    bukti: 'hitungUlang',
    bobot: { penyerapan: 9.7, konsistensi: 18.2, capaianOutput: 43.5, efisiensi: 28.6 },
  },
];
