import type { Series, SheetArea } from '../../workbook/model';
import { asColor, asFlag, asInteger, asNumberBetween, asOneOf, asText } from '../checked';
import { HostObject, type RangeTarget, type SeriesTarget } from '../targets';
import type { HostContext, Property, TypeDefinition } from '../definition';
import { HostError } from '../errors';
import { CHART_TYPES } from './chart-collection';

const MARKERS = [
  'Automatic',
  'Circle',
  'Dash',
  'Diamond',
  'Dot',
  'None',
  'Plus',
  'Square',
  'Star',
  'Triangle',
  'X',
] as const;

export const chartSeriesType: TypeDefinition<SeriesTarget> = {
  exists: ({ sheet, chart, series }) => sheet.charts.includes(chart) && chart.series.includes(series),
  properties: {
    AxisGroup: {
      get: ({ series }) => (series.secondaryAxis ? 'Secondary' : 'Primary'),
      set: (target, value, host) =>
        change(target, host, { secondaryAxis: asOneOf(value, ['Primary', 'Secondary']) === 'Secondary' }),
    },
    ChartType: {
      get: ({ chart, series }) => series.type ?? chart.type,
      set: (target, value, host) => change(target, host, { type: asOneOf(value, CHART_TYPES) }),
    },
    GapWidth: {
      get: ({ series }) => series.gapWidth ?? 150,
      set: (target, value, host) => change(target, host, { gapWidth: asNumberBetween(asInteger(value), 0, 500) }),
    },
    HasDataLabels: {
      get: ({ series }) => series.labels.visible,
      set: (target, value, host) =>
        change(target, host, { labels: { ...target.series.labels, visible: asFlag(value) } }),
    },
    MarkerBackgroundColor: marker('background', (value) => asColor(value), ''),
    MarkerForegroundColor: marker('foreground', (value) => asColor(value), ''),
    MarkerSize: marker('size', (value) => asNumberBetween(asInteger(value), 2, 72), 5),
    MarkerStyle: {
      get: ({ series }) => series.marker?.style ?? 'Automatic',
      set: (target, value, host) => {
        const style = asOneOf(value, MARKERS);
        // Excel on the web does not take one in a chart of several kinds.
        const combined = new Set(target.chart.series.map(({ type }) => type ?? target.chart.type)).size > 1;
        if (host.conditions.web && combined) throw new HostError('InvalidOperation', 'This chart is a combined one.');
        change(target, host, { marker: { ...target.series.marker, style } });
      },
    },
    Name: {
      get: ({ series }) => series.name,
      set: (target, value, host) => change(target, host, { name: asText(value) }),
    },
    Overlap: {
      get: ({ series }) => series.overlap ?? 0,
      set: (target, value, host) => change(target, host, { overlap: asNumberBetween(asInteger(value), -100, 100) }),
    },
    Smooth: {
      get: ({ series }) => series.smooth,
      set: (target, value, host) => change(target, host, { smooth: asFlag(value) }),
    },
  },
  objects: {
    DataLabels: (target) => new HostObject('ChartDataLabels', { ...target, series: [target.series] }),
    Format: (target) => new HostObject('ChartSeriesFormat', target),
  },
  methods: {
    Delete: ({ sheet, chart, series }, _given, host) => {
      host.edit(sheet);
      chart.series = chart.series.filter((other) => other !== series);
    },
    SetValues: (target, given, host) => change(target, host, { values: areaIn(given.object(0, 'Range')) }),
    SetXAxisValues: (target, given, host) => change(target, host, { categories: areaIn(given.object(0, 'Range')) }),
  },
};

export const chartSeriesFormatType: TypeDefinition<SeriesTarget> = {
  objects: {
    Fill: (target) => new HostObject('ChartFill', target),
    Line: ({ sheet, series }) =>
      new HostObject('ChartLineFormat', {
        sheet,
        members: ['color', 'weight', 'style'],
        read: () => series.line ?? {},
        change: (line) => {
          series.line = { ...series.line, ...line };
        },
      }),
  },
};

export const chartFillType: TypeDefinition<SeriesTarget> = {
  methods: {
    Clear: ({ sheet, series }, _given, host) => {
      host.edit(sheet);
      delete series.fill;
    },
    SetSolidColor: (target, given, host) => change(target, host, { fill: asColor(given.value(0)) }),
  },
};

function change({ sheet, series }: SeriesTarget, host: HostContext, changed: Partial<Series>): void {
  host.edit(sheet);
  Object.assign(series, changed);
}

type Marker = NonNullable<Series['marker']>;

function marker<K extends keyof Marker>(
  name: K,
  read: (value: unknown) => NonNullable<Marker[K]>,
  usual: NonNullable<Marker[K]>,
): Property<SeriesTarget> {
  return {
    get: ({ series }) => series.marker?.[name] ?? usual,
    set: (target, value, host) => change(target, host, { marker: { ...target.series.marker, [name]: read(value) } }),
  };
}

function areaIn({ sheet, area }: RangeTarget): SheetArea {
  return { sheetId: sheet.id, area };
}
