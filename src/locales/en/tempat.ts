import type { Kamus } from '../id';

export const tempat: Kamus['tempat'] = {
  navigasi: 'Parts of the pane',
  nama: { hitung: 'Compute', temuan: 'Findings', simulasi: 'Simulate', aturan: 'Rules' },
  untukDilihat: 'to look at',
  memuat: 'Loading…',
  belumDihitung: 'This part is filled in after Hitung Capaian has run.',
  mulai: {
    judul: 'Start here',
    pengantar:
      'Capaian recognises the LKj tables in this workbook, computes achievement, NKA, SAKIP and the other figures, and writes them to new sheets as formulas and charts. Your own sheets are not changed.',
    langkah: [
      'Type or paste your tables: performance agreement, clusters, IKPA, SAKIP, budget.',
      'Look through the recognised tables in this pane.',
      'Choose Hitung Capaian.',
    ],
  },
  dipakai: 'Rules in use',
  ubahAturan: 'Change rules',
  usang: {
    aturan: 'The rules have changed since the last calculation.',
    jawaban: 'Your decisions about the tables have changed since the last calculation.',
    masukan: 'Tables or text were added since the last calculation.',
    sumber: 'The source data have changed since the last calculation.',
    lapisan: 'The choice of review sheets has changed since the last calculation.',
  },
  hitungUlang: 'Compute again',
  segarkan: {
    judul: 'Refresh automatically',
    keterangan:
      'After the first Hitung Capaian, the LKj sheets are computed and written again whenever a source table changes, as long as this pane is open.',
    berjalan: 'Refreshing the figures…',
  },
  saring: {
    judul: 'Show',
    perluDilihat: 'To look at',
    disisihkan: 'Set aside',
    takTerhitung: 'Not computed',
  },
  tidakAdaYangCocok: 'Nothing matches this filter.',
  tanpaDisisihkan: 'Every cell that was read was understood; none was set aside.',
};
