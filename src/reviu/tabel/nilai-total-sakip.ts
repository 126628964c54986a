import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed total of the AKIP evaluation, re-added from its components. */
export const nilaiTotalSakip = aturan({
  id: 'nilai-total-sakip',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Nilai total AKIP', kalimat: kataId.banding('Nilai total', 'jumlah komponennya') },
    en: { nama: 'Total of the AKIP score', kalimat: kataEn.banding('The total', 'the sum of the components') },
  },
  periksa: ({ sakip }) =>
    sakip
      ? [
          bandingkan(sakip.komponen[0]?.data.nilaiTotalDilaporkan, sakip.total, {
            petunjuk: { suku: sakip.komponen.map((k) => ({ nama: k.data.nama, nilai: k.data.nilai?.nilai ?? null })) },
          }),
        ]
      : [],
});
