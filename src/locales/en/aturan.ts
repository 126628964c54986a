import type { Kamus } from '../id';

export const aturan: Kamus['aturan'] = {
  judul: 'Calculation rules',
  keterangan: 'Saved in this workbook and used by the pane and by the ribbon button.',
  bawaan: (pilihan) => `${pilihan} (default)`,
  semuaBawaan: 'All rules are at their defaults.',
  selebihnyaBawaan: 'The other rules are at their defaults.',
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
    judul: 'Cap on achievement',
    pilihan: { tanpa: 'No cap', '100': '100%', '110': '110%', '120': '120%', '150': '150%' },
    sumber: 'Policy of the institution. The LKj Ditjen Rehsos 2023 has no cap; 100, 110 and 120 are in use as well.',
    pengaruh: 'Achievement beyond the cap counts as the cap, in the means too.',
  },
  rataRata: {
    judul: 'Main average',
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
  bobotSkm: {
    judul: 'Weight of a satisfaction survey’s element',
    pilihan: { tepat: '1 ÷ number of elements', cetak: '0.111 as printed' },
    sumber:
      'PermenPANRB 14/2017: every element weighs the same. Some institutions use the printed fraction 0.111 for nine elements.',
    pengaruh: 'The satisfaction index that is computed from the elements’ scores.',
  },
  predikat: {
    judul: 'Rating scale for achievement',
    pilihan: {
      tiga: 'Above, exactly, below 100%',
      permendagri: 'Sangat Tinggi to Sangat Rendah',
      memuaskan: 'Memuaskan to Kurang',
      polewali: 'Melebihi target to Sangat Kurang',
      warna: 'Hijau, Kuning, Merah',
    },
    sumber:
      'No single table holds for everybody. In turn: LKj Ditjen Rehsos 2023; Permendagri 86/2017 (not verified); LKjIP of Maluku Tengah 2021; SIMKINERJA of Polewali Mandar; colours, green from 100, yellow from 80.',
    pengaruh: 'The Status column of LKj Ikhtisar and LKj Capaian.',
  },
  desimal: {
    judul: 'Decimals of an achievement',
    pilihan: { '2': 'Two decimals', '1': 'One decimal', '3': 'Three decimals' },
    sumber:
      'Custom of the institution; the LKj Ditjen Rehsos 2023 uses two. Figures are computed unrounded and rounded once when shown, half up.',
    pengaruh:
      'Achievements and their means on the LKj sheets and in the pane, and the counts of indicators around 100%.',
  },
  lupakan: {
    judul: 'Decisions about the tables',
    keterangan:
      'Your answers about kinds of table, columns, separators and similar names are kept in this workbook. Once forgotten, the tables are read as if for the first time.',
    tombol: 'Forget all decisions',
  },
  pedoman: 'Regulations in use',
  unit: {
    judul: 'The unit’s own rules',
    ditolak: (jumlah) => `Rows of the sheet Aturan LKj refused: ${jumlah}`,
    lakukan: 'The built-in rules hold in their place. Mend the rows and compute again.',
    masa: (mulai, sampai) => `in force ${mulai} to ${sampai === '' ? 'now' : sampai}`,
  },
  banding: {
    judul: 'Which rule changes a figure?',
    keterangan: 'The data of this workbook by the rules of two years, side by side. The report’s figures stay.',
    kiri: 'Rules of',
    kanan: 'compared with',
    tombol: 'Compare',
    ringkas: (berubah, semua) => `${berubah} of ${semua} figures change.`,
    lembar: 'Write it as the sheet LKj Banding',
    lembarKet: 'At the next Hitung Capaian, with live formulas and the values that make the difference.',
  },
  berikutnya: {
    judul: 'Next',
    keterangan: 'Dates of the budget year to come. A letter of DJPb or the KPPN goes before this list.',
    dihitung: (libur) =>
      libur === 'unit'
        ? 'Counted in working days by this workbook’s table of holidays.'
        : libur
          ? 'Counted in working days; the list of holidays is not verified.'
          : 'Counted without holidays: there is no list yet.',
    lembar: 'Write it as the sheet LKj Kalender',
    lembarKet:
      'At the next Hitung Capaian: every date of this year and the holidays it was counted by. The template “Holidays” holds a list to change.',
  },
  buku: {
    judul: 'The book of rules',
    keterangan: 'Every number of a regulation with its time, article, source, evidence and a worked example.',
    buka: 'Open the book (Indonesian)',
  },
  bahasa: {
    judul: 'Language of the pane',
    pilihan: { office: 'As Excel', id: 'Bahasa Indonesia', en: 'English' },
    pengaruh: 'The words in this pane. The LKj sheets are always Indonesian.',
  },
};
