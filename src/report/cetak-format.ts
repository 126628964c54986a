import { type Decimal, tampil } from '../dasar/desimal';

/** A number as a cell of that format shows it, with Indonesian separators; the words behind it are its own. */
export function cetakFormat(nilai: Decimal, format: string | undefined): string {
  const desimal = /0\.(0+)/.exec(format ?? '')?.[1]?.length ?? 0;
  const angka = tampil(nilai, format === undefined ? nilai.dp() : desimal);
  const ribuan = format?.includes('#,##0') ?? false;
  return (ribuan ? angka : angka.replaceAll('.', '')) + (/"([^"]*)"$/.exec(format ?? '')?.[1] ?? '');
}
