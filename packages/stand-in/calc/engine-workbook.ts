import type {
  CellLike,
  DimensionsLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { parseAddress, printAddress } from '../workbook/address';
import { getCell, hasContent, plainCell, setCell, usedArea } from '../workbook/cells';
import { type Cell, type CellValue, type DefinedName, ERROR_CODES, type Sheet, type Workbook } from '../workbook/model';
import { isBeyondEngine } from './beyond-engine';
import { ROUND } from './round';
import { withoutThisRow } from './this-row';

/** Kinds of cells in the engine's numbering; anything but these three is a plain value. */
const EMPTY = 0;
const CONSTANT = 2;
const FORMULA = 6;

/** Taken before the engine's own of the same name. */
const userFunctions = new Map([['ROUND', ROUND]]);

/** The engine keeps what a formula spilled by the identity of the workbook: one view for each. */
const views = new WeakMap<Workbook, WorkbookLike>();

/** The workbook as the calculation engine sees it: cells count from 1, results go back into our cells. */
export function engineWorkbook(workbook: Workbook): WorkbookLike {
  const known = views.get(workbook);
  if (known) return known;
  const view: WorkbookLike = {
    get worksheets() {
      return workbook.sheets.map((sheet) => sheetView(sheet, workbook));
    },
    getWorksheet(key) {
      const sheet = workbook.sheets.find(({ id, name }) =>
        typeof key === 'number' ? numberOf(id) === key : name === key,
      );
      return sheet && sheetView(sheet, workbook);
    },
    definedNames: {
      getAllEntries: () => workbook.definedNames.flatMap(nameEntry),
      getAllNames: () => workbook.definedNames.map(({ name }) => ({ name })),
    },
    userFunctions,
    ...(workbook.date1904 === true && { properties: { date1904: true } }),
  };
  views.set(workbook, view);
  return view;
}

/** What the engine is shown of a workbook. */
export interface Shown {
  /** These formulas alone; the others stand as the values that they have. */
  formulas: ReadonlySet<Cell>;
  /** Of other cells those in these columns; null: all. */
  columns: ReadonlyMap<Sheet, ReadonlySet<number>> | null;
}

const shown = new WeakMap<Workbook, Shown>();

/** Lets the engine see so much. Null: all of it. */
export function showEngine(workbook: Workbook, what: Shown | null): void {
  if (what) shown.set(workbook, what);
  else shown.delete(workbook);
}

const spilling = new WeakSet<Workbook>();

/** Whether a formula of this workbook has filled other cells than its own. */
export function spills(workbook: Workbook): boolean {
  return spilling.has(workbook);
}

const sheetNumbers = new Map<string, number>();

/** The engine numbers sheets; ours have ids. */
function numberOf(id: string): number {
  const known = sheetNumbers.get(id);
  if (known !== undefined) return known;
  const number = sheetNumbers.size + 1;
  sheetNumbers.set(id, number);
  return number;
}

function sheetView(sheet: Sheet, workbook: Workbook): WorksheetLike {
  const cell = (row: number, column: number): CellLike => new EngineCell(sheet, workbook, row - 1, column - 1);
  return {
    id: numberOf(sheet.id),
    name: sheet.name,
    get dimensions() {
      return dimensionsOf(sheet);
    },
    eachRow: (...args: unknown[]) => {
      const visit = args.at(-1) as (row: RowLike, rowNumber: number) => void; // Both overloads end with the callback.
      const rows = new Set([...sheet.rows.keys(), ...hiddenRows(sheet)]);
      for (const row of [...rows].sort((a, b) => a - b)) visit(rowView(sheet, workbook, row), row + 1);
    },
    findCell: (row, column) => (getCell(sheet, row - 1, column - 1) ? cell(row, column) : undefined),
    getCell: cell,
    getTables: () =>
      sheet.tables.map(({ name, area, showHeaders, showTotals }) => ({
        table: {
          name,
          tl: { row: area.row + 1, col: area.column + 1 },
          columns: Array.from({ length: area.columnCount }, (_, index) => ({
            name: headerText(sheet, area.row, area.column + index),
          })),
          rows: Array.from({ length: area.rowCount - Number(showHeaders) - Number(showTotals) }),
          headerRow: showHeaders,
          totalsRow: showTotals,
        },
      })),
  };
}

function rowView(sheet: Sheet, workbook: Workbook, row: number): RowLike {
  return {
    hidden: sheet.rowSizes.get(row)?.hidden === true,
    eachCell: (...args: unknown[]) => {
      const visit = args.at(-1) as (cell: CellLike, column: number) => void; // Both overloads end with the callback.
      // One for the whole row: the engine reads each at once, and keeps none.
      const view = new EngineCell(sheet, workbook, row, 0);
      const { columns = null, formulas } = shown.get(workbook) ?? {};
      const read = columns && (columns.get(sheet) ?? NONE);
      for (const [column, cell] of sheet.rows.get(row) ?? []) {
        if (!read || read.has(column) || formulas?.has(cell) === true) visit(view.moveTo(column, cell), column + 1);
      }
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

function* hiddenRows(sheet: Sheet): Generator<number> {
  for (const [row, size] of sheet.rowSizes) if (size.hidden === true) yield row;
}

function headerText(sheet: Sheet, row: number, column: number): string {
  const value = getCell(sheet, row, column)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const NO_MODEL: CellLike['model'] = {};

/** One cell for the engine; made on demand, it holds nothing itself. */
class EngineCell implements CellLike {
  readonly row: number;
  col: number;
  readonly model = NO_MODEL;
  private cell: Cell | undefined;

  constructor(
    private readonly sheet: Sheet,
    private readonly workbook: Workbook,
    private readonly rowIndex: number,
    private columnIndex: number,
  ) {
    this.row = rowIndex + 1;
    this.col = columnIndex + 1;
    this.cell = getCell(sheet, rowIndex, columnIndex);
  }

  moveTo(columnIndex: number, cell: Cell): this {
    this.columnIndex = columnIndex;
    this.col = columnIndex + 1;
    this.cell = cell;
    return this;
  }

  get type(): number {
    const cell = this.cell;
    if (!cell || !hasContent(cell)) return EMPTY;
    if (cell.formula === undefined || shown.get(this.workbook)?.formulas.has(cell) === false) return CONSTANT;
    return isBeyondEngine(cell, this.sheet, this.workbook) ? CONSTANT : FORMULA;
  }

  get formula(): string {
    const formula = this.cell?.formula?.slice(1) ?? '';
    return withoutThisRow(formula, this.sheet, this.rowIndex);
  }

  get value(): unknown {
    return this.cell?.value ?? null;
  }

  /** Cells that a formula spills into. */
  set value(value: unknown) {
    spilling.add(this.workbook);
    this.cell = { ...(this.cell ?? plainCell(null)), value: toValue(value) };
    setCell(this.sheet, this.rowIndex, this.columnIndex, this.cell);
  }

  get result(): FormulaResultLike {
    return this.cell?.value ?? undefined;
  }

  /** A formula whose result is an empty cell shows 0. */
  set result(result: FormulaResultLike) {
    const cell = this.cell;
    if (cell) cell.value = toValue(result) ?? 0;
  }
}

function toValue(result: unknown): CellValue {
  if (typeof result === 'number') return Number.isFinite(result) ? result : { error: '#NUM!' };
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'object' && result !== null && 'error' in result) {
    return { error: ERROR_CODES.find((code) => code === result.error) ?? '#VALUE!' };
  }
  return null;
}

function dimensionsOf(sheet: Sheet): DimensionsLike | null {
  const used = usedArea(sheet, { valuesOnly: true });
  if (!used) return null;
  return {
    top: used.row + 1,
    left: used.column + 1,
    bottom: used.row + used.rowCount,
    right: used.column + used.columnCount,
  };
}

/** A name that stands for an area; the engine knows no other kind. */
function nameEntry({ name, formula }: DefinedName): { name: string; ranges: string[] }[] {
  const address = parseAddress(formula.replace(/^=/, ''));
  if (!address?.sheetName) return [];
  return [{ name, ranges: [printAddress(address.sheetName, address.area)] }];
}
