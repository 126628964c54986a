import type { Kamus } from '../id';

/** English of `id/masukan.ts`. */
export const masukan: Kamus['masukan'] = {
  impor: {
    judul: 'Import other workbooks',
    keterangan:
      'Tables of a satker’s workbook (.xlsx) are read in the same way and added on new sheets, with the name and date of their file. The file itself is not changed.',
    pilihBerkas: 'Import other workbooks…',
    berjalan: 'Reading files…',
    batal: 'Cancel the import',
    membatalkan: 'Cancelling the import…',
    hasil: 'Result of the import',
    selesai: (berhasil, gagal) =>
      gagal === 0 ? `Files imported: ${berhasil}.` : `Files imported: ${berhasil}; not imported: ${gagal}.`,
    berkas: (tabel, baris, disisihkan) => `Tables: ${tabel}, rows: ${baris}, cells set aside: ${disisihkan}`,
    tanggapan: (dicatat, takDikenal) =>
      `${dicatat} replies noted${takDikenal > 0 ? `, ${takDikenal} not known (their findings have changed)` : ''}`,
    tidakDiimpor: 'Not imported',
    kembaran: (berkas) => `Holds a table that is exactly one of ${berkas}; that table is counted twice`,
    lembarLama: 'The earlier import has edits, so it was kept but is no longer counted:',
  },
  rincian: {
    judul: 'Add up detail rows of a file',
    keterangan:
      'Detail rows (one account or one respondent each) of a CSV, Parquet or .xlsx are added up on this computer, millions of them if need be. Only the table of sums and where it came from go on a new sheet; the rows are not copied and not sent anywhere.',
    isi: 'What the rows are',
    pilihan: {
      akun: 'Budget and spending by account',
      responden: 'Monitoring by respondent',
      skm: 'Answers to the SKM by respondent',
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
  laporan: 'Report (.docx, .pdf)',
  naskah: {
    judul: 'Check the text',
    keterangan:
      'Paste the report’s text. Every figure in it is compared with ours; figures that no table supports are named.',
    label: 'Text of the report',
    simpan: 'Save and check',
    tersimpanDi:
      'The text is kept on the sheet “Naskah LKj” of this workbook, one paragraph per row; the next paste replaces it. A column headed “Naskah Laporan” on any sheet is checked in the same way.',
    tersimpan: 'The text is saved. Choose Hitung Capaian to have its figures checked.',
    paragraf: (jumlah) => `Paragraphs of text read in this workbook: ${jumlah}.`,
  },
};
