import { aturan } from '../aturan';
import { bandingkan } from '../banding';

const KOLOM = ['pagu', 'realisasi'] as const;

/** The same budget along two dimensions (jenis belanja, kewenangan): the rows add up to the same totals. */
export const jumlahAntarTabel = aturan({
  id: 'jumlah-antar-tabel',
  membandingkan: 'antarTabel',
  keparahan: 'kesalahan',
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
