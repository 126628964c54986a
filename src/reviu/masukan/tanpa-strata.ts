import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import { misalnya, temuanRincian } from './temuan-rincian';

/** Respondents without a kluster or a province: they are in no stratum, so the population is less than it is. */
export const tanpaStrata = aturan({
  id: 'tanpa-strata',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Responden tanpa strata',
      kalimat: (t) =>
        `${t.dilaporkan} responden tidak punya isi kolom “${isi(t, 'kolom')}”${misalnya('misalnya', isi(t, 'contoh'))}. Barisnya disisihkan, jadi populasi dan sampelnya kurang sebanyak itu.`,
    },
    en: {
      nama: 'Respondents without a stratum',
      kalimat: (t) =>
        `Respondents without the column “${isi(t, 'kolom')}”: ${t.dilaporkan}${misalnya('for example', isi(t, 'contoh'))}. Their rows are set aside, so population and sample lack as many.`,
    },
  },
  periksa: (_, { rincian = [] }) =>
    rincian.map(({ tabel, tanpaStrata: tanpa }) => (tanpa ? temuanRincian(tabel, tanpa) : null)),
});
