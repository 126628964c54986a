import type { ScaleOptions } from 'chart.js';
import { displayValue } from '@capaian/stand-in/workbook/display';
import type { Chart } from '@capaian/stand-in/workbook/model';
import type { ChartData } from './chart-data';
import { textWidth } from '../grid/measure-text';
import { chartFont, chartLines, textColor } from './chart-text';

type ValueAxis = ScaleOptions<'linear'>;
type CategoryAxis = ScaleOptions<'category'>;

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const GRIDLINE = '#D9D9D9';
const LINE = '#BFBFBF';

/** Format of the axis' own numbers: its own, else that of the first series' cells. */
function axisFormat(chart: Chart, data: ChartData): string {
  return chart.valueAxis.numberFormat ?? data.series[0]?.numberFormat ?? 'General';
}

export function valueAxis(chart: Chart, data: ChartData, lying: boolean, stacked: boolean): ValueAxis {
  const axis = chart.valueAxis;
  const numberFormat = axisFormat(chart, data);
  const gridline = axis.majorGridlines ? (axis.gridlineColor ?? GRIDLINE) : 'transparent';
  const zero = belowZero(data) ? LINE : gridline;
  return {
    type: 'linear',
    stacked,
    // Excel moves the numbers of a bar chart to the top when its categories run top-down.
    position: lying ? (chart.categoryAxis.reversed ? 'top' : 'bottom') : 'left',
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    beginAtZero: data.series.some(({ type }) => !type.startsWith('Line')),
    reverse: axis.reversed,
    title: titleOf(axis),
    border: { display: false },
    grid: { drawTicks: false, color: ({ tick }) => (tick.value === 0 ? zero : gridline) },
    ticks: {
      display: axis.visible,
      ...(axis.majorUnit === undefined ? {} : { stepSize: axis.majorUnit }),
      font: chartFont(axis.font, 9),
      color: textColor(axis.font),
      padding: 6,
      maxRotation: 0,
      maxTicksLimit: 8,
      callback: (value) => displayValue(Number(value), numberFormat),
    },
  };
}

export function categoryAxis(
  chart: Chart,
  data: ChartData,
  size: Size,
  lying: boolean,
  stacked: boolean,
): CategoryAxis {
  const axis = chart.categoryAxis;
  const longest = Math.max(0, ...data.categories.map((name) => textWidth(name, { size: 9, ...axis.font })));
  const room = lying
    ? Math.min(size.width * 0.36, Math.ceil(longest) + 2)
    : (size.width - 90) / Math.max(1, data.categories.length) - 8;
  return {
    type: 'category',
    stacked,
    // Excel counts the categories of lying bars from below.
    reverse: lying !== axis.reversed,
    offset: true,
    title: titleOf(axis),
    border: { display: axis.visible && !belowZero(data), color: LINE },
    grid: { display: axis.majorGridlines, drawTicks: false, color: axis.gridlineColor ?? GRIDLINE },
    ticks: {
      display: axis.visible && axis.labelPosition !== 'None',
      font: chartFont(axis.font, 9),
      color: textColor(axis.font),
      padding: 6,
      autoSkip: false,
      maxRotation: 0,
      callback: (_value, index) => chartLines(data.categories[index] ?? '', axis.font, 9, Math.max(28, room)),
    },
  };
}

/** Then the bars hang on a line at zero instead of standing on the axis. */
const belowZero = ({ series }: ChartData): boolean =>
  series.some(({ values }) => values.some((value) => value !== null && value < 0));

function titleOf({ title, font }: Chart['valueAxis']): NonNullable<ValueAxis['title']> {
  return title === undefined
    ? { display: false }
    : { display: true, text: title, font: chartFont(font, 9), color: textColor(font) };
}
