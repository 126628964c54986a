import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed shares per kluster and in all against their own counts. */
export const persenKluster = aturan({
  id: 'persen-kluster',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Persentase kluster', kalimat: kataId.banding('Persentase', 'persentase dari jumlah orangnya') },
    en: { nama: 'Share per cluster', kalimat: kataEn.banding('The share', 'the share by the counts') },
  },
  periksa: ({ kluster }) =>
    kluster.flatMap((k) => [
      ...k.baris.map(({ data, persen }) =>
        bandingkan(data.persenDilaporkan, persen, {
          petunjuk: { rasio: { bagian: data.berhasil?.nilai, keseluruhan: (data.sampel ?? data.populasi)?.nilai } },
        }),
      ),
      bandingkan(k.tabel.total?.persenDilaporkan, k.total.persen),
    ]),
});
