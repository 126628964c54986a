import { printArea } from '../../workbook/address';
import { intersection } from '../../workbook/areas';
import { getValue, plainCell, setCell } from '../../workbook/cells';
import type { Area, Sheet, TableArea, Workbook } from '../../workbook/model';
import { asText } from '../checked';
import { HostObject, type Targets } from '../targets';
import type { TypeDefinition } from '../definition';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { areaArgument } from './addresses';
import { range } from './worksheet';

export const tableCollectionType: TypeDefinition<Targets['TableCollection']> = {
  properties: { Count: { get: ({ sheets }) => tablesOf(sheets).length } },
  items: ({ sheets }) => tablesOf(sheets).map((target) => new HostObject('Table', target)),
  item: ({ sheets }, key) => {
    const table = findTable(sheets, key);
    if (!table) throw itemNotFound(`the table ${String(key)}`);
    return new HostObject('Table', table);
  },
  methods: {
    Add: ({ sheets }, given, host) => {
      const [sheet, other] = sheets;
      if (!sheet || other) throw new HostError('ApiNotFound', 'The stand-in host adds tables through their sheet.');
      const area = areaArgument(given, 0, sheet, host.workbook);
      if (!given.flag(1, false)) {
        throw new HostError('ApiNotFound', 'The stand-in host adds tables with a header of their own.');
      }
      host.edit(sheet);
      host.outdate();
      return new HostObject('Table', { sheet, table: addTable(sheet, area, host.workbook) });
    },
    GetCount: ({ sheets }) => tablesOf(sheets).length,
    GetItemOrNullObject: ({ sheets }, given) => {
      const table = findTable(sheets, given.text(0));
      return table ? new HostObject('Table', table) : null;
    },
  },
};

const STYLE = /^TableStyle(Light|Medium|Dark)\d{1,2}$/;

export const tableType: TypeDefinition<Targets['Table']> = {
  id: ({ table }) => table.id,
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, host) => {
        const name = asText(value);
        const other = findTable(host.workbook.sheets, name)?.table;
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || (other && other !== table)) {
          throw invalidArgument(`No table can have the name ${name}.`);
        }
        host.edit(sheet);
        table.name = name;
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, host) => {
        const style = asText(value);
        if (!STYLE.test(style)) throw invalidArgument(`There is no table style ${style}.`);
        host.edit(sheet);
        table.style = style;
      },
    },
  },
  objects: { Worksheet: ({ sheet }) => new HostObject('Worksheet', sheet) },
  methods: {
    ConvertToRange: ({ sheet, table }, _given, host) => {
      host.edit(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      return range(sheet, table.area);
    },
    GetRange: ({ sheet, table }) => range(sheet, table.area),
  },
};

function tablesOf(sheets: readonly Sheet[]): Targets['Table'][] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function findTable(sheets: readonly Sheet[], key: unknown): Targets['Table'] | undefined {
  return tablesOf(sheets).find(
    ({ table }) => typeof key === 'string' && (table.id === key || table.name.toLowerCase() === key.toLowerCase()),
  );
}

/** Merged cells are taken apart, as in Excel. @throws HostError InvalidArgument where a table is in the way. */
function addTable(sheet: Sheet, area: Area, workbook: Workbook): TableArea {
  const inTheWay = sheet.tables.some((table) => intersection(table.area, area));
  if (inTheWay || area.rowCount < 2) throw invalidArgument(`No table can be made of ${printArea(area)}.`);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  nameColumns(sheet, area);
  const number = 1 + workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
  const table: TableArea = {
    id: String(number),
    name: `Table${number}`,
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  return table;
}

/** Excel makes every heading a text of its own: empty ones are numbered, a repeated one gets a number. */
function nameColumns(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  for (let index = 0; index < area.columnCount; index += 1) {
    const column = area.column + index;
    const value = getValue(sheet, area.row, column);
    const wish = typeof value === 'string' && value !== '' ? value : `Column${index + 1}`;
    let name = wish;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wish}${number}`;
    taken.add(name.toLowerCase());
    if (name === value) continue;
    setCell(sheet, area.row, column, { ...(sheet.rows.get(area.row)?.get(column) ?? plainCell(null)), value: name });
  }
}
