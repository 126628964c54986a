import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import { rumusDi } from './cetak-rumus';
import { deretRumus, polaDeret } from './deret-rumus';

/** A number typed where the rows around it hold a formula: it does not follow when its operands change. */
export const angkaDiketik = aturan({
  id: 'angka-diketik',
  membandingkan: 'dalamTabel',
  keparahan: 'perhatian',
  periksa: (hasil, konteks) =>
    deretRumus(hasil, konteks).flatMap((deret) => {
      const pola = polaDeret(deret);
      if (!pola) return [];
      return deret
        .filter(({ rumus }) => rumus === null)
        .map(({ fakta, asal }) => masukanSalah(fakta, rumusDi(pola.contoh, asal), {}, pola.contoh.fakta));
    }),
});
