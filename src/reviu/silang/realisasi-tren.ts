import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan, bandingkanFakta } from '../banding';
import { yangSepakat } from './sepakat';
import { titikTahun } from './titik-tahun';

/** This year's realisasi in the table over the years against the one that the capaian was computed from. */
export const realisasiTren = aturan({
  id: 'realisasi-tren',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Realisasi dalam tabel per tahun',
      kalimat: kataId.banding('Realisasi dalam tabel per tahun', 'realisasi yang dipakai menghitung capaian'),
    },
    en: {
      nama: 'Realisation in the table over the years',
      kalimat: kataEn.banding('The realisation in the table over the years', 'the one behind the achievement'),
    },
  },
  periksa: ({ capaian, data, pedoman: { tahun } }) => {
    if (tahun === null) return [];
    return yangSepakat(
      (capaian?.indikator ?? []).flatMap((i) =>
        titikTahun(data, i.data.nomor, tahun, 'realisasi').map((titik) => {
          const rincian = { nama: i.data.nama, tahun };
          const isi = i.realisasi.angka
            ? bandingkan(titik, i.realisasi.angka, { rincian })
            : bandingkanFakta(titik, i.data.realisasi, rincian);
          return { tabel: titik.tabel, isi };
        }),
      ),
    );
  },
});
