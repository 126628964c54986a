import { calculateFormulas, type CellLike, type WorkbookLike } from '@cj-tech-master/excelts/formula';
import { parseAddress } from '../workbook/address';
import type { Cell, Sheet, Workbook } from '../workbook/model';

/** What the engine would give is a number out of nothing: the cells of a user whose value must stay what the file holds. */
const known = new WeakMap<Cell, boolean>();

/**
 * True for a formula of the file that the engine cannot work out: it reads another workbook, calls a function that the
 * engine lacks, or a name that it does not know. Excel worked it out when it saved; that value stays.
 */
export function isBeyondEngine(cell: Cell, sheet: Sheet, workbook: Workbook): boolean {
  if (cell.formula === undefined || cell.value === null) return false;
  // What is written on a sheet that is ours is within the engine's reach.
  if (sheet.origin.kind !== 'file' || sheet.touched === 'all') return false;
  const before = known.get(cell);
  if (before !== undefined) return before;
  const beyond = reachesBeyond(cell.formula, workbook);
  known.set(cell, beyond);
  return beyond;
}

/** `[1]Data!A1`, `'[Pagu 2024.xlsx]Data'!A1`, `'C:\\kerja\\[Pagu.xlsx]Data'!A1`; a column of a table stands behind its table's name. */
const OTHER_WORKBOOK = /(?:^|[-=+*/\\^&<>(,;{ '])\[[^\][]+\][^![\]]*!/u;
const TEXT_OR_SHEET = /"[^"]*"|'[^']*'!/g;
const FUNCTION = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;
const NAME = /(^|[^\p{L}\p{N}_.$:[@\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.(![:\\])/gu;
const CELL_OR_TRUTH = /^(?:[A-Z]{1,3}\d+|TRUE|FALSE|R\d*C\d*)$/i;

function reachesBeyond(formula: string, workbook: Workbook): boolean {
  if (OTHER_WORKBOOK.test(formula)) return true;
  const plain = formula.replace(TEXT_OR_SHEET, ' ');
  for (const [, name = ''] of plain.matchAll(FUNCTION)) if (!hasFunction(name)) return true;
  for (const [, , name = ''] of plain.matchAll(NAME)) {
    if (!CELL_OR_TRUTH.test(name) && !isArea(name, workbook)) return true;
  }
  return false;
}

/** A name or a table that stands for cells. */
function isArea(name: string, { definedNames, sheets }: Workbook): boolean {
  const wanted = name.toLowerCase();
  if (sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === wanted))) return true;
  const defined = definedNames.find((one) => one.name.toLowerCase() === wanted);
  return defined !== undefined && Boolean(parseAddress(defined.formula.replace(/^=/, ''))?.sheetName);
}

const functions = new Map<string, boolean>();

/** Asks the engine itself, once for each function: one that it lacks is a name that it does not know. */
function hasFunction(name: string): boolean {
  const before = functions.get(name);
  if (before !== undefined) return before;
  const cell = new ProbeCell(`${name}()`);
  calculateFormulas(probeWorkbook(cell));
  const has = cell.error !== '#NAME?';
  functions.set(name, has);
  return has;
}

const FORMULA = 6;

class ProbeCell implements CellLike {
  readonly row = 1;
  readonly col = 1;
  readonly model: CellLike['model'] = {};
  readonly type = FORMULA;
  value: unknown = null;
  error = '';

  constructor(readonly formula: string) {}

  get result(): CellLike['result'] {
    return undefined;
  }

  set result(result: CellLike['result']) {
    if (typeof result === 'object' && 'error' in result) this.error = result.error;
  }
}

function probeWorkbook(cell: ProbeCell): WorkbookLike {
  const sheet: WorkbookLike['worksheets'][number] = {
    id: 1,
    name: 'S',
    dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
    eachRow: (...args: unknown[]) => {
      const visit = args.at(-1) as (row: unknown, rowNumber: number) => void; // Both overloads end with the callback.
      const eachCell = (...more: unknown[]): void => (more.at(-1) as (cell: CellLike, column: number) => void)(cell, 1);
      visit({ hidden: false, eachCell }, 1);
    },
    findCell: (row, column) => (row === 1 && column === 1 ? cell : undefined),
    getCell: () => cell,
    getTables: () => [],
  };
  return {
    worksheets: [sheet],
    getWorksheet: () => sheet,
    definedNames: { getAllEntries: () => [], getAllNames: () => [] },
  };
}
