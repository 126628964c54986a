import type { Cell, Workbook } from '../../workbook/model';

/** `[1]Data!A1`, `'[1]Data 2024'!A1`; in a text it stays what it is. */
const NUMBERED = /"[^"]*"|'\[(\d+)\]((?:[^']|'')*)'!|\[(\d+)\]([^\s'"![\]()+\-*/^&,;<>=]+)!/g;

/** A formula as Excel shows it: with the names of other workbooks, for which a file has numbers. */
export function linkedFormula({ formula }: Cell, { linkedFiles = [] }: Workbook): string | undefined {
  if (formula === undefined || linkedFiles.length === 0 || !formula.includes('[')) return formula;
  return formula.replace(NUMBERED, (whole, quoted?: string, quotedSheet?: string, bare?: string, sheet?: string) => {
    const name = linkedFiles[Number(quoted ?? bare) - 1];
    return name === undefined ? whole : `'[${name.replaceAll("'", "''")}]${quotedSheet ?? sheet ?? ''}'!`;
  });
}
