/** Points of an ordinary row: one line of 11-point text. */
export const TINGGI_BIASA = 15;
/** Excel takes no higher row: what a text needs beyond it stays in the cell and is read there. */
export const PALING_TINGGI = 409;
/** Letters are narrower than the digits that a column's width counts, but an indent takes a little of the line. */
const ISI_BARIS = 1;

/** Notes are set smaller: so many of their letters take the room of one. */
const HURUF_CATATAN = 1.25;

/** Row height in points at which a note shows whole. */
export const tinggiCatatan = (teks: string, lebar: number): number => tinggiBaris(teks, lebar * HURUF_CATATAN);

/** Row height in points at which a text of a cell `lebar` characters wide shows whole; 409 at most, as Excel allows. */
export function tinggiBaris(teks: string, lebar: number): number {
  const muat = Math.max(1, Math.floor(lebar * ISI_BARIS));
  const baris = teks.split('\n').reduce((jumlah, bagian) => jumlah + barisTerpakai(bagian, muat), 0);
  return Math.min(Math.max(1, baris) * TINGGI_BIASA, PALING_TINGGI);
}

/** Lines that a paragraph fills when words move whole to the next line. */
function barisTerpakai(teks: string, muat: number): number {
  if (teks.length <= muat) return 1;
  let baris = 1;
  let terisi = 0;
  for (const kata of teks.split(' ')) {
    const perlu = terisi === 0 ? kata.length : terisi + 1 + kata.length;
    if (perlu <= muat) {
      terisi = perlu;
    } else {
      baris += terisi === 0 ? Math.ceil(kata.length / muat) - 1 : Math.ceil(kata.length / muat);
      terisi = kata.length % muat;
    }
  }
  return baris;
}
