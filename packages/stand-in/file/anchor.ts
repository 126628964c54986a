import type { Sheet } from '../workbook/model';

/** A point on one axis of a sheet: a row or column, and points into it. */
export interface AxisPlace {
  index: number;
  offset: number;
}

/** A sheet whose every column is hidden never ends the search by itself. */
const MAX_STEPS = 16_384;

/** The column at a distance from the sheet's left edge, in points. */
export function columnAt(sheet: Sheet, left: number): AxisPlace {
  return placeAt(left, (column) => {
    const size = sheet.columnSizes.get(column);
    return size?.hidden === true ? 0 : (size?.width ?? sheet.defaultColumnWidth);
  });
}

/** The row at a distance from the sheet's top, in points. */
export function rowAt(sheet: Sheet, top: number): AxisPlace {
  return placeAt(top, (row) => {
    const size = sheet.rowSizes.get(row);
    return size?.hidden === true ? 0 : (size?.height ?? sheet.defaultRowHeight);
  });
}

function placeAt(distance: number, sizeAt: (index: number) => number): AxisPlace {
  let rest = Math.max(0, distance);
  for (let index = 0; index < MAX_STEPS; index += 1) {
    const size = sizeAt(index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: MAX_STEPS - 1, offset: 0 };
}
