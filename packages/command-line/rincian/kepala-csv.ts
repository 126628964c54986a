import { normal } from '../../../src/input/normal';

export interface LetakKepala {
  /** Lines before the head: a title, a period. */
  lewati: number;
  pemisah: string;
}

const PEMISAH = [',', ';', '\t', '|'] as const;
const BARIS_DICARI = 40;

/** The line that names the most columns of `kata`, and what separates them; the first line when none is known. */
export function cariKepalaCsv(awal: string, kata: ReadonlySet<string>): LetakKepala {
  const baris = awal
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .slice(0, BARIS_DICARI);
  const calon = baris.flatMap((isi, lewati) =>
    PEMISAH.map((pemisah) => {
      const kolom = isi.split(pemisah).map((k) => normal(k.replace(/^\s*"|"\s*$/g, '')));
      return { lewati, pemisah, cocok: kolom.filter((k) => kata.has(k)).length, banyak: kolom.length };
    }),
  );
  // Where no head is known the separator that cuts the first line most often is taken.
  const [terbaik] = calon.sort((a, b) => b.cocok - a.cocok || a.lewati - b.lewati || b.banyak - a.banyak);
  return terbaik ? { lewati: terbaik.lewati, pemisah: terbaik.pemisah } : { lewati: 0, pemisah: ',' };
}
