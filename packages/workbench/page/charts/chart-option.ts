import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { displayValue } from '@capaian/stand-in/workbook/display';
import type { Chart } from '@capaian/stand-in/workbook/model';
import { axisFormat, categoryAxis, valueAxis } from './axis-option';
import type { ChartData, SeriesData } from './chart-data';
import { chartText } from './chart-text';

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
>;

/** Office's own series colours, for charts that name none. */
const PALETTE = ['#156082', '#E97132', '#196B24', '#0F9ED5', '#A02B93', '#4EA72E'];
const EDGE = 12;

/** The drawing of a native chart: what Excel would show, from the same description. */
export function chartOption(chart: Chart, data: ChartData, size: { width: number; height: number }): ChartOption {
  const round = /^(Doughnut|Pie)/.test(chart.type);
  const titled = chart.title.visible && chart.title.text !== '';
  const base: ChartOption = {
    animation: false,
    color: PALETTE,
    title: {
      show: titled,
      text: chart.title.text,
      left: EDGE,
      top: EDGE - 2,
      textStyle: { ...chartText(chart.title.font, 14), width: size.width - 2 * EDGE, overflow: 'break' },
    },
    legend: legendOf(chart, round ? data.categories.map((name) => ({ name, icon: 'rect' })) : seriesNames(data)),
  };
  return { ...base, ...(round ? roundSeries(chart, data) : axesAndSeries(chart, data, size, titled)) };
}

const LINE_ICON = 'path://M0,0H28V4H0Z';

function seriesNames(data: ChartData): LegendEntry[] {
  return data.series.map(({ series, type }) => ({
    name: series.name,
    icon: type.startsWith('Line') ? LINE_ICON : 'rect',
  }));
}

interface LegendEntry {
  readonly name: string;
  readonly icon: string;
}

function legendOf(chart: Chart, entries: readonly LegendEntry[]): LegendComponentOption {
  const { visible, position } = chart.legend;
  const beside = position === 'Left' || position === 'Right';
  return {
    show: visible,
    data: [...entries],
    orient: beside ? 'vertical' : 'horizontal',
    ...(position === 'Bottom' ? { bottom: 8, left: 'center' } : {}),
    ...(position === 'Top' ? { top: 36, left: EDGE } : {}),
    ...(beside ? { top: 'middle', [position === 'Left' ? 'left' : 'right']: EDGE } : {}),
    itemWidth: 14,
    itemHeight: 9,
    itemGap: 16,
    selectedMode: false,
    textStyle: chartText({}, 9),
  };
}

function axesAndSeries(
  chart: Chart,
  data: ChartData,
  size: { width: number; height: number },
  titled: boolean,
): ChartOption {
  const lying = chart.type.startsWith('Bar');
  const { visible, position } = chart.legend;
  // Values beside the longest bar stay inside the frame.
  const labelRoom = lying && data.series.some(({ series }) => series.labels.visible) ? 36 : 8;
  const category = categoryAxis(chart, data, size, lying);
  const value = valueAxis(chart, axisFormat(chart, data), lying);
  return {
    grid: {
      left: EDGE + (visible && position === 'Left' ? 90 : 0),
      right: EDGE + labelRoom + (visible && position === 'Right' ? 90 : 0),
      top: (titled ? 46 : EDGE + 4) + (visible && position === 'Top' ? 24 : 0),
      bottom: EDGE + (visible && position === 'Bottom' ? 26 : 0),
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: data.series.map((one, index) => oneSeries(one, index, data, lying)),
  };
}

function oneSeries(
  one: SeriesData,
  index: number,
  data: ChartData,
  lying: boolean,
): BarSeriesOption | LineSeriesOption {
  const { series, type, values } = one;
  const plotted = values.map((value) => value ?? '-');
  const ownColor = PALETTE[index % PALETTE.length] ?? '#156082';
  if (type.startsWith('Line')) return lineSeries(one, plotted, series.line?.color ?? series.fill ?? ownColor);
  const bars = data.series.filter((other) => !other.type.startsWith('Line')).length;
  const stacked = type.includes('Stacked');
  const gap = series.gapWidth ?? 150;
  const side = stacked ? 1 : bars;
  return {
    type: 'bar',
    name: series.name,
    data: plotted,
    ...(stacked ? { stack: 'tumpuk' } : {}),
    barCategoryGap: `${(gap / (side * 100 + gap)) * 100}%`,
    barGap: `${-(series.overlap ?? 0)}%`,
    itemStyle: { color: series.fill ?? ownColor },
    label: labelsOf(one, stacked ? 'inside' : lying ? 'right' : 'top', lying),
    labelLayout: { hideOverlap: true },
  };
}

function lineSeries(one: SeriesData, plotted: (number | string)[], color: string): LineSeriesOption {
  const { line, marker, name, smooth } = one.series;
  const noMarker = one.type === 'Line' ? marker?.style === undefined : marker?.style === 'None';
  return {
    type: 'line',
    name,
    data: plotted,
    smooth,
    symbol: noMarker || marker?.style === 'None' ? 'none' : 'circle',
    symbolSize: marker?.size ?? 6,
    lineStyle: {
      color,
      width: ((line?.weight ?? 2.25) * 96) / 72,
      type: line?.style?.includes('Dash') ? 'dashed' : line?.style?.includes('Dot') ? 'dotted' : 'solid',
    },
    itemStyle: { color },
    label: labelsOf(one, 'top', false),
    z: 3,
  };
}

type LabelPosition =
  'top' | 'right' | 'bottom' | 'left' | 'inside' | 'insideTop' | 'insideRight' | 'insideBottom' | 'insideLeft';

function labelsOf(one: SeriesData, usual: LabelPosition, lying: boolean): NonNullable<LineSeriesOption['label']> {
  const { labels } = one.series;
  return {
    show: labels.visible,
    position: labelPosition(labels.position, lying) ?? usual,
    distance: 4,
    ...chartText(labels.font, 9),
    formatter: ({ value }) =>
      typeof value === 'number' ? displayValue(value, labels.numberFormat ?? one.numberFormat) : '',
  };
}

/** Excel.ChartDataLabelPosition as the drawing names it. */
function labelPosition(position: string | undefined, lying: boolean): LabelPosition | undefined {
  switch (position) {
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
    case 'OutsideEnd':
      return lying ? 'right' : 'top';
    case 'InsideEnd':
      return lying ? 'insideRight' : 'insideTop';
    case 'InsideBase':
      return lying ? 'insideLeft' : 'insideBottom';
    default:
      return undefined;
  }
}

function roundSeries(chart: Chart, data: ChartData): ChartOption {
  const [first] = data.series;
  if (!first) return {};
  const format = first.series.labels.numberFormat ?? first.numberFormat;
  const hole = chart.type.startsWith('Doughnut') ? '46%' : '0%';
  const below = chart.legend.visible && chart.legend.position === 'Bottom';
  return {
    series: [
      {
        type: 'pie',
        radius: [hole, '68%'],
        center: ['50%', below ? '52%' : '56%'],
        data: first.values.map((value, index) => ({ name: data.categories[index] ?? '', value: value ?? 0 })),
        itemStyle: { borderColor: '#fff', borderWidth: 1.5 },
        label: {
          show: first.series.labels.visible,
          ...chartText(first.series.labels.font, 9),
          formatter: ({ value }) => (typeof value === 'number' ? displayValue(value, format) : ''),
        },
      },
    ],
  };
}
