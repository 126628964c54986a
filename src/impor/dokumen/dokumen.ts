/** What a paragraph is, as far as the document itself shows it. Only `isi` is judged sentence by sentence. */
export type JenisAlinea = 'isi' | 'judul' | 'keterangan' | 'daftarIsi' | 'tandaTangan' | 'rumus';

/** A paragraph of running text. */
export interface AlineaDokumen {
  teks: string;
  /** Page of the file, from 1. */
  halaman: number;
  /** The headings it stands under, the outermost first, as printed. */
  judul: readonly string[];
  /** Which one it is under its nearest heading, from 1; 0 for what is no text of its own. */
  nomor: number;
  jenis: JenisAlinea;
}

export interface SelDokumen {
  baris: number;
  kolom: number;
  bentangBaris: number;
  bentangKolom: number;
  /** As printed; several paragraphs stand on lines of their own. */
  teks: string;
}

export interface TabelDokumen {
  /** From 1, in the order of the document. */
  nomor: number;
  /** Its caption as printed; '' when it has none. */
  judul: string;
  /** Pages that it stands on, in order. */
  halaman: readonly number[];
  jumlahKolom: number;
  /** Page of each row. */
  halamanBaris: readonly number[];
  /** Rows at its top that are its head. */
  tinggiKepala: number;
  /** The filled cells and the merged ones, row by row. */
  sel: readonly SelDokumen[];
  /** "Keterangan", "Sumber" and the like below it. */
  catatan: readonly string[];
}

/** Aligned figures without a grid: shown to the person, never read by itself. */
export interface TabelTanpaGaris {
  halaman: number;
  /** Caption, or the first line. */
  judul: string;
  baris: number;
}

/** A report as its own file holds it. */
export interface Dokumen {
  /** The file's name. */
  nama: string;
  bentuk: 'docx' | 'pdf';
  /** Pages of the file. */
  halaman: number;
  /** Pages are where Word last broke them, not where they are printed now. */
  halamanPerkiraan: boolean;
  alinea: readonly AlineaDokumen[];
  tabel: readonly TabelDokumen[];
  tanpaGaris: readonly TabelTanpaGaris[];
}

/** How far a reader is, and whether somebody wants it to stop. */
export interface OpsiDokumen {
  /** Gets the pages read and all pages; 0 of 0 while that is not known. */
  kemajuan?: ((halaman: number, dari: number) => void) | undefined;
  batal?: AbortSignal | undefined;
}
