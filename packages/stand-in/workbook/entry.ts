import { format, parseValue } from 'numfmt';
import type { Cell, CellStyle, CellValue } from './model';
import { PLAIN_STYLE, withStyle } from './styles';

/** Longest text of a cell and longest formula that Excel takes. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** Longest text between the quotes of a formula. */
const MAX_LITERAL = 255;

/** What Excel does not take as an entry. */
export class EntryRefused extends Error {
  override readonly name = 'EntryRefused';
}

/**
 * The cell after an entry, as Excel understands it: a leading `'` makes text, a leading `=`, `+` or `-` a formula,
 * `50%` the number 0.5 with a percent format, `''` an empty cell. Under the format `@` every entry stays text.
 * What the cell had besides its content (format, link, note) stays.
 * @param locale how numbers in text are written: 'en' on the wire, 'id' when a person types.
 * @throws {EntryRefused} for a formula that `isFormula` does not accept and for what is too long.
 */
export function enter(
  cell: Cell | undefined,
  entry: string | number | boolean,
  isFormula: (formula: string) => boolean,
  locale: 'en' | 'id' = 'en',
): Cell {
  const before = cell?.style ?? PLAIN_STYLE;
  const { numberFormat, ...content } = readEntry(entry, before, isFormula, locale);
  const style = numberFormat && !before.numberFormat ? withStyle(before, { numberFormat }) : before;
  return cell ? { ...besideContent(cell), ...content, style } : { ...content, style };
}

function besideContent({ rich, link, note }: Cell): Pick<Cell, 'rich' | 'link' | 'note'> {
  return {
    ...(rich === undefined ? {} : { rich }),
    ...(link === undefined ? {} : { link }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A number, date or time has a digit, a truth value is one word; what begins with `=` is a formula. */
const MAYBE_NUMBER = /^(?!=)(?:[^]*\d|\s*\p{L}+\s*$)/u;

const words = new Map<'en' | 'id', ReadonlySet<string>>();

/** Every word of a number, a date, a time or a truth value, in the language it is written in. */
function wordsOf(locale: 'en' | 'id'): ReadonlySet<string> {
  const known = words.get(locale);
  if (known) return known;
  // Every 31st day from New Year 2024 on: one of each month, and of each day of the week.
  const days = Array.from({ length: 12 }, (_, month) => 45_292 + 31 * month);
  const names = days.flatMap((day) => ['mmmm', 'mmm', 'dddd', 'ddd'].map((name) => format(name, day, { locale })));
  const all = new Set([...names.map((name) => name.toLowerCase()), 'true', 'false', 'am', 'pm', 'a', 'p', 'm', 'e']);
  words.set(locale, all);
  return all;
}

/** False where parsing would be in vain: in a text with any other word. Parsing makes all the names anew, for each text. */
function isMaybeNumber(entry: string, locale: 'en' | 'id'): boolean {
  if (!MAYBE_NUMBER.test(entry)) return false;
  const known = wordsOf(locale);
  for (const [word] of entry.matchAll(/\p{L}+/gu)) if (!known.has(word.toLowerCase())) return false;
  return true;
}

interface Content {
  value: CellValue;
  formula?: string;
  quotePrefix?: boolean;
  numberFormat?: string;
}

function readEntry(
  entry: string | number | boolean,
  style: CellStyle,
  isFormula: (formula: string) => boolean,
  locale: 'en' | 'id',
): Content {
  if (entry === '') return { value: null };
  if (style.numberFormat === '@') return { value: textOf(typeof entry === 'string' ? entry : printed(entry)) };
  if (typeof entry !== 'string') return { value: entry };
  if (entry.startsWith("'")) return { value: textOf(entry.slice(1)), quotePrefix: true };
  const number = isMaybeNumber(entry, locale) ? parseValue(entry, { locale }) : null;
  if (number) return { value: exact(number.v), ...(number.z ? { numberFormat: number.z } : {}) };
  if (/^[=+\-@]./s.test(entry)) return { value: null, formula: formulaOf(entry, isFormula) };
  return { value: textOf(entry) };
}

/** `88,04%` is 0.8804 in Excel, not 0.8804000000000001: it keeps 15 digits. */
function exact(value: number | boolean): number | boolean {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

function formulaOf(entry: string, isFormula: (formula: string) => boolean): string {
  const formula = entry.startsWith('=') ? entry : `=${entry}`;
  if (formula.length > MAX_FORMULA) throw new EntryRefused('The formula is longer than 8,192 characters.');
  if (longestLiteral(formula) > MAX_LITERAL)
    throw new EntryRefused('A text in a formula holds at most 255 characters.');
  if (!isFormula(formula)) throw new EntryRefused(`Excel cannot read this formula: ${formula.slice(0, 80)}`);
  return formula;
}

/** Characters of the longest text in a formula; sheet names stand in quotes of their own. */
function longestLiteral(formula: string): number {
  const literals = formula.match(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g) ?? [];
  return literals.reduce(
    (longest, one) =>
      one.startsWith('"') ? Math.max(longest, one.slice(1, -1).replaceAll('""', '"').length) : longest,
    0,
  );
}

function textOf(text: string): string {
  if (text.length > MAX_TEXT) throw new EntryRefused('A cell holds at most 32,767 characters.');
  return text;
}

function printed(value: number | boolean): string {
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
}
