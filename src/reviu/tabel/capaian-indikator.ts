import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed capaian of each indicator against realisasi ÷ target, from the best operands there are. */
export const capaianIndikator = aturan({
  id: 'capaian-indikator',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  periksa: ({ capaian }) =>
    (capaian?.indikator ?? []).map((i) =>
      bandingkan(i.data.capaianDilaporkan, i.capaian, {
        petunjuk: { rasio: { bagian: i.data.realisasi?.nilai, keseluruhan: i.data.target?.nilai } },
      }),
    ),
});
