import { GalatCapaian } from '../../../src/dasar/galat';
import type { Sheet, Workbook } from '../workbook/model';
import { workbookPart } from './accept';
import { isKind } from './package';
import type { OpcPackage } from './package';
import { attribute, child, children, flagAttribute, numberAttribute, relationshipId, root } from './xml';
import type { Document, Element } from './xml';

/** Children of `<workbook>` in the order of the schema. */
export const BOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

/** A worksheet as the workbook part lists it. */
export interface ListedSheet {
  name: string;
  part: string;
  /** Place among all sheets, chart sheets included: what `localSheetId` and `activeTab` count. */
  place: number;
  visibility: Sheet['visibility'];
  element: Element;
}

/** The workbook part: its tree, and what it lists. */
export interface BookPart {
  part: string;
  document: Document;
  root: Element;
  sheets: ListedSheet[];
}

/** Throws `BUKAN_BUKU_KERJA` when the package has no workbook part. */
export function readBookPart(pkg: OpcPackage): BookPart {
  const part = workbookPart(pkg);
  if (part === null) throw new GalatCapaian('BUKAN_BUKU_KERJA');
  const document = pkg.xml(part);
  const book = root(document);
  return { part, document, root: book, sheets: listSheets(pkg, part, book) };
}

function listSheets(pkg: OpcPackage, part: string, book: Element): ListedSheet[] {
  const relationships = new Map(pkg.relationships(part).map((one) => [one.id, one]));
  return allSheetElements(book).flatMap((element, place) => {
    const relationship = relationships.get(relationshipId(element) ?? '');
    if (!relationship || !isKind(relationship, 'worksheet') || !pkg.has(relationship.target)) return [];
    const name = attribute(element, 'name') ?? '';
    return [{ name, part: relationship.target, place, visibility: visibilityOf(element), element }];
  });
}

/** Chart sheets and macro sheets included. */
export function allSheetElements(book: Element): Element[] {
  const list = child(book, 'sheets');
  return list ? children(list, 'sheet') : [];
}

const VISIBILITY: Readonly<Record<string, Sheet['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

function visibilityOf(element: Element): Sheet['visibility'] {
  return VISIBILITY[attribute(element, 'state') ?? ''] ?? 'Visible';
}

/** Place of the sheet that is shown on opening. */
export function activePlace(book: Element): number {
  return numberAttribute(child(child(book, 'bookViews') ?? book, 'workbookView'), 'activeTab') ?? 0;
}

/** Day 0 of its dates is the first of 1904. */
export function countsFrom1904(book: Element): boolean {
  return flagAttribute(child(book, 'workbookPr'), 'date1904');
}

/** Nobody may add, delete or rename sheets. */
export function isStructureProtected(book: Element): boolean {
  return flagAttribute(child(book, 'workbookProtection'), 'lockStructure');
}

const CALCULATION: Readonly<Record<string, Workbook['calculationMode']>> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};

/** Who works the formulas out, and when. */
export function calculationMode(book: Element): Workbook['calculationMode'] {
  return CALCULATION[attribute(child(book, 'calcPr'), 'calcMode') ?? ''] ?? 'Automatic';
}

export interface ListedName {
  name: string;
  formula: string;
  hidden: boolean;
  /** Place of the sheet it belongs to; undefined for the whole workbook. */
  place: number | undefined;
  element: Element;
}

export function listNames(book: Element): ListedName[] {
  const list = child(book, 'definedNames');
  if (!list) return [];
  return children(list, 'definedName').map((element) => ({
    name: attribute(element, 'name') ?? '',
    formula: element.textContent ?? '',
    hidden: flagAttribute(element, 'hidden'),
    place: numberAttribute(element, 'localSheetId'),
    element,
  }));
}

/** Names of Excel's own: print areas, titles, filters. */
export function isBuiltIn(name: string): boolean {
  return name.toLowerCase().startsWith('_xlnm.');
}
