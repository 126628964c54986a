import { getCell, setCell, withStyle } from '../../workbook/cells';
import type { Cell } from '../../workbook/model';
import { PLAIN_STYLE } from '../../workbook/styles';
import { asOptions, asText } from '../checked';
import type { RangeTarget } from '../targets';
import type { HostContext } from '../definition';
import { invalidArgument } from '../errors';
import { isUnbounded } from './cell-matrix';

const MEMBERS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** Excel's own style of a link. */
const LINK_FONT = { color: '#0563C1', underline: true };

/** The link of the range's first cell, or null. */
export function readLink({ sheet, area }: RangeTarget): object | null {
  const link = getCell(sheet, area.row, area.column)?.link;
  return link ? { ...link } : null;
}

/** Sets a link on each cell; a cell without text shows where the link leads. @throws HostError InvalidArgument */
export function writeLink({ sheet, area }: RangeTarget, value: unknown, host: HostContext): void {
  const { textToDisplay, ...rest } = asOptions(value, MEMBERS);
  const link: NonNullable<Cell['link']> = {};
  if (rest.address !== undefined) link.address = asText(rest.address);
  if (rest.documentReference !== undefined) link.documentReference = asText(rest.documentReference);
  if (rest.screenTip !== undefined) link.screenTip = asText(rest.screenTip);
  const shown = textToDisplay === undefined ? undefined : asText(textToDisplay);
  if (!link.address && !link.documentReference)
    throw invalidArgument('A link needs an address or a place in the workbook.');
  if (isUnbounded(area)) throw invalidArgument('Whole rows and columns cannot be links.');
  host.edit(sheet);
  host.outdate();
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell: Cell = getCell(sheet, row, column) ?? { value: null, style: PLAIN_STYLE };
      const text = shown ?? (cell.value === null ? (link.address ?? link.documentReference ?? '') : undefined);
      const style = withStyle(cell.style, { font: LINK_FONT });
      setCell(sheet, row, column, text === undefined ? { ...cell, style, link } : { value: text, style, link });
    }
  }
}
