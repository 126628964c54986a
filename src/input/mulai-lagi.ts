import { dapatDiKepala } from './kepala';
import { MENJADI, SEMULA } from './kamus';
import type { Kisi } from './kisi';
import { NOMOR } from './kosakata/kolom';
import { memuatFrasa } from './normal';

/** Rows of a block that may be a header. */
interface Balok {
  baris: number;
  tinggi: number;
  /** Is this a word that some kind's rows are named under? */
  penama: (label: string) => boolean;
}

/** A table has at least two columns. */
export const TERSEMPIT = 2;
/** A row of column numbers, or the rest of the header, may stand between a label and the rows; as many above it. */
const BARIS_DILIHAT = 3;

/**
 * Does a header that began in column `awal` begin again in `kolom`: two tables side by side without a blank column? Its
 * first word stands there once more, on the same row, and it names rows ("No", or words below it): "Target" and
 * "Realisasi" come twice in many a table.
 */
export function mulaiLagi(kisi: Kisi, { baris, tinggi, penama }: Balok, awal: number, kolom: number): boolean {
  if (kolom - awal < TERSEMPIT) return false;
  const bawah = baris + tinggi;
  for (let b = baris; b < bawah; b++) {
    const label = kisi.label(b, awal);
    // Figures come twice in many a row, and are no header: most rows of a large sheet are done with here.
    if (label === '' || label !== kisi.label(b, kolom) || !dapatDiKepala(kisi, b, kolom)) continue;
    if (separuh(kisi, b, kolom)) continue;
    if (NOMOR.persis?.includes(label)) return true;
    if (berkata(kisi, bawah, awal) && berkata(kisi, bawah, kolom) && penama(label)) return true;
  }
  return false;
}

/** The halves of a revised agreement have the same header, each under its own word. */
function separuh(kisi: Kisi, baris: number, kolom: number): boolean {
  for (let b = Math.max(kisi.atas, baris - BARIS_DILIHAT); b < baris; b++)
    if ([SEMULA, MENJADI].some((kata) => memuatFrasa(kisi.label(b, kolom), kata))) return true;
  return false;
}

/** Do words stand under a header that ends above row `mulai`? */
export function berkata(kisi: Kisi, mulai: number, kolom: number): boolean {
  for (let b = mulai; b < Math.min(mulai + BARIS_DILIHAT, kisi.bawah); b++)
    if (kisi.jenis(b, kolom) === 'teks' && dapatDiKepala(kisi, b, kolom)) return true;
  return false;
}
