import { eachCell, getCell, restyler, setCell, type StyleChange } from '../../workbook/cells';
import { cellCount } from '../../workbook/areas';
import type { Area, CellStyle, Sheet } from '../../workbook/model';
import { PLAIN_STYLE } from '../../workbook/styles';
import type { AreasTarget } from '../targets';
import type { HostContext, Property } from '../definition';
import { apiNotFound } from '../errors';
import { isUnbounded } from './cell-matrix';

/** A format property of ranges: null when the cells differ. `write` reads what came over the wire. */
export function styleProperty(
  read: (style: CellStyle) => unknown,
  write: (value: unknown) => StyleChange,
): Property<AreasTarget> {
  return {
    get: (target) => sharedStyle(target, read),
    set: (target, value, host) => restyle(target, write(value), host),
  };
}

/** Applies a change of style to every cell of the areas. @throws HostError AccessDenied, ApiNotFound for whole rows and columns */
export function restyle({ sheet, areas }: AreasTarget, change: StyleChange, host: HostContext): void {
  if (areas.some(isUnbounded)) throw apiNotFound('formats of whole rows and columns: format the used cells');
  host.edit(sheet);
  for (const area of areas) restyleArea(sheet, area, change);
}

/** The same, for a change that only takes formats away: cells that do not exist have none. */
export function unstyle({ sheet, areas }: AreasTarget, change: StyleChange, host: HostContext): void {
  host.edit(sheet);
  const styled = restyler(change);
  for (const area of areas) {
    eachCell(sheet, area, (cell, row, column) => setCell(sheet, row, column, { ...cell, style: styled(cell.style) }));
  }
}

/** Without the checks: for callers that did them. */
export function restyleArea(sheet: Sheet, area: Area, change: StyleChange | ((style: CellStyle) => StyleChange)): void {
  const styled = restyler(change);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = getCell(sheet, row, column) ?? { value: null, style: PLAIN_STYLE };
      setCell(sheet, row, column, { ...cell, style: styled(cell.style) });
    }
  }
}

/** What all cells of the areas have in common, or null. Cells that do not exist have the plain style. */
export function sharedStyle({ sheet, areas }: AreasTarget, read: (style: CellStyle) => unknown): unknown {
  const seen = new Set<unknown>();
  for (const area of areas) {
    let existing = 0;
    eachCell(sheet, area, ({ style }) => {
      existing += 1;
      seen.add(read(style));
    });
    if (existing < cellCount(area)) seen.add(read(PLAIN_STYLE));
  }
  const [first] = seen;
  return seen.size === 1 ? first : null;
}
