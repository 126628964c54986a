import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import type { DataLkj } from '../../domain/data';
import { bulatkan, tampil } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import { deretFakta } from '../deret-fakta';
import { faktaBerangka } from '../../domain/fakta-berangka';
import type { Calon } from '../temuan';

/** A figure with more decimals than the others of its column: 89,655 among 88,13 and 90,18, a digit typed twice. */
export const desimalLebih = aturan({
  id: 'desimal-lebih',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Desimal berlebih',
      kalimat: (t) =>
        `Tercantum ${kataId.nilai(t, t.dilaporkan)}, sedangkan angka lain dalam kolomnya memakai ${isi(t, 'desimal')} desimal. Mohon diperiksa, kemungkinan ada angka yang terketik dua kali.`,
    },
    en: {
      nama: 'More decimals than the rest',
      kalimat: (t) =>
        `Printed as ${kataEn.nilai(t, t.dilaporkan)} while the other figures of the column have ${isi(t, 'desimal')} decimals. Was a digit typed twice?`,
    },
  },
  periksa: ({ data }) =>
    [
      ...deretFakta(faktaBerangka(data).map((fakta) => ({ fakta }))).map((deret) => deret.map((d) => d.fakta)),
      angkaTeks(data),
    ].flatMap(lebihRinci),
});

/** The scores and percentages that the report's text prints: rows of one table, though each says something else. */
const angkaTeks = ({ dilaporkan }: DataLkj): Fakta[] =>
  dilaporkan.flatMap(({ nilai }) => (nilai?.nilai && ['%', 'poin'].includes(nilai.satuan) ? [nilai] : []));

/** So many figures of a series must show the same number of decimals before another one stands out. */
const PALING_SEDIKIT = 4;
const BAGIAN = 2 / 3;
/** Columns with more decimals are not typed: a formula gave them, and their number says nothing. */
const PALING_RINCI = 4;

function lebihRinci(deret: readonly Fakta[]): Calon[] {
  const desimal = deret.map((f) => f.desimal ?? 0);
  const lazim = [1, 2, 3, PALING_RINCI].find(
    (d) => desimal.filter((satu) => satu === d).length >= deret.length * BAGIAN,
  );
  if (lazim === undefined || deret.length < PALING_SEDIKIT) return [];
  return deret.flatMap((f) =>
    f.nilai && (f.desimal ?? 0) > lazim
      ? [masukanSalah(f, tampil(bulatkan(f.nilai, lazim), lazim), { desimal: lazim })]
      : [],
  );
}
