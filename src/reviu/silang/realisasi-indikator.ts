import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** The realisasi in the Perjanjian Kinerja against the table it comes from (kluster, counts, NKA, AKIP, IKM). */
export const realisasiIndikator = aturan({
  id: 'realisasi-indikator',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Realisasi dan tabel asalnya', kalimat: kataId.banding('Realisasi', 'angka pada tabel asalnya') },
    en: {
      nama: 'Realisation and its own table',
      kalimat: kataEn.banding('The realisation', 'the figure of its own table'),
    },
  },
  periksa: ({ capaian }) =>
    (capaian?.indikator ?? []).map((i) =>
      bandingkan(i.data.realisasi, i.realisasi.angka, { rincian: { nama: i.data.nama } }),
    ),
});
