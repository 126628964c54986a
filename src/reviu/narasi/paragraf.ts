import type { AlamatSel } from '../../dasar/sel';
import type { JenisParagraf, Paragraf } from '../konteks';

/** Pasted text as paragraphs, one per line that holds anything; `baris` counts from 1. */
export function paragrafDariTeks(teks: string): Paragraf[] {
  return teks.split(/\r?\n/).flatMap((isi, i) => paragraf(isi, `baris ${i + 1}`, null));
}

/** A cell of running text; `tempat` says where its report has it, and `jenis` what the report shows it to be. */
export interface SelNaskah {
  teks: string;
  asal: AlamatSel;
  tempat?: string | undefined;
  jenis?: string | undefined;
}

/** The kinds of a report's own paragraphs; what is `isi`, or nothing that is known, is judged by its words. */
const JENIS_LAPORAN: ReadonlyMap<string, JenisParagraf> = new Map([
  ['judul', 'judul'],
  ['keterangan', 'keterangan'],
  ['daftar isi', 'daftarIsi'],
  ['tanda tangan', 'lain'],
  ['rumus', 'lain'],
]);

/** The cells of a sheet column as paragraphs. */
export function paragrafDariSel(sel: readonly SelNaskah[]): Paragraf[] {
  return sel.flatMap(({ teks, asal, tempat, jenis = '' }) => {
    const satu = JENIS_LAPORAN.get(jenis);
    return paragraf(teks, tempat ?? `${asal.lembar} baris ${asal.baris + 1}`, asal).map((p) =>
      satu ? { ...p, jenis: satu } : p,
    );
  });
}

function paragraf(teks: string, letak: string, asal: AlamatSel | null): Paragraf[] {
  return teks.trim() === '' ? [] : bagian(teks).map((isi) => ({ teks: isi, letak, asal }));
}

/**
 * No paragraph of a report is longer. A cell holds eight times as much: it is read in pieces, so that the time a text
 * takes grows with its length and not with the square of it.
 */
const PARAGRAF_TERPANJANG = 4_000;

/** A text in pieces that end where a sentence does, else between two words, else anywhere. */
function bagian(teks: string): string[] {
  const hasil: string[] = [];
  let awal = 0;
  while (teks.length - awal > PARAGRAF_TERPANJANG) {
    const muat = teks.slice(awal, awal + PARAGRAF_TERPANJANG);
    const tempat = [muat.lastIndexOf('. ') + 1, muat.lastIndexOf(' '), PARAGRAF_TERPANJANG - 1];
    const panjang = tempat.find((satu) => satu > PARAGRAF_TERPANJANG / 2) ?? PARAGRAF_TERPANJANG;
    hasil.push(teks.slice(awal, awal + panjang));
    awal += panjang;
  }
  return [...hasil, teks.slice(awal)].filter((isi) => isi.trim() !== '');
}
