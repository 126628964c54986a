import { parseCsv } from 'hucre/csv';
import { normal } from '../input/normal';

export interface LetakKepala {
  /** Lines before the head: a title, a period. */
  lewati: number;
  pemisah: string;
  kepala: readonly string[];
}

const PEMISAH = [',', ';', '\t', '|'] as const;
/** Rows among which the head is looked for. */
export const BARIS_DICARI = 40;
/** Known heads in a row that make it the head of a sheet. */
const CUKUP = 2;

/**
 * The line that names the most columns of `kata`, what separates them, and the names. Where none is known it is the
 * first line, by the separator that cuts it most often.
 */
export function cariKepalaCsv(awal: string, kata: ReadonlySet<string>): LetakKepala {
  const baris = awal
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .slice(0, BARIS_DICARI);
  const calon = baris.flatMap((isi, lewati) =>
    PEMISAH.map((pemisah) => {
      const kepala = (parseCsv(isi, { delimiter: pemisah })[0] ?? []).map(String);
      return { lewati, pemisah, kepala, cocok: kepala.filter((k) => kata.has(normal(k))).length };
    }),
  );
  const [terbaik] = calon.sort((a, b) => b.cocok - a.cocok || a.lewati - b.lewati || b.kepala.length - a.kepala.length);
  return terbaik ?? { lewati: 0, pemisah: ',', kepala: [] };
}

/** Does a row of a sheet name the columns? */
export const adalahKepala = (baris: readonly string[], kata: ReadonlySet<string>): boolean =>
  baris.filter((sel) => kata.has(normal(sel))).length >= CUKUP;

/** Two columns of one head are told apart, and one without a head has the name of its place. */
export function namaKolomUnik(kepala: readonly string[]): string[] {
  const ada = new Set<string>();
  return kepala.map((isi, i) => {
    const dasar = isi.trim() || `kolom ${i + 1}`;
    const nama = ada.has(dasar.toLowerCase()) ? `${dasar} (kolom ${i + 1})` : dasar;
    ada.add(nama.toLowerCase());
    return nama;
  });
}
