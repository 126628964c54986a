import { hurufKolom, namaSel, nomorKolom } from '../../../src/dasar/a1';
import { areaBetween, isOnSheet, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './areas';
import type { Area } from './model';

/** An A1 address, with the sheet when it named one. */
export interface ParsedAddress {
  sheetName: string | null;
  area: Area;
}

/** `A1:B2`, `A1` for one cell, `A:C` for whole columns, `3:5` for whole rows. */
export function printArea(area: Area): string {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow + 1}`;
  if (isWholeColumns(area)) return `${hurufKolom(area.column)}:${hurufKolom(lastColumn)}`;
  const first = namaSel(area.row, area.column);
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${namaSel(lastRow, lastColumn)}`;
}

/** A sheet name as it stands before `!`: in apostrophes unless it is a plain word that is no cell address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'LKj Data'!A1:B2` */
export function printAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${printArea(area)}`;
}

/**
 * Reads `A1`, `$A$1:B2`, `A:C`, `3:5`, each with or without `Sheet!` or `'Sheet name'!`.
 * Null when the text is no address on a sheet.
 */
export function parseAddress(text: string): ParsedAddress | null {
  const split = splitSheet(text.trim());
  if (!split) return null;
  const area = parseArea(split.cells);
  return area ? { sheetName: split.sheetName, area } : null;
}

/** Reads an address without a sheet name; null when it is none. */
export function parseArea(text: string): Area | null {
  const [first = '', second, ...rest] = text.split(':');
  if (rest.length > 0) return null;
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (!start || !end) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  const area = areaBetween(start.row ?? 0, start.column ?? 0, end.row ?? MAX_ROWS - 1, end.column ?? MAX_COLUMNS - 1);
  return isOnSheet(area) ? area : null;
}

function splitSheet(text: string): { sheetName: string | null; cells: string } | null {
  if (text.startsWith("'")) {
    const quoted = /^'((?:[^']|'')+)'!([^!]+)$/.exec(text);
    const [, name, cells] = quoted ?? [];
    return name !== undefined && cells !== undefined ? { sheetName: name.replaceAll("''", "'"), cells } : null;
  }
  const mark = text.lastIndexOf('!');
  if (mark === 0) return null;
  return mark < 0 ? { sheetName: null, cells: text } : { sheetName: text.slice(0, mark), cells: text.slice(mark + 1) };
}

/** One side of the colon; a whole column has no row, a whole row no column. */
function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const found = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/.exec(text);
  if (!found || text === '') return null;
  const [, letters, digits] = found;
  return { row: digits ? Number(digits) - 1 : null, column: letters ? nomorKolom(letters) : null };
}
