import { cellCount, containsCell, intersection } from '../../workbook/areas';
import { eachCell, hasContent, setCell } from '../../workbook/cells';
import type { Area, Sheet } from '../../workbook/model';
import type { RangeTarget } from '../targets';
import type { HostContext } from '../definition';
import { HostError, invalidArgument } from '../errors';
import { isUnbounded } from './cell-matrix';

/** Merges the range, or each of its rows. Only the first cell keeps its content, as in Excel. */
export function merge({ sheet, area }: RangeTarget, across: boolean, host: HostContext): void {
  if (isUnbounded(area)) throw invalidArgument('Whole rows and columns cannot be merged here.');
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw new HostError('MergedRangeConflict', 'Cells of a table cannot be merged.');
  }
  const cutThrough = sheet.merges.some((other) => intersection(other, area) && !contains(area, other));
  if (cutThrough) throw invalidArgument('The range cuts through a merged area.');
  host.edit(sheet);
  sheet.merges = sheet.merges.filter((other) => !intersection(other, area));
  for (const part of across ? rowsOf(area) : [area]) {
    if (cellCount(part) === 1) continue;
    sheet.merges.push(part);
    // A title over empty cells changes nothing that a formula reads.
    if (emptyAllButFirst(sheet, part)) host.outdate();
  }
}

/** Takes every merged area that the range touches apart. */
export function unmerge({ sheet, area }: RangeTarget, host: HostContext): void {
  host.edit(sheet);
  sheet.merges = sheet.merges.filter((other) => !intersection(other, area));
}

function contains(area: Area, inner: Area): boolean {
  return (
    containsCell(area, inner.row, inner.column) &&
    containsCell(area, inner.row + inner.rowCount - 1, inner.column + inner.columnCount - 1)
  );
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_, offset) => ({ ...area, row: area.row + offset, rowCount: 1 }));
}

/** Whether any of them held something. */
function emptyAllButFirst(sheet: Sheet, area: Area): boolean {
  let held = false;
  eachCell(sheet, area, (cell, row, column) => {
    if (row === area.row && column === area.column) return;
    held ||= hasContent(cell);
    setCell(sheet, row, column, { value: null, style: cell.style });
  });
  return held;
}
