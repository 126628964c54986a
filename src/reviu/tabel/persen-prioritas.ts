import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed percentages of the Prioritas Nasional against realisasi ÷ target. */
export const persenPrioritas = aturan({
  id: 'persen-prioritas',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  periksa: ({ prioritas }) =>
    prioritas.flatMap((p) =>
      p.baris.map(({ data, persen }) =>
        bandingkan(data.persenDilaporkan, persen, {
          petunjuk: { rasio: { bagian: data.realisasi?.nilai, keseluruhan: data.target?.nilai } },
        }),
      ),
    ),
});
