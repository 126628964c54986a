import type { XAXisOption, YAXisOption } from 'echarts/types/dist/shared';
import { displayValue } from '@capaian/stand-in/workbook/display';
import type { Chart } from '@capaian/stand-in/workbook/model';
import type { ChartData } from './chart-data';
import { textWidth } from '../grid/measure-text';
import { chartText } from './chart-text';

/** Options that mean the same on either axis. */
type AxisOption = XAXisOption & YAXisOption;

const GRIDLINE = '#D9D9D9';

/** Format of the axis' own numbers: its own, else that of the first series' cells. */
export function axisFormat(chart: Chart, data: ChartData): string {
  return chart.valueAxis.numberFormat ?? data.series[0]?.numberFormat ?? 'General';
}

export function valueAxis(chart: Chart, numberFormat: string, lying: boolean): AxisOption {
  const axis = chart.valueAxis;
  return {
    type: 'value',
    // Excel moves the numbers of a bar chart to the top when its categories run top-down.
    ...(lying && chart.categoryAxis.reversed ? { position: 'top' } : {}),
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    ...(axis.majorUnit === undefined ? {} : { interval: axis.majorUnit }),
    inverse: axis.reversed,
    ...(axis.title === undefined ? {} : { name: axis.title, nameLocation: 'middle', nameGap: 30 }),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: axis.gridlineColor ?? GRIDLINE, width: 1 } },
    axisLabel: {
      show: axis.visible,
      ...chartText(axis.font, 9),
      hideOverlap: true,
      formatter: (value: number) => displayValue(value, numberFormat),
    },
  };
}

export function categoryAxis(
  chart: Chart,
  data: ChartData,
  size: { width: number; height: number },
  lying: boolean,
): AxisOption {
  const axis = chart.categoryAxis;
  const longest = Math.max(0, ...data.categories.map((name) => textWidth(name, { size: 9, ...axis.font })));
  const room = lying
    ? Math.min(size.width * 0.36, Math.ceil(longest) + 2)
    : (size.width - 90) / Math.max(1, data.categories.length) - 8;
  return {
    type: 'category',
    data: [...data.categories],
    inverse: axis.reversed,
    ...(axis.title === undefined ? {} : { name: axis.title, nameLocation: 'middle', nameGap: 30 }),
    axisLine: { show: axis.visible, lineStyle: { color: '#BFBFBF' }, onZero: true },
    axisTick: { show: false },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: axis.gridlineColor ?? GRIDLINE } },
    axisLabel: {
      show: axis.visible && axis.labelPosition !== 'None',
      ...chartText(axis.font, 9),
      lineHeight: Math.round((axis.font.size ?? 9) * 1.6),
      interval: 0,
      width: Math.max(28, room),
      overflow: 'break',
    },
  };
}
