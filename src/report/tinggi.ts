/** Points of an ordinary row: one line of 11-point text. */
export const TINGGI_BIASA = 15;
/** Excel takes no higher row: what a text needs beyond it stays in the cell and is read there. */
export const PALING_TINGGI = 409;

/** Letters of Calibri by their width in tenths of a digit; what is in none is as wide as a digit. */
const LEBAR_HURUF: ReadonlyMap<string, number> = new Map(
  (
    [
      [4, "' "],
      [5, ',.:;Iijl‘’·'],
      [6, '!()-J[]`f{}'],
      [7, 'rt'],
      [8, '"/L\\csz“”'],
      [9, '?FSZagkvxy|'],
      [11, 'ABCRV'],
      [12, 'DGH▲▼●✓✗'],
      [13, '&NOQU'],
      [14, '%w…'],
      [16, 'm'],
      [18, 'MW@—'],
    ] as const
  ).flatMap(([lebar, huruf]) => Array.from(huruf, (satu): [string, number] => [satu, lebar])),
);
const LEBAR_ANGKA = 10;
const HURUF_TERLEBAR = 18;

/**
 * A column counts its width in digits as a screen draws them; on paper they are a little wider, and the column is not.
 */
const MUAT_TERCETAK = 0.94;

/** Letters of another size or weight, against the ordinary ones. */
export const HURUF = { biasa: 1, tebal: 1.04, catatan: 9 / 11 } as const;

/** Row height in points at which a note shows whole. */
export const tinggiCatatan = (teks: string, lebar: number): number => tinggiBaris(teks, lebar, HURUF.catatan);

/** Row height in points at which a text of a cell `lebar` characters wide shows whole; 409 at most, as Excel allows. */
export function tinggiBaris(teks: string, lebar: number, huruf: number = HURUF.biasa): number {
  const muat = Math.max(1, (lebar * MUAT_TERCETAK) / huruf) * LEBAR_ANGKA;
  const baris = teks.split('\n').reduce((jumlah, bagian) => jumlah + barisTerpakai(bagian, muat), 0);
  return Math.min(Math.max(1, baris) * TINGGI_BIASA, PALING_TINGGI);
}

/** Lines that a paragraph fills when words move whole to the next line. */
function barisTerpakai(teks: string, muat: number): number {
  if (teks.length * HURUF_TERLEBAR <= muat) return 1;
  const sela = lebarTeks(' ');
  let baris = 1;
  let terisi = 0;
  for (const kata of teks.split(' ')) {
    const lebar = lebarTeks(kata);
    const perlu = terisi === 0 ? lebar : terisi + sela + lebar;
    if (perlu <= muat) {
      terisi = perlu;
    } else {
      baris += terisi === 0 ? Math.ceil(lebar / muat) - 1 : Math.ceil(lebar / muat);
      terisi = lebar % muat;
    }
  }
  return baris;
}

function lebarTeks(teks: string): number {
  let jumlah = 0;
  for (const huruf of teks) jumlah += LEBAR_HURUF.get(huruf) ?? LEBAR_ANGKA;
  return jumlah;
}
