import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import type { Fakta } from '../../domain/fakta';
import { aturan } from '../aturan';
import { bandingkanFakta } from '../banding';
import type { Calon } from '../temuan';

/** With fewer digits than these two realisasi are often the same by chance. */
const DIGIT = 4;

/**
 * One realisasi digit for digit at two places of the table over the years: the figure of another row or year copied.
 * A figure of one year in two tables is printed twice, not copied. This year's as last year's is looked at by `realisasi-tahun-lalu`, which knows the footnotes.
 */
export const salinanTren = aturan({
  id: 'salinan-tren',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Realisasi yang sama persis',
      kalimat: (t) =>
        `Realisasi ${isi(t, 'tahun')} “${isi(t, 'nama')}” ${kataId.nilai(t, t.dilaporkan)}, sama persis dengan ${isi(t, 'tahunLain')} “${isi(t, 'namaLain')}”. Periksa apakah tersalin.`,
    },
    en: {
      nama: 'Realisations alike to the digit',
      kalimat: (t) =>
        `The realisation of ${isi(t, 'tahun')} of “${isi(t, 'nama')}” is ${kataEn.nilai(t, t.dilaporkan)}, exactly that of ${isi(t, 'tahunLain')} of “${isi(t, 'namaLain')}”. Check whether it was copied.`,
    },
  },
  periksa: ({ data, pedoman }) => {
    const titik = data.tren.flatMap(({ id, nama, titik: semua }) =>
      semua.flatMap(({ tahun, jenis, nilai }) =>
        jenis === 'realisasi' && nilai?.nilai && digit(nilai) >= DIGIT ? [{ id, nama, tahun, fakta: nilai }] : [],
      ),
    );
    return titik.flatMap(({ id, nama, tahun, fakta }, i): (Calon | null)[] => {
      const lain = titik
        .slice(0, i)
        .find(
          (t) =>
            fakta.nilai &&
            t.fakta.nilai?.eq(fakta.nilai) &&
            (t.id !== id || (pedoman.tahun !== null && tahun !== pedoman.tahun)) &&
            !(t.tahun === tahun && t.fakta.tabel !== fakta.tabel),
        );
      if (!lain) return [];
      const calon = bandingkanFakta(fakta, lain.fakta, { nama, tahun, namaLain: lain.nama, tahunLain: lain.tahun });
      return [calon && { ...calon, putusan: 'berbeda' }];
    });
  },
});

/** Digits written, zeros at the end left out. */
const digit = ({ nilai }: Fakta): number => nilai?.toFixed().replace(/\D/g, '').replace(/0+$/, '').length ?? 0;
