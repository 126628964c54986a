import { namaSel } from '../../../src/dasar/a1';
import { printArea } from '../workbook/address';
import { getCell, usedArea } from '../workbook/cells';
import type { Cell, CellStyle, Sheet } from '../workbook/model';
import { writeCustomProperties } from './custom-properties';
import { graftRelated } from './graft-parts';
import { isKind } from './package';
import type { OpcPackage } from './package';
import { paperCode } from './paper';
import { printRaw } from './patch-cells';
import { parseFrame, walkCells } from './sheet-frame';
import type { SheetFrame } from './sheet-frame';
import { SHEET_ORDER } from './sheet-order';
import { widthOfPoints } from './sizes';
import type { StylePart } from './style-part';
import { writeTables } from './write-tables';
import {
  appendChild,
  childInOrder,
  children,
  createChild,
  descendants,
  printElement,
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
  const { from, source, into, target, sheet, styles } = graft;
  const frame = parseFrame(from.text(source));
  const worksheet = frame.root;
  graftRelated(from, source, into, target);
  writeColumns(worksheet, sheet);
  writePaper(worksheet, sheet);
  writeProtection(worksheet, sheet);
  writeLinks(worksheet, graft);
  writeTables(into, target, worksheet, sheet);
  writeCustomProperties(into, target, worksheet, sheet.customProperties);
  nameCharts(into, target, sheet);
  writeDimension(worksheet, sheet);
  into.put(target, withRows(printElement(worksheet), printRows(sheet, styles, formatsByStyle(frame, graft))));
  into.setContentType(target, CONTENT_TYPE);
}

/** The format number of each look that cells of the sheet have; the made sheet holds one cell of each. */
function formatsByStyle(frame: SheetFrame, { sheet, formats }: Graft): ReadonlyMap<CellStyle, number> {
  const numbers = new Map<CellStyle, number>();
  walkCells(frame, {
    cell: ({ row, column, format }) => {
      const style = getCell(sheet, row, column)?.style;
      if (style && format !== undefined) numbers.set(style, formats[format] ?? 0);
    },
  });
  return numbers;
}

/**
 * The rows as text: as a tree, those of a sheet of a hundred thousand cells take seconds and hundreds of megabytes.
 * Formats by their new numbers, texts in the cells themselves: the package's shared strings stay as they are.
 */
function printRows(sheet: Sheet, styles: StylePart, formats: ReadonlyMap<CellStyle, number>): string {
  const shaped = [...sheet.rowSizes].flatMap(([row, size]) => (isShaped(size) ? [row] : []));
  const rows = [...new Set([...sheet.rows.keys(), ...shaped])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      const printed = cells.map(([column, cell]) => {
        const known = formats.get(cell.style);
        const format = cell.quotePrefix === true ? styles.quoted(known ?? 0) : known;
        return printRaw(row, column, cell, format, '');
      });
      return `<row r="${row + 1}"${shape(row, sheet)}${outline(row, sheet)}>${printed.join('')}</row>`;
    })
    .join('');
}

type RowSize = NonNullable<ReturnType<Sheet['rowSizes']['get']>>;

const isShaped = ({ height, hidden, level = 0 }: RowSize): boolean =>
  height !== undefined || hidden === true || level > 0;

function shape(row: number, { rowSizes }: Sheet): string {
  const { height, hidden } = rowSizes.get(row) ?? {};
  return `${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${hidden === true ? ' hidden="1"' : ''}`;
}

/** The level of a grouped row; the row below a folded group carries its sign. */
function outline(row: number, { rowSizes }: Sheet): string {
  const level = rowSizes.get(row)?.level ?? 0;
  const above = rowSizes.get(row - 1);
  const folded = above?.hidden === true && (above.level ?? 0) > level;
  return `${level > 0 ? ` outlineLevel="${level}"` : ''}${folded ? ' collapsed="1"' : ''}`;
}

/** The frame's text with its rows in their place. */
function withRows(frame: string, rows: string): string {
  const empty = '<sheetData/>';
  const at = frame.indexOf(empty);
  if (at < 0) throw new SyntaxError('The sheet that was made has no place for its rows.');
  return rows === '' ? frame : `${frame.slice(0, at)}<sheetData>${rows}</sheetData>${frame.slice(at + empty.length)}`;
}

/** Written here because the writer sees only some of the cells. */
function writeDimension(worksheet: Element, sheet: Sheet): void {
  const used = usedArea(sheet);
  childInOrder(worksheet, 'dimension', SHEET_ORDER).setAttribute('ref', used ? printArea(used) : 'A1');
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
