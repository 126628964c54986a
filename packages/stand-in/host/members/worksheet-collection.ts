import type { Sheet, Workbook } from '../../workbook/model';
import { createSheet } from '../../workbook/new-workbook';
import { findSheet, freeSheetName, sheetById, sheetNameFault } from '../../workbook/sheet-names';
import { HostObject } from '../targets';
import type { HostContext, TypeDefinition } from '../definition';
import { HostError, invalidArgument, itemNotFound } from '../errors';

export const worksheetCollectionType: TypeDefinition<Workbook> = {
  items: (workbook) => workbook.sheets.map(worksheet),
  item: (workbook, key) => {
    const sheet = typeof key === 'string' ? sheetByKey(workbook, key) : undefined;
    if (!sheet) throw itemNotFound(`the sheet ${String(key)}`);
    return worksheet(sheet);
  },
  events: ['onAdded', 'onChanged', 'onDeleted'],
  methods: {
    Add: (workbook, given, host) => {
      const name = given.has(0) ? given.text(0) : freeSheetName(workbook);
      requireFreeName(host, name);
      requireOpenStructure(workbook);
      const sheet = createSheet(name);
      host.touch(sheet);
      host.outdate();
      workbook.sheets.push(sheet);
      host.request.added.add(sheet);
      host.raise({ name: 'onAdded', sheet });
      return worksheet(sheet);
    },
    GetActiveWorksheet: (workbook) => {
      const sheet = sheetById(workbook, workbook.activeSheetId);
      if (!sheet) throw itemNotFound('the active sheet');
      return worksheet(sheet);
    },
    GetCount: (workbook, given) => sheetsSeen(workbook, given.flag(0, false)).length,
    GetFirst: (workbook, given) => {
      const [first] = sheetsSeen(workbook, given.flag(0, false));
      if (!first) throw itemNotFound('the first sheet');
      return worksheet(first);
    },
    GetItemOrNullObject: (workbook, given) => {
      const sheet = sheetByKey(workbook, given.text(0));
      return sheet ? worksheet(sheet) : null;
    },
  },
};

/** @throws HostError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one in use by another sheet. */
export function requireFreeName(
  { workbook, conditions }: Pick<HostContext, 'workbook' | 'conditions'>,
  name: string,
  owner?: Sheet,
): void {
  const fault = sheetNameFault(name);
  if (fault) throw invalidArgument(`Excel does not take the sheet name "${name}" (${fault}).`);
  const other = findSheet(workbook, name);
  const unseen = conditions.otherSheets.some((one) => one.toLowerCase() === name.toLowerCase());
  if (unseen || (other && other !== owner))
    throw new HostError('ItemAlreadyExists', `There is a sheet ${name} already.`);
}

/** @throws HostError AccessDenied when the workbook's structure is protected. */
export function requireOpenStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}

function worksheet(sheet: Sheet): HostObject {
  return new HostObject('Worksheet', sheet);
}

function sheetByKey(workbook: Workbook, key: string): Sheet | undefined {
  return sheetById(workbook, key) ?? findSheet(workbook, key);
}

function sheetsSeen(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}
