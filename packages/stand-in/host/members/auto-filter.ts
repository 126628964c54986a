import { intersection } from '../../workbook/areas';
import type { Area, Sheet } from '../../workbook/model';
import type { HostContext, TypeDefinition } from '../definition';
import { HostError } from '../errors';
import { areaArgument } from './addresses';
import { range } from './worksheet';

/** The filter of a sheet; those of tables are their own. */
export const autoFilterType: TypeDefinition<Sheet> = {
  properties: {
    Criteria: { get: ({ filter, filterCriteria }) => filter && columnCriteria(filter, filterCriteria) },
    Enabled: { get: (sheet) => sheet.filter !== undefined },
  },
  methods: {
    Apply: (sheet, given, host) => {
      const area = areaArgument(given, 0, sheet, host.workbook);
      host.edit(sheet);
      if (JSON.stringify(sheet.filter) !== JSON.stringify(area)) delete sheet.filterCriteria;
      sheet.filter = area;
      const criteria = given.value(2);
      if (criteria === null || criteria === undefined) return;
      sheet.filterCriteria = new Map([...(sheet.filterCriteria ?? []), [given.integer(1), criteria]]);
    },
    GetRangeOrNullObject: (sheet) => (sheet.filter ? range(sheet, sheet.filter) : null),
    Remove: (sheet, _given, host) => {
      host.edit(sheet);
      delete sheet.filter;
      delete sheet.filterCriteria;
    },
  },
};

/** One for each column; null for one that shows all of its rows. */
const columnCriteria = ({ columnCount }: Area, criteria: Sheet['filterCriteria']): unknown[] =>
  Array.from({ length: columnCount }, (_, column) => criteria?.get(column) ?? null);

/**
 * Excel writes a matrix into the rows that a filter shows, one after the other: into wrong ones. The stand-in refuses
 * what Excel would misplace. @throws HostError FilteredRangeConflict
 */
function refuseFiltered(sheet: Sheet, area: Area): void {
  if (sheet.filter === undefined || area.rowCount === 1 || !intersection(sheet.filter, area)) return;
  throw new HostError('FilteredRangeConflict', `Rows of the sheet ${sheet.name} are filtered.`);
}

/** For callers that change contents. */
export function editContents(sheet: Sheet, area: Area, host: HostContext): void {
  refuseFiltered(sheet, area);
  host.edit(sheet);
  host.outdate();
}
