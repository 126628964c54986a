import { read, utils } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { TEKS_GALAT } from '../../../src/impor/baca-sheetjs';
import { internStyle, PLAIN_STYLE, setCell } from '../workbook/cells';
import type { Cell, CellValue, Sheet } from '../workbook/model';
import type { Cut } from './far-cells';
import { errorValue } from './read-cells';

/** Cells of each sheet, by name, for workbooks that hucre cannot read: values, formulas and number formats. */
export function readPlainSheets(bytes: Uint8Array): ReadonlyMap<string, WorkSheet> {
  const book = read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellHTML: false, cellText: false });
  return new Map(Object.entries(book.Sheets));
}

/** Puts the cells that SheetJS read into the sheet, those behind a cut alone; keys that begin with '!' are the sheet's own. */
export function readPlainCells(read: WorkSheet, sheet: Sheet, cut?: Cut): void {
  for (const [address, found] of Object.entries<unknown>(read)) {
    if (address.startsWith('!') || !isCell(found)) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    if (cut && row < cut.row && column < cut.column) continue;
    setCell(sheet, row, column, plainCellOf(found));
  }
}

function isCell(found: unknown): found is CellObject {
  return typeof found === 'object' && found !== null && 't' in found;
}

function plainCellOf({ t, v, w, f, z, l, c }: CellObject): Cell {
  const format = typeof z === 'string' && z !== 'General' ? z : undefined;
  const note = c?.map((comment) => comment.t).join('\n');
  return {
    value: valueOf(t, v, w),
    style: format === undefined ? PLAIN_STYLE : internStyle({ numberFormat: format }),
    ...(f !== undefined && { formula: `=${f}` }),
    ...(note !== undefined && { note }),
    ...(l && { link: l.Target.startsWith('#') ? { documentReference: l.Target.slice(1) } : { address: l.Target } }),
  };
}

function valueOf(kind: CellObject['t'], value: CellObject['v'], text: string | undefined): CellValue {
  if (kind === 'e') return errorValue(text ?? TEKS_GALAT[Number(value)] ?? '');
  if (value === undefined || kind === 'z') return null;
  // Without `cellDates` SheetJS answers dates as numbers.
  return value instanceof Date ? null : value;
}
