import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed Nilai Akhir of each IKPA indicator and of the unit: nilai × bobot, total ÷ konversi bobot. */
export const nilaiAkhirIkpa = aturan({
  id: 'nilai-akhir-ikpa',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Nilai akhir IKPA', kalimat: kataId.banding('Nilai akhir', 'hasil nilai × bobot') },
    en: { nama: 'Final value of IKPA', kalimat: kataEn.banding('The final value', 'value × weight') },
  },
  periksa: ({ ikpa }) =>
    ikpa.flatMap((i) => [
      ...i.komponen.map((k) => bandingkan(k.data.nilaiAkhirDilaporkan, k.nilaiAkhir)),
      bandingkan(i.data.nilaiAkhirDilaporkan, i.nilaiAkhir),
    ]),
});
