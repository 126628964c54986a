import type { Temuan } from '../../reviu/temuan';
import type { KataAturan } from '../id/kata-temuan';
import type { AturanCetak } from '../id/reviu-cetak';
import { isi } from './kata-temuan';

const duaTempat = (t: Temuan): string =>
  `${isi(t, 'tempat')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}`;

/** The words of the rules on printed tables and sentences. */
export const aturanCetak: Record<AturanCetak, KataAturan> = {
  'salinan-tabel': {
    nama: 'One figure in two tables',
    kaidah: 'A figure of one row, year and meaning is printed the same in every table.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” is printed twice: ${duaTempat(t)}, which is no rounding; ${isi(t, 'sama')} of ${isi(t, 'semua')} rows of the two columns agree.`,
  },
  'kalimat-baris': {
    nama: 'Sentence and its row',
    kaidah: 'A number that a sentence gives of one row is held against that row, never against a total.',
    kalimat: (t) =>
      `“${isi(t, 'nama')}” in the sentence ${isi(t, 'letak')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}, which is no rounding.`,
  },
};
