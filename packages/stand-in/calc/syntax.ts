import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** True when the text after `=` is a formula: English names, commas between arguments, A1 addresses. */
export function isFormula(formula: string): boolean {
  try {
    parse(tokenize(formula.slice(1)));
    return true;
  } catch {
    // The parser's only way to say no.
    return false;
  }
}
