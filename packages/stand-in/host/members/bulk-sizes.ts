import type { Area } from '../../workbook/model';
import { asOptions } from '../checked';
import type { RangeTarget } from '../targets';
import type { Method } from '../definition';
import { invalidArgument } from '../errors';
import { columnWidth, hiddenProperty, rowHeight } from './sizes';

/** One entry for each row of the range; a row with `{}` stays as it is. */
export const setRowProperties = setSizes({
  count: ({ rowCount }) => rowCount,
  line: (area, index) => ({ ...area, row: area.row + index, rowCount: 1 }),
  hidden: { name: 'rowHidden', property: hiddenProperty('rows') },
  size: { name: 'rowHeight', property: rowHeight },
});

/** One entry for each column of the range; a column with `{}` stays as it is. */
export const setColumnProperties = setSizes({
  count: ({ columnCount }) => columnCount,
  line: (area, index) => ({ ...area, column: area.column + index, columnCount: 1 }),
  hidden: { name: 'columnHidden', property: hiddenProperty('columns') },
  size: { name: 'columnWidth', property: columnWidth },
});

interface Lines {
  count: (area: Area) => number;
  line: (area: Area, index: number) => Area;
  hidden: { name: string; property: ReturnType<typeof hiddenProperty> };
  size: { name: string; property: typeof rowHeight };
}

/** Sizes and hiding alone; Excel takes looks here, too. */
function setSizes({ count, line, hidden, size }: Lines): Method<RangeTarget> {
  return ({ sheet, area }, given, host) => {
    const entries = given.value(0);
    if (!Array.isArray(entries) || entries.length !== count(area)) {
      throw invalidArgument('One entry for each row or column of the range is needed.');
    }
    for (const [index, entry] of entries.entries()) {
      const { format, [hidden.name]: isHidden } = asOptions(entry, ['format', hidden.name]);
      const { [size.name]: points } = asOptions(format ?? {}, [size.name]);
      const one = line(area, index);
      if (isHidden !== undefined) hidden.property.set?.({ sheet, area: one }, isHidden, host);
      if (points !== undefined) size.property.set?.({ sheet, areas: [one] }, points, host);
    }
  };
}
