import type { Sheet } from './model';

/** Points from the sheet's left edge to the left edge of a column; hidden columns take no room. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = column * sheet.defaultColumnWidth;
  for (const [index, { width, hidden }] of sheet.columnSizes) {
    if (index >= column) continue;
    left += (hidden === true ? 0 : (width ?? sheet.defaultColumnWidth)) - sheet.defaultColumnWidth;
  }
  return left;
}

/** Points from the sheet's top to the top edge of a row; hidden rows take no room. */
export function rowTop(sheet: Sheet, row: number): number {
  let top = row * sheet.defaultRowHeight;
  for (const [index, { height, hidden }] of sheet.rowSizes) {
    if (index >= row) continue;
    top += (hidden === true ? 0 : (height ?? sheet.defaultRowHeight)) - sheet.defaultRowHeight;
  }
  return top;
}
