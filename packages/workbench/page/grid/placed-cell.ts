import type { Area, Cell, Sheet } from '@capaian/stand-in/workbook/model';
import { displayCell, fittingNumber, type Displayed } from './displayed';
import { textWidth } from './measure-text';
import { boxOf, CELL_PADDING, mergeAt, type SheetLayout } from './sheet-layout';
import type { Box } from './units';

/** Pixels that one step of indent takes, as in Excel. */
const INDENT = 9;

/** The rows and columns to draw, both ends included. */
export interface Span {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A cell with everything needed to draw it. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** The cell, or the merged area it heads. */
  readonly box: Box;
  /** Where its text may stand: wider than the cell when it runs over empty neighbours. */
  readonly textBox: Box;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly indent: number;
  readonly color: string | undefined;
}

/** Every cell with content or a look that shows in the span, text that runs into it from outside included. */
export function placeCells(sheet: Sheet, layout: SheetLayout, span: Span): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (let row = span.firstRow; row <= span.lastRow; row += 1) {
    if (layout.rows.size(row) === 0) continue;
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (column > span.lastColumn + REACH || mergeAt(layout.merges, row, column)) continue;
      const one = place(sheet, layout, row, column, cell);
      if (one && reaches(one.textBox, layout, span)) placed.push(one);
    }
  }
  for (const merge of mergesIn(layout, span)) {
    const cell = sheet.rows.get(merge.row)?.get(merge.column);
    if (cell) placed.push(placeMerged(cell, layout, merge));
  }
  return placed;
}

/** Columns beyond the span that are looked at: right-aligned text runs to the left. */
const REACH = 12;

function place(sheet: Sheet, layout: SheetLayout, row: number, column: number, cell: Cell): PlacedCell | null {
  const box = boxOf(layout, { row, column, rowCount: 1, columnCount: 1 });
  if (box.width === 0) return null;
  const shown = displayCell(cell);
  const align = alignment(cell, shown);
  const indent = (cell.style.indent ?? 0) * INDENT;
  const need = shown.text === '' ? 0 : textWidth(shown.text, cell.style.font) + 2 * CELL_PADDING + indent;
  const base = { row, column, cell, box, align, indent, color: shown.color };
  if (shown.kind === 'number') {
    return { ...base, textBox: box, text: fittingNumber(cell, shown, box.width - 2 * CELL_PADDING - indent) };
  }
  const runsOver = need > box.width && shown.kind === 'text' && cell.style.wrapText !== true;
  const textBox = runsOver ? overNeighbours(sheet, layout, row, column, box, need, align) : box;
  return { ...base, textBox, text: shown.text };
}

function placeMerged(cell: Cell, layout: SheetLayout, merge: Area): PlacedCell {
  const box = boxOf(layout, merge);
  const shown = displayCell(cell);
  const indent = (cell.style.indent ?? 0) * INDENT;
  const text = shown.kind === 'number' ? fittingNumber(cell, shown, box.width - 2 * CELL_PADDING - indent) : shown.text;
  const { row, column } = merge;
  return { row, column, cell, box, textBox: box, text, align: alignment(cell, shown), indent, color: shown.color };
}

function alignment(cell: Cell, shown: Displayed): PlacedCell['align'] {
  switch (cell.style.horizontal) {
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    default:
      if (shown.kind === 'number') return 'right';
      return shown.kind === 'text' ? 'left' : 'center';
  }
}

/** The cell's box grown over empty neighbours, as far as the text needs and they allow. */
function overNeighbours(
  sheet: Sheet,
  layout: SheetLayout,
  row: number,
  column: number,
  box: Box,
  need: number,
  align: PlacedCell['align'],
): Box {
  const missing = need - box.width;
  const toRight = align === 'left' ? missing : align === 'center' ? missing / 2 : 0;
  const toLeft = align === 'right' ? missing : align === 'center' ? missing / 2 : 0;
  const right = freeWidth(sheet, layout, row, column, 1, toRight);
  const left = freeWidth(sheet, layout, row, column, -1, toLeft);
  return { ...box, left: box.left - left, width: box.width + left + right };
}

function freeWidth(
  sheet: Sheet,
  layout: SheetLayout,
  row: number,
  column: number,
  step: 1 | -1,
  wanted: number,
): number {
  const line = sheet.rows.get(row);
  let free = 0;
  for (let next = column + step; free < wanted && next >= 0 && next < layout.columns.count; next += step) {
    const neighbour = line?.get(next);
    const taken = neighbour !== undefined && (neighbour.formula !== undefined || neighbour.value !== null);
    if (taken || mergeAt(layout.merges, row, next)) break;
    free += layout.columns.size(next);
  }
  return Math.min(free, Math.ceil(wanted));
}

function reaches(box: Box, layout: SheetLayout, span: Span): boolean {
  const left = layout.columns.start(span.firstColumn);
  const right = layout.columns.start(span.lastColumn + 1);
  return box.left < right && box.left + box.width > left;
}

/** The merged areas that show in the span, each once. */
export function mergesIn(layout: SheetLayout, span: Span): Set<Area> {
  const found = new Set<Area>();
  for (let row = span.firstRow; row <= span.lastRow; row += 1) {
    for (const area of layout.merges.get(row) ?? []) {
      if (area.column <= span.lastColumn && area.column + area.columnCount > span.firstColumn) found.add(area);
    }
  }
  return found;
}
