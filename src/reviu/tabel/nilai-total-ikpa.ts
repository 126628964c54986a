import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed Nilai Total of IKPA, re-added from unrounded parts. */
export const nilaiTotalIkpa = aturan({
  id: 'nilai-total-ikpa',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Nilai total IKPA', kalimat: kataId.banding('Nilai total', 'jumlah nilai akhirnya') },
    en: { nama: 'Total of IKPA', kalimat: kataEn.banding('The total', 'the sum of the final values') },
  },
  periksa: ({ ikpa }) =>
    ikpa.map((i) =>
      bandingkan(i.data.nilaiTotalDilaporkan, i.total, {
        petunjuk: { suku: i.komponen.map((k) => ({ nama: k.data.nama, nilai: k.nilaiAkhir.nilai })) },
      }),
    ),
});
