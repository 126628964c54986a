import type { AlamatSel } from '../../domain/fakta';
import type { Paragraf } from '../konteks';

/** Pasted text as paragraphs, one per line that holds anything; `baris` counts from 1. */
export function paragrafDariTeks(teks: string): Paragraf[] {
  return teks
    .split(/\r?\n/)
    .flatMap((isi, i) => (isi.trim() === '' ? [] : [{ teks: isi, letak: `baris ${i + 1}`, asal: null }]));
}

/** The cells of a sheet column as paragraphs. */
export function paragrafDariSel(sel: readonly { teks: string; asal: AlamatSel }[]): Paragraf[] {
  return sel.flatMap(({ teks, asal }) =>
    teks.trim() === '' ? [] : [{ teks, letak: `${asal.lembar} baris ${asal.baris + 1}`, asal }],
  );
}
