import { read } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';

/** What two readers that are not ours see in a sheet: every cell by address, with value, format and look. */
export async function seenCells(bytes: Uint8Array, name: string): Promise<Record<string, unknown>> {
  const plain = read(bytes, { type: 'array', cellStyles: true, cellNF: true }).Sheets[name];
  const full = (await readXlsx(bytes, { readStyles: true })).sheets.find((sheet) => sheet.name === name);
  if (!plain || !full) throw new RangeError(`Sheet ${name} is not there.`);
  return { ...cellsOf(plain), styled: full.cells, rows: full.rows, merges: full.merges, columns: full.columns };
}

function cellsOf(sheet: WorkSheet): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sheet).filter(([key]) => !key.startsWith('!')));
}
