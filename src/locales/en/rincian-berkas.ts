import type { KamusRincianBerkas } from '../id/rincian-berkas';

/** English of `id/rincian-berkas.ts`. */
export const rincianBerkas: KamusRincianBerkas = {
  rincian: {
    judul: 'Add up detail rows of a file',
    keterangan:
      'Detail rows (one account or one respondent each) of a CSV, Parquet or .xlsx are added up on this computer, millions of them if need be. Only the table of sums and where it came from go on a new sheet; the rows are not copied and not sent anywhere.',
    isi: 'What the rows are',
    pilihan: {
      akun: 'Budget and spending by account',
      responden: 'Monitoring by respondent',
      skm: 'Answers to the SKM by respondent',
      ro: 'Rincian output by satker: volume and money by output',
      'ro-satker': 'Rincian output by satker: money by satker',
    },
    pilihBerkas: 'Choose files of detail rows…',
    terpilih: (nama, lain) => (lain === 0 ? nama : `${nama} and ${lain} more of the same form`),
    kolom: 'Columns that are used',
    tanpa: '(none)',
    kurang: (peran, salahSatu) => `Choose a column for ${peran.join(salahSatu ? ' or ' : ' and ')}.`,
    jumlahkan: 'Add up',
    dibaca: (baris) => `${baris} rows read`,
    hasil: (dibaca, dipakai, disisihkan) => `${dibaca} rows read = ${dipakai} used + ${disisihkan} set aside`,
  },
  kueri: {
    judul: 'Detail rows that no sheet can hold',
    keterangan:
      'Excel can fetch and add them up by itself: Data > Get Data > Blank Query > Advanced Editor, paste this text, change what the lines with // point at. Its table is recognised like any other. The pane fetches nothing.',
    sumber: 'Where the rows are',
    pilihanSumber: { csv: 'CSV file', postgres: 'PostgreSQL' },
    rincian: 'What the rows are',
    pilihanRincian: { akun: 'Budget and spending by account', responden: 'Monitoring by respondent' },
    teks: 'Power Query text',
    salin: 'Copy the Power Query text',
    tersalin: 'The query is on the clipboard.',
    salinSendiri: 'This browser refuses the clipboard. Select the text and copy it by hand.',
  },
};
