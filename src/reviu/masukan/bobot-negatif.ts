import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import { deretBobot } from './bobot';

/** A weight below 0. */
export const bobotNegatif = aturan({
  id: 'bobot-negatif',
  membandingkan: 'kaidahMasukan',
  keparahan: 'kesalahan',
  periksa: (hasil) =>
    deretBobot(hasil)
      .flat()
      .map((b) => (b.nilai?.isNegative() ? masukanSalah(b, '≥ 0') : null)),
});
