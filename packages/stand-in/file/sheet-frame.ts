import { parseArea } from '../workbook/address';
import { parseXml, root } from './xml';
import type { Element } from './xml';
import { TagScanner } from '../../../src/impor/tag-scanner';

/** A worksheet without its cells: everything around `<sheetData>` as a tree, the cells as a place in the text. */
export interface SheetFrame {
  root: Element;
  xml: string;
  /** Offsets of the content of `<sheetData>`; both the same when it is empty. */
  data: { start: number; end: number };
}

/**
 * Parses the frame of a worksheet only, so that a sheet of 60 MB costs no tree.
 * Throws when the frame is not well-formed.
 */
export function parseFrame(xml: string): SheetFrame {
  const tags = new TagScanner(xml);
  if (!tags.seek('sheetData') || tags.kind === 'empty') {
    return { root: root(parseXml(xml)), xml, data: { start: xml.length, end: xml.length } };
  }
  const start = tags.end;
  const end = xml.lastIndexOf(`</${tags.fullName}`);
  if (end < start) throw new SyntaxError('sheetData is not closed.');
  return { root: root(parseXml(xml.slice(0, start) + xml.slice(end))), xml, data: { start, end } };
}

/** A cell as it stands in the text. */
export interface RawCell {
  row: number;
  column: number;
  /** From `<c` to behind `</c>`. */
  start: number;
  end: number;
  /** Number of its format in `cellXfs`; undefined when it names none. */
  format: number | undefined;
  /** `t` of the cell: absent or 'n' for numbers. */
  type: string | undefined;
  /** Text of `<v>`, entities as they stand, and where it begins. */
  value: string | undefined;
  valueStart: number;
  /** Number of its shared formula. */
  shared: string | undefined;
  hasFormula: boolean;
}

/** A row as it stands in the text. */
export interface RawRow {
  row: number;
  start: number;
  end: number;
  /** Behind the opening tag; for `<row/>` the end. */
  content: number;
  /** Before the closing tag; for `<row/>` the end. */
  close: number;
  /** `row` with its prefix. */
  tag: string;
  /** Format that new cells of the row take. */
  format: number | undefined;
}

export interface RawVisitor {
  cell?: (cell: RawCell) => void;
  row?: (row: RawRow) => void;
}

/** Walks the cells in file order; a row is reported behind its cells. Cells without an address count on. */
export function walkCells(frame: SheetFrame, visitor: RawVisitor): void {
  const tags = new TagScanner(frame.xml, frame.data.start);
  let row: RawRow = { row: -1, start: 0, end: 0, content: 0, close: 0, tag: 'row', format: undefined };
  let column = -1;
  while (tags.next() && tags.start < frame.data.end) {
    if (tags.name === 'row' && tags.kind !== 'close') {
      row = openRow(tags, row.row);
      column = -1;
      if (tags.kind === 'empty') visitor.row?.(row);
    } else if (tags.name === 'row') {
      visitor.row?.({ ...row, close: tags.start, end: tags.end });
    } else if (tags.name === 'c' && tags.kind !== 'close') {
      const cell = readCell(tags, row.row, column + 1);
      column = cell.column;
      visitor.cell?.(cell);
    }
  }
}

function openRow(tags: TagScanner, before: number): RawRow {
  const number = Number(tags.attribute('r') ?? before + 2);
  const format = tags.attribute('customFormat') === '1' ? tags.attribute('s') : undefined;
  return {
    row: number - 1,
    start: tags.start,
    end: tags.end,
    content: tags.end,
    close: tags.end,
    tag: tags.fullName,
    format: format === undefined ? undefined : Number(format),
  };
}

function readCell(tags: TagScanner, row: number, column: number): RawCell {
  const address = tags.attribute('r');
  const at = address === undefined ? undefined : parseArea(address);
  const format = tags.attribute('s');
  const cell: RawCell = {
    row: at?.row ?? row,
    column: at?.column ?? column,
    start: tags.start,
    end: tags.end,
    format: format === undefined ? undefined : Number(format),
    type: tags.attribute('t'),
    value: undefined,
    valueStart: tags.end,
    shared: undefined,
    hasFormula: false,
  };
  if (tags.kind === 'empty') return cell;
  while (tags.next() && !(tags.name === 'c' && tags.kind === 'close')) {
    if (tags.name === 'v' && tags.kind === 'open') {
      cell.value = tags.xml.slice(tags.end, tags.xml.indexOf('<', tags.end));
      cell.valueStart = tags.end;
    }
    if (tags.name === 'f' && tags.kind !== 'close') {
      cell.hasFormula = true;
      if (tags.attribute('t') === 'shared') cell.shared = tags.attribute('si');
    }
  }
  cell.end = tags.end;
  return cell;
}
