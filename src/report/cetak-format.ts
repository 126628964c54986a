import { type Decimal, tampil } from '../dasar/desimal';

/**
 * A number as a cell of that format shows it, with Indonesian separators: with its percent sign, and the upper end of a
 * range ("80–90%"); without the mark of a check.
 */
export function cetakFormat(nilai: Decimal, format: string | undefined): string {
  const desimal = /0\.(0+)/.exec(format ?? '')?.[1]?.length ?? 0;
  const angka = tampil(nilai, format === undefined ? nilai.dp() : desimal);
  const ribuan = format?.includes('#,##0') ?? false;
  const belakang = format?.includes('"%"') ? '%' : (/"(–[^"]*)"/.exec(format ?? '')?.[1] ?? '');
  return (ribuan ? angka : angka.replaceAll('.', '')) + belakang;
}
