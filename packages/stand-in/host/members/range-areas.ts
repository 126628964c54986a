import { printAddress } from '../../workbook/address';
import { cellCount } from '../../workbook/areas';
import { HostObject, type AreasTarget } from '../targets';
import type { HostContext, TypeDefinition } from '../definition';
import { invalidArgument } from '../errors';
import { clearCells } from './clear';

export const rangeAreasType: TypeDefinition<AreasTarget> = {
  exists: sheetExists,
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => printAddress(sheet.name, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    Areas: (target) => new HostObject('RangeCollection', target),
    Format: (target) => new HostObject('RangeFormat', target),
    Worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
  },
  methods: { Clear: ({ sheet, areas }, given, host) => clearCells(sheet, areas, given, host) },
};

export const rangeCollectionType: TypeDefinition<AreasTarget> = {
  items: ({ sheet, areas }) => areas.map((area) => new HostObject('Range', { sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, given) => {
      const area = areas[given.integer(0)];
      if (!area) throw invalidArgument('There is no such area.');
      return new HostObject('Range', { sheet, area });
    },
  },
};

function sheetExists({ sheet }: AreasTarget, host: HostContext): boolean {
  return host.workbook.sheets.includes(sheet);
}
