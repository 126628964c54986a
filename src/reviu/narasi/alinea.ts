import type { Paragraf } from '../konteks';
import { berkalimat } from './jenis-paragraf';

/** Running text as it was written: a paragraph with the rest that the page's end cut off from it. */
export interface Alinea {
  teks: string;
  /** The paragraphs that it is made of, with the offset at which each begins. */
  bagian: readonly { paragraf: Paragraf; mulai: number }[];
  /** The heading right above it; null when other text stands between. */
  judul: string | null;
}

/** The running text, put together where a page's end cut a sentence. */
export function bacaAlinea(narasi: readonly Paragraf[]): Alinea[] {
  const hasil: { teks: string; bagian: { paragraf: Paragraf; mulai: number }[]; judul: string | null }[] = [];
  let judul: string | null = null;
  for (const paragraf of narasi) {
    if (!berkalimat(paragraf)) {
      if (paragraf.jenis === 'judul') judul = paragraf.teks;
      continue;
    }
    const teks = paragraf.teks.trim();
    const terakhir = hasil.at(-1);
    if (terakhir && judul === null && terpotong(terakhir.teks, teks)) {
      const mulai = terakhir.teks.length + 1;
      terakhir.bagian.push({ paragraf, mulai });
      terakhir.teks += ` ${teks}`;
    } else {
      hasil.push({ teks, bagian: [{ paragraf, mulai: 0 }], judul });
    }
    judul = null;
  }
  return hasil;
}

const terpotong = (sebelum: string, sesudah: string): boolean =>
  /(?:[\p{L}\d,%]|\bRp\.?)\s*$/u.test(sebelum) && /^(?:\p{Ll}|\d[\d.,]*\s*(?:%|,\d\d\b|,-|\p{Ll}))/u.test(sesudah);

/** The paragraph that holds an offset of the text. */
export function paragrafDi({ bagian }: Alinea, mulai: number): Paragraf | null {
  return bagian.filter((b) => b.mulai <= mulai).at(-1)?.paragraf ?? null;
}
