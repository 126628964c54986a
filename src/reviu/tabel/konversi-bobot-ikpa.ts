import { aturan } from '../aturan';
import { bandingkan, selUnik } from '../banding';

/** Printed Konversi Bobot of IKPA against the weights of the indicators that apply; a weight of 0 takes part too. */
export const konversiBobotIkpa = aturan({
  id: 'konversi-bobot-ikpa',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  pedoman: 'PER-5/PB/2022; PER-5/PB/2024',
  periksa: ({ ikpa }) =>
    ikpa.map((i) => {
      const calon = bandingkan(i.data.konversiBobot, i.konversi);
      return calon && { ...calon, sel: selUnik([...calon.sel, ...i.data.komponen.map((k) => k.bobot?.asal)]) };
    }),
});
