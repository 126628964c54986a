import type { Kamus } from '../id';

export const aturan: Kamus['aturan'] = {
  judul: 'Calculation rules',
  keterangan: 'Saved in this workbook and used by the pane and by the ribbon button.',
  bawaan: (pilihan) => `${pilihan} (default)`,
  sumber: 'Source',
  pengaruh: 'Changes',
  disimpan: 'Saved in the workbook.',
  kembali: 'Back to the defaults',
  tahun: {
    judul: 'Year of the regulations',
    pilihan: { tabel: 'As the tables say' },
    sumber: 'The year in the titles of the tables; this choice counts when no table names a year.',
    pengaruh: 'IKPA weights, predicates, and the regulations that are cited.',
  },
  batasCapaian: {
    judul: 'Highest achievement that counts',
    pilihan: { tanpa: 'No cap', '100': '100%', '110': '110%', '120': '120%', '150': '150%' },
    sumber: 'Policy of the institution. The LKj Ditjen Rehsos 2023 has no cap; 100, 110 and 120 are in use as well.',
    pengaruh: 'Achievement beyond the cap counts as the cap, in the means too.',
  },
  rataRata: {
    judul: 'Mean that comes first',
    pilihan: { indikator: 'Mean of all indicators', sasaran: 'Mean of the objectives’ means' },
    sumber: 'Policy of the institution; both are used in LKj, and both are always computed.',
    pengaruh: 'Which mean is the headline of the summary.',
  },
  caraMinimum: {
    judul: 'Indicators that are better when lower',
    pilihan: { selisih: '(2 × Target − Result) ÷ Target', banding: 'Target ÷ Result' },
    sumber: 'The first is from PermenPANRB on performance management; the second from several applications.',
    pengaruh: 'Achievement of indicators marked as better when lower.',
  },
  pedoman: 'Regulations and predicates',
  desimal: 'Figures are computed unrounded and rounded once when shown: two decimals, half up.',
  bahasa: {
    judul: 'Language of the pane',
    pilihan: { office: 'As Excel', id: 'Bahasa Indonesia', en: 'English' },
    pengaruh: 'The words in this pane. The LKj sheets are always Indonesian.',
  },
};
