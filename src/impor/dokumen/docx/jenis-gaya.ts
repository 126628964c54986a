import type { JenisAlinea } from '../dokumen';

const PANJANG_JUDUL = 200;

/** What a paragraph's style says it is; undefined where only its words can tell. */
export function jenisMenurutGaya(
  gaya: string,
  tingkat: number | null,
  teks: string,
  rumus: boolean,
): JenisAlinea | undefined {
  if (/^(?:toc|table of figures|toc heading|daftar isi)\b/.test(gaya)) return 'daftarIsi';
  if (/^(?:caption|keterangan)\b/.test(gaya)) return 'keterangan';
  if (rumus && !/\p{L}{3,}(?:\s+\p{L}{2,}){6,}/u.test(teks)) return 'rumus';
  // A whole paragraph in a heading's style is one that somebody dressed up.
  if ((tingkat !== null || /^(?:title|subtitle)$/.test(gaya)) && teks.length <= PANJANG_JUDUL) return 'judul';
  return undefined;
}
