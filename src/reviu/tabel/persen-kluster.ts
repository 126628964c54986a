import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed shares per kluster and in all against their own counts. */
export const persenKluster = aturan({
  id: 'persen-kluster',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
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
