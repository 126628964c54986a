import { parseCsv } from 'hucre';
import { normal } from '../../../src/input/normal';

export interface LetakKepala {
  /** Lines before the head: a title, a period. */
  lewati: number;
  pemisah: string;
  kepala: readonly string[];
}

const PEMISAH = [',', ';', '\t', '|'] as const;
const BARIS_DICARI = 40;

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
