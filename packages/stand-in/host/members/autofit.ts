import { eachCell, getCell } from '../../workbook/cells';
import { displayText } from '../../workbook/display';
import type { Area, Cell, Sheet } from '../../workbook/model';
import type { AreasTarget } from '../targets';
import type { HostContext } from '../definition';

/** Calibri 11: a digit is 5.25 points wide, a line 15 points high, a cell has 3.75 points of padding. */
const DIGIT_WIDTH = 5.25;
const PADDING = 3.75;
const LINE_HEIGHT = 15;
const USUAL_SIZE = 11;
const BOLD_FACTOR = 1.08;
const HIGHEST_ROW = 409.5;

/** Fits columns to the range's own cells; merged and wrapped cells do not count, as in Excel. No font is measured: widths are estimates. */
export function autofitColumns({ sheet, areas }: AreasTarget, host: HostContext): void {
  host.edit(sheet);
  host.settle();
  const widest = new Map<number, number>();
  const merged = mergedCells(sheet);
  for (const area of areas) {
    eachCell(sheet, area, (cell, row, column) => {
      if (cell.style.wrapText === true || merged(row, column)) return;
      const width = textWidth(displayText(cell), cell) + PADDING;
      widest.set(column, Math.max(widest.get(column) ?? 0, width));
    });
  }
  for (const [column, width] of widest) {
    if (width > PADDING) sheet.columnSizes.set(column, { ...sheet.columnSizes.get(column), width });
  }
}

/** Fits rows to their text, wrapped at the columns' widths. */
export function autofitRows({ sheet, areas }: AreasTarget, host: HostContext): void {
  host.edit(sheet);
  host.settle();
  const merged = mergedCells(sheet);
  for (const area of areas) {
    for (const row of rowsWithin(sheet, area)) {
      let height = sheet.defaultRowHeight;
      for (const [column, cell] of sheet.rows.get(row) ?? []) {
        if (!merged(row, column)) height = Math.max(height, linesOf(sheet, column, cell) * lineHeight(cell));
      }
      sheet.rowSizes.set(row, { ...sheet.rowSizes.get(row), height: Math.min(height, HIGHEST_ROW) });
    }
  }
}

function rowsWithin(sheet: Sheet, area: Area): number[] {
  return [...sheet.rows.keys()].filter((row) => row >= area.row && row < area.row + area.rowCount);
}

function linesOf(sheet: Sheet, column: number, cell: Cell): number {
  const text = displayText(cell);
  if (cell.style.wrapText !== true) return 1;
  const size = sheet.columnSizes.get(column);
  const room = Math.max((size?.width ?? sheet.defaultColumnWidth) - PADDING, DIGIT_WIDTH);
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part, cell) / room)), 0);
}

function textWidth(text: string, cell: Cell): number {
  const factor =
    ((cell.style.font?.size ?? USUAL_SIZE) / USUAL_SIZE) * (cell.style.font?.bold === true ? BOLD_FACTOR : 1);
  return text.length * DIGIT_WIDTH * factor;
}

function lineHeight(cell: Cell): number {
  return LINE_HEIGHT * ((cell.style.font?.size ?? USUAL_SIZE) / USUAL_SIZE);
}

function mergedCells(sheet: Sheet): (row: number, column: number) => boolean {
  const cells = new Set<string>();
  for (const { row, column, rowCount, columnCount } of sheet.merges) {
    for (let r = row; r < row + rowCount; r += 1) {
      for (let c = column; c < column + columnCount; c += 1) if (getCell(sheet, r, c)) cells.add(`${r},${c}`);
    }
  }
  return (row, column) => cells.has(`${row},${column}`);
}
