import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

const KOLOM = ['populasi', 'sampel', 'berhasil'] as const;

/** Printed totals of the counts per kluster, re-added. */
export const jumlahKluster = aturan({
  id: 'jumlah-kluster',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Jumlah kluster', kalimat: kataId.banding('Jumlah', 'penjumlahan barisnya') },
    en: { nama: 'Totals of clusters', kalimat: kataEn.banding('The total', 'the sum of its rows') },
  },
  periksa: ({ kluster }) =>
    kluster.flatMap(({ tabel, total }) =>
      KOLOM.map((kolom) =>
        bandingkan(tabel.total?.[kolom], total[kolom], {
          petunjuk: { suku: tabel.baris.map((b) => ({ nama: b.nama, nilai: b[kolom]?.nilai ?? null })) },
        }),
      ),
    ),
});
