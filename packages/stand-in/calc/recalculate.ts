import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Workbook } from '../workbook/model';
import { engineWorkbook, showFormulas } from './engine-workbook';
import { portions } from './portions';

/**
 * Works out every formula of the workbook and stores the results in the cells, errors as `{ error }`.
 * Does nothing under manual calculation, and nothing (at no cost) when there is no formula.
 */
export function recalculate(workbook: Workbook): void {
  if (workbook.calculationMode !== 'Manual') calculateNow(workbook);
}

/** As `recalculate`, whatever the calculation mode: F9. */
export function calculateNow(workbook: Workbook): void {
  if (!hasFormula(workbook)) return;
  for (const portion of portions(workbook) ?? [null]) {
    showFormulas(workbook, portion);
    calculateFormulas(engineWorkbook(workbook));
  }
  showFormulas(workbook, null);
}

function hasFormula(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) {
    for (const line of sheet.rows.values()) {
      for (const cell of line.values()) if (cell.formula !== undefined) return true;
    }
  }
  return false;
}
