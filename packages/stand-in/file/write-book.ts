import { quoteSheetName } from '../workbook/address';
import type { Sheet, Workbook } from '../workbook/model';
import { activePlace, allSheetElements, BOOK_ORDER, isBuiltIn, listNames } from './book-part';
import type { BookPart } from './book-part';
import { fixedArea } from './result-charts';
import { appendChild, child, childInOrder, children, createChild, numberAttribute } from './xml';
import type { Element } from './xml';

/** A sheet of the workbook, its part, and its entry in the workbook part. */
export interface PlacedSheet {
  sheet: Sheet;
  part: string;
  element: Element;
}

/** Brings the workbook part up to date: sheets in order, their names, defined names, calculation on loading. */
export function writeBook(book: BookPart, workbook: Workbook, placed: readonly PlacedSheet[]): void {
  const before = allSheetElements(book.root);
  const active = before[activePlace(book.root)];
  const order = sheetOrder(before, book, placed);
  const list = childInOrder(book.root, 'sheets', BOOK_ORDER);
  for (const element of children(list)) list.removeChild(element);
  for (const element of order) list.appendChild(element);
  for (const { sheet, element } of placed) writeEntry(sheet, element);
  writeNames(book, workbook, placed, before, order);
  writeActive(book, workbook, placed, active, order);
  childInOrder(book.root, 'calcPr', BOOK_ORDER).setAttribute('fullCalcOnLoad', '1');
}

/** The workbook's order; a chart sheet, which the workbook does not hold, stays behind the one before it. */
function sheetOrder(before: readonly Element[], book: BookPart, placed: readonly PlacedSheet[]): Element[] {
  const worksheets = new Set(book.sheets.map((one) => one.element));
  const order = placed.map((one) => one.element);
  before.forEach((element, place) => {
    if (worksheets.has(element)) return;
    const neighbour = before
      .slice(0, place)
      .filter((one) => order.includes(one))
      .at(-1);
    order.splice(neighbour ? order.indexOf(neighbour) + 1 : 0, 0, element);
  });
  return order;
}

const STATE = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function writeEntry({ name, visibility }: Sheet, element: Element): void {
  element.setAttribute('name', name);
  const state = STATE[visibility];
  if (state === undefined) element.removeAttribute('state');
  else element.setAttribute('state', state);
}

/** Names of one sheet follow it to its new place; those of rewritten sheets for printing are made anew. */
function writeNames(
  book: BookPart,
  workbook: Workbook,
  placed: readonly PlacedSheet[],
  before: readonly Element[],
  order: readonly Element[],
): void {
  const rewritten = new Set(placed.filter(({ sheet }) => isMade(sheet)).map(({ element }) => element));
  const wanted = new Map(workbook.definedNames.map((one) => [one.name, one]));
  const names: Element[] = [];
  for (const { name, place, element } of listNames(book.root)) {
    if (place === undefined) {
      const now = wanted.get(name);
      if (!now && !isBuiltIn(name)) continue;
      if (now) element.textContent = now.formula.replace(/^=/, '');
      wanted.delete(name);
      names.push(element);
      continue;
    }
    const owner = before[place];
    const target = owner ? order.indexOf(owner) : -1;
    if (!owner || target < 0 || (rewritten.has(owner) && PRINT_NAMES.has(name))) continue;
    element.setAttribute('localSheetId', String(target));
    names.push(element);
  }
  const list = childInOrder(book.root, 'definedNames', BOOK_ORDER);
  for (const { name, formula, hidden } of wanted.values()) {
    names.push(nameElement(list, formula.replace(/^=/, ''), { name, ...(hidden && { hidden: 1 }) }));
  }
  for (const { sheet, element } of placed) {
    if (!rewritten.has(element)) continue;
    for (const name of printNames(list, sheet, order.indexOf(element))) names.push(name);
  }
  for (const element of children(list)) list.removeChild(element);
  for (const element of names) list.appendChild(element);
  if (names.length === 0) book.root.removeChild(list);
}

const PRINT_NAMES: ReadonlySet<string> = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']);

function printNames(list: Element, { name, page }: Sheet, place: number): Element[] {
  const sheet = quoteSheetName(name);
  const made: Element[] = [];
  if (page.printArea) {
    const attributes = { name: '_xlnm.Print_Area', localSheetId: place };
    made.push(nameElement(list, `${sheet}!${fixedArea(page.printArea)}`, attributes));
  }
  if (page.titleRows) {
    const attributes = { name: '_xlnm.Print_Titles', localSheetId: place };
    made.push(nameElement(list, `${sheet}!$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`, attributes));
  }
  return made;
}

function nameElement(list: Element, formula: string, attributes: Record<string, string | number>): Element {
  const element = createChild(list, 'definedName', attributes);
  element.textContent = formula;
  return element;
}

function isMade(sheet: Sheet): boolean {
  return sheet.origin.kind === 'new' || sheet.touched === 'all';
}

/**
 * The sheet shown on opening. In an opened file it stays the one it was: its own part says that it is
 * selected, and a second selected sheet would form a group in which typing goes to both.
 */
function writeActive(
  book: BookPart,
  workbook: Workbook,
  placed: readonly PlacedSheet[],
  before: Element | undefined,
  order: readonly Element[],
): void {
  const chosen = placed.find(({ sheet }) => sheet.id === workbook.activeSheetId)?.element;
  const shown = before && order.includes(before) ? before : chosen;
  const place = shown ? order.indexOf(shown) : 0;
  const views = childInOrder(book.root, 'bookViews', BOOK_ORDER);
  const view = child(views, 'workbookView') ?? appendChild(views, 'workbookView');
  if (place > 0) view.setAttribute('activeTab', String(place));
  else view.removeAttribute('activeTab');
  if ((numberAttribute(view, 'firstSheet') ?? 0) >= order.length) view.removeAttribute('firstSheet');
}
