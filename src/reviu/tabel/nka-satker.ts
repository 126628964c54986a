import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed NKA of each satker against its own row's SMART and IKPA by weight. */
export const nkaSatker = aturan({
  id: 'nka-satker',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'NKA satker', kalimat: kataId.banding('NKA', 'SMART dan IKPA menurut bobotnya') },
    en: { nama: 'NKA of a satker', kalimat: kataEn.banding('The NKA', 'SMART and IKPA by weight') },
  },
  periksa: ({ nkaSatker: satker }) => satker.map(({ data, nka }) => bandingkan(data.nkaDilaporkan, nka)),
});
