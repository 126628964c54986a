import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import { misalnya, temuanRincian } from './temuan-rincian';

/** Detail rows that name what a row before them names: a person or a payment counts twice. What they name is never told. */
export const barisGanda = aturan({
  id: 'baris-ganda',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Baris ganda',
      kalimat: (t) =>
        `${t.dilaporkan} baris mengulang isi kolom “${isi(t, 'kolom')}” dari baris sebelumnya${misalnya('misalnya', isi(t, 'contoh'))}. Semuanya ikut dihitung; hapus yang ganda kalau memang sama.`,
    },
    en: {
      nama: 'Double row',
      kalimat: (t) =>
        `Rows that repeat the column “${isi(t, 'kolom')}” of a row before them: ${t.dilaporkan}${misalnya('for example', isi(t, 'contoh'))}. All are counted; delete those that are the same.`,
    },
  },
  periksa: (_, { rincian = [] }) => rincian.filter(({ jenis }) => jenis === 'ganda').map(temuanRincian),
});
