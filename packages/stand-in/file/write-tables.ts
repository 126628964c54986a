import { printArea } from '../workbook/address';
import { getValue } from '../workbook/cells';
import type { Area, Sheet, TableArea } from '../workbook/model';
import type { OpcPackage } from './package';
import { SHEET_ORDER } from './sheet-order';
import { appendChild, childInOrder, createChild, NS, numberAttribute, parseXml, root, setRelationshipId } from './xml';
import type { Document, Element } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';

/** Writes the tables of a sheet that is made anew as parts, and lists them in the worksheet. */
export function writeTables(pkg: OpcPackage, part: string, worksheet: Element, sheet: Sheet): void {
  if (sheet.tables.length === 0) return;
  const list = childInOrder(worksheet, 'tableParts', SHEET_ORDER);
  for (const table of sheet.tables) {
    const tablePart = pkg.freeName('xl/tables/table', '.xml');
    pkg.put(tablePart, tableDocument(table, sheet, freeTableId(pkg)));
    pkg.setContentType(tablePart, CONTENT_TYPE);
    const element = createChild(list, 'tablePart');
    setRelationshipId(element, pkg.relate(part, RELATIONSHIP, tablePart));
    list.appendChild(element);
  }
  list.setAttribute('count', String(sheet.tables.length));
}

/** Table ids are unique in the workbook. */
function freeTableId(pkg: OpcPackage): number {
  const taken = pkg
    .names()
    .filter((name) => name.startsWith('xl/tables/') && name.endsWith('.xml'))
    .map((name) => numberAttribute(root(pkg.xml(name)), 'id') ?? 0);
  return Math.max(0, ...taken) + 1;
}

function tableDocument({ name, area, showHeaders, showTotals, style }: TableArea, sheet: Sheet, id: number): Document {
  const document = parseXml(`<table xmlns="${NS.main}"/>`);
  const table = root(document);
  const attributes = {
    id,
    name,
    displayName: name,
    ref: printArea(area),
    ...(showHeaders ? {} : { headerRowCount: 0 }),
    ...(showTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
  };
  for (const [key, value] of Object.entries(attributes)) table.setAttribute(key, String(value));
  if (showHeaders) appendChild(table, 'autoFilter', { ref: printArea(showTotals ? withoutLastRow(area) : area) });
  const columns = appendChild(table, 'tableColumns', { count: area.columnCount });
  columnNames(area, showHeaders, sheet).forEach((column, index) => {
    appendChild(columns, 'tableColumn', { id: index + 1, name: column });
  });
  if (style !== '') appendChild(table, 'tableStyleInfo', { name: style, showRowStripes: 1 });
  return document;
}

function withoutLastRow(area: Area): Area {
  return { ...area, rowCount: area.rowCount - 1 };
}

/** Column names are the texts of the header cells, each once. */
function columnNames(area: Area, showHeaders: boolean, sheet: Sheet): string[] {
  const names: string[] = [];
  for (let index = 0; index < area.columnCount; index += 1) {
    const value = showHeaders ? getValue(sheet, area.row, area.column + index) : null;
    const name = typeof value === 'string' && value !== '' ? value : `Column${index + 1}`;
    names.push(names.includes(name) ? `${name}${index + 1}` : name);
  }
  return names;
}
