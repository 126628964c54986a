import { aturan } from '../aturan';
import { bandingkan } from '../banding';

const KOLOM = ['populasi', 'sampel', 'berhasil'] as const;

/** Printed totals of the counts per kluster, re-added. */
export const jumlahKluster = aturan({
  id: 'jumlah-kluster',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  periksa: ({ kluster }) =>
    kluster.flatMap(({ tabel, total }) =>
      KOLOM.map((kolom) =>
        bandingkan(tabel.total?.[kolom], total[kolom], {
          petunjuk: { suku: tabel.baris.map((b) => ({ nama: b.nama, nilai: b[kolom]?.nilai ?? null })) },
        }),
      ),
    ),
});
