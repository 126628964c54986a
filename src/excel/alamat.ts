import type { AlamatSel } from '../domain/fakta';
import type { Kotak } from '../report/rencana';

/** Letters of a column that counts from 0: 0 → `A`, 26 → `AA`. */
export function hurufKolom(kolom: number): string {
  const huruf = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? huruf : hurufKolom(Math.floor(kolom / 26) - 1) + huruf;
}

/** `B3` of a cell whose row and column count from 0. */
export function namaSel(baris: number, kolom: number): string {
  return `${hurufKolom(kolom)}${baris + 1}`;
}

/** `A1:B3` of a block, `A1` of a single cell. */
export function namaKotak(kotak: Kotak): string {
  const awal = namaSel(kotak.baris, kotak.kolom);
  const akhir = namaSel(kotak.baris + kotak.jumlahBaris - 1, kotak.kolom + kotak.jumlahKolom - 1);
  return awal === akhir ? awal : `${awal}:${akhir}`;
}

/** `'LKj Data'!B3`: the target of a link inside the workbook. */
export function acuanDokumen(alamat: AlamatSel): string {
  return `'${alamat.lembar.replaceAll("'", "''")}'!${namaSel(alamat.baris, alamat.kolom)}`;
}
