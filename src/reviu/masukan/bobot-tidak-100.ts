import { aturan } from '../aturan';
import { deretBobot, periksaJumlahBobot } from './bobot';

/** Weights of a row that do not add up to 100. */
export const bobotTidak100 = aturan({
  id: 'bobot-tidak-100',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah bobot',
      kalimat: (t) =>
        t.putusan === 'cocok'
          ? `Bobot berjumlah ${t.dilaporkan}.`
          : `Bobot berjumlah ${t.dilaporkan}, seharusnya ${t.dihitung}.`,
    },
    en: {
      nama: 'Sum of the weights',
      kalimat: (t) =>
        t.putusan === 'cocok'
          ? `The weights add up to ${t.dilaporkan}.`
          : `The weights add up to ${t.dilaporkan}, not to ${t.dihitung}.`,
    },
  },
  periksa: (hasil) => deretBobot(hasil).map(periksaJumlahBobot),
});
