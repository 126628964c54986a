/** The heading of a column that holds the report's running text, in normalised words; a year may follow. */
export const KEPALA_NASKAH =
  /^(?:(?:isi |uraian )?(?:naskah|narasi)|(?:isi|teks|paragraf) (?:naskah|narasi|laporan))(?: (?:laporan|capaian|lkj|lakin|lakip|lkjip))?(?: kinerja)?(?: tahun)?(?: 20\d{2})?$/;

/** Columns beside it that say where each paragraph stands in the report, and what it is. */
export const KOLOM_NASKAH = {
  halaman: 'halaman',
  judul: 'judul bagian',
  alinea: 'alinea',
  jenis: 'jenis alinea',
} as const;

/** What such a heading begins with, as typed: nearly every cell of a sheet is done with here. */
export const AWAL_NASKAH = /^\s*(?:naskah|narasi|isi|uraian|teks|paragraf)\b/i;
