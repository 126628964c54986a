import { intersection, isOnSheet } from '../../workbook/areas';
import { eachCell, getValue, setCell, withStyle } from '../../workbook/cells';
import type { Area, Cell, Sheet } from '../../workbook/model';
import { PLAIN_STYLE } from '../../workbook/styles';
import type { Arguments } from '../arguments';
import type { HostContext } from '../definition';
import { invalidArgument } from '../errors';

const KINDS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
type Kind = (typeof KINDS)[number];

/** `clear(applyTo)`: of whole rows, columns and sheets too. Formats take merged cells apart, as in Excel. */
export function clearCells(sheet: Sheet, areas: readonly Area[], given: Arguments, host: HostContext): void {
  const kind = given.oneOf(0, KINDS, 'All');
  if (!areas.every(isOnSheet)) throw invalidArgument('The range lies outside the sheet.');
  host.edit(sheet);
  for (const area of areas) {
    if (kind === 'All' || kind === 'Contents') {
      host.outdate();
      host.raise({ name: 'onChanged', sheet, area, before: getValue(sheet, area.row, area.column) });
    }
    eachCell(sheet, area, (cell, row, column) => setCell(sheet, row, column, cleared(cell, kind)));
    if (kind === 'All' || kind === 'Formats') {
      sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
    }
  }
}

/** What is left of a cell; a note goes with everything, and with nothing less. */
function cleared(cell: Cell, kind: Kind): Cell {
  const { note, link, style, ...content } = cell;
  const kept = note === undefined ? {} : { note };
  switch (kind) {
    case 'All':
      return { value: null, style: PLAIN_STYLE };
    case 'Contents':
      return { value: null, style, ...kept, ...(link ? { link } : {}) };
    case 'Formats':
      return { ...content, style: PLAIN_STYLE, ...kept, ...(link ? { link } : {}) };
    case 'Hyperlinks':
      return { ...content, style, ...kept };
    case 'RemoveHyperlinks':
      return { ...content, style: withStyle(style, { font: { color: null, underline: null } }), ...kept };
  }
}
