import { areaBetween, containsCell, covering, intersection } from './areas';
import type { Area, Cell, CellValue, Sheet } from './model';
import { PLAIN_STYLE } from './styles';

export { internStyle, PLAIN_STYLE, restyler, withStyle, type StyleChange } from './styles';

/** The cell, or undefined when it is empty and unformatted. Never makes one. */
export function getCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** Value of a cell; null when empty. */
export function getValue(sheet: Sheet, row: number, column: number): CellValue {
  return getCell(sheet, row, column)?.value ?? null;
}

/** Puts a cell; one that holds nothing and looks like nothing is taken out, so that the sheet stays sparse. */
export function setCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  if (isBlank(cell)) {
    removeCell(sheet, row, column);
    return;
  }
  const line = sheet.rows.get(row);
  if (line) line.set(column, cell);
  else sheet.rows.set(row, new Map([[column, cell]]));
}

/** Takes a cell out, content and format. */
export function removeCell(sheet: Sheet, row: number, column: number): void {
  const line = sheet.rows.get(row);
  if (!line) return;
  line.delete(column);
  if (line.size === 0) sheet.rows.delete(row);
}

/** A cell with this value and nothing else. */
export function plainCell(value: CellValue): Cell {
  return { value, style: PLAIN_STYLE };
}

/** True when a person would see something in the cell: a value or a formula. */
export function hasContent(cell: Cell): boolean {
  return cell.formula !== undefined || (cell.value !== null && (cell.value !== '' || cell.quotePrefix === true));
}

/** Visits every cell that exists, within the area when one is given, by rows. The visitor may put or remove cells. */
export function eachCell(
  sheet: Sheet,
  area: Area | null,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  for (const [row, line] of linesOf(sheet, area)) {
    const columns = [...line].sort(([a], [b]) => a - b);
    for (const [column, cell] of columns) {
      if (!area || containsCell(area, row, column)) visit(cell, row, column);
    }
  }
}

/**
 * The smallest area that holds every used cell, or null when there is none.
 * With `valuesOnly` a cell counts for its content alone; else its format and its merged area count too.
 */
export function usedArea(sheet: Sheet, options: { valuesOnly?: boolean; within?: Area } = {}): Area | null {
  const { valuesOnly = false, within } = options;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of within ? linesOf(sheet, within) : sheet.rows) {
    for (const [column, cell] of line) {
      // The engine asks at every calculation: what lies within is not looked at.
      const inside = row >= top && row <= bottom && column >= left && column <= right;
      if (inside || (within && !containsCell(within, row, column))) continue;
      if (valuesOnly && !hasContent(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  let used: Area | null = bottom < 0 ? null : areaBetween(top, left, bottom, right);
  if (valuesOnly) return used;
  for (const merge of sheet.merges) {
    const part = within ? intersection(within, merge) : merge;
    if (part) used = used ? covering(used, part) : part;
  }
  return used;
}

function isBlank(cell: Cell): boolean {
  return !hasContent(cell) && cell.style === PLAIN_STYLE && cell.link === undefined && cell.note === undefined;
}

function linesOf(sheet: Sheet, area: Area | null): [number, Map<number, Cell>][] {
  if (!area || area.rowCount > sheet.rows.size) {
    const lines = [...sheet.rows].filter(([row]) => !area || (row >= area.row && row < area.row + area.rowCount));
    return lines.sort(([a], [b]) => a - b);
  }
  const lines: [number, Map<number, Cell>][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const line = sheet.rows.get(row);
    if (line) lines.push([row, line]);
  }
  return lines;
}
