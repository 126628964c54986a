import { printAddress } from '../../workbook/address';
import {
  covering,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  cellCount,
} from '../../workbook/areas';
import { usedArea } from '../../workbook/cells';
import { displayText } from '../../workbook/display';
import type { Area, Cell, Workbook } from '../../workbook/model';
import { HostObject, type RangeTarget } from '../targets';
import type { HostContext, Property, TypeDefinition } from '../definition';
import { HostError, invalidArgument } from '../errors';
import { typeOfValue } from '../events';
import { areaArgument } from './addresses';
import { readCells, writeEntries, writeNumberFormats } from './cell-matrix';
import { clearCells } from './clear';
import { setColumnProperties, setRowProperties } from './bulk-sizes';
import { group, hideGroupDetails, showGroupDetails, ungroup } from './grouping';
import { linkedFormula } from './linked-formula';
import { readLink, writeLink } from './hyperlink';
import { merge, unmerge } from './merging';
import { hiddenProperty } from './sizes';
import { range } from './worksheet';

/** Excel gives no more merged areas than this. */
const MOST_MERGED = 512;

export const rangeType: TypeDefinition<RangeTarget> = {
  exists: ({ sheet }, host) => host.workbook.sheets.includes(sheet),
  properties: {
    Address: { get: ({ sheet, area }) => printAddress(sheet.name, area) },
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    ColumnCount: { get: ({ area }) => area.columnCount },
    ColumnHidden: hiddenProperty('columns'),
    ColumnIndex: { get: ({ area }) => area.column },
    Formulas: entries((cell, workbook) => (cell && linkedFormula(cell, workbook)) ?? plainValue(cell)),
    Hyperlink: { get: readLink, set: writeLink },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    NumberFormat: {
      get: (target) => readCells(target, (cell) => cell?.style.numberFormat ?? 'General'),
      set: writeNumberFormats,
    },
    RowCount: { get: ({ area }) => area.rowCount },
    RowHidden: hiddenProperty('rows'),
    RowIndex: { get: ({ area }) => area.row },
    Text: { get: (target, host) => settled(target, host, (cell) => displayText(cell, host.workbook.date1904)) },
    ValueTypes: {
      get: (target, host) =>
        settled(target, host, (cell) => (cell?.rich === true ? 'RichValue' : typeOfValue(cell?.value ?? null))),
    },
    Values: entries(plainValue),
  },
  objects: {
    DataValidation: ({ sheet, area }) => new HostObject('DataValidation', { sheet, area }),
    Format: ({ sheet, area }) => new HostObject('RangeFormat', { sheet, areas: [area] }),
    Worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
  },
  methods: {
    Clear: ({ sheet, area }, given, host) => clearCells(sheet, [area], given, host),
    GetBoundingRect: (target, given, { workbook }) =>
      range(target.sheet, covering(target.area, areaArgument(given, 0, target.sheet, workbook))),
    GetCell: ({ sheet, area }, given) => range(sheet, one(area.row + given.integer(0), area.column + given.integer(1))),
    GetColumn: ({ sheet, area }, given) =>
      range(sheet, { ...area, column: area.column + given.integer(0), columnCount: 1 }),
    GetEntireColumn: ({ sheet, area }) => range(sheet, { ...area, row: 0, rowCount: MAX_ROWS }),
    GetEntireRow: ({ sheet, area }) => range(sheet, { ...area, column: 0, columnCount: MAX_COLUMNS }),
    GetIntersectionOrNullObject: ({ sheet, area }, given, { workbook }) => {
      const common = intersection(area, areaArgument(given, 0, sheet, workbook));
      return common && range(sheet, common);
    },
    GetLastCell: ({ sheet, area }) =>
      range(sheet, one(area.row + area.rowCount - 1, area.column + area.columnCount - 1)),
    GetLastRow: ({ sheet, area }) => range(sheet, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 }),
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = sheet.merges.filter((merged) => intersection(merged, area) !== null);
      if (areas.length > MOST_MERGED) throw invalidArgument(`More than ${MOST_MERGED} merged areas.`);
      return areas.length === 0 ? null : new HostObject('RangeAreas', { sheet, areas });
    },
    GetOffsetRange: ({ sheet, area }, given) =>
      range(sheet, { ...area, row: area.row + given.integer(0), column: area.column + given.integer(1) }),
    GetResizedRange: ({ sheet, area }, given) =>
      range(sheet, {
        ...area,
        rowCount: area.rowCount + given.integer(0),
        columnCount: area.columnCount + given.integer(1),
      }),
    GetRow: ({ sheet, area }, given) => range(sheet, { ...area, row: area.row + given.integer(0), rowCount: 1 }),
    GetUsedRange: ({ sheet, area }, given) => {
      const used = usedArea(sheet, { valuesOnly: given.flag(0, false), within: area });
      return range(sheet, used ?? one(area.row, area.column));
    },
    GetUsedRangeOrNullObject: ({ sheet, area }, given) => {
      const used = usedArea(sheet, { valuesOnly: given.flag(0, false), within: area });
      return used && range(sheet, used);
    },
    Group: group,
    HideGroupDetails: hideGroupDetails,
    Merge: (target, given, host) => merge(target, given.flag(0, false), host),
    Select: ({ sheet, area }, _given, { workbook }) => {
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
      workbook.activeSheetId = sheet.id;
      workbook.selection = { sheetId: sheet.id, area };
    },
    SetColumnProperties: setColumnProperties,
    SetRowProperties: setRowProperties,
    ShowGroupDetails: showGroupDetails,
    Ungroup: ungroup,
    Unmerge: (target, _given, host) => unmerge(target, host),
    // The client asks this before it splits a matrix of more than 1,500 cells into several writes.
    _ValidateArraySize: ({ area }, given) => {
      if (given.integer(0) !== area.rowCount || given.integer(1) !== area.columnCount) {
        throw invalidArgument('The matrix does not have the shape of the range.');
      }
    },
  },
};

/** `values` and `formulas` differ in what is read, not in what is written. */
function entries(read: (cell: Cell | undefined, workbook: Workbook) => unknown): Property<RangeTarget> {
  return { get: (target, host) => settled(target, host, (cell) => read(cell, host.workbook)), set: writeEntries };
}

/** Reads cells after the formulas were worked out. */
function settled<T>(target: RangeTarget, host: HostContext, read: (cell: Cell | undefined) => T): T[][] | null {
  host.settle();
  return readCells(target, read);
}

function plainValue(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

function one(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}
