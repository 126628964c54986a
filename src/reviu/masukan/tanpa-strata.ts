import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import { misalnya, temuanRincian } from './temuan-rincian';

/** Rows without a kluster, a province or a satker: they are in no stratum, so its sums are less than they are. */
export const tanpaStrata = aturan({
  id: 'tanpa-strata',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Baris tanpa strata',
      kalimat: (t) =>
        `${t.dilaporkan} baris rincian tidak punya isi kolom “${isi(t, 'kolom')}”${misalnya('misalnya', isi(t, 'contoh'))}. Barisnya disisihkan, jadi jumlah menurut kolom itu kurang sebanyak itu.`,
    },
    en: {
      nama: 'Rows without a stratum',
      kalimat: (t) =>
        `Detail rows without the column “${isi(t, 'kolom')}”: ${t.dilaporkan}${misalnya('for example', isi(t, 'contoh'))}. They are set aside, so the sums by that column lack as many.`,
    },
  },
  periksa: (_, { rincian = [] }) => rincian.filter(({ jenis }) => jenis === 'tanpaStrata').map(temuanRincian),
});
