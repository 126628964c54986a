import { getCell } from '../../workbook/cells';
import type { Area, Chart, Series, Sheet } from '../../workbook/model';
import { createChart, createSeries } from '../../workbook/new-chart';
import { HostObject, type ChartTarget, type RangeTarget } from '../targets';
import type { TypeDefinition } from '../definition';
import { invalidArgument, itemNotFound } from '../errors';

/** The kinds of chart that the workbook model, the page and the files can hold. */
export const CHART_TYPES = [
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Doughnut',
  'Line',
  'LineMarkers',
  'Pie',
] as const;

export const chartCollectionType: TypeDefinition<Sheet> = {
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => new HostObject('Chart', { sheet, chart })),
  item: (sheet, key) => {
    const chart = findChart(sheet, key);
    if (!chart) throw itemNotFound(`the chart ${String(key)}`);
    return new HostObject('Chart', { sheet, chart });
  },
  methods: {
    Add: (sheet, given, host) => {
      const type = given.oneOf(0, CHART_TYPES);
      const source = given.object(1, 'Range');
      const seriesBy = given.oneOf(2, ['Auto', 'Columns', 'Rows'], 'Auto');
      // Excel itself would guess; the guess changes with the data, so the house does without it.
      if (seriesBy === 'Auto') throw invalidArgument('This house says "Columns" or "Rows", never "Auto".');
      host.edit(sheet);
      const chart = createChart(sheet, type);
      chart.series = seriesOf(source, seriesBy);
      sheet.charts.push(chart);
      return new HostObject('Chart', { sheet, chart });
    },
    GetCount: (sheet) => sheet.charts.length,
    GetItemOrNullObject: (sheet, given) => {
      const chart = findChart(sheet, given.text(0));
      return chart ? new HostObject('Chart', { sheet, chart }) : null;
    },
  },
};

export const chartSeriesCollectionType: TypeDefinition<ChartTarget> = {
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ sheet, chart }) => chart.series.map((series) => new HostObject('ChartSeries', { sheet, chart, series })),
  methods: {
    Add: ({ sheet, chart }, given, host) => {
      const name = given.has(0) ? given.text(0) : `Series${chart.series.length + 1}`;
      const index = given.has(1) ? given.integer(1) : chart.series.length;
      if (index < 0 || index > chart.series.length) throw invalidArgument('There is no such place for a series.');
      host.edit(sheet);
      const series = createSeries(name);
      chart.series.splice(index, 0, series);
      return new HostObject('ChartSeries', { sheet, chart, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: ({ sheet, chart }, given) => {
      const series = chart.series[given.integer(0)];
      if (!series) throw invalidArgument('There is no such series.');
      return new HostObject('ChartSeries', { sheet, chart, series });
    },
  },
};

function findChart(sheet: Sheet, key: unknown): Chart | undefined {
  return sheet.charts.find(
    ({ id, name }) => typeof key === 'string' && (id === key || name.toLowerCase() === key.toLowerCase()),
  );
}

/** Series of a source range: names in its first row (or column) when they are text, categories in the first column (or row). */
function seriesOf(source: RangeTarget, seriesBy: 'Columns' | 'Rows'): Series[] {
  const by = seriesBy === 'Columns' ? COLUMNS : ROWS;
  const lines = Array.from({ length: by.count(source.area) }, (_, index) => by.line(source.area, index));
  const hasNames = lines.slice(-1).every((line) => isText(source.sheet, line)) && by.length(source.area) > 1;
  const [first, ...others] = lines.map((line) => ({
    name: nameIn(source.sheet, line),
    body: hasNames ? by.rest(line) : line,
  }));
  if (!first) return [];
  const hasCategories = others.length > 0 && isText(source.sheet, first.body);
  return (hasCategories ? others : [first, ...others]).map(({ name, body }, index) => ({
    ...createSeries(hasNames ? name : `Series${index + 1}`),
    values: { sheetId: source.sheet.id, area: body },
    categories: hasCategories ? { sheetId: source.sheet.id, area: first.body } : null,
  }));
}

const COLUMNS = {
  count: (area: Area) => area.columnCount,
  length: (area: Area) => area.rowCount,
  line: (area: Area, index: number): Area => ({ ...area, column: area.column + index, columnCount: 1 }),
  rest: (line: Area): Area => ({ ...line, row: line.row + 1, rowCount: line.rowCount - 1 }),
};

const ROWS = {
  count: (area: Area) => area.rowCount,
  length: (area: Area) => area.columnCount,
  line: (area: Area, index: number): Area => ({ ...area, row: area.row + index, rowCount: 1 }),
  rest: (line: Area): Area => ({ ...line, column: line.column + 1, columnCount: line.columnCount - 1 }),
};

function isText(sheet: Sheet, area: Area): boolean {
  return typeof getCell(sheet, area.row, area.column)?.value === 'string';
}

function nameIn(sheet: Sheet, area: Area): string {
  const value = getCell(sheet, area.row, area.column)?.value;
  return typeof value === 'string' ? value : '';
}
