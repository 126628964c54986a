import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../../workbook/areas';
import type { Area, Sheet } from '../../workbook/model';
import { asFlag, asNumberBetween } from '../checked';
import type { AreasTarget, RangeTarget } from '../targets';
import type { Property } from '../definition';
import { apiNotFound } from '../errors';

/** Excel's limits, in points. */
const WIDEST_COLUMN = 1790;
const HIGHEST_ROW = 409.5;
/** On the web a row is so many whole pixels high: 14 points become 14.25. */
const PIXEL = 0.75;

type Direction = 'rows' | 'columns';

/** `rowHidden` and `columnHidden`: null when some are hidden and some are not. */
export function hiddenProperty(direction: Direction): Property<RangeTarget> {
  return {
    get: ({ sheet, area }) =>
      uniform(span(area, direction), sizesOf(sheet, direction), (size) => size?.hidden === true),
    set: ({ sheet, area }, value, host) => {
      const hidden = asFlag(value);
      host.edit(sheet);
      const someHidden = [...sizesOf(sheet, direction).values()].some((size) => size.hidden === true);
      if (direction === 'rows' && (hidden || someHidden)) host.rowsHidden();
      if (!hidden && isEverything(area, direction)) {
        for (const size of sizesOf(sheet, direction).values()) delete size.hidden;
        return;
      }
      for (const index of indexes(area, direction)) {
        const size = { ...sizesOf(sheet, direction).get(index) };
        if (hidden) size.hidden = true;
        else delete size.hidden;
        sizesOf(sheet, direction).set(index, size);
      }
    },
  };
}

/** `columnWidth`, in points. */
export const columnWidth: Property<AreasTarget> = {
  get: ({ sheet, areas }) =>
    same(
      areas.map((area) =>
        uniform(span(area, 'columns'), sheet.columnSizes, (size) => size?.width ?? sheet.defaultColumnWidth),
      ),
    ),
  set: ({ sheet, areas }, value, host) => {
    const width = asNumberBetween(value, 0, WIDEST_COLUMN);
    host.edit(sheet);
    for (const area of areas) setColumnWidths(sheet, area, width);
  },
};

/** `rowHeight`, in points. */
export const rowHeight: Property<AreasTarget> = {
  get: ({ sheet, areas }) =>
    same(
      areas.map((area) =>
        uniform(span(area, 'rows'), sheet.rowSizes, (size) => size?.height ?? sheet.defaultRowHeight),
      ),
    ),
  set: ({ sheet, areas }, value, host) => {
    const points = asNumberBetween(value, 0, HIGHEST_ROW);
    const height = host.conditions.web ? Math.round(points / PIXEL) * PIXEL : points;
    host.edit(sheet);
    for (const area of areas) setRowHeights(sheet, area, height);
  },
};

/** `useStandardHeight` and `useStandardWidth`: true gives rows or columns back the sheet's own size. */
export function standardSize(direction: Direction): Property<AreasTarget> {
  const name = direction === 'rows' ? 'height' : 'width';
  return {
    get: ({ sheet, areas }) =>
      same(
        areas.map((area) =>
          uniform(span(area, direction), sizesOf(sheet, direction), (size) => size?.[name] === undefined),
        ),
      ),
    set: ({ sheet, areas }, value, host) => {
      // False changes nothing in Excel: a size is only left by setting another.
      if (!asFlag(value)) return;
      host.edit(sheet);
      for (const area of areas) {
        const { first, count } = span(area, direction);
        for (const [index, size] of sizesOf(sheet, direction)) {
          if (index >= first && index < first + count) Reflect.deleteProperty(size, name);
        }
      }
    },
  };
}

function setColumnWidths(sheet: Sheet, area: Area, width: number): void {
  if (area.columnCount === MAX_COLUMNS) {
    sheet.defaultColumnWidth = width;
    for (const size of sheet.columnSizes.values()) delete size.width;
    return;
  }
  for (const index of indexes(area, 'columns')) {
    sheet.columnSizes.set(index, { ...sheet.columnSizes.get(index), width });
  }
}

function setRowHeights(sheet: Sheet, area: Area, height: number): void {
  if (area.rowCount === MAX_ROWS) {
    sheet.defaultRowHeight = height;
    for (const size of sheet.rowSizes.values()) delete size.height;
    return;
  }
  for (const index of indexes(area, 'rows')) sheet.rowSizes.set(index, { ...sheet.rowSizes.get(index), height });
}

interface Size {
  width?: number;
  height?: number;
  hidden?: boolean;
}

function sizesOf(sheet: Sheet, direction: Direction): Map<number, Size> {
  return direction === 'rows' ? sheet.rowSizes : sheet.columnSizes;
}

function span(area: Area, direction: Direction): { first: number; count: number } {
  return direction === 'rows'
    ? { first: area.row, count: area.rowCount }
    : { first: area.column, count: area.columnCount };
}

function* indexes(area: Area, direction: Direction): Generator<number> {
  if (isEverything(area, direction)) throw apiNotFound(`a way to size all ${direction} of a sheet one by one`);
  const { first, count } = span(area, direction);
  for (let index = first; index < first + count; index += 1) yield index;
}

/** True when the area reaches over all rows, or all columns, of a sheet. */
function isEverything(area: Area, direction: Direction): boolean {
  return direction === 'rows' ? isWholeColumns(area) : isWholeRows(area);
}

/** The value that all rows or columns share, or null. Those without an entry share the default. */
function uniform<T>(
  { first, count }: { first: number; count: number },
  sizes: ReadonlyMap<number, Size>,
  read: (size: Size | undefined) => T,
): T | null {
  const named = [...sizes].filter(([index]) => index >= first && index < first + count).map(([, size]) => read(size));
  return same(named.length < count ? [read(undefined), ...named] : named);
}

function same<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
