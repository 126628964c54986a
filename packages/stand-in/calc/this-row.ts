import { namaSel } from '../../../src/dasar/a1';
import { containsCell } from '../workbook/areas';
import { getCell } from '../workbook/cells';
import type { Sheet, TableArea } from '../workbook/model';

/** `Tabel1[[#This Row],[Target]]`, `Tabel1[@Target]`, `Tabel1[@[Target 2023]]`, and the same without the table's name. */
const THIS_ROW = /[\p{L}\p{N}_.\\]*\[(?:\[#This Row\],\s*\[([^\]]+)\]|@\[([^\]]+)\]|@([^[\]]+))\]/giu;

/**
 * A formula with its references to the row of its own table written as plain cells:
 * the engine takes the square of the rows for them, and loses itself at a few thousand.
 */
export function withoutThisRow(formula: string, sheet: Sheet, row: number): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(THIS_ROW, (reference, listed?: string, bracketed?: string, bare?: string) => {
    const tableName = reference.slice(0, reference.indexOf('['));
    const table = tableOfRow(sheet, row, tableName);
    const column = table && columnOf(sheet, table, listed ?? bracketed ?? bare ?? '');
    return column === undefined ? reference : `$${namaSel(row, column)}`;
  });
}

/** The table by name, or the only one in that row when the reference names none. */
function tableOfRow(sheet: Sheet, row: number, name: string): TableArea | undefined {
  const candidates = sheet.tables.filter(
    (table) =>
      containsCell(table.area, row, table.area.column) &&
      (name === '' || table.name.toLowerCase() === name.toLowerCase()),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

function columnOf(sheet: Sheet, table: TableArea, header: string): number | undefined {
  const wanted = header.trim().toLowerCase();
  for (let column = table.area.column; column < table.area.column + table.area.columnCount; column += 1) {
    const value = getCell(sheet, table.area.row, column)?.value;
    if (typeof value === 'string' && value.trim().toLowerCase() === wanted) return column;
  }
  return undefined;
}
