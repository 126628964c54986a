/** Excel's cell holds 32,767 characters; the apostrophe that makes a text of its content is left room for. */
const TEKS_TERPANJANG = 32_766;

/** A text as far as a cell holds it; what is cut ends in "…", and no letter is cut in two. */
export function muatSel(teks: string): string {
  if (teks.length <= TEKS_TERPANJANG) return teks;
  const isi = teks.slice(0, TEKS_TERPANJANG - 1);
  return `${/[\uD800-\uDBFF]$/.test(isi) ? isi.slice(0, -1) : isi}…`;
}
