import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import { rumusDi } from './cetak-rumus';
import { deretRumus, polaDeret } from './deret-rumus';

/** A number typed where the rows around it hold a formula: it does not follow when its operands change. */
export const angkaDiketik = aturan({
  id: 'angka-diketik',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Angka diketik di kolom rumus',
      kalimat: (t) =>
        `Angka ${kataId.nilai(t, t.dilaporkan)} diketik langsung, sedangkan baris lain memakai rumus; rumus untuk sel ini seharusnya ${t.dihitung}.`,
    },
    en: {
      nama: 'Number typed in a formula column',
      kalimat: (t) =>
        `The number ${kataEn.nilai(t, t.dilaporkan)} is typed while the other rows hold a formula; here it would read ${t.dihitung}.`,
    },
  },
  periksa: (hasil, konteks) =>
    deretRumus(hasil, konteks).flatMap((deret) => {
      const pola = polaDeret(deret);
      if (!pola) return [];
      return deret
        .filter(({ rumus }) => rumus === null)
        .map(({ fakta, asal }) => masukanSalah(fakta, rumusDi(pola.contoh, asal), {}, pola.contoh.fakta));
    }),
});
