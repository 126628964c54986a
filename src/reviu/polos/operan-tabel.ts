import type { AturanReviu } from '../aturan';
import { isi } from '../kalimat/isi';

/** What becomes of another rule's finding when its row agrees with itself: two tables with two operands. */
export const operanTabel: Pick<AturanReviu<'operan-tabel'>, 'id' | 'kata'> = {
  id: 'operan-tabel',
  kata: {
    id: {
      nama: 'Angka yang sama di dua tabel',
      kalimat: (t) =>
        `“${isi(t, 'nama')}”: ${isi(t, 'tabel')} mencetak ${t.dilaporkan}, ${isi(t, 'tabelLain')} mencetak ${t.dihitung}. ${isi(t, 'hasil')} di ${isi(t, 'tabelLain')} cocok dengan barisnya sendiri; pastikan tabel mana yang berlaku.`,
    },
    en: {
      nama: 'One figure in two tables',
      kalimat: (t) =>
        `“${isi(t, 'nama')}”: ${isi(t, 'tabel')} prints ${t.dilaporkan}, ${isi(t, 'tabelLain')} prints ${t.dihitung}. ${isi(t, 'hasil')} in ${isi(t, 'tabelLain')} agrees with its own row; make sure which table holds.`,
    },
  },
};
