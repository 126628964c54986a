import { parseAddress } from '../workbook/address';
import type { Cell, Sheet, Workbook } from '../workbook/model';

const TEXT = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?:('(?:[^'[\]:]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(:\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!:[])/gu;
/** Functions that make one value of an area. */
const OF_AREA = /\b(?:(?:SUM|COUNT|COUNTA|AVERAGE|MIN|MAX)\([^()]*\)|COUNTIF\(#,[^()#]*\))/g;
/** The same of what is no area: functions that give one value for one. */
const OF_VALUES = /\b(?:ABS|AND|AVERAGE|HYPERLINK|IF|INT|LEFT|MAX|MIN|NOT|OR|RIGHT|ROUND|SQRT|SUM|TEXT)\(/g;
const PLAIN = /^=[\d\s.,+\-*/^&<>=()%E]*$/;

/**
 * The columns that formulas name, by sheet: nothing else can change what they come to. Null as soon as one of them may
 * read or fill other cells than it names: by an address that it makes, a name, a table, or more values than one.
 */
export function readColumns(
  formulas: ReadonlyMap<Cell, Sheet>,
  { sheets }: Workbook,
): ReadonlyMap<Sheet, ReadonlySet<number>> | null {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const columns = new Map<Sheet, Set<number>>();
  for (const [{ formula = '' }, own] of formulas) {
    const named = formula.replace(TEXT, '0');
    if (!isPlain(named)) return null;
    for (const [reference] of named.matchAll(REFERENCE)) {
      const address = parseAddress(reference.replaceAll('$', ''));
      const sheet = address?.sheetName == null ? own : byName.get(address.sheetName.toLowerCase());
      if (!address || !sheet) return null;
      const set = columns.get(sheet) ?? new Set();
      columns.set(sheet, set);
      for (let k = 0; k < address.area.columnCount; k += 1) set.add(address.area.column + k);
    }
  }
  return columns;
}

function isPlain(formula: string): boolean {
  const shown = formula.replace(REFERENCE, (_reference, _sheet, toCorner?: string) =>
    toCorner === undefined ? '0' : '#',
  );
  return PLAIN.test(shown.replace(OF_AREA, '0').replace(OF_VALUES, '('));
}
