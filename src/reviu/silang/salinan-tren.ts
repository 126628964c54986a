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
  membandingkan: 'antarTahun',
  keparahan: 'perhatian',
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
            (t.id !== id || tahun !== pedoman.tahun) &&
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
