/** Excel takes no longer formula, counted without its "=". */
export const FORMULA_TERPANJANG = 8_191;
/** Excel takes no longer text inside a formula; the quotes doubled in it are counted, to be on the safe side. */
const TEKS_TERPANJANG = 250;

/** A text as an expression of a formula, quotes doubled; a long one in pieces joined by `&`, no letter cut in two. */
export function teksFormula(teks: string): string {
  const potongan: string[] = [];
  let kini = '';
  for (const huruf of teks) {
    const tulis = huruf === '"' ? '""' : huruf;
    if (kini.length + tulis.length > TEKS_TERPANJANG) {
      potongan.push(kini);
      kini = '';
    }
    kini += tulis;
  }
  return [...potongan, kini].map((isi) => `"${isi}"`).join('&');
}
