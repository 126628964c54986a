import type { Satuan } from './fakta';

/** What stands behind a number of that unit, in one language; the percent sign and "Rp" are the same in all. */
export type NamaSatuan = Record<Exclude<Satuan, '%' | 'rupiah' | 'tanggal' | ''>, string>;

/** A printed number with its unit: `113,23%`, `Rp1.200`, `120 orang`. A sign that is already there stays alone. */
export function cetakSatuan(angka: string, satuan: Satuan, nama: NamaSatuan): string {
  if (satuan === '' || satuan === 'tanggal' || !/\d/.test(angka)) return angka;
  if (satuan === '%') return angka.trimEnd().endsWith('%') ? angka : `${angka}%`;
  if (satuan === 'rupiah') return /^[-+]?rp/i.test(angka) ? angka : angka.replace(/^[-+]?/, '$&Rp');
  return `${angka} ${nama[satuan]}`.trimEnd();
}
