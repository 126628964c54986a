import { hurufKolom, nomorKolom } from '../../../src/dasar/a1';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/areas';

const LOST = '#REF!';
const WORD = /[\p{L}\p{N}_.$?\\]/u;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * The formula of a shared group as it reads `rows` further down and `columns` further right: relative
 * references move along, `$` and everything in quotes, brackets or before `!` and `(` stays.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  let moved = '';
  for (let at = 0; at < formula.length;) {
    const token = readToken(formula, at);
    const rest = formula[at + token.length];
    if (rest === ':') {
      const second = readToken(formula, at + token.length + 1);
      const range = moveRange(token, second, rows, columns);
      if (range !== null) {
        moved += range;
        at += token.length + 1 + second.length;
        continue;
      }
    }
    moved += rest === '!' || rest === '(' ? token : (moveCell(token, rows, columns) ?? token);
    at += token.length;
  }
  return moved;
}

/** A quoted text, a bracketed name, a word, or one other character. */
function readToken(formula: string, start: number): string {
  const first = formula.charAt(start);
  if (first === '"' || first === "'") return formula.slice(start, endOfQuote(formula, start, first));
  if (first === '[') return formula.slice(start, endOfBracket(formula, start));
  let end = start;
  while (end < formula.length && WORD.test(formula.charAt(end))) end += 1;
  return formula.slice(start, Math.max(end, start + 1));
}

function endOfQuote(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at += 1;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return at;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === '[') depth += 1;
    if (formula[at] === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

/** Null when the words are no range of whole columns or whole rows. */
function moveRange(first: string, second: string, rows: number, columns: number): string | null {
  if (COLUMN.test(first) && COLUMN.test(second)) {
    return `${movePart(COLUMN, first, columns, moveColumn)}:${movePart(COLUMN, second, columns, moveColumn)}`;
  }
  if (ROW.test(first) && ROW.test(second)) {
    return `${movePart(ROW, first, rows, moveRow)}:${movePart(ROW, second, rows, moveRow)}`;
  }
  return null;
}

function movePart(
  pattern: RegExp,
  word: string,
  by: number,
  move: (text: string, by: number) => string | null,
): string {
  const [, dollar = '', text = ''] = pattern.exec(word) ?? [];
  const moved = dollar ? text : move(text, by);
  return moved === null ? LOST : dollar + moved;
}

/** Null when the word is no cell. */
function moveCell(word: string, rows: number, columns: number): string | null {
  const found = CELL.exec(word);
  if (!found) return null;
  const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] = found;
  const column = columnDollar ? letters : moveColumn(letters, columns);
  const row = rowDollar ? digits : moveRow(digits, rows);
  return column === null || row === null ? LOST : columnDollar + column + rowDollar + row;
}

function moveColumn(letters: string, by: number): string | null {
  const column = nomorKolom(letters) + by;
  return column >= 0 && column < MAX_COLUMNS ? hurufKolom(column) : null;
}

function moveRow(digits: string, by: number): string | null {
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : null;
}
