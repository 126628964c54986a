import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import { calonNarasi } from './calon-narasi';
import { cocokkanNarasi } from './cocokkan';
import { berkalimat } from './jenis-paragraf';

/** "9 dari 10": the rule for counts in words looks at these. */
const CACAH = /^\s*dari\s+\d/i;

/** Numbers of the sentences that no table holds: nothing to correct, and nothing that can be checked. */
export const tanpaSumber = aturan({
  id: 'tanpa-sumber',
  keparahan: 'info',
  kata: {
    id: {
      nama: 'Angka tanpa sumber',
      kalimat: (t) =>
        `Angka ${t.dilaporkan} pada ${isi(t, 'letak')} tidak tercantum di tabel mana pun, jadi belum dapat diuji.`,
    },
    en: {
      nama: 'Number without a source',
      kalimat: (t) => `The number ${t.dilaporkan} at ${isi(t, 'letak')} stands in no table and could not be checked.`,
    },
  },
  periksa: (hasil, { narasi }) =>
    cocokkanNarasi(narasi, hasil).map(({ paragraf, token, putusan }) =>
      putusan === 'tanpaSumber' && berkalimat(paragraf) && !CACAH.test(paragraf.teks.slice(token.akhir))
        ? { ...calonNarasi(paragraf, [token.teks, '–']), putusan: 'tidakDapatDihitung' }
        : null,
    ),
});
