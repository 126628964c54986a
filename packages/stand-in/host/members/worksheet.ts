import { areaBetween, isOnSheet, WHOLE_SHEET } from '../../workbook/areas';
import { usedArea } from '../../workbook/cells';
import type { Area, Sheet, Workbook } from '../../workbook/model';
import { asColor, asFlag, asInteger, asOneOf, asText } from '../checked';
import { HostObject } from '../targets';
import type { HostContext, Property, TypeDefinition } from '../definition';
import { HostError, invalidArgument } from '../errors';
import { areaOf, areasOf } from './addresses';
import { copyOf } from './sheet-copy';
import { requireFreeName, requireOpenStructure } from './worksheet-collection';

const TOP_LEFT: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const showGridlines: Property<Sheet> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value, host) => {
    const shown = asFlag(value);
    host.touch(sheet);
    sheet.showGridlines = shown;
  },
};

export const worksheetType: TypeDefinition<Sheet> = {
  id: (sheet) => sheet.id,
  exists: (sheet, host) => host.workbook.sheets.includes(sheet),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value, host) => rename(sheet, asText(value), host) },
    Position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => move(sheet, asInteger(value), host),
    },
    // The client reads it by one name and writes it by the other.
    Gridlines: showGridlines,
    ShowGridlines: showGridlines,
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, host) => {
        const color = value === '' ? '' : asColor(value);
        host.touch(sheet);
        sheet.tabColor = color;
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => show(sheet, asOneOf(value, ['Visible', 'Hidden', 'VeryHidden']), host),
    },
  },
  objects: {
    AutoFilter: (sheet) => new HostObject('AutoFilter', sheet),
    Charts: (sheet) => new HostObject('ChartCollection', sheet),
    CustomProperties: (sheet) => new HostObject('WorksheetCustomPropertyCollection', sheet),
    FreezePanes: (sheet) => new HostObject('WorksheetFreezePanes', sheet),
    HorizontalPageBreaks: (sheet) => new HostObject('PageBreakCollection', sheet),
    PageLayout: (sheet) => new HostObject('PageLayout', sheet),
    Protection: (sheet) => new HostObject('WorksheetProtection', sheet),
    Tables: (sheet) => new HostObject('TableCollection', { sheets: [sheet] }),
  },
  methods: {
    Activate: (sheet, _given, { workbook, conditions, request }) => {
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      // Excel on the web does not bring a sheet forward in the request that adds it.
      if (conditions.web && request.added.has(sheet)) return;
      workbook.activeSheetId = sheet.id;
      if (workbook.selection.sheetId !== sheet.id) workbook.selection = { sheetId: sheet.id, area: TOP_LEFT };
    },
    Copy: (sheet, given, host) => {
      if (given.oneOf(0, ['After', 'Before', 'Beginning', 'End', 'None'], 'None') !== 'End') {
        throw new HostError('ApiNotFound', 'The stand-in host copies a sheet to the end alone.');
      }
      requireOpenStructure(host.workbook);
      const copy = copyOf(sheet, host.workbook);
      host.touch(copy);
      host.outdate();
      host.workbook.sheets.push(copy);
      host.raise({ name: 'onAdded', sheet: copy });
      return new HostObject('Worksheet', copy);
    },
    Delete: (sheet, _given, host) => remove(sheet, host),
    GetCell: (sheet, given) => {
      const area = areaBetween(given.integer(0), given.integer(1), given.integer(0), given.integer(1));
      return range(sheet, area);
    },
    GetRange: (sheet, given, host) =>
      range(sheet, given.has(0) ? areaOf(given.text(0), sheet, host.workbook) : WHOLE_SHEET),
    GetRangeByIndexes: (sheet, given) =>
      range(sheet, {
        row: given.integer(0),
        column: given.integer(1),
        rowCount: given.integer(2),
        columnCount: given.integer(3),
      }),
    GetRanges: (sheet, given, host) =>
      new HostObject('RangeAreas', {
        sheet,
        areas: given.has(0) ? areasOf(given.text(0), sheet, host.workbook) : [WHOLE_SHEET],
      }),
    GetUsedRange: (sheet, given) => range(sheet, usedArea(sheet, { valuesOnly: given.flag(0, false) }) ?? TOP_LEFT),
    GetUsedRangeOrNullObject: (sheet, given) => {
      const area = usedArea(sheet, { valuesOnly: given.flag(0, false) });
      return area && range(sheet, area);
    },
  },
};

/** A range on the sheet. @throws HostError InvalidArgument when it lies outside. */
export function range(sheet: Sheet, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument('The range lies outside the sheet.');
  return new HostObject('Range', { sheet, area });
}

function rename(sheet: Sheet, name: string, host: HostContext): void {
  requireFreeName(host, name, sheet);
  requireOpenStructure(host.workbook);
  if (isMentioned(sheet.name, host.workbook)) {
    throw new HostError('ApiNotFound', 'The stand-in host does not rewrite formulas that name a renamed sheet.');
  }
  host.touch(sheet);
  host.outdate();
  sheet.name = name;
}

function isMentioned(name: string, workbook: Workbook): boolean {
  const mark = name.toLowerCase();
  const mentions = (formula: string | undefined): boolean => formula?.toLowerCase().includes(mark) === true;
  if (workbook.definedNames.some(({ formula }) => mentions(formula))) return true;
  return workbook.sheets.some((sheet) =>
    [...sheet.rows.values()].some((line) => [...line.values()].some(({ formula }) => mentions(formula))),
  );
}

function move(sheet: Sheet, position: number, host: HostContext): void {
  const { sheets } = host.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument('There is no such position.');
  requireOpenStructure(host.workbook);
  host.change();
  host.outdate();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function show(sheet: Sheet, visibility: Sheet['visibility'], host: HostContext): void {
  requireOpenStructure(host.workbook);
  if (visibility !== 'Visible') requireAnotherVisible(sheet, host.workbook);
  host.touch(sheet);
  sheet.visibility = visibility;
  if (visibility !== 'Visible') leave(sheet, host.workbook);
}

function remove(sheet: Sheet, host: HostContext): void {
  requireOpenStructure(host.workbook);
  requireAnotherVisible(sheet, host.workbook);
  host.change();
  host.outdate();
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheet), 1);
  host.raise({ name: 'onDeleted', sheet });
  leave(sheet, host.workbook);
}

function requireAnotherVisible(sheet: Sheet, workbook: Workbook): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
    throw new HostError('InvalidOperation', 'A workbook needs at least one visible sheet.');
  }
}

/** When the active sheet goes, the first visible one comes forward. */
function leave(sheet: Sheet, workbook: Workbook): void {
  const next = workbook.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
  if (!next) return;
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
  if (workbook.selection.sheetId === sheet.id) workbook.selection = { sheetId: next.id, area: TOP_LEFT };
}
