import { aturan } from '../aturan';
import { bandingkan } from '../banding';
import { barisAnggaran } from './anggaran';

/** Printed rest of the budget against pagu − realisasi. */
export const sisaAnggaran = aturan({
  id: 'sisa-anggaran',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  periksa: (hasil) => barisAnggaran(hasil).map(({ cetak, kita }) => bandingkan(cetak.sisaDilaporkan, kita.sisa)),
});
