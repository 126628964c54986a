import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

const KOLOM = ['pagu', 'realisasi'] as const;

/** Printed totals of pagu and realisasi, re-added from the rows. */
export const jumlahAnggaran = aturan({
  id: 'jumlah-anggaran',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Jumlah anggaran', kalimat: kataId.banding('Jumlah', 'penjumlahan barisnya') },
    en: { nama: 'Totals of the budget', kalimat: kataEn.banding('The total', 'the sum of its rows') },
  },
  periksa: ({ anggaran }) =>
    anggaran.flatMap(({ tabel, total }) =>
      KOLOM.map((kolom) =>
        bandingkan(tabel.total?.[kolom], total[kolom], {
          petunjuk: { suku: tabel.baris.map((b) => ({ nama: b.nama, nilai: b[kolom]?.nilai ?? null })) },
        }),
      ),
    ),
});
