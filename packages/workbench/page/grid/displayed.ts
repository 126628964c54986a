import { formatColor } from 'numfmt';
import { displayText, displayValue } from '@capaian/stand-in/workbook/display';
import type { Cell } from '@capaian/stand-in/workbook/model';
import { textWidth } from './measure-text';

/** What a cell shows, and as what it is aligned. */
export interface Displayed {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'other';
  /** Colour that the number format asks for (`[Red]`). */
  readonly color: string | undefined;
}

/** The text of a cell under its number format. */
export function displayCell(cell: Cell): Displayed {
  const { value, style } = cell;
  const text = displayText(cell);
  if (typeof value !== 'number') {
    return { text, kind: value === null || typeof value === 'string' ? 'text' : 'other', color: undefined };
  }
  const color = style.numberFormat?.includes('[') ? formatColor(style.numberFormat, value, { throws: false }) : '';
  return { text, kind: 'number', color: color ? String(color) : undefined };
}

/** A number as it fits: General drops decimals first; what still does not fit becomes a row of #. */
export function fittingNumber(cell: Cell, shown: Displayed, width: number): string {
  const { font, numberFormat = 'General' } = cell.style;
  if (textWidth(shown.text, font) <= width + 1) return shown.text;
  if (numberFormat === 'General' && typeof cell.value === 'number') {
    for (let digits = 10; digits > 0; digits -= 1) {
      const shorter = displayValue(Number(cell.value.toPrecision(digits)), numberFormat);
      if (textWidth(shorter, font) <= width + 1) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / textWidth('#', font))));
}
