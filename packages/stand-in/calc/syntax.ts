import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** Formulas without their digits, and whether they are formulas: a column of thousands differs in nothing else. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 10_000;

/** True when the text after `=` is a formula: English names, commas between arguments, A1 addresses. */
export function isFormula(formula: string): boolean {
  const shape = formula.replace(/\d+/g, '0');
  const before = known.get(shape);
  if (before !== undefined) return before;
  const parsed = parses(formula);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(shape, parsed);
  return parsed;
}

function parses(formula: string): boolean {
  try {
    parse(tokenize(formula.slice(1)));
    return true;
  } catch {
    // The parser's only way to say no.
    return false;
  }
}
