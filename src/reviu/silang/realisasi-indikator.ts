import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** The realisasi in the Perjanjian Kinerja against the table it comes from (kluster, counts, NKA, AKIP, IKM). */
export const realisasiIndikator = aturan({
  id: 'realisasi-indikator',
  membandingkan: 'antarTabel',
  keparahan: 'kesalahan',
  periksa: ({ capaian }) =>
    (capaian?.indikator ?? []).map((i) =>
      bandingkan(i.data.realisasi, i.realisasi.angka, { rincian: { nama: i.data.nama } }),
    ),
});
