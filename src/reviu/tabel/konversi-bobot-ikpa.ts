import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan, selUnik } from '../banding';

/** Printed Konversi Bobot of IKPA against the weights of the indicators that apply; a weight of 0 takes part too. */
export const konversiBobotIkpa = aturan({
  id: 'konversi-bobot-ikpa',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Konversi bobot IKPA', kalimat: kataId.banding('Konversi bobot', 'jumlah bobot yang berlaku') },
    en: {
      nama: 'Weight conversion of IKPA',
      kalimat: kataEn.banding('The weight conversion', 'the sum of the weights that apply'),
    },
  },
  periksa: ({ ikpa }) =>
    ikpa.map((i) => {
      const calon = bandingkan(i.data.konversiBobot, i.konversi);
      return calon && { ...calon, sel: selUnik([...calon.sel, ...i.data.komponen.map((k) => k.bobot?.asal)]) };
    }),
});
