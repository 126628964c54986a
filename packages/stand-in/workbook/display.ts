import { isDateFormat } from 'numfmt';
import { teksTampil } from '../../../src/impor/teks-tampil';
import type { Cell, CellValue } from './model';

/** Days between the two calendars of workbooks, that of 1900 and that of 1904. */
const LATER_CALENDAR = 1462;

/** What a person sees in a cell on an Indonesian machine: `1.200.000.000`, `94,17%`, `15 Maret 2023`. */
export function displayText(cell: Cell | undefined, date1904 = false): string {
  if (!cell) return '';
  const { value, style } = cell;
  const format = style.numberFormat ?? 'General';
  const later = date1904 && typeof value === 'number' && isDateFormat(format);
  return displayValue(later ? value + LATER_CALENDAR : value, format);
}

/** A value under an (invariant) number format, with Indonesian separators and month names. */
export function displayValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return teksTampil(value, numberFormat);
}
