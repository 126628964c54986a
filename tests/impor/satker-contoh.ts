import type { BerkasMasuk } from '../../src/excel/masukan/lembar-masukan';
import { myIntress, type SatkerIkpa, satkerIkpa } from '../fixtures/layouts/ikpa-satker';
import { type Tata, tulisBuku } from '../fixtures/layouts/sheet-writer';

export const TANGGAL_BERKAS = new Date(2025, 9, 3);
export const WAKTU_IMPOR = new Date(2026, 10, 22, 8);

/** A workbook as a satker sends it. */
export async function berkas(nama: string, ...lembar: readonly Tata[]): Promise<BerkasMasuk> {
  return { nama, bytes: await tulisBuku(...lembar), tanggal: TANGGAL_BERKAS };
}

/** One workbook per satker, each with the satker's own block of the IKPA export. */
export function berkasSatker(banyak: number): Promise<BerkasMasuk[]> {
  return Promise.all(satkerIkpa(banyak).map((satu, n) => berkasIkpa(`IKPA Sentra ${n + 1}.xlsx`, satu)));
}

export const berkasIkpa = (nama: string, satker: SatkerIkpa): Promise<BerkasMasuk> =>
  berkas(nama, myIntress([satker], 0));
