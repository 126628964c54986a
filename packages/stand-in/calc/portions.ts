import { parseAddress } from '../workbook/address';
import type { Area, Cell, Sheet, Workbook } from '../workbook/model';

/** The engine forgets formulas beyond ten thousand different ones, and calls each that it forgot an error. */
const MOST_FORMULAS = 9_000;

/**
 * Formula cells in portions that the engine can take at once, in the order in which they must be worked out: none reads a
 * cell of a later portion. An ordinary workbook goes as a whole.
 */
export function portions(workbook: Workbook, cells: ReadonlyMap<Cell, Sheet>): ReadonlySet<Cell>[] {
  if (new Set([...cells.keys()].map(({ formula }) => formula)).size <= MOST_FORMULAS) return [new Set(cells.keys())];
  const depths = depthsOf(cells, workbook);
  const ordered = [...cells.keys()].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
  const result: Set<Cell>[] = [];
  for (let at = 0; at < ordered.length; at += MOST_FORMULAS) {
    result.push(new Set(ordered.slice(at, at + MOST_FORMULAS)));
  }
  return result;
}

/** How long the longest chain of formulas is that a cell hangs from; a circle ends where it closes. */
function depthsOf(cells: ReadonlyMap<Cell, Sheet>, workbook: Workbook): Map<Cell, number> {
  const depths = new Map<Cell, number>();
  for (const start of cells.keys()) {
    const open = [start];
    for (let cell = open.at(-1); cell !== undefined; cell = open.at(-1)) {
      const sheet = cells.get(cell);
      const read = sheet ? readBy(cell, sheet, workbook) : [];
      const unknown = depths.has(cell) ? [] : read.filter((one) => !depths.has(one));
      if (unknown.length === 0 || depths.get(cell) === 0) {
        depths.set(cell, 1 + read.reduce((deepest, one) => Math.max(deepest, depths.get(one) ?? 0), 0));
        open.pop();
        continue;
      }
      depths.set(cell, 0);
      for (const one of unknown) open.push(one);
    }
  }
  return depths;
}

const REFERENCE = /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;

/** Formula cells that a formula names. */
function readBy({ formula = '' }: Cell, own: Sheet, workbook: Workbook): Cell[] {
  const found: Cell[] = [];
  for (const [reference] of formula.matchAll(REFERENCE)) {
    const address = parseAddress(reference.replaceAll('$', ''));
    if (!address) continue;
    const { sheetName, area } = address;
    const sheet = sheetName === null ? own : workbook.sheets.find(({ name }) => name === sheetName);
    if (sheet) addFormulas(sheet, area, found);
  }
  return found;
}

function addFormulas(sheet: Sheet, { row, column, rowCount, columnCount }: Area, found: Cell[]): void {
  for (let at = row; at < row + rowCount; at += 1) {
    const line = sheet.rows.get(at);
    if (!line) continue;
    for (let k = column; k < column + columnCount; k += 1) {
      const cell = line.get(k);
      if (cell?.formula !== undefined) found.push(cell);
    }
  }
}
