import { namaSel } from '../../../src/dasar/a1';
import { getCell } from '../workbook/cells';
import { parseArea } from '../workbook/address';
import type { Cell, Sheet } from '../workbook/model';
import { writeCustomProperties } from './custom-properties';
import { escapeCellText } from './cell-text';
import { graftRelated } from './graft-parts';
import { isKind } from './package';
import type { OpcPackage } from './package';
import { paperCode } from './paper';
import { SHEET_ORDER } from './sheet-order';
import { widthOfPoints } from './sizes';
import type { StylePart } from './style-part';
import { writeTables } from './write-tables';
import {
  appendChild,
  attribute,
  child,
  childInOrder,
  children,
  createChild,
  descendants,
  numberAttribute,
  removeChildren,
  root,
  setRelationshipId,
} from './xml';
import type { Element } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A sheet made in a package of its own, and where it goes. */
export interface Graft {
  from: OpcPackage;
  source: string;
  into: OpcPackage;
  target: string;
  sheet: Sheet;
  styles: StylePart;
  /** Format numbers of the made package → those of the target. */
  formats: readonly number[];
}

/** Puts a made sheet into the package as the part `target`, with everything it points at. */
export function graftSheet(graft: Graft): void {
  const { from, source, into, target, sheet } = graft;
  const document = from.xml(source);
  const worksheet = root(document);
  graftRelated(from, source, into, target);
  moveCells(worksheet, graft);
  writeColumns(worksheet, sheet);
  writePaper(worksheet, sheet);
  writeProtection(worksheet, sheet);
  writeLinks(worksheet, graft);
  writeTables(into, target, worksheet, sheet);
  writeCustomProperties(into, target, worksheet, sheet.customProperties);
  nameCharts(into, target, sheet);
  into.put(target, document);
  into.setContentType(target, CONTENT_TYPE);
}

/** Formats by their new numbers, texts in the cells themselves: the package's shared strings stay as they are. */
function moveCells(worksheet: Element, { sheet, styles, formats }: Graft): void {
  const data = child(worksheet, 'sheetData');
  for (const row of data ? children(data, 'row') : []) {
    renumber(row, formats);
    outline(row, sheet);
    for (const element of children(row, 'c')) {
      renumber(element, formats);
      const at = parseArea(attribute(element, 'r') ?? '');
      const cell = at && getCell(sheet, at.row, at.column);
      if (cell?.quotePrefix === true) {
        element.setAttribute('s', String(styles.quoted(numberAttribute(element, 's') ?? 0)));
      }
      if (typeof cell?.value === 'string' && cell.formula === undefined) writeInline(element, cell.value);
    }
  }
}

/** The level of a grouped row; the row below a folded group carries its sign. */
function outline(row: Element, { rowSizes }: Sheet): void {
  const number = (numberAttribute(row, 'r') ?? 1) - 1;
  const level = rowSizes.get(number)?.level ?? 0;
  const above = rowSizes.get(number - 1);
  if (level > 0) row.setAttribute('outlineLevel', String(level));
  if (above?.hidden === true && (above.level ?? 0) > level) row.setAttribute('collapsed', '1');
}

function renumber(element: Element, formats: readonly number[]): void {
  const format = numberAttribute(element, 's');
  if (format !== undefined) element.setAttribute('s', String(formats[format] ?? 0));
}

function writeInline(element: Element, text: string): void {
  removeChildren(element, 'v');
  element.setAttribute('t', 'inlineStr');
  const inline = appendChild(appendChild(element, 'is'), 't');
  inline.setAttribute('xml:space', 'preserve');
  inline.textContent = escapeCellText(text);
}

/** Written here because the writer leaves out columns as wide as its own standard. */
function writeColumns(worksheet: Element, sheet: Sheet): void {
  removeChildren(worksheet, 'cols');
  const format = childInOrder(worksheet, 'sheetFormatPr', SHEET_ORDER);
  format.setAttribute('defaultColWidth', String(widthOfPoints(sheet.defaultColumnWidth)));
  format.setAttribute('defaultRowHeight', String(sheet.defaultRowHeight));
  const deepest = [...sheet.rowSizes.values()].reduce((most, { level = 0 }) => Math.max(most, level), 0);
  if (deepest > 0) format.setAttribute('outlineLevelRow', String(deepest));
  if (sheet.columnSizes.size === 0) return;
  const list = childInOrder(worksheet, 'cols', SHEET_ORDER);
  for (const [column, { width, hidden }] of [...sheet.columnSizes].sort(([a], [b]) => a - b)) {
    appendChild(list, 'col', {
      min: column + 1,
      max: column + 1,
      width: widthOfPoints(width ?? sheet.defaultColumnWidth),
      ...(hidden === true && { hidden: 1 }),
      ...(width !== undefined && { customWidth: 1 }),
    });
  }
}

/** Written here because the writer's list of papers has neither Folio nor Letter. */
function writePaper(worksheet: Element, { page }: Sheet): void {
  childInOrder(worksheet, 'pageSetup', SHEET_ORDER).setAttribute('paperSize', String(paperCode(page.paperSize)));
}

function writeProtection(worksheet: Element, sheet: Sheet): void {
  if (!sheet.protected) return;
  const protection = childInOrder(worksheet, 'sheetProtection', SHEET_ORDER);
  for (const name of ['sheet', 'objects', 'scenarios']) protection.setAttribute(name, '1');
}

/** Written here because the writer makes every linked cell a text. */
function writeLinks(worksheet: Element, { into, target, sheet }: Graft): void {
  const links = [...sheet.rows].flatMap(([row, line]) =>
    [...line].flatMap(([column, { link }]) => (link ? [{ ref: namaSel(row, column), link }] : [])),
  );
  if (links.length === 0) return;
  const list = childInOrder(worksheet, 'hyperlinks', SHEET_ORDER);
  for (const { ref, link } of links) list.appendChild(linkElement(list, ref, link, into, target));
}

function linkElement(
  list: Element,
  ref: string,
  { address, documentReference, screenTip }: NonNullable<Cell['link']>,
  into: OpcPackage,
  target: string,
): Element {
  const element = createChild(list, 'hyperlink', {
    ref,
    ...(documentReference !== undefined && { location: documentReference }),
    ...(screenTip !== undefined && { tooltip: screenTip }),
  });
  if (address !== undefined) setRelationshipId(element, into.relate(target, HYPERLINK, address, true));
  return element;
}

/**
 * Charts get the names they have in the workbook, by which the add-in finds them again. The writer puts
 * `editAs` on anchors that may not have it.
 */
function nameCharts(into: OpcPackage, target: string, { charts }: Sheet): void {
  const drawing = into.relationships(target).find((one) => isKind(one, 'drawing'))?.target;
  if (drawing === undefined) return;
  const document = into.xml(drawing);
  for (const anchor of children(root(document), 'oneCellAnchor')) anchor.removeAttribute('editAs');
  descendants(root(document), 'cNvPr').forEach((element, index) => {
    const chart = charts[index];
    element.setAttribute('id', String(index + 2));
    if (!chart) return;
    element.setAttribute('name', chart.name);
    if (chart.title.text !== '') element.setAttribute('descr', chart.title.text);
  });
  into.put(drawing, document);
}
