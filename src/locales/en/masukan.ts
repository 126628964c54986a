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
