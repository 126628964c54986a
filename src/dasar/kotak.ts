/** A block of cells, in sheet coordinates; row and column count from 0. */
export interface Kotak {
  baris: number;
  kolom: number;
  jumlahBaris: number;
  jumlahKolom: number;
}

/** A block of cells of one sheet. */
export interface Rentang extends Kotak {
  lembar: string;
}

/** Do two blocks of one sheet share a cell? */
export const bertindihan = (a: Rentang, b: Rentang): boolean => a.lembar === b.lembar && beririsan(a, b);

/** The same, of blocks that are known to be of one sheet. */
export const beririsan = (a: Kotak, b: Kotak): boolean =>
  a.baris < b.baris + b.jumlahBaris && b.baris < a.baris + a.jumlahBaris && sekolom(a, b);

/** Do two blocks share a column? */
export function sekolom(a: Kotak, b: Kotak): boolean {
  return a.kolom < b.kolom + b.jumlahKolom && b.kolom < a.kolom + a.jumlahKolom;
}

/** Does the block hold the cell? */
export function memuatSel(r: Rentang, baris: number, kolom: number): boolean {
  return baris >= r.baris && baris < r.baris + r.jumlahBaris && kolom >= r.kolom && kolom < r.kolom + r.jumlahKolom;
}
