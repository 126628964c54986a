import type { Chart as Drawn, Element, Plugin } from 'chart.js';
import { toFont } from 'chart.js/helpers';
import { displayValue } from '@capaian/stand-in/workbook/display';
import { chartFont, textColor } from './chart-text';
import type { SeriesData } from './chart-data';

type Position = 'top' | 'right' | 'bottom' | 'left' | 'inside' | 'end' | 'base';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
}

/** Pixels between a value and what it belongs to. */
const GAP = 4;
const MARKER = 4;

/** The values beside their bars, points and slices; one that would lie over another is left out. */
export function valueLabels(
  series: readonly SeriesData[],
  lying: boolean,
): Plugin<'bar' | 'line' | 'pie' | 'doughnut'> {
  return {
    id: 'value-labels',
    afterDatasetsDraw: (chart) => {
      const taken: DOMRect[] = [];
      series.forEach((one, index) => {
        if (one.series.labels.visible) labelSeries(chart, one, index, lying, taken);
      });
    },
  };
}

function labelSeries(chart: Drawn, one: SeriesData, index: number, lying: boolean, taken: DOMRect[]): void {
  const { labels } = one.series;
  const { ctx } = chart;
  const font = toFont(chartFont(labels.font, 9));
  const round = 'innerRadius' in (chart.getDatasetMeta(index).data[0] ?? {});
  const position = round ? 'inside' : positionOf(one, lying);
  ctx.save();
  ctx.font = font.string;
  ctx.fillStyle = textColor(labels.font);
  chart.getDatasetMeta(index).data.forEach((element, at) => {
    const value = one.values[at] ?? null;
    if (value === null) return;
    const text = displayValue(value, labels.numberFormat ?? one.numberFormat);
    const spot = round ? middleOf(element) : spotOf(endsOf(element), value < 0, position, lying);
    const { width } = ctx.measureText(text);
    const box = boxOf(spot, width, font.size);
    if (taken.some((other) => overlap(other, box))) return;
    taken.push(box);
    ctx.textAlign = spot.align;
    ctx.textBaseline = spot.baseline;
    ctx.fillText(text, spot.x, spot.y);
  });
  ctx.restore();
}

/** Excel.ChartDataLabelPosition; where a series has none, Excel's own choice. */
function positionOf({ series, type }: SeriesData, lying: boolean): Position {
  switch (series.labels.position) {
    case 'Top':
      return 'top';
    case 'Bottom':
      return 'bottom';
    case 'Left':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
      return 'inside';
    case 'InsideEnd':
      return 'end';
    case 'InsideBase':
      return 'base';
    default:
      if (type.startsWith('Line')) return 'top';
      if (type.includes('Stacked')) return 'inside';
      return lying ? 'right' : 'top';
  }
}

interface Ends {
  readonly x: number;
  readonly y: number;
  /** Where a bar begins. */
  readonly base?: number;
}

const endsOf = (element: Element): Ends => (element as Element<Ends>).getProps(['x', 'y', 'base'], true);

function spotOf({ x, y, base }: Ends, below: boolean, position: Position, lying: boolean): Spot {
  const start = base ?? (lying ? x : y);
  // A point of a line has its value above it on either side of zero.
  const back = below && base !== undefined ? -1 : 1;
  const away = base === undefined ? GAP + MARKER : GAP;
  switch (position) {
    case 'top':
      return { x, y: y - back * away, align: 'center', baseline: back > 0 ? 'bottom' : 'top' };
    case 'bottom':
      return { x, y: y + away, align: 'center', baseline: 'top' };
    case 'left':
      return { x: x - GAP, y, align: 'right', baseline: 'middle' };
    case 'right':
      return { x: x + back * GAP, y, align: back > 0 ? 'left' : 'right', baseline: 'middle' };
    case 'inside':
      return lying
        ? { x: (x + start) / 2, y, align: 'center', baseline: 'middle' }
        : { x, y: (y + start) / 2, align: 'center', baseline: 'middle' };
    case 'end':
      return lying
        ? { x: x - back * GAP, y, align: back > 0 ? 'right' : 'left', baseline: 'middle' }
        : { x, y: y + back * GAP, align: 'center', baseline: back > 0 ? 'top' : 'bottom' };
    case 'base':
      return lying
        ? { x: start + back * GAP, y, align: back > 0 ? 'left' : 'right', baseline: 'middle' }
        : { x, y: start - back * GAP, align: 'center', baseline: back > 0 ? 'bottom' : 'top' };
  }
}

function middleOf(element: { tooltipPosition: (useFinal: boolean) => { x: number | null; y: number | null } }): Spot {
  const { x, y } = element.tooltipPosition(true);
  return { x: x ?? 0, y: y ?? 0, align: 'center', baseline: 'middle' };
}

function boxOf({ x, y, align, baseline }: Spot, width: number, height: number): DOMRect {
  const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x;
  const top = baseline === 'middle' ? y - height / 2 : baseline === 'bottom' ? y - height : y;
  return new DOMRect(left, top, width, height);
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
