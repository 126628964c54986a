import type { Kotak, Rentang } from './kotak';
import type { AlamatSel } from './sel';

/** Letters of a column that counts from 0: 0 → `A`, 26 → `AA`. */
export function hurufKolom(kolom: number): string {
  const huruf = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? huruf : hurufKolom(Math.floor(kolom / 26) - 1) + huruf;
}

/** Column number from 0 of its letters, in either case: `A` → 0, `aa` → 26. */
export function nomorKolom(huruf: string): number {
  let nomor = 0;
  for (const satu of huruf.toUpperCase()) nomor = nomor * 26 + satu.charCodeAt(0) - 64;
  return nomor - 1;
}

/** `B3` of a cell whose row and column count from 0. */
export function namaSel(baris: number, kolom: number): string {
  return `${hurufKolom(kolom)}${baris + 1}`;
}

/** `A1:B3` of a block, `A1` of a single cell. */
export function namaKotak({ baris, kolom, jumlahBaris, jumlahKolom }: Kotak): string {
  const awal = namaSel(baris, kolom);
  const akhir = namaSel(baris + jumlahBaris - 1, kolom + jumlahKolom - 1);
  return awal === akhir ? awal : `${awal}:${akhir}`;
}

/** A sheet's name as formulas write it: `'LKj Data'`, apostrophes doubled. */
export const namaLembar = (lembar: string): string => `'${lembar.replaceAll("'", "''")}'`;

/** `'LKj Data'!B3`: a cell for a formula on another sheet, or for a link. */
export const acuanSel = ({ lembar, baris, kolom }: AlamatSel): string =>
  `${namaLembar(lembar)}!${namaSel(baris, kolom)}`;

/** A cell for a person: `PK 2023!E11`. */
export const sebutSel = ({ lembar, baris, kolom }: AlamatSel): string => `${lembar}!${namaSel(baris, kolom)}`;

/** A block of cells for a person: `PK 2023!A3:F13`. */
export const sebutKotak = (rentang: Rentang): string => `${rentang.lembar}!${namaKotak(rentang)}`;
