import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import { deretBobot } from './bobot';

/** A weight below 0. */
export const bobotNegatif = aturan({
  id: 'bobot-negatif',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Bobot negatif', kalimat: (t) => `Bobot ${t.dilaporkan} bernilai negatif.` },
    en: { nama: 'Negative weight', kalimat: (t) => `The weight ${t.dilaporkan} is negative.` },
  },
  periksa: (hasil) =>
    deretBobot(hasil)
      .flat()
      .map((b) => (b.nilai?.isNegative() ? masukanSalah(b, '≥ 0') : null)),
});
