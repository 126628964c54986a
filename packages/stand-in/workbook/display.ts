import { teksTampil } from '../../../src/impor/teks-tampil';
import type { Cell, CellValue } from './model';

/** What a person sees in a cell on an Indonesian machine: `1.200.000.000`, `94,17%`, `15 Maret 2023`. */
export function displayText(cell: Cell | undefined): string {
  if (!cell) return '';
  return displayValue(cell.value, cell.style.numberFormat ?? 'General');
}

/** A value under an (invariant) number format, with Indonesian separators and month names. */
export function displayValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return teksTampil(value, numberFormat);
}
