/** Paper sizes: their number in a file and their name in `Excel.PaperType`. */
export const PAPER_OF_CODE: Readonly<Record<number, string>> = {
  1: 'Letter',
  3: 'Tabloid',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
};

const CODE_OF_PAPER: ReadonlyMap<string, number> = new Map(
  Object.entries(PAPER_OF_CODE).map(([code, name]) => [name.toLowerCase(), Number(code)]),
);

/** Number of a paper size; that of A4 for a name the file cannot say. */
export function paperCode(name: string): number {
  return CODE_OF_PAPER.get(name.toLowerCase()) ?? 9;
}
