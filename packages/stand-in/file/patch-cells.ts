import { tambahkan } from '../../../src/dasar/kelompok';
import { namaSel } from '../../../src/dasar/a1';
import { eachCell, getCell } from '../workbook/cells';
import type { Cell, CellValue, Sheet } from '../workbook/model';
import { escapeCellText, escapeXml } from './cell-text';
import { parseFrame, walkCells } from './sheet-frame';
import type { RawCell, RawRow, SheetFrame } from './sheet-frame';

/** A piece of the sheet's text and what stands there instead; start and end are the same for something new. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * Rewrites the cells that were typed into the grid, and the results of formulas that changed with them.
 * Everything else of the sheet's text stays as it is, letter by letter.
 */
export function patchCells(xml: string, sheet: Sheet): string {
  const frame = parseFrame(xml);
  const prefix = frame.root.prefix ? `${frame.root.prefix}:` : '';
  const cells: RawCell[] = [];
  const rows: RawRow[] = [];
  walkCells(frame, { cell: (cell) => cells.push(cell), row: (row) => rows.push(row) });
  const splices = [...changedCells(cells, sheet, prefix), ...newCells(cells, rows, frame, sheet, prefix)];
  return applySplices(xml, splices);
}

function changedCells(cells: readonly RawCell[], sheet: Sheet, prefix: string): Splice[] {
  const isEdited = ({ row, column }: RawCell): boolean => sheet.editedCells.has(`${row},${column}`);
  // Overwriting the first cell of a shared formula would orphan the others: the whole group is written out.
  const broken = new Set(cells.flatMap((cell) => (isEdited(cell) && cell.shared !== undefined ? [cell.shared] : [])));
  return cells.flatMap((raw) => {
    const cell = getCell(sheet, raw.row, raw.column);
    if (isEdited(raw) || (raw.shared !== undefined && broken.has(raw.shared))) {
      return [{ start: raw.start, end: raw.end, text: printRaw(raw.row, raw.column, cell, raw.format, prefix) }];
    }
    return refreshedResult(raw, cell?.value ?? null);
  });
}

/** Numbers only: other results are worked out again by Excel, which every saved file asks for on loading. */
function refreshedResult({ hasFormula, type, value, valueStart }: RawCell, now: CellValue): Splice[] {
  if (!hasFormula || typeof now !== 'number' || value === undefined) return [];
  if ((type !== undefined && type !== 'n') || Number(value) === now) return [];
  return [{ start: valueStart, end: valueStart + value.length, text: String(now) }];
}

/** Cells that the file does not have yet, in rows that it has or has not. */
function newCells(
  cells: readonly RawCell[],
  rows: readonly RawRow[],
  frame: SheetFrame,
  sheet: Sheet,
  prefix: string,
): Splice[] {
  const known = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const missing = new Map<number, { column: number; cell: Cell }[]>();
  eachCell(sheet, null, (cell, row, column) => {
    const key = `${row},${column}`;
    if (!sheet.editedCells.has(key) || known.has(key)) return;
    tambahkan(missing, row, { column, cell });
  });
  return [...missing].flatMap(([row, line]) => {
    const raw = rows.find((one) => one.row === row);
    return raw ? intoRow(raw, line, cells, prefix) : [newRow(row, line, rows, frame, prefix)];
  });
}

function intoRow(
  raw: RawRow,
  line: { column: number; cell: Cell }[],
  cells: readonly RawCell[],
  prefix: string,
): Splice[] {
  const print = ({ column, cell }: { column: number; cell: Cell }): string =>
    printRaw(raw.row, column, cell, raw.format, prefix);
  if (raw.content === raw.close && raw.close === raw.end) {
    // `<row/>` is opened up: its tag keeps its attributes.
    const text = `>${line.map(print).join('')}</${raw.tag}>`;
    return [{ start: raw.end - 2, end: raw.end, text }];
  }
  return line.map((one) => {
    const next = cells.find(({ row, column }) => row === raw.row && column > one.column);
    const start = next?.start ?? raw.close;
    return { start, end: start, text: print(one) };
  });
}

function newRow(
  row: number,
  line: { column: number; cell: Cell }[],
  rows: readonly RawRow[],
  frame: SheetFrame,
  prefix: string,
): Splice {
  const next = rows.find((one) => one.row > row);
  const start = next?.start ?? frame.data.end;
  const cells = line.map(({ column, cell }) => printRaw(row, column, cell, undefined, prefix)).join('');
  return { start, end: start, text: `<${prefix}row r="${row + 1}">${cells}</${prefix}row>` };
}

/** A `<c>`: its format stays, an emptied cell keeps nothing else. */
export function printRaw(
  row: number,
  column: number,
  cell: Cell | undefined,
  format: number | undefined,
  prefix: string,
): string {
  const style = format === undefined ? '' : ` s="${format}"`;
  const open = `<${prefix}c r="${namaSel(row, column)}"${style}`;
  const { type, content } = contentOf(cell, prefix);
  return content === '' ? `${open}/>` : `${open}${type === '' ? '' : ` t="${type}"`}>${content}</${prefix}c>`;
}

function contentOf(cell: Cell | undefined, prefix: string): { type: string; content: string } {
  if (!cell) return { type: '', content: '' };
  const { value, formula } = cell;
  const element = (name: string, text: string): string => `<${prefix}${name}>${escapeXml(text)}</${prefix}${name}>`;
  const before = formula === undefined ? '' : element('f', formula.slice(1));
  if (value === null) return { type: '', content: before };
  switch (typeof value) {
    case 'number':
      return { type: '', content: before + element('v', String(value)) };
    case 'boolean':
      return { type: 'b', content: before + element('v', value ? '1' : '0') };
    case 'string':
      if (formula !== undefined) return { type: 'str', content: before + element('v', escapeCellText(value)) };
      return { type: 'inlineStr', content: inlineText(value, prefix) };
    case 'object':
      return { type: 'e', content: before + element('v', value.error) };
  }
}

function inlineText(text: string, prefix: string): string {
  return `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(escapeCellText(text))}</${prefix}t></${prefix}is>`;
}

/** Several new cells at one place keep their order. */
function applySplices(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}
