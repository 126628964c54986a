import type * as hucre from 'hucre/xlsx';
import { getCell, PLAIN_STYLE, setCell } from '../workbook/cells';
import { type Cell, type CellValue, ERROR_CODES, type ErrorCode, type Sheet } from '../workbook/model';
import type { StyleReader } from './read-styles';
import { moveFormula } from './shared-formula';
import { walkCells } from './sheet-frame';
import type { SheetFrame } from './sheet-frame';

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

/** An error value of a file; the rare ones of data types and the like count as `#VALUE!`. */
export function errorValue(text: string): { error: ErrorCode } {
  return { error: isErrorCode(text) ? text : '#VALUE!' };
}

function isErrorCode(text: string): text is ErrorCode {
  return ERRORS.has(text);
}

/** Puts the cells that hucre read into the sheet. */
export function readCells(read: hucre.Sheet, sheet: Sheet, styles: StyleReader, frame: SheetFrame): void {
  const dates = new Set<string>();
  read.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value instanceof Date) dates.add(`${row},${column}`);
      else setCell(sheet, row, column, { value, style: PLAIN_STYLE });
    });
  });
  const masters = sharedMasters(read);
  for (const [key, detail] of read.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    setCell(sheet, row, column, detailedCell(detail, row, column, styles, masters));
  }
  if (dates.size > 0) restoreSerials(sheet, frame, dates);
}

interface SharedMaster {
  formula: string;
  row: number;
  column: number;
}

/** The reader leaves the formula of a shared group at its first cell only. */
function sharedMasters(read: hucre.Sheet): Map<number, SharedMaster> {
  const masters = new Map<number, SharedMaster>();
  for (const [key, { formula, formulaSharedIndex }] of read.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(formulaSharedIndex, { formula, row, column });
  }
  return masters;
}

function detailedCell(
  detail: hucre.Cell,
  row: number,
  column: number,
  styles: StyleReader,
  masters: ReadonlyMap<number, SharedMaster>,
): Cell {
  const formula = cellFormula(detail, row, column, masters);
  const { hyperlink, comment } = detail;
  return {
    value: cellValue(detail),
    style: styles.style(detail.style),
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(hyperlink && { link: linkOf(hyperlink) }),
    ...(comment && { note: comment.text }),
  };
}

function cellFormula(
  { formula, formulaSharedIndex }: hucre.Cell,
  row: number,
  column: number,
  masters: ReadonlyMap<number, SharedMaster>,
): string | undefined {
  if (formula) return formula;
  const master = formulaSharedIndex === undefined ? undefined : masters.get(formulaSharedIndex);
  return master && moveFormula(master.formula, row - master.row, column - master.column);
}

function cellValue({ type, value }: hucre.Cell): CellValue {
  // A date is put right from the file's own number in `restoreSerials`.
  if (value instanceof Date) return 0;
  return type === 'error' ? errorValue(String(value)) : value;
}

function linkOf({ target, location, tooltip }: NonNullable<hucre.Cell['hyperlink']>): NonNullable<Cell['link']> {
  return {
    ...(target !== location && target !== '' && { address: target }),
    ...(location !== undefined && { documentReference: location }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
  };
}

/** hucre answers a `Date`, to the millisecond; Excel's API has the number that the file holds. */
function restoreSerials(sheet: Sheet, frame: SheetFrame, dates: ReadonlySet<string>): void {
  walkCells(frame, {
    cell: ({ row, column, value }) => {
      if (value === undefined || !dates.has(`${row},${column}`)) return;
      const cell = getCell(sheet, row, column);
      setCell(sheet, row, column, { style: PLAIN_STYLE, ...cell, value: Number(value) });
    },
  });
}

/** Marks the cells whose format says that their text was typed with an apostrophe. */
export function markQuoted(sheet: Sheet, frame: SheetFrame, quotedFormats: ReadonlySet<number>): void {
  if (quotedFormats.size === 0) return;
  walkCells(frame, {
    cell: ({ row, column, format }) => {
      if (format === undefined || !quotedFormats.has(format)) return;
      const cell = getCell(sheet, row, column);
      if (cell) setCell(sheet, row, column, { ...cell, quotePrefix: true });
    },
  });
}
