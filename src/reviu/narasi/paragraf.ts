import type { AlamatSel } from '../../dasar/sel';
import type { Paragraf } from '../konteks';

/** Pasted text as paragraphs, one per line that holds anything; `baris` counts from 1. */
export function paragrafDariTeks(teks: string): Paragraf[] {
  return teks.split(/\r?\n/).flatMap((isi, i) => paragraf(isi, `baris ${i + 1}`, null));
}

/** The cells of a sheet column as paragraphs. */
export function paragrafDariSel(sel: readonly { teks: string; asal: AlamatSel }[]): Paragraf[] {
  return sel.flatMap(({ teks, asal }) => paragraf(teks, `${asal.lembar} baris ${asal.baris + 1}`, asal));
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
