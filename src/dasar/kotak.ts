import type { Rentang } from '../input/potret';

/** Do two blocks of one sheet share a cell? */
export function bertindihan(a: Rentang, b: Rentang): boolean {
  return (
    a.lembar === b.lembar && a.baris < b.baris + b.jumlahBaris && b.baris < a.baris + a.jumlahBaris && sekolom(a, b)
  );
}

/** Do two blocks share a column? */
export function sekolom(a: Rentang, b: Rentang): boolean {
  return a.kolom < b.kolom + b.jumlahKolom && b.kolom < a.kolom + a.jumlahKolom;
}

/** Does the block hold the cell? */
export function memuatSel(r: Rentang, baris: number, kolom: number): boolean {
  return baris >= r.baris && baris < r.baris + r.jumlahBaris && kolom >= r.kolom && kolom < r.kolom + r.jumlahKolom;
}

/** A block as a person writes it: `A3:F13`. */
export function rentangA1(r: Rentang): string {
  const awal = selA1(r.baris, r.kolom);
  const akhir = selA1(r.baris + r.jumlahBaris - 1, r.kolom + r.jumlahKolom - 1);
  return awal === akhir ? awal : `${awal}:${akhir}`;
}

/** A cell as a person writes it: `C5`. */
export function selA1(baris: number, kolom: number): string {
  let huruf = '';
  for (let sisa = kolom + 1; sisa > 0; sisa = Math.floor((sisa - 1) / 26)) {
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
  }
  return `${huruf}${baris + 1}`;
}
