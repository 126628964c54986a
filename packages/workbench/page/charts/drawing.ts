import type { ChartConfiguration, ChartDataset, LegendItem, PointStyle } from 'chart.js';
import type { Chart } from '@capaian/stand-in/workbook/model';
import { categoryAxis, type Size, valueAxis } from './axes';
import type { ChartData, SeriesData } from './chart-data';
import { chartFont, chartLines, pixels, textColor } from './chart-text';
import { valueLabels } from './value-labels';

export type Drawing = ChartConfiguration<'bar' | 'line' | 'pie' | 'doughnut', (number | null)[], string>;

/** Office's own series colours, for charts that name none. */
const PALETTE = ['#156082', '#E97132', '#196B24', '#0F9ED5', '#A02B93', '#4EA72E'];
const EDGE = 12;

const paletteColor = (index: number): string => PALETTE[index % PALETTE.length] ?? '#156082';
const isLine = ({ type }: SeriesData): boolean => type.startsWith('Line');

/** The drawing of a native chart: what Excel would show, from the same description. */
export function drawingOf(chart: Chart, data: ChartData, size: Size): Drawing {
  const round = /^(Doughnut|Pie)/.test(chart.type);
  const lying = chart.type.startsWith('Bar');
  const stacked = data.series.some(({ type }) => type.includes('Stacked'));
  // Values beside the longest bar stay inside the frame.
  const beside = lying && data.series.some(({ series }) => series.labels.visible);
  const titled = chart.title.visible && chart.title.text !== '';
  return {
    type: round ? (chart.type.startsWith('Doughnut') ? 'doughnut' : 'pie') : 'bar',
    data: {
      labels: [...data.categories],
      datasets: round ? roundSeries(data) : data.series.map((one, index) => oneSeries(one, index, data, stacked)),
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      indexAxis: lying ? 'y' : 'x',
      layout: { padding: { left: EDGE, right: EDGE + (beside ? 30 : 4), top: EDGE - 2, bottom: 8 } },
      ...(round
        ? { ...(chart.type.startsWith('Doughnut') ? { cutout: '60%' } : {}) }
        : {
            scales: {
              [lying ? 'x' : 'y']: valueAxis(chart, data, lying, stacked),
              [lying ? 'y' : 'x']: categoryAxis(chart, data, size, lying, stacked),
            },
          }),
      plugins: {
        title: {
          display: titled,
          text: chartLines(chart.title.text, chart.title.font, 14, size.width - 2 * EDGE),
          align: 'start',
          font: chartFont(chart.title.font, 14),
          color: textColor(chart.title.font),
          padding: { top: 0, bottom: 14 },
        },
        legend: legendOf(chart, round ? slices(data) : data.series.map(legendItem)),
      },
    },
    plugins: [valueLabels(round ? data.series.slice(0, 1) : data.series, lying)],
  };
}

type LegendOptions = NonNullable<NonNullable<NonNullable<Drawing['options']>['plugins']>['legend']>;

function legendOf(chart: Chart, items: LegendItem[]): LegendOptions {
  const { visible, position } = chart.legend;
  const place = { Left: 'left', Right: 'right', Top: 'top' } as const;
  return {
    display: visible,
    position: position === 'Left' || position === 'Right' || position === 'Top' ? place[position] : 'bottom',
    align: position === 'Top' ? 'start' : 'center',
    labels: {
      generateLabels: () => items,
      usePointStyle: true,
      pointStyleWidth: 14,
      boxHeight: 8,
      padding: 12,
      font: chartFont({}, 9),
    },
  };
}

function legendItem(one: SeriesData, index: number): LegendItem {
  const color = colorOf(one, index);
  return isLine(one)
    ? { ...swatch(one.series.name, color, 'line'), lineWidth: 3, lineDash: dashOf(one).map((length) => length / 2) }
    : swatch(one.series.name, color, 'rect');
}

const swatch = (text: string, color: string, pointStyle: PointStyle): LegendItem => ({
  text,
  fontColor: textColor({}),
  fillStyle: color,
  strokeStyle: color,
  lineWidth: 0,
  pointStyle,
});

function slices(data: ChartData): LegendItem[] {
  return data.categories.map((name, index) => swatch(name, paletteColor(index), 'rect'));
}

function colorOf({ series, type }: SeriesData, index: number): string {
  return (type.startsWith('Line') ? series.line?.color : undefined) ?? series.fill ?? paletteColor(index);
}

type Dataset = ChartDataset<'bar' | 'line' | 'pie' | 'doughnut', (number | null)[]>;

function oneSeries(one: SeriesData, index: number, data: ChartData, stacked: boolean): Dataset {
  const { series, values } = one;
  // Later series lie over earlier ones, and lines over all bars.
  if (isLine(one)) return { ...lineSeries(one, index), order: -data.series.length - index };
  const bars = data.series.filter((other) => !isLine(other)).length;
  const overlap = series.overlap ?? 0;
  const together = !stacked && overlap < 100;
  const side = together ? bars : 1;
  return {
    type: 'bar',
    label: series.name,
    data: [...values],
    order: -index,
    grouped: together,
    ...(stacked ? { stack: 'tumpuk' } : {}),
    categoryPercentage: (side * 100) / (side * 100 + (series.gapWidth ?? 150)),
    barPercentage: 100 / (100 - Math.min(0, overlap)),
    backgroundColor: colorOf(one, index),
  };
}

function lineSeries(one: SeriesData, index: number): Dataset {
  const { line, marker, name, smooth } = one.series;
  const color = colorOf(one, index);
  const noMarker = marker?.style === 'None' || (one.type === 'Line' && marker?.style === undefined);
  return {
    type: 'line',
    label: name,
    data: [...one.values],
    tension: smooth ? 0.4 : 0,
    pointRadius: noMarker ? 0 : pixels(marker?.size ?? 5) / 2,
    pointBackgroundColor: color,
    pointBorderWidth: 0,
    borderColor: color,
    backgroundColor: color,
    borderWidth: pixels(line?.weight ?? 2.25),
    borderDash: dashOf(one),
    clip: false,
  };
}

function dashOf({ series }: SeriesData): number[] {
  const style = series.line?.style ?? '';
  if (style.includes('Dash')) return [8, 5];
  return style.includes('Dot') ? [2, 3] : [];
}

function roundSeries(data: ChartData): Dataset[] {
  const [first] = data.series;
  if (!first) return [];
  return [
    {
      data: first.values.map((value) => value ?? 0),
      backgroundColor: first.values.map((_, index) => paletteColor(index)),
      borderColor: '#fff',
      borderWidth: 1.5,
    },
  ];
}
