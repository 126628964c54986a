import { sheetById } from '../../workbook/sheet-names';
import type { DefinedName, Workbook } from '../../workbook/model';
import { asFlag, asOneOf } from '../checked';
import { HostObject } from '../targets';
import type { HostContext, TypeDefinition } from '../definition';
import { HostError, itemNotFound } from '../errors';

export const workbookType: TypeDefinition<Workbook> = {
  properties: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: (workbook) => workbook.readOnly === true },
    UsePrecisionAsDisplayed: {
      get: (workbook) => workbook.precisionAsDisplayed === true,
      set: (workbook, value, host) => {
        const on = asFlag(value);
        host.change();
        host.outdate();
        workbook.precisionAsDisplayed = on;
      },
    },
  },
  objects: {
    Application: (workbook) => new HostObject('Application', workbook),
    Names: (workbook) => new HostObject('NamedItemCollection', workbook),
    Protection: (workbook) => new HostObject('WorkbookProtection', workbook),
    Settings: (workbook) => new HostObject('SettingCollection', workbook),
    Tables: (workbook) => new HostObject('TableCollection', { sheets: workbook.sheets }),
    Worksheets: (workbook) => new HostObject('WorksheetCollection', workbook),
  },
  methods: {
    GetSelectedRange: (workbook) =>
      new HostObject('Range', { sheet: selectedSheet(workbook), area: workbook.selection.area }),
    GetActiveCell: (workbook) => {
      const { row, column } = workbook.selection.area;
      return new HostObject('Range', {
        sheet: selectedSheet(workbook),
        area: { row, column, rowCount: 1, columnCount: 1 },
      });
    },
  },
};

export const applicationType: TypeDefinition<Workbook> = {
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value, host) => {
        const mode = asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        host.change();
        host.outdate();
        workbook.calculationMode = mode;
      },
    },
  },
  methods: {
    Calculate: (_workbook, given, host) => {
      given.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
      host.calculate();
    },
    SuspendApiCalculationUntilNextSync: (_workbook, _given, host) => host.suspendCalculation(),
    // There is no screen here: nothing is drawn before the batch ends anyway.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const workbookProtectionType: TypeDefinition<Workbook> = {
  properties: { Protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    Protect: (workbook, _given, host) => setProtected(workbook, true, host),
    Unprotect: (workbook, _given, host) => setProtected(workbook, false, host),
  },
};

function setProtected(workbook: Workbook, on: boolean, host: HostContext): void {
  if (workbook.structureProtected === on) {
    throw new HostError('InvalidOperation', `The workbook is ${on ? 'already' : 'not'} protected.`);
  }
  host.change();
  workbook.structureProtected = on;
}

export const settingCollectionType: TypeDefinition<Workbook> = {
  items: (workbook) => [...workbook.settings.keys()].map((key) => new HostObject('Setting', key)),
  item: (workbook, key) => {
    if (typeof key !== 'string' || !workbook.settings.has(key)) throw itemNotFound(`the setting ${String(key)}`);
    return new HostObject('Setting', key);
  },
  methods: {
    Add: (workbook, given, host) => {
      const key = given.text(0);
      host.request.settings += 1;
      // Excel on the web keeps the first of a request alone.
      if (host.conditions.web && host.request.settings > 1) throw itemNotFound(`the setting ${key}`);
      host.change();
      workbook.settings.set(key, given.value(1) ?? null);
      return new HostObject('Setting', key);
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, given) =>
      workbook.settings.has(given.text(0)) ? new HostObject('Setting', given.text(0)) : null,
  },
};

export const settingType: TypeDefinition<string> = {
  id: (key) => key,
  exists: (key, host) => host.workbook.settings.has(key),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, host) => host.workbook.settings.get(key),
      set: (key, value, host) => {
        host.change();
        host.workbook.settings.set(key, value ?? null);
      },
    },
  },
  methods: {
    Delete: (key, _given, host) => {
      host.change();
      host.workbook.settings.delete(key);
    },
  },
};

export const namedItemCollectionType: TypeDefinition<Workbook> = {
  items: (workbook) => workbook.definedNames.map((name) => new HostObject('NamedItem', name)),
  item: (workbook, key) => {
    const found = findName(workbook, key);
    if (!found) throw itemNotFound(`the name ${String(key)}`);
    return new HostObject('NamedItem', found);
  },
  methods: {
    GetCount: (workbook) => workbook.definedNames.length,
    GetItemOrNullObject: (workbook, given) => {
      const found = findName(workbook, given.text(0));
      return found ? new HostObject('NamedItem', found) : null;
    },
  },
};

export const namedItemType: TypeDefinition<DefinedName> = {
  id: ({ name }) => name,
  properties: {
    Formula: { get: ({ formula }) => (formula.startsWith('=') ? formula : `=${formula}`) },
    Name: { get: ({ name }) => name },
    Visible: { get: ({ hidden }) => !hidden },
  },
};

function findName(workbook: Workbook, key: unknown): DefinedName | undefined {
  return workbook.definedNames.find(({ name }) => typeof key === 'string' && name.toLowerCase() === key.toLowerCase());
}

function selectedSheet(workbook: Workbook) {
  const sheet = sheetById(workbook, workbook.selection.sheetId) ?? workbook.sheets[0];
  if (!sheet) throw itemNotFound('the selection');
  return sheet;
}
