import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Cell, Sheet, Workbook } from '../workbook/model';
import { workOutCopies } from './copies';
import { engineWorkbook, showEngine, spills } from './engine-workbook';
import { portions } from './portions';
import { readColumns } from './read-columns';

/**
 * Works out every formula of the workbook and stores the results in the cells, errors as `{ error }`.
 * Does nothing under manual calculation, and nothing (at no cost) when there is no formula.
 */
export function recalculate(workbook: Workbook): void {
  if (workbook.calculationMode !== 'Manual') calculateNow(workbook);
}

/** As `recalculate`, whatever the calculation mode: F9. */
export function calculateNow(workbook: Workbook): void {
  const formulas = formulaCells(workbook);
  if (formulas.size === 0) return;
  // Cells that a formula spills into hold no formula, and change with it: then nothing is taken from the engine.
  const spilled = spills(workbook);
  calculate(workbook, spilled ? formulas : workOutCopies(workbook, formulas));
  if (!spilled && spills(workbook)) calculate(workbook, formulas);
  if (workbook.precisionAsDisplayed === true) roundAsDisplayed(formulas.keys());
}

/** Functions that leave hidden rows out, and those that Excel works out anew when rows are hidden or shown. */
const MINDS_ROWS = /\b(?:SUBTOTAL|AGGREGATE|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;

/** Whether a formula may come to something else when rows are hidden or shown. */
export function mindsHiddenRows(workbook: Workbook): boolean {
  for (const { formula = '' } of formulaCells(workbook).keys()) if (MINDS_ROWS.test(formula)) return true;
  return false;
}

/** The figures of a format, `#,##0.00"%"` and `0.0%` among them. */
const FIXED = /^[#,]*0(?:\.(0+))?("[^"]*")?(%)?$/;

/** What a cell shows is what it holds: with numbers that were rounded already this changes nothing. */
function roundAsDisplayed(cells: Iterable<Cell>): void {
  for (const cell of cells) {
    const [whole, decimals = '', , percent] = FIXED.exec(cell.style.numberFormat ?? '') ?? [];
    if (whole === undefined || typeof cell.value !== 'number') continue;
    cell.value = Number(cell.value.toFixed(decimals.length + (percent === undefined ? 0 : 2)));
  }
}

function calculate(workbook: Workbook, formulas: ReadonlyMap<Cell, Sheet>): void {
  // Cells that were spilled into are kept apart by the engine itself, which must see them.
  const columns = spills(workbook) ? null : readColumns(formulas, workbook);
  for (const portion of portions(workbook, formulas)) {
    showEngine(workbook, { formulas: portion, columns });
    calculateFormulas(engineWorkbook(workbook));
  }
  showEngine(workbook, null);
}

function formulaCells(workbook: Workbook): Map<Cell, Sheet> {
  const cells = new Map<Cell, Sheet>();
  for (const sheet of workbook.sheets) {
    for (const line of sheet.rows.values()) {
      for (const cell of line.values()) if (cell.formula !== undefined) cells.set(cell, sheet);
    }
  }
  return cells;
}
