import { isWholeColumns, isWholeRows } from '../../workbook/areas';
import { asOneOf } from '../checked';
import type { RangeTarget } from '../targets';
import type { Method } from '../definition';
import { apiNotFound, HostError, invalidArgument } from '../errors';

/** Excel's outline has eight levels: the sheet's own and seven of groups. */
const DEEPEST = 7;

/** Rows one level further in. */
export const group: Method<RangeTarget> = (target, given, host) => {
  refuseColumns(target, given.value(0));
  const { sheet } = target;
  host.edit(sheet);
  const rows = rowsOf(target);
  if (rows.some((row) => levelOf(target, row) >= DEEPEST)) throw refused('The outline is as deep as it can be.');
  for (const row of rows) sheet.rowSizes.set(row, { ...sheet.rowSizes.get(row), level: levelOf(target, row) + 1 });
};

/** One level out again; what was hidden stays hidden. */
export const ungroup: Method<RangeTarget> = (target, given, host) => {
  refuseColumns(target, given.value(0));
  const { sheet } = target;
  host.edit(sheet);
  const rows = rowsOf(target);
  if (rows.some((row) => levelOf(target, row) === 0)) throw refused('Rows are not grouped.');
  for (const row of rows) {
    const { level = 1, ...size } = sheet.rowSizes.get(row) ?? {};
    sheet.rowSizes.set(row, level > 1 ? { ...size, level: level - 1 } : size);
  }
};

export const hideGroupDetails = details(true);
export const showGroupDetails = details(false);

function details(hidden: boolean): Method<RangeTarget> {
  return (target, given, host) => {
    refuseColumns(target, given.value(0));
    const { sheet } = target;
    host.edit(sheet);
    const grouped = rowsOf(target).filter((row) => levelOf(target, row) > 0);
    if (grouped.length === 0) throw refused('There is no group.');
    host.rowsHidden();
    for (const row of grouped) {
      const size = { ...sheet.rowSizes.get(row) };
      if (hidden) size.hidden = true;
      else delete size.hidden;
      sheet.rowSizes.set(row, size);
    }
  };
}

function refuseColumns({ area }: RangeTarget, option: unknown): void {
  const byRows = asOneOf(option, ['ByRows', 'ByColumns']) === 'ByRows';
  if (byRows ? isWholeColumns(area) : isWholeRows(area)) throw invalidArgument('The range goes the other way.');
  if (!byRows) throw apiNotFound('groups of columns');
}

const rowsOf = ({ area }: RangeTarget): number[] => Array.from({ length: area.rowCount }, (_, i) => area.row + i);

const levelOf = ({ sheet }: RangeTarget, row: number): number => sheet.rowSizes.get(row)?.level ?? 0;

const refused = (why: string): HostError => new HostError('InvalidOperation', why);
