import { isWholeColumns, isWholeRows } from '../../workbook/areas';
import type { Sheet } from '../../workbook/model';
import { asText } from '../checked';
import { HostObject, type Targets } from '../targets';
import type { HostContext, TypeDefinition } from '../definition';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { areaArgument } from './addresses';
import { range } from './worksheet';

export const worksheetProtectionType: TypeDefinition<Sheet> = {
  properties: { Protected: { get: (sheet) => sheet.protected } },
  methods: {
    Protect: (sheet, _given, host) => setProtected(sheet, true, host),
    Unprotect: (sheet, _given, host) => setProtected(sheet, false, host),
  },
};

function setProtected(sheet: Sheet, on: boolean, host: HostContext): void {
  if (sheet.protected === on) {
    throw new HostError('InvalidOperation', `The sheet is ${on ? 'already' : 'not'} protected.`);
  }
  host.touch(sheet);
  sheet.protected = on;
}

export const worksheetCustomPropertyCollectionType: TypeDefinition<Sheet> = {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => customProperty(sheet, key)),
  item: (sheet, key) => {
    const known = keyOf(sheet, asText(key));
    if (known === undefined) throw itemNotFound(`the custom property ${asText(key)}`);
    return customProperty(sheet, known);
  },
  methods: {
    Add: (sheet, given, host) => {
      const key = keyOf(sheet, given.text(0)) ?? given.text(0);
      const value = given.text(1);
      host.touch(sheet);
      sheet.customProperties.set(key, value);
      return customProperty(sheet, key);
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItemOrNullObject: (sheet, given) => {
      const key = keyOf(sheet, given.text(0));
      return key === undefined ? null : customProperty(sheet, key);
    },
  },
};

export const worksheetCustomPropertyType: TypeDefinition<Targets['WorksheetCustomProperty']> = {
  id: ({ key }) => key,
  exists: ({ sheet, key }) => sheet.customProperties.has(key),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value, host) => {
        const text = asText(value);
        host.touch(sheet);
        sheet.customProperties.set(key, text);
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }, _given, host) => {
      host.touch(sheet);
      sheet.customProperties.delete(key);
    },
  },
};

function customProperty(sheet: Sheet, key: string): HostObject {
  return new HostObject('WorksheetCustomProperty', { sheet, key });
}

/** Keys are the same in any case. */
function keyOf(sheet: Sheet, key: string): string | undefined {
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

export const worksheetFreezePanesType: TypeDefinition<Sheet> = {
  methods: {
    FreezeAt: (sheet, given, host) => {
      const area = areaArgument(given, 0, sheet, host.workbook);
      freeze(
        sheet,
        {
          rows: isWholeColumns(area) ? 0 : area.row + area.rowCount,
          columns: isWholeRows(area) ? 0 : area.column + area.columnCount,
        },
        host,
      );
    },
    FreezeColumns: (sheet, given, host) =>
      freeze(sheet, { rows: 0, columns: count(given.has(0) ? given.integer(0) : 1) }, host),
    FreezeRows: (sheet, given, host) =>
      freeze(sheet, { rows: count(given.has(0) ? given.integer(0) : 1), columns: 0 }, host),
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return range(sheet, { row: 0, column: 0, rowCount: rows || 1_048_576, columnCount: columns || 16_384 });
    },
    Unfreeze: (sheet, _given, host) => freeze(sheet, { rows: 0, columns: 0 }, host),
  },
};

function count(number: number): number {
  if (number < 1) throw invalidArgument('At least one row or column is needed.');
  return number;
}

function freeze(sheet: Sheet, frozen: Sheet['frozen'], host: HostContext): void {
  host.touch(sheet);
  sheet.frozen = frozen;
}
