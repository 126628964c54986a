import type { Kamus } from '../id';

export const tempat: Kamus['tempat'] = {
  navigasi: 'Parts of the pane',
  nama: { hitung: 'Compute', temuan: 'Findings', simulasi: 'Simulate', aturan: 'Rules' },
  untukDilihat: 'to look at',
  memuat: 'Loading…',
  belumDihitung: 'This part fills once Hitung Capaian has run.',
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
  usang: 'The rules have changed since the last calculation. Choose Hitung Capaian so that the figures follow.',
  saring: {
    judul: 'Show',
    semua: 'All',
    disisihkan: 'Set aside',
    takTerhitung: 'Not computed',
  },
  tidakAdaYangCocok: 'Nothing belongs to this choice.',
  tanpaDisisihkan: 'Every cell that was read was understood; none was set aside.',
};
