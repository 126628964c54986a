import { parseArea } from '../workbook/address';
import type { Area, Sheet, TableArea } from '../workbook/model';
import { readCustomProperties } from './custom-properties';
import { isKind } from './package';
import type { OpcPackage } from './package';
import type { Palette } from './palette';
import { pointsOfBaseWidth, pointsOfWidth } from './sizes';
import type { SheetFrame } from './sheet-frame';
import { TagScanner } from '../../../src/impor/tag-scanner';
import { attribute, child, children, descend, flagAttribute, numberAttribute, root } from './xml';
import type { Element } from './xml';

/** Reads what stands around the cells of a sheet: view, sizes, merges, protection, marks, tables. */
export function readFrame(pkg: OpcPackage, part: string, frame: SheetFrame, sheet: Sheet, palette: Palette): void {
  const worksheet = frame.root;
  sheet.merges = areas(child(worksheet, 'mergeCells'), 'mergeCell');
  readView(descend(worksheet, 'sheetViews', 'sheetView'), sheet);
  readColumns(worksheet, sheet);
  readRows(frame, sheet);
  sheet.tabColor = palette.ofElement(descend(worksheet, 'sheetPr', 'tabColor')) ?? '';
  sheet.protected = flagAttribute(child(worksheet, 'sheetProtection'), 'sheet');
  sheet.customProperties = readCustomProperties(pkg, part, worksheet);
  sheet.tables = readTables(pkg, part);
}

function areas(list: Element | undefined, localName: string): Area[] {
  return list ? children(list, localName).flatMap((one) => parseArea(attribute(one, 'ref') ?? '') ?? []) : [];
}

function readView(view: Element | undefined, sheet: Sheet): void {
  sheet.showGridlines = flagAttribute(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return;
  sheet.frozen = { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
}

/** Columns past this one that share one width are the rest of the sheet, not columns somebody set. */
const LAST_SET_COLUMN = 1024;

function readColumns(worksheet: Element, sheet: Sheet): void {
  const format = child(worksheet, 'sheetFormatPr');
  const standard = numberAttribute(format, 'defaultColWidth');
  sheet.defaultColumnWidth =
    standard === undefined ? pointsOfBaseWidth(numberAttribute(format, 'baseColWidth') ?? 8) : pointsOfWidth(standard);
  sheet.defaultRowHeight = numberAttribute(format, 'defaultRowHeight') ?? sheet.defaultRowHeight;
  const list = child(worksheet, 'cols');
  for (const one of list ? children(list, 'col') : []) {
    const first = numberAttribute(one, 'min') ?? 1;
    const last = Math.min(numberAttribute(one, 'max') ?? first, Math.max(first, LAST_SET_COLUMN));
    const width = numberAttribute(one, 'width');
    const hidden = flagAttribute(one, 'hidden');
    const size = { ...(width !== undefined && { width: pointsOfWidth(width) }), ...(hidden && { hidden }) };
    for (let column = first; column <= last; column += 1) sheet.columnSizes.set(column - 1, { ...size });
  }
}

/** Heights that somebody set, and hidden rows; Excel works the others out. */
function readRows(frame: SheetFrame, sheet: Sheet): void {
  const tags = new TagScanner(frame.xml, frame.data.start);
  let row = -1;
  while (tags.seek('row') && tags.start < frame.data.end) {
    row = Number(tags.attribute('r') ?? row + 2) - 1;
    const custom = isTrue(tags.attribute('customHeight'));
    const height = custom ? tags.attribute('ht') : undefined;
    const hidden = isTrue(tags.attribute('hidden'));
    const level = Number(tags.attribute('outlineLevel') ?? 0);
    if (height === undefined && !hidden && level === 0) continue;
    sheet.rowSizes.set(row, {
      ...(height !== undefined && { height: Number(height) }),
      ...(hidden && { hidden }),
      ...(level > 0 && { level }),
    });
  }
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function readTables(pkg: OpcPackage, part: string): TableArea[] {
  const parts = pkg.relationships(part).filter((one) => isKind(one, 'table') && pkg.has(one.target));
  return parts.flatMap(({ target }) => {
    const table = root(pkg.xml(target));
    const area = parseArea(attribute(table, 'ref') ?? '');
    if (!area) return [];
    return {
      id: attribute(table, 'id') ?? '',
      name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? '',
      area,
      showHeaders: numberAttribute(table, 'headerRowCount') !== 0,
      showTotals: (numberAttribute(table, 'totalsRowCount') ?? 0) > 0,
      style: attribute(child(table, 'tableStyleInfo'), 'name') ?? '',
    };
  });
}
