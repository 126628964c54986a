import type { KataAturan } from '../id/kata-temuan';
import type { AturanRumus } from '../id/reviu-rumus';
import { isi, nilai } from './kata-temuan';

/** The words of the rules on formulas. */
export const aturanRumus: Record<AturanRumus, KataAturan> = {
  'rentang-kurang': {
    nama: 'Range of a formula',
    kaidah: 'The range of a SUM or AVERAGE takes in every row of its figures.',
    kalimat: (t) => `The formula ${t.dilaporkan} leaves out ${isi(t, 'terlewat')}; its range should be ${t.dihitung}.`,
  },
  'jumlah-ditambah': {
    nama: 'Number inside a total',
    kaidah: 'The formula of a total adds cells only, no typed number.',
    kalimat: (t) =>
      `The total ${t.dilaporkan} holds a typed number (${isi(t, 'angka')}) and is off by it; without that number it is ${t.dihitung}.`,
  },
  'persen-selisih': {
    nama: 'Percentage by subtraction',
    kaidah: 'A percentage is a quotient, not a difference.',
    kalimat: (t) => `The percentage is a difference (${t.dilaporkan}); it should be a quotient (${t.dihitung}).`,
  },
  'rumus-lain': {
    nama: 'Another formula',
    kaidah: 'All rows of a column hold the same formula.',
    kalimat: (t) => `The formula here is ${t.dilaporkan}; that of the other rows would read ${t.dihitung} here.`,
  },
  'angka-diketik': {
    nama: 'Number typed in a formula column',
    kaidah: 'A column of formulas holds no typed number.',
    kalimat: (t) =>
      `The number ${nilai(t, t.dilaporkan)} is typed while the other rows hold a formula; here it would read ${t.dihitung}.`,
  },
};
