import type { Area, Sheet } from '@capaian/stand-in/workbook/model';

/** What the status bar tells of a selection. */
export interface Summary {
  /** Filled cells. */
  readonly count: number;
  /** Null when the selection holds no number. */
  readonly sum: number | null;
  readonly average: number | null;
  /** Format of the first number, in which sum and average are shown. */
  readonly numberFormat: string;
}

export function summarize(sheet: Sheet, area: Area): Summary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let numberFormat: string | undefined;
  for (const [row, line] of sheet.rows) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    for (const [column, { value, style }] of line) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      if (value === null || value === '') continue;
      count += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
      numberFormat ??= style.numberFormat ?? 'General';
    }
  }
  const any = numbers > 0;
  return { count, sum: any ? sum : null, average: any ? sum / numbers : null, numberFormat: numberFormat ?? 'General' };
}
