import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed percentages of the Prioritas Nasional against realisasi ÷ target. */
export const persenPrioritas = aturan({
  id: 'persen-prioritas',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Persentase Prioritas Nasional', kalimat: kataId.banding('Persentase', 'hasil realisasi ÷ target') },
    en: {
      nama: 'Percentage of a national priority',
      kalimat: kataEn.banding('The percentage', 'realisation ÷ target'),
    },
  },
  periksa: ({ prioritas }) =>
    prioritas.flatMap((p) =>
      p.baris.map(({ data, persen }) =>
        bandingkan(data.persenDilaporkan, persen, {
          petunjuk: { rasio: { bagian: data.realisasi?.nilai, keseluruhan: data.target?.nilai } },
        }),
      ),
    ),
});
