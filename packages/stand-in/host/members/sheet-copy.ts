import type { Sheet, Workbook } from '../../workbook/model';
import { createSheet } from '../../workbook/new-workbook';
import { findSheet } from '../../workbook/sheet-names';

const LONGEST_NAME = 31;

/**
 * A copy of a sheet as Excel makes one, by "Move or Copy" or by `copy()`: contents, looks, charts and print set-up go
 * along, custom properties do not.
 */
export function copyOf(sheet: Sheet, workbook: Workbook): Sheet {
  const { id, ...made } = createSheet(copyName(sheet.name, workbook));
  const { rows, merges, columnSizes, rowSizes, frozen, showGridlines, tabColor, validations, charts, page } = sheet;
  return {
    ...made,
    ...structuredClone({ merges, frozen, tabColor, validations, page }),
    id,
    showGridlines,
    rows: new Map([...rows].map(([row, line]) => [row, new Map(line)])),
    columnSizes: new Map([...columnSizes].map(([column, size]) => [column, { ...size }])),
    rowSizes: new Map([...rowSizes].map(([row, size]) => [row, { ...size }])),
    charts: charts.map((chart) => structuredClone(chart)),
    touched: 'all',
  };
}

/** `LKj Kluster (2)`; a copy of that is `LKj Kluster (3)`. */
function copyName(name: string, workbook: Workbook): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const wish = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!findSheet(workbook, wish)) return wish;
  }
}
