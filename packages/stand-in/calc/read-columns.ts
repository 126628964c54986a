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
    const references = referencesOf(formula);
    if (!references) return null;
    for (const { sheetName, column, columnCount } of references) {
      const sheet = sheetName === null ? own : byName.get(sheetName);
      if (!sheet) return null;
      const set = columns.get(sheet) ?? new Set();
      columns.set(sheet, set);
      for (let k = 0; k < columnCount; k += 1) set.add(column + k);
    }
  }
  return columns;
}

/** Columns of a sheet, which is the formula's own where it has no name. */
interface Reference {
  sheetName: string | null;
  column: number;
  columnCount: number;
}

/** A workbook is calculated again and again over the same formulas. */
const known = new Map<string, readonly Reference[] | null>();
const KNOWN_AT_MOST = 50_000;

/** What a formula reads; null when that cannot be told. */
function referencesOf(formula: string): readonly Reference[] | null {
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const references = readReferences(formula.replace(TEXT, '0'));
  known.set(formula, references);
  return references;
}

function readReferences(named: string): Reference[] | null {
  if (!isPlain(named)) return null;
  const references: Reference[] = [];
  for (const [reference] of named.matchAll(REFERENCE)) {
    const address = parseAddress(reference.replaceAll('$', ''));
    if (!address) return null;
    const { sheetName, area } = address;
    references.push({
      sheetName: sheetName?.toLowerCase() ?? null,
      column: area.column,
      columnCount: area.columnCount,
    });
  }
  return references;
}

function isPlain(formula: string): boolean {
  const shown = formula.replace(REFERENCE, (_reference, _sheet, toCorner?: string) =>
    toCorner === undefined ? '0' : '#',
  );
  return PLAIN.test(shown.replace(OF_AREA, '0').replace(OF_VALUES, '('));
}
