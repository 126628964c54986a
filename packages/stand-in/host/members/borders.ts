import type { Area, Border, BorderEdge, CellStyle } from '../../workbook/model';
import { asColor, asOneOf } from '../checked';
import { HostObject, type AreasTarget, type BorderIndex, type Targets } from '../targets';
import type { HostContext, TypeDefinition } from '../definition';
import { apiNotFound } from '../errors';
import { isUnbounded } from './cell-matrix';
import { restyleArea, sharedStyle } from './restyle';

const STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot', 'None'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN_BORDER: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** Where each border of a range stands in its cells. */
const PLACES: Readonly<Record<BorderIndex, { edge: BorderEdge; cells: (area: Area) => Area }>> = {
  EdgeTop: { edge: 'EdgeTop', cells: (area) => ({ ...area, rowCount: 1 }) },
  EdgeBottom: { edge: 'EdgeBottom', cells: (area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 }) },
  EdgeLeft: { edge: 'EdgeLeft', cells: (area) => ({ ...area, columnCount: 1 }) },
  EdgeRight: {
    edge: 'EdgeRight',
    cells: (area) => ({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 }),
  },
  InsideHorizontal: { edge: 'EdgeBottom', cells: (area) => ({ ...area, rowCount: area.rowCount - 1 }) },
  InsideVertical: { edge: 'EdgeRight', cells: (area) => ({ ...area, columnCount: area.columnCount - 1 }) },
};

export const rangeBorderCollectionType: TypeDefinition<AreasTarget> = {
  items: (target) => Object.keys(PLACES).map((name) => border(target, name)),
  item: border,
};

export const rangeBorderType: TypeDefinition<Targets['RangeBorder']> = {
  id: ({ index }) => index,
  properties: {
    Color: {
      get: (target) => read(target, (line) => line?.color ?? '#000000'),
      set: (target, value, host) => change(target, { color: asColor(value) }, host),
    },
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => read(target, (line) => line?.style ?? 'None'),
      set: (target, value, host) => {
        const style = asOneOf(value, STYLES);
        change(target, style === 'None' ? null : { style }, host);
      },
    },
    Weight: {
      get: (target) => read(target, (line) => line?.weight ?? 'Thin'),
      set: (target, value, host) => change(target, { weight: asOneOf(value, WEIGHTS) }, host),
    },
  },
};

function border(target: AreasTarget, name: unknown): HostObject {
  if (name === 'DiagonalDown' || name === 'DiagonalUp') throw apiNotFound('diagonal borders');
  const index = asOneOf(name, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical']);
  return new HostObject('RangeBorder', { ...target, index });
}

/** The cells that carry the border; a single row has no inside. */
function cellsOf({ areas, index }: Targets['RangeBorder']): Area[] {
  return areas.map(PLACES[index].cells).filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

function read(target: Targets['RangeBorder'], member: (line: Border | undefined) => unknown): unknown {
  const { edge } = PLACES[target.index];
  return sharedStyle({ sheet: target.sheet, areas: cellsOf(target) }, ({ borders }) => member(borders?.[edge]));
}

/** Changes part of the border, null takes it away; what has none yet starts as a thin black line. */
function change(target: Targets['RangeBorder'], part: Partial<Border> | null, host: HostContext): void {
  if (target.areas.some(isUnbounded)) throw apiNotFound('borders of whole rows and columns');
  host.edit(target.sheet);
  const { edge } = PLACES[target.index];
  for (const area of cellsOf(target)) {
    restyleArea(target.sheet, area, (style: CellStyle) => ({
      borders: { [edge]: part && { ...PLAIN_BORDER, ...style.borders?.[edge], ...part } },
    }));
  }
}
