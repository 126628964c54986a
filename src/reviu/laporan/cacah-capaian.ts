import { aturan } from '../aturan';
import { bandingkanLaporan } from './banding-laporan';

/** Printed counts of the indicators above, at and below 100%. */
export const cacahCapaian = aturan({
  id: 'cacah-capaian',
  membandingkan: 'tabelDenganLaporan',
  keparahan: 'kesalahan',
  periksa: (hasil) => bandingkanLaporan(hasil, 'cacah'),
});
