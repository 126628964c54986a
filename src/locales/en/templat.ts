import type { Kamus } from '../id';

export const templat: Kamus['templat'] = {
  judul: 'Templates and sample',
  keterangan:
    'Empty input tables with a hint in every column, each on a new sheet. The sheets you have are not touched.',
  tahun: 'Year',
  pilihan: 'Tables',
  sisipkan: (jumlah) => {
    if (jumlah === 0) return 'Choose tables first';
    return `Insert ${jumlah} ${jumlah === 1 ? 'table' : 'tables'}`;
  },
  contoh: 'Insert the LKj 2023 sample',
  contohKet: 'The filled tables of the LKj 2023, to try out. Some values are illustrations, as the tables say.',
  menyisipkan: 'Inserting sheets…',
  disisipkan: (lembar) => `Inserted: ${lembar.join(', ')}.`,
  nama: {
    perjanjianKinerja: 'Performance agreement',
    kluster: 'Results by cluster',
    rasio: 'Ratio behind an indicator',
    tren: 'Results over the years',
    renstra: 'Strategic plan targets',
    ikpa: 'IKPA',
    ikpaSatker: 'IKPA by work unit',
    nka: 'SMART value (for NKA)',
    sakip: 'SAKIP components',
    skmSatker: 'Public satisfaction by work unit',
    prioritas: 'National priorities',
    anggaran: 'Budget ceiling and spending',
    anggaranProgram: 'Budget by programme and activity',
    dilaporkan: 'Figures in the report',
  },
};
