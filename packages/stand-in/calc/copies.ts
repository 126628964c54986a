import { parseArea } from '../workbook/address';
import { getCell, hasContent } from '../workbook/cells';
import type { Cell, CellValue, Sheet, Workbook } from '../workbook/model';
import { isBeyondEngine } from './beyond-engine';

/** `=Pagu!B4`, `='LKj Data'!$C$7`, `=B4`. */
const COPY = /^=(?:'((?:[^'[\]]|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})$/u;
/** A link whose address and text both stand in it. */
const LINK = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/;

/** What a formula comes to without the engine: a value, the formula that it repeats, or nothing of the kind. */
type Copy = { value: CellValue } | { of: Cell; on: Sheet } | null;

/**
 * Gives every formula that only repeats a cell, or only shows a text, its value, and answers with those that are left.
 * A result sheet of thousands of rows is such formulas for the most part, and the engine takes its time over each.
 */
export function workOutCopies(workbook: Workbook, formulas: ReadonlyMap<Cell, Sheet>): Map<Cell, Sheet> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const copyOf = (cell: Cell, own: Sheet): Copy => {
    const { formula = '' } = cell;
    if (isBeyondEngine(cell, own, workbook)) return null;
    const [, text] = LINK.exec(formula) ?? [];
    if (text !== undefined) return { value: text.replaceAll('""', '"') };
    const [, quoted, plain, address] = COPY.exec(formula) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const sheet = name === undefined ? own : sheets.get(name.toLowerCase());
    const area = address === undefined ? null : parseArea(address);
    if (!sheet || !area) return null;
    const source = getCell(sheet, area.row, area.column);
    if (source?.formula !== undefined) return { of: source, on: sheet };
    // A formula that repeats an empty cell shows 0.
    return { value: source && hasContent(source) ? (source.value ?? 0) : 0 };
  };
  /** Null: it takes the engine; so does whatever goes round in a circle. */
  const values = new Map<Cell, { value: CellValue } | null>();
  const left = new Map<Cell, Sheet>();
  for (const [start, sheet] of formulas) {
    const chain: Cell[] = [];
    let at = { cell: start, sheet };
    while (!values.has(at.cell)) {
      const copy = copyOf(at.cell, at.sheet);
      values.set(at.cell, copy && 'value' in copy ? copy : null);
      if (copy === null || 'value' in copy) break;
      chain.push(at.cell);
      at = { cell: copy.of, sheet: copy.on };
    }
    const end = values.get(at.cell) ?? null;
    for (const cell of chain) values.set(cell, end);
    if (end) start.value = end.value;
    else left.set(start, sheet);
  }
  return left;
}
