import type { Area, Chart, Sheet } from '../../workbook/model';
import { columnLeft, rowTop } from '../../workbook/places';
import { asFlag, asNumber, asNumberBetween, asOneOf, asText } from '../checked';
import { HostObject, type ChartTarget } from '../targets';
import type { HostContext, Property, TypeDefinition } from '../definition';
import { invalidArgument } from '../errors';
import { areaArgument } from './addresses';
import { CHART_TYPES } from './chart-collection';

export const chartType: TypeDefinition<ChartTarget> = {
  id: ({ chart }) => chart.id,
  exists: ({ sheet, chart }) => sheet.charts.includes(chart),
  properties: {
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (target, value, host) => change(target, host, { type: asOneOf(value, CHART_TYPES) }),
    },
    Height: place('height'),
    Id: { get: ({ chart }) => chart.id },
    Left: place('left'),
    Name: {
      get: ({ chart }) => chart.name,
      set: (target, value, host) => change(target, host, { name: asText(value) }),
    },
    Top: place('top'),
    Width: place('width'),
  },
  objects: {
    Axes: (target) => new HostObject('ChartAxes', target),
    DataLabels: (target) => new HostObject('ChartDataLabels', { ...target, series: target.chart.series }),
    Legend: (target) => new HostObject('ChartLegend', target),
    Series: (target) => new HostObject('ChartSeriesCollection', target),
    Title: (target) => new HostObject('ChartTitle', target),
    Worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
  },
  methods: {
    Delete: ({ sheet, chart }, _given, host) => {
      host.edit(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    SetPosition: (target, given, host) => {
      const start = areaArgument(given, 0, target.sheet, host.workbook);
      const end = given.has(1) ? areaArgument(given, 1, target.sheet, host.workbook) : null;
      change(target, host, between(target.sheet, start, end));
    },
  },
};

function change({ sheet, chart }: ChartTarget, host: HostContext, changed: Partial<Chart>): void {
  host.edit(sheet);
  Object.assign(chart, changed);
}

/** A position or size in points. */
function place(name: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> {
  return {
    get: ({ chart }) => chart[name],
    set: (target, value, host) => {
      const points = asNumber(value);
      if (points < 0) throw invalidArgument('A place on the sheet is not negative.');
      change(target, host, { [name]: points });
    },
  };
}

/** From the top-left corner of the first area to the bottom-right of the second; without a second only the place changes. */
function between(sheet: Sheet, start: Area, end: Area | null): Partial<Chart> {
  const left = columnLeft(sheet, start.column);
  const top = rowTop(sheet, start.row);
  if (!end) return { left, top };
  const width = columnLeft(sheet, end.column + end.columnCount) - left;
  const height = rowTop(sheet, end.row + end.rowCount) - top;
  if (width <= 0 || height <= 0) throw invalidArgument('The chart would have no size.');
  return { left, top, width, height };
}

export const chartTitleType: TypeDefinition<ChartTarget> = {
  properties: {
    Left: {
      get: ({ chart }) => chart.title.left ?? null,
      set: (target, value, host) => {
        const left = asNumberBetween(value, 0, target.chart.width);
        change(target, host, { title: { ...target.chart.title, left } });
      },
    },
    Text: {
      get: ({ chart }) => chart.title.text,
      set: (target, value, host) => change(target, host, { title: { ...target.chart.title, text: asText(value) } }),
    },
    Visible: {
      get: ({ chart }) => chart.title.visible,
      set: (target, value, host) => change(target, host, { title: { ...target.chart.title, visible: asFlag(value) } }),
    },
  },
  objects: { Format: (target) => new HostObject('ChartTitleFormat', target) },
};

export const chartTitleFormatType: TypeDefinition<ChartTarget> = {
  objects: { Font: ({ sheet, chart }) => new HostObject('ChartFont', { sheet, fonts: [chart.title.font] }) },
};

export const chartLegendType: TypeDefinition<ChartTarget> = {
  properties: {
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: (target, value, host) => {
        const position = asOneOf(value, ['Top', 'Bottom', 'Left', 'Right']);
        change(target, host, { legend: { ...target.chart.legend, position } });
      },
    },
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: (target, value, host) =>
        change(target, host, { legend: { ...target.chart.legend, visible: asFlag(value) } }),
    },
  },
};
