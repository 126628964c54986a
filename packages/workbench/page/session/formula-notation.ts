/**
 * A formula in the notation of the workbook: commas between arguments, a decimal point.
 * People with an Indonesian Excel type `=ROUND(1,5;0)`: a semicolon outside quotes and braces tells
 * that notation, and only then are its commas decimal. Everything else stays as it is.
 */
export function englishFormula(text: string): string {
  if (!text.startsWith('=')) return text;
  const pieces = text.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/);
  const outside = (index: number): boolean => index % 2 === 0;
  if (!pieces.some((piece, index) => outside(index) && piece.includes(';'))) return text;
  return pieces
    .map((piece, index) => (outside(index) ? piece.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',') : piece))
    .join('');
}
