import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

const KOLOM = ['pagu', 'realisasi'] as const;

/** The same budget along two dimensions (jenis belanja, kewenangan): the rows add up to the same totals. */
export const jumlahAntarTabel = aturan({
  id: 'jumlah-antar-tabel',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah antartabel anggaran',
      kalimat: (t) =>
        kataId.banding(
          `Jumlah menurut ${isi(t, 'tabel') || 'tabel ini'}`,
          `jumlah menurut ${isi(t, 'dimensi') || 'tabel lain'}`,
        )(t),
    },
    en: {
      nama: 'Totals between budget tables',
      kalimat: (t) =>
        kataEn.banding(
          `The total by ${isi(t, 'tabel') || 'this table'}`,
          `that by ${isi(t, 'dimensi') || 'another table'}`,
        )(t),
    },
  },
  periksa: ({ anggaran: [acuan, ...lain] }) =>
    lain.flatMap(({ tabel }) => {
      const calon = KOLOM.map((kolom) =>
        bandingkan(tabel.total?.[kolom], acuan?.total[kolom], {
          rincian: { tabel: tabel.dimensi, dimensi: acuan?.tabel.dimensi ?? '' },
        }),
      );
      // Two totals that both differ are two budgets.
      return calon.every((c) => c?.putusan === 'berbeda') ? [] : calon;
    }),
});
