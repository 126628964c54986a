import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** The PK's budget against the pagu: another amount needs the number of the DIPA revision that changed it. */
export const pkPagu = aturan({
  id: 'pk-pagu',
  membandingkan: 'antarDokumen',
  keparahan: 'perhatian',
  periksa: ({ data, anggaran }) => [bandingkan(data.jumlahAnggaranProgram ?? undefined, anggaran[0]?.total.pagu)],
});
