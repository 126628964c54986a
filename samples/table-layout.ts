import {
  encodeCell,
  type Alignment,
  type Borders,
  type CellFormulaValue,
  type Fill,
  type Style,
  type Worksheet,
} from '@cj-tech-master/excelts';
import { heightOfLines, linesNeeded } from './row-height';

type Horizontal = Alignment['horizontal'];

/** A cell that needs more than its column's own style. */
export interface StyledCell {
  value: string | number;
  format?: string;
  align?: Horizontal;
  /** Merged over this many columns (itself included). */
  across?: number;
  /** Merged over this many rows (itself included). */
  down?: number;
}

/** A live SUM over the rows above it. */
export interface SumCell {
  sumOfColumn: true;
}

/** Null: blank, or covered by a merged neighbour. */
export type CellContent = string | number | StyledCell | SumCell | null;

export interface Column {
  header: string;
  /** Header above it; neighbours with the same one share a merged cell. */
  group?: string;
  /** In characters, as Excel counts column widths. */
  width: number;
  align?: Horizontal;
  /** Invariant number format. */
  format?: string;
}

export interface Row {
  kind: 'data' | 'total' | 'group';
  cells: readonly CellContent[];
}

export interface Table {
  /** An empty line leaves a blank row. */
  title: readonly string[];
  titleAlign?: 'left' | 'center';
  /** For example "(dalam rupiah)", right above the header. */
  unit?: string;
  columns: readonly Column[];
  /** Print the row (1) (2) (3) … under the header. */
  columnNumbers?: boolean;
  rows: readonly Row[];
  /** Lines under the table: footnotes, "Sumber Data: …". */
  notes: readonly string[];
}

/** A cell position; on a sheet it counts from 1, as the writer does. */
interface Position {
  row: number;
  column: number;
}

const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const border: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const HEADER_FILL = solid('FFD9E1F2');
const STRONG_FILL = solid('FFF2F2F2');
/** Room that the indent takes on the left or right of a cell. */
const INDENT_CHARACTERS = 2;
const FONT = { name: 'Calibri', size: 11 } as const;

/** Draws a table with its title and notes; returns the first row under it. */
export function drawTable(sheet: Worksheet, table: Table, at: Position): number {
  setColumnWidths(sheet, table.columns, at.column);
  let row = at.row;
  for (const title of table.title) {
    const align = table.titleAlign ?? 'left';
    drawLine(sheet, table, { row, column: at.column }, title, { font: { ...FONT, size: 12, bold: true } }, align);
    row += 1;
  }
  if (table.unit !== undefined) {
    drawLine(sheet, table, { row, column: at.column }, table.unit, { font: { ...FONT, italic: true } }, 'right');
    row += 1;
  }
  row = drawHeader(sheet, table, { row, column: at.column });
  row = drawRows(sheet, table, { row, column: at.column });
  for (const note of table.notes) {
    drawLine(sheet, table, { row, column: at.column }, note, { font: { ...FONT, size: 10, italic: true } }, 'left');
    row += 1;
  }
  return row;
}

function setColumnWidths(sheet: Worksheet, columns: readonly Column[], first: number): void {
  columns.forEach((column, i) => {
    const target = sheet.getColumn(first + i);
    target.width = Math.max(target.width ?? 0, column.width);
  });
}

/** A line of text over the whole width of the table. */
function drawLine(
  sheet: Worksheet,
  table: Table,
  at: Position,
  text: string,
  style: Partial<Style>,
  horizontal: Horizontal,
): void {
  if (text === '') return;
  const cell = sheet.getCell(at.row, at.column);
  cell.value = text;
  cell.style = { ...style, alignment: { horizontal, vertical: 'middle', wrapText: true } };
  sheet.mergeCells(at.row, at.column, at.row, at.column + table.columns.length - 1);
  sheet.getRow(at.row).height = heightOfLines(
    linesNeeded(text, widthOf(table.columns), { bold: style.font?.bold === true }),
  );
}

function drawHeader(sheet: Worksheet, table: Table, at: Position): number {
  const { columns } = table;
  const grouped = columns.some((column) => column.group !== undefined);
  const last = grouped ? at.row + 1 : at.row;
  columns.forEach((column, i) => {
    for (let row = at.row; row <= last; row += 1) styleHeaderCell(sheet, { row, column: at.column + i });
    sheet.getCell(column.group === undefined ? at.row : last, at.column + i).value = column.header;
    if (grouped && column.group === undefined) sheet.mergeCells(at.row, at.column + i, last, at.column + i);
  });
  if (grouped) drawGroups(sheet, columns, at);
  sheet.getRow(last).height = heightOfLines(
    Math.max(...columns.map((column) => linesNeeded(column.header, column.width, { bold: true }))),
  );
  if (table.columnNumbers !== true) return last + 1;
  columns.forEach((_, i) => {
    styleHeaderCell(sheet, { row: last + 1, column: at.column + i });
    sheet.getCell(last + 1, at.column + i).value = `(${i + 1})`;
  });
  return last + 2;
}

/** The upper header row: one merged cell over neighbours of the same group. */
function drawGroups(sheet: Worksheet, columns: readonly Column[], at: Position): void {
  const lines = columns.map(({ group }, i) => {
    if (group === undefined || columns[i - 1]?.group === group) return 1;
    const members = columns.filter((other) => other.group === group);
    sheet.getCell(at.row, at.column + i).value = group;
    if (members.length > 1) sheet.mergeCells(at.row, at.column + i, at.row, at.column + i + members.length - 1);
    return linesNeeded(group, widthOf(members), { bold: true });
  });
  sheet.getRow(at.row).height = heightOfLines(Math.max(...lines));
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}

function styleHeaderCell(sheet: Worksheet, at: Position): void {
  sheet.getCell(at.row, at.column).style = {
    font: { ...FONT, bold: true },
    fill: HEADER_FILL,
    border,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  };
}

function drawRows(sheet: Worksheet, table: Table, at: Position): number {
  table.rows.forEach((row, i) => {
    table.columns.forEach((column, j) => {
      const content = row.cells[j] ?? null;
      const cell = sheet.getCell(at.row + i, at.column + j);
      cell.style = bodyStyle(row, column, content);
      cell.value = isSum(content) ? sumOfRowsAbove(table, { row: i, column: j }, at) : ownOf(content).value;
    });
    sheet.getRow(at.row + i).height = heightOfLines(linesOfRow(row, table.columns));
  });
  mergeCells(sheet, table, at);
  return at.row + table.rows.length;
}

/** After all styles are set: a merged cell takes its neighbours' borders away. */
function mergeCells(sheet: Worksheet, table: Table, at: Position): void {
  table.rows.forEach((row, i) => {
    row.cells.forEach((content, j) => {
      const { across = 1, down = 1 } = ownOf(content);
      if (across === 1 && down === 1) return;
      const [top, left] = [at.row + i, at.column + j];
      sheet.mergeCells(top, left, top + down - 1, left + across - 1);
    });
  });
}

function bodyStyle(row: Row, column: Column, content: CellContent): Partial<Style> {
  const { value, format = column.format, align = column.align } = ownOf(content);
  const horizontal = align ?? (typeof value === 'string' ? 'left' : 'right');
  return {
    font: { ...FONT, bold: row.kind !== 'data' },
    ...(row.kind === 'data' ? {} : { fill: STRONG_FILL }),
    border,
    alignment: {
      horizontal,
      vertical: 'middle',
      wrapText: typeof value === 'string',
      ...(horizontal === 'center' ? {} : { indent: 1 }),
    },
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

function isSum(content: CellContent): content is SumCell {
  return typeof content === 'object' && content !== null && 'sumOfColumn' in content;
}

function ownOf(content: CellContent): Omit<StyledCell, 'value'> & { value: string | number | null } {
  if (content === null || isSum(content)) return { value: null };
  return typeof content === 'object' ? content : { value: content };
}

function sumOfRowsAbove(table: Table, cell: Position, at: Position): CellFormulaValue {
  const column = at.column + cell.column;
  const first = encodeCell({ r: at.row - 1, c: column - 1 });
  const last = encodeCell({ r: at.row + cell.row - 2, c: column - 1 });
  const result = table.rows.slice(0, cell.row).reduce((sum, row) => {
    const value = row.cells[cell.column];
    if (typeof value !== 'number') throw new Error('Only a column of plain numbers can be summed.');
    return sum + value;
  }, 0);
  return { formula: `SUM(${first}:${last})`, result };
}

function linesOfRow(row: Row, columns: readonly Column[]): number {
  const lines = row.cells.map((content, i) => {
    const { value, across = 1, down = 1 } = ownOf(content);
    if (typeof value !== 'string') return 1;
    const width = widthOf(columns.slice(i, i + across)) - INDENT_CHARACTERS;
    return Math.ceil(linesNeeded(value, width, { bold: row.kind !== 'data' }) / down);
  });
  return Math.max(1, ...lines);
}
