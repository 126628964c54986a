import { aturan } from '../aturan';
import { bandingkan } from '../banding';

const KOLOM = ['pagu', 'realisasi'] as const;

/** Printed totals of pagu and realisasi, re-added from the rows. */
export const jumlahAnggaran = aturan({
  id: 'jumlah-anggaran',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  periksa: ({ anggaran }) =>
    anggaran.flatMap(({ tabel, total }) =>
      KOLOM.map((kolom) =>
        bandingkan(tabel.total?.[kolom], total[kolom], {
          petunjuk: { suku: tabel.baris.map((b) => ({ nama: b.nama, nilai: b[kolom]?.nilai ?? null })) },
        }),
      ),
    ),
});
