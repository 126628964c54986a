import { parseAddress } from '../workbook/address';
import { columnLeft, rowTop } from '../workbook/places';
import type { Chart, Sheet } from '../workbook/model';
import { isKind } from './package';
import type { OpcPackage } from './package';
import { readChart } from './read-chart';
import { pointsOfEmu } from './sizes';
import { attribute, child, children, descend, descendants, numberAttribute, relationshipId, root } from './xml';
import type { Element } from './xml';

/** Charts of a sheet, with their places in points. Kinds of charts that the workbench cannot draw are left out. */
export function readCharts(pkg: OpcPackage, part: string, sheet: Sheet, sheets: readonly Sheet[]): Chart[] {
  const drawing = pkg.relationships(part).find((one) => isKind(one, 'drawing') && pkg.has(one.target))?.target;
  if (drawing === undefined) return [];
  const targets = new Map(pkg.relationships(drawing).map((one) => [one.id, one.target]));
  const resolve = (reference: string): Chart['series'][number]['values'] => {
    const address = parseAddress(reference);
    const owner = sheets.find((one) => one.name.toLowerCase() === address?.sheetName?.toLowerCase());
    return address && owner ? { sheetId: owner.id, area: address.area } : null;
  };
  return children(root(pkg.xml(drawing))).flatMap((anchor, index) => {
    const frame = child(anchor, 'graphicFrame');
    const link = descend(frame, 'graphic', 'graphicData', 'chart');
    const target = link && targets.get(relationshipId(link) ?? '');
    if (!frame || target === undefined || !pkg.has(target)) return [];
    const place = placeOf(anchor, sheet);
    const chart = readChart(root(pkg.xml(target)), resolve, place.width);
    if (!chart) return [];
    const [properties] = descendants(frame, 'cNvPr');
    return { id: chartId(index), name: attribute(properties, 'name') ?? '', ...place, ...chart };
  });
}

type Place = Pick<Chart, 'left' | 'top' | 'width' | 'height'>;

/** In the manner of Excel, by place in the drawing. */
function chartId(index: number): string {
  return `{00000000-0002-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** Anchors name two cells, one cell and a size, or a place and a size. */
function placeOf(anchor: Element, sheet: Sheet): Place {
  const position = child(anchor, 'pos');
  const from = position
    ? { left: emu(position, 'x'), top: emu(position, 'y') }
    : cornerOf(child(anchor, 'from'), sheet);
  const extent = child(anchor, 'ext');
  if (extent) return { ...from, width: emu(extent, 'cx'), height: emu(extent, 'cy') };
  const to = cornerOf(child(anchor, 'to'), sheet);
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

function cornerOf(corner: Element | undefined, sheet: Sheet): Pick<Place, 'left' | 'top'> {
  const number = (name: string): number => Number(child(corner, name)?.textContent ?? 0);
  return {
    left: columnLeft(sheet, number('col')) + pointsOfEmu(number('colOff')),
    top: rowTop(sheet, number('row')) + pointsOfEmu(number('rowOff')),
  };
}

function emu(element: Element, name: string): number {
  return pointsOfEmu(numberAttribute(element, name) ?? 0);
}
