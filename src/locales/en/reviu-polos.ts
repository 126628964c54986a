import type { KataAturan } from '../id/kata-temuan';
import type { AturanPolos } from '../id/reviu-polos';
import { isi, nilai } from './kata-temuan';
import { kira } from './reviu-dugaan';

/** The words of the rules on tables of any kind. */
export const aturanPolos: Record<AturanPolos, KataAturan> = {
  'hubungan-kolom': {
    nama: 'Relation between columns',
    kaidah:
      'Where a column follows from others in most rows of a table (a percentage, a difference, a sum), the rows that do not follow are looked at.',
    kalimat: (t) => {
      const tempat = isi(t, 'serupa') === '' ? isi(t, 'tabel') : 'the tables with the same heads';
      const berlaku = `It holds in ${isi(t, 'setuju')} of ${isi(t, 'semua')} rows of ${tempat}.`;
      return isi(t, 'pemisah') === ''
        ? `“${isi(t, 'nama')}” is printed as ${nilai(t, t.dilaporkan)}; the figures of its own row give ${isi(t, 'rumus')} = ${nilai(t, t.dihitung)} (difference ${nilai(t, t.selisih)}). ${berlaku}${kira(t)}`
        : `“${isi(t, 'nama')}” is printed as ${t.dilaporkan}; its separator is not that of its column, and ${isi(t, 'hasil')} in that row agrees with ${t.dihitung} only. ${berlaku}`;
    },
  },
  'jumlah-kolom': {
    nama: 'Total of a column',
    kaidah: 'The total row of any table is added up again from its rows.',
    kalimat: (t) => {
      const saksi = isi(t, 'saksi') === '' ? '' : ` The totals of ${isi(t, 'saksi')} agree with the same rows.`;
      return `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is printed as ${t.dilaporkan}; its ${isi(t, 'banyak')} rows add up to ${t.dihitung} (difference ${t.selisih}).${saksi}${kira(t)}`;
    },
  },
  'jumlah-jenjang': {
    nama: 'Sum of parts',
    kaidah: 'A row is added up again from the rows under it, where the other rows of its level agree with theirs.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” in ${isi(t, 'tabel')} is printed as ${t.dilaporkan}; its parts ${isi(t, 'rumus')} = ${t.dihitung} (difference ${t.selisih}). The parts agree for ${isi(t, 'setuju')} of ${isi(t, 'semua')} rows of that level.`,
  },
  'operan-tabel': {
    nama: 'One figure in two tables',
    kaidah:
      'A figure that agrees with its own row is not accused; where its operand is printed otherwise in another table, the two cells are shown.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}”: ${isi(t, 'tabel')} prints ${t.dilaporkan}, ${isi(t, 'tabelLain')} prints ${t.dihitung}. ${isi(t, 'hasil')} in ${isi(t, 'tabelLain')} agrees with its own row; make sure which table holds.`,
  },
};
