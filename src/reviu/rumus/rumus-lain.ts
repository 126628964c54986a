import { aturan } from '../aturan';
import { rumusDi } from './cetak-rumus';
import { deretRumus, polaDeret } from './deret-rumus';
import { temuanRumus } from './temuan-rumus';

/** Rows that must share a formula before another one stands out. */
const BARIS_POLA = 3;

/** A formula that is not the one of the rows around it. */
export const rumusLain = aturan({
  id: 'rumus-lain',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Rumus yang berbeda',
      kalimat: (t) =>
        `Rumus sel ini ${t.dilaporkan}, berbeda dari baris lain; mengikuti baris lain seharusnya ${t.dihitung}.`,
    },
    en: {
      nama: 'Another formula',
      kalimat: (t) => `The formula here is ${t.dilaporkan}; that of the other rows would read ${t.dihitung} here.`,
    },
  },
  periksa: (hasil, konteks) =>
    deretRumus(hasil, konteks).flatMap((deret) => {
      const pola = polaDeret(deret);
      if (!pola || pola.banyak < BARIS_POLA) return [];
      return deret.flatMap((sel) =>
        sel.rumus && !sel.rumus.agregat && sel.rumus.bentuk !== pola.bentuk
          ? [temuanRumus(sel, rumusDi(pola.contoh, sel.asal), pola.contoh.asal)]
          : [],
      );
    }),
});
