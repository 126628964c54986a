import { isFormula } from '../../calc/syntax';
import { parseAddress } from '../../workbook/address';
import { cellCount, containsCell, intersection, isWholeColumns, isWholeRows } from '../../workbook/areas';
import { getCell, getValue, setCell, withStyle } from '../../workbook/cells';
import { enter, EntryRefused } from '../../workbook/entry';
import type { Area, Cell, Sheet } from '../../workbook/model';
import { PLAIN_STYLE } from '../../workbook/styles';
import { asText } from '../checked';
import type { RangeTarget } from '../targets';
import type { HostContext } from '../definition';
import { invalidArgument } from '../errors';
import { editContents } from './auto-filter';
import { isValidFormat } from 'numfmt';

/** Excel answers null for the cells of a range larger than this. */
const MOST_CELLS = 5_000_000;

/** True for whole rows and columns and for what is too large: their cells are neither read nor written one by one. */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area) || cellCount(area) > MOST_CELLS;
}

/** One entry per cell, by rows; null for an unbounded range. Empty cells are asked about too, and never made. */
export function readCells<T>({ sheet, area }: RangeTarget, read: (cell: Cell | undefined) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  const matrix: T[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const line = sheet.rows.get(row);
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      cells.push(read(line?.get(column)));
    matrix.push(cells);
  }
  return matrix;
}

/**
 * Writes `values` or `formulas`: one value for all cells, or one for each; null leaves a cell as it is.
 * Hidden parts of merged cells take nothing.
 * @throws HostError InvalidArgument for another shape, or an entry that Excel does not take.
 */
export function writeEntries(target: RangeTarget, values: unknown, host: HostContext): void {
  const entries = matrixOf(values, target.area, asEntry);
  editContents(target.sheet, target.area, host);
  const { sheet, area } = target;
  const before = getValue(sheet, area.row, area.column);
  const covered = hiddenByMerge(target);
  eachEntry(target.area, entries, (entry, row, column) => {
    if (entry === null || covered(row, column)) return;
    const cell = entered(sheet.rows.get(row)?.get(column), entry);
    setCell(sheet, row, column, host.conditions.formulasTakeFormats ? withFormatRead(cell, sheet, host) : cell);
  });
  host.raise({ name: 'onChanged', sheet, area, before });
}

/** Writes `numberFormat`, in Excel's invariant notation. @throws HostError InvalidArgument */
export function writeNumberFormats(target: RangeTarget, values: unknown, host: HostContext): void {
  const formats = matrixOf(values, target.area, asNumberFormat);
  host.edit(target.sheet);
  eachEntry(target.area, formats, (numberFormat, row, column) => {
    if (numberFormat === null) return;
    const cell = target.sheet.rows.get(row)?.get(column) ?? { value: null, style: PLAIN_STYLE };
    const change = { numberFormat: numberFormat === 'General' ? null : numberFormat };
    setCell(target.sheet, row, column, { ...cell, style: withStyle(cell.style, change) });
  });
}

/** Of a formula in a cell without a format: with the format of the first cell that it names. */
function withFormatRead(cell: Cell, own: Sheet, { workbook }: HostContext): Cell {
  if (cell.formula === undefined || cell.style.numberFormat !== undefined) return cell;
  const [named = ''] = /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+/u.exec(cell.formula) ?? [];
  const address = parseAddress(named);
  if (!address) return cell;
  const { sheetName, area } = address;
  const sheet = sheetName === null ? own : workbook.sheets.find(({ name }) => name === sheetName);
  const numberFormat = sheet && getCell(sheet, area.row, area.column)?.style.numberFormat;
  return numberFormat === undefined ? cell : { ...cell, style: withStyle(cell.style, { numberFormat }) };
}

type Entry = string | number | boolean | null;

function entered(cell: Cell | undefined, entry: string | number | boolean): Cell {
  try {
    return enter(cell, entry, isFormula);
  } catch (error) {
    if (error instanceof EntryRefused) throw invalidArgument(error.message);
    throw error;
  }
}

function asEntry(value: unknown): Entry {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw invalidArgument('A cell takes a text, a number, true, false or null.');
}

function asNumberFormat(value: unknown): string | null {
  if (value === null) return null;
  const format = asText(value);
  if (!isValidFormat(format)) throw invalidArgument(`Excel does not know the number format ${format}.`);
  return format;
}

/** A value for all cells, or the rows of a matrix that has exactly the range's shape. */
function matrixOf<T>(values: unknown, area: Area, read: (value: unknown) => T): T | T[][] {
  if (isUnbounded(area)) throw invalidArgument('Cells of whole rows or columns cannot be written one by one.');
  if (!Array.isArray(values)) return read(values);
  if (values.length !== area.rowCount) throw wrongShape(area);
  return values.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== area.columnCount) throw wrongShape(area);
    return line.map(read);
  });
}

function wrongShape(area: Area): Error {
  return invalidArgument(
    `The number of rows or columns in the input array doesn't match the range: ${area.rowCount} × ${area.columnCount}.`,
  );
}

function eachEntry<T>(area: Area, entries: T | T[][], visit: (entry: T, row: number, column: number) => void): void {
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const entry = Array.isArray(entries) ? entries[row]?.[column] : entries;
      if (entry !== undefined) visit(entry, area.row + row, area.column + column);
    }
  }
}

function hiddenByMerge({ sheet, area }: RangeTarget): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((merge) => containsCell(merge, row, column) && (merge.row !== row || merge.column !== column));
}
