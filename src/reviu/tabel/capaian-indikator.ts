import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed capaian of each indicator against realisasi ÷ target, from the best operands there are. */
export const capaianIndikator = aturan({
  id: 'capaian-indikator',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Capaian indikator', kalimat: kataId.banding('Capaian', 'hasil realisasi ÷ target') },
    en: { nama: 'Achievement of an indicator', kalimat: kataEn.banding('The achievement', 'realisation ÷ target') },
  },
  periksa: ({ capaian }) =>
    (capaian?.indikator ?? []).map((i) =>
      bandingkan(i.data.capaianDilaporkan, i.capaian, {
        petunjuk: { rasio: { bagian: i.data.realisasi?.nilai, keseluruhan: i.data.target?.nilai } },
      }),
    ),
});
