import type { Sheet, Workbook } from '../workbook/model';
import { readBookPart } from './book-part';
import type { BookPart, ListedSheet } from './book-part';
import { emptyPackage } from './empty-package';
import { graftSheet } from './graft-sheet';
import { isKind, OpcPackage } from './package';
import { patchCells } from './patch-cells';
import { makeResultSheets } from './result-sheets';
import { writeSettings } from './settings-part';
import { StylePart } from './style-part';
import { writeBook } from './write-book';
import type { PlacedSheet } from './write-book';
import { createChild, root, setRelationshipId } from './xml';
import type { Element } from './xml';

const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/**
 * Saves a workbook as .xlsx. What nobody touched is taken over from the original, part by part and byte by
 * byte; typed cells are patched into their sheets; sheets that were made or rewritten are made anew and
 * added. Excel works all formulas out again on loading.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const pkg = workbook.original ? OpcPackage.open(workbook.original) : emptyPackage();
  const book = readBookPart(pkg);
  const placed = placeSheets(pkg, book, workbook);
  removeSheets(pkg, book, placed);
  await writeNewSheets(pkg, book, workbook, placed);
  for (const { sheet, part } of placed) {
    if (sheet.origin.kind === 'file' && sheet.touched === 'cells') pkg.put(part, patchCells(pkg.text(part), sheet));
  }
  removeCalculationChain(pkg, book);
  writeBook(book, workbook, placed);
  pkg.put(book.part, book.document);
  writeSettings(pkg, book.part, workbook.settings);
  return pkg.toBytes();
}

/** Finds each sheet's place in the file, or makes one. */
function placeSheets(pkg: OpcPackage, book: BookPart, workbook: Workbook): PlacedSheet[] {
  const listed = new Map(book.sheets.map((one) => [one.part, one]));
  const ids = new SheetIds(book);
  return workbook.sheets.map((sheet) => {
    const known = sheet.origin.kind === 'file' ? listed.get(sheet.origin.part) : undefined;
    return known ? { sheet, part: known.part, element: known.element } : newPlace(pkg, book, sheet, ids);
  });
}

function newPlace(pkg: OpcPackage, book: BookPart, sheet: Sheet, ids: SheetIds): PlacedSheet {
  const part = pkg.freeName('xl/worksheets/sheet', '.xml');
  // Holds the name until the sheet itself is put there.
  pkg.put(part, '');
  const [list] = [...book.root.getElementsByTagNameNS('*', 'sheets')];
  if (!list) throw new TypeError('The workbook part lists no sheets.');
  const element: Element = createChild(list, 'sheet', { name: sheet.name, sheetId: ids.next() });
  setRelationshipId(element, pkg.relate(book.part, WORKSHEET, part));
  return { sheet, part, element };
}

/** Sheet ids are never used twice, not even after a sheet is gone. */
class SheetIds {
  private highest: number;

  constructor(book: BookPart) {
    const taken = [...book.root.getElementsByTagNameNS('*', 'sheet')].map((one) => Number(one.getAttribute('sheetId')));
    this.highest = taken.reduce((highest, id) => Math.max(highest, id), 0);
  }

  next(): number {
    this.highest += 1;
    return this.highest;
  }
}

/** Takes out the sheets that were deleted, with what only they used. */
function removeSheets(pkg: OpcPackage, book: BookPart, placed: readonly PlacedSheet[]): void {
  const kept = new Set(placed.map((one) => one.part));
  for (const gone of book.sheets.filter((one) => !kept.has(one.part))) {
    const used = pkg.reachable(gone.part);
    unlink(pkg, book, gone);
    pkg.prune(used);
  }
}

function unlink(pkg: OpcPackage, book: BookPart, gone: ListedSheet): void {
  for (const { id, target } of pkg.relationships(book.part)) {
    if (target === gone.part) pkg.removeRelationship(book.part, id);
  }
}

async function writeNewSheets(
  pkg: OpcPackage,
  book: BookPart,
  workbook: Workbook,
  placed: readonly PlacedSheet[],
): Promise<void> {
  const made = placed.filter(({ sheet }) => sheet.origin.kind === 'new' || sheet.touched === 'all');
  if (made.length === 0) return;
  const styles = StylePart.open(pkg, book.part);
  const sheets = made.map(({ sheet }) => sheet);
  const result = await makeResultSheets(workbook, sheets, styles.standardFont);
  const formats = styles.adopt(root(result.pkg.xml('xl/styles.xml')));
  made.forEach(({ sheet, part }, index) => {
    const source = result.parts[index];
    if (source === undefined) return;
    const before = pkg.reachable(part);
    pkg.clearRelationships(part);
    before.delete(part);
    pkg.prune(before);
    graftSheet({ from: result.pkg, source, into: pkg, target: part, sheet, styles, formats });
  });
  styles.save();
}

/** Excel makes the chain anew; one that names cells which are gone would be called damage. */
function removeCalculationChain(pkg: OpcPackage, book: BookPart): void {
  for (const relationship of pkg.relationships(book.part)) {
    if (!isKind(relationship, 'calcChain')) continue;
    pkg.removeRelationship(book.part, relationship.id);
    pkg.remove(relationship.target);
  }
}
