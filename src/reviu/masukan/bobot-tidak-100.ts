import { aturan } from '../aturan';
import { deretBobot, periksaJumlahBobot } from './bobot';

/** Weights of a row that do not add up to 100. */
export const bobotTidak100 = aturan({
  id: 'bobot-tidak-100',
  membandingkan: 'kaidahMasukan',
  keparahan: 'kesalahan',
  periksa: (hasil) => deretBobot(hasil).map(periksaJumlahBobot),
});
