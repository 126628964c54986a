import { usedArea } from '@capaian/stand-in/workbook/cells';
import type { Area, Cell, Sheet } from '@capaian/stand-in/workbook/model';
import { AxisLayout } from './axis-layout';
import { fontSize, lineHeight, wrappedLines } from './measure-text';
import { toPixels, type Box } from './units';

/** Empty rows and columns shown after the last used one, so that there is always room to type. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 30;

/** Pixels between a cell's edge and its text. */
export const CELL_PADDING = 3;

/** Where everything of one sheet stands on the screen. */
export interface SheetLayout {
  readonly rows: AxisLayout;
  readonly columns: AxisLayout;
  readonly merges: MergeIndex;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Merged areas by the rows they cover: a real export has 35,790 of them. */
export type MergeIndex = ReadonlyMap<number, readonly Area[]>;

/** Lays a sheet out; wrapped and large text makes rows without a height of their own grow, as in Excel. */
export function layOutSheet(sheet: Sheet): SheetLayout {
  const used = usedArea(sheet);
  const chartsEnd = Math.max(0, ...sheet.charts.map((chart) => chart.top + chart.height)) / sheet.defaultRowHeight;
  const rowCount = Math.max(LEAST_ROWS, Math.ceil(chartsEnd), (used ? used.row + used.rowCount : 0) + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, (used ? used.column + used.columnCount : 0) + SPARE_COLUMNS);
  const widths = new Map([...sheet.columnSizes].map(([index, own]) => [index, axisSize(own.width, own.hidden)]));
  const heights = new Map([...sheet.rowSizes].map(([index, own]) => [index, axisSize(own.height, own.hidden)]));
  const columns = new AxisLayout(columnCount, sheet.defaultColumnWidth, widths);
  const merges = indexMerges(sheet.merges, rowCount);
  const rows = new AxisLayout(rowCount, sheet.defaultRowHeight, heights, grownRows(sheet, columns, merges));
  return { rows, columns, merges, frozen: sheet.frozen };
}

function axisSize(size: number | undefined, hidden: boolean | undefined): { size?: number; hidden?: boolean } {
  return { ...(size === undefined ? {} : { size }), ...(hidden === undefined ? {} : { hidden }) };
}

/** Pixels that an area covers. */
export function boxOf(layout: SheetLayout, area: Area): Box {
  const left = layout.columns.start(area.column);
  const top = layout.rows.start(area.row);
  return {
    left,
    top,
    width: layout.columns.start(area.column + area.columnCount) - left,
    height: layout.rows.start(area.row + area.rowCount) - top,
  };
}

/** The merged area that a cell lies in, if any. */
export function mergeAt(merges: MergeIndex, row: number, column: number): Area | undefined {
  return merges.get(row)?.find((area) => column >= area.column && column < area.column + area.columnCount);
}

function indexMerges(merges: readonly Area[], rowCount: number): MergeIndex {
  const index = new Map<number, Area[]>();
  for (const area of merges) {
    const end = Math.min(area.row + area.rowCount, rowCount);
    for (let row = area.row; row < end; row += 1) {
      const line = index.get(row);
      if (line) line.push(area);
      else index.set(row, [area]);
    }
  }
  return index;
}

function grownRows(sheet: Sheet, columns: AxisLayout, merges: MergeIndex): Map<number, number> {
  const grown = new Map<number, number>();
  for (const [row, line] of sheet.rows) {
    if (sheet.rowSizes.get(row)?.height !== undefined) continue;
    let height = sheet.defaultRowHeight;
    for (const [column, cell] of line) {
      if (cell.value === null) continue;
      if (mergeAt(merges, row, column)) continue;
      height = Math.max(height, neededHeight(cell, columns.size(column)));
    }
    if (height > sheet.defaultRowHeight) grown.set(row, height);
  }
  return grown;
}

/** Points that a cell's text needs; Excel's default row fits sizes up to 11. */
function neededHeight(cell: Cell, width: number): number {
  const { value, style } = cell;
  const { font, wrapText } = style;
  if (wrapText !== true || typeof value !== 'string') return fontSize(font) > 11 ? lineHeight(font) : 0;
  return wrappedLines(value, font, width - 2 * CELL_PADDING) * lineHeight(font);
}

/** Pixels of a chart, whose place the API gives in points. */
export function chartBox(
  layout: SheetLayout,
  chart: { left: number; top: number; width: number; height: number },
): Box {
  const left = layout.columns.fromPoints(chart.left);
  const top = layout.rows.fromPoints(chart.top);
  const right = layout.columns.fromPoints(chart.left + chart.width);
  const bottom = layout.rows.fromPoints(chart.top + chart.height);
  // A chart beyond the laid-out cells keeps its own size.
  return {
    left,
    top,
    width: Math.max(right - left, 0) || toPixels(chart.width),
    height: Math.max(bottom - top, 0) || toPixels(chart.height),
  };
}
