import { isPercentFormat } from 'numfmt';
import { recalculate } from '@capaian/stand-in/calc/recalculate';
import { isFormula } from '@capaian/stand-in/calc/syntax';
import { getCell, setCell } from '@capaian/stand-in/workbook/cells';
import { displayText } from '@capaian/stand-in/workbook/display';
import { enter, EntryRefused } from '@capaian/stand-in/workbook/entry';
import type { Area, Cell, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { kata } from '../kata';
import { englishFormula } from './formula-notation';
import type { Place } from './session';

/** Why an entry was not taken, in words for the person; null when it was. */
export type Refusal = string | null;

/** Types into one cell and recalculates; the workbook is unchanged when the entry is refused. */
export function enterText(workbook: Workbook, sheet: Sheet, place: Place, text: string): Refusal {
  const { row, column } = place;
  const before = getCell(sheet, row, column);
  if (isLocked(sheet, before)) return kata.lembarTerkunci(sheet.name);
  try {
    setCell(sheet, row, column, enter(before, englishFormula(text), isFormula, 'id'));
  } catch (error) {
    if (!(error instanceof EntryRefused)) throw error;
    return kata.entriDitolak(text);
  }
  markEdited(sheet, row, column);
  recalculate(workbook);
  return null;
}

/** Empties the cells of an area and recalculates; formats stay, as with the Delete key. */
export function clearArea(workbook: Workbook, sheet: Sheet, area: Area): Refusal {
  const filled: [number, number, Cell][] = [];
  for (const [row, line] of sheet.rows) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    for (const [column, cell] of line) {
      if (column >= area.column && column < area.column + area.columnCount) filled.push([row, column, cell]);
    }
  }
  if (filled.some(([, , cell]) => isLocked(sheet, cell))) return kata.lembarTerkunci(sheet.name);
  for (const [row, column, cell] of filled) {
    setCell(sheet, row, column, enter(cell, '', isFormula, 'id'));
    markEdited(sheet, row, column);
  }
  recalculate(workbook);
  return null;
}

/** What the formula bar shows: the formula, or the value as it would be typed again. */
export function entryText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value, style } = cell;
  if (typeof value === 'string') return cell.quotePrefix === true ? `'${value}` : value;
  if (typeof value !== 'number') return displayText(cell);
  const pattern = style.numberFormat ?? 'General';
  if (isPercentFormat(pattern)) return `${plainNumber(value * 100)}%`;
  if (/[dmyhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''))) return displayText(cell);
  return plainNumber(value);
}

/** All significant digits (Excel keeps 15), a decimal comma, no thousands. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

function isLocked(sheet: Sheet, cell: Cell | undefined): boolean {
  return sheet.protected && cell?.style.locked !== false;
}

function markEdited(sheet: Sheet, row: number, column: number): void {
  if (sheet.touched === 'none') sheet.touched = 'cells';
  sheet.editedCells.add(`${row},${column}`);
}
