import type { Axis, Chart, Series, Sheet } from './model';

/** What Excel's default chart style gives axes, labels and gridlines. */
const SMALL_GREY = { size: 9, color: '#595959' } as const;
const GRIDLINE = '#D9D9D9';

/** A chart as Excel puts it: 360 by 216 points, title and legend shown, no series. */
export function createChart(sheet: Sheet, type: string): Chart {
  const number = nextNumber(sheet);
  return {
    id: `{00000000-0002-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`,
    name: `Chart ${number}`,
    type,
    title: { text: '', visible: true, font: {} },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    legend: { visible: true, position: 'Bottom' },
    valueAxis: createAxis(true),
    categoryAxis: createAxis(false),
    series: [],
  };
}

/** A series without data. */
export function createSeries(name: string): Series {
  return {
    name,
    values: null,
    categories: null,
    smooth: false,
    secondaryAxis: false,
    labels: { visible: false, font: { ...SMALL_GREY } },
  };
}

function createAxis(majorGridlines: boolean): Axis {
  return { visible: true, majorGridlines, gridlineColor: GRIDLINE, reversed: false, font: { ...SMALL_GREY } };
}

/** One more than the highest number in use, so that an id is never given twice while its chart stands. */
function nextNumber(sheet: Sheet): number {
  const used = sheet.charts.map((chart) => Number.parseInt(chart.id.slice(-13, -1), 16) || 0);
  return Math.max(0, ...used) + 1;
}
