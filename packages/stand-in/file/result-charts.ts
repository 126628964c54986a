import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartSeriesOptions,
  AddComboChartOptions,
  AddDataLabelsOptions,
  AddTitleOptions,
  ChartColor,
  ChartTextProperties,
  ComboChartGroupOptions,
  ShapeProperties,
} from '@cj-tech-master/excelts/chart';
import { printArea, quoteSheetName } from '../workbook/address';
import type { Area, Axis, Chart, Font, Series, SheetArea } from '../workbook/model';
import { allowsLabel, LABEL_POSITION, LEGEND_POSITION, LINE_DASH, MARKER_SYMBOL, shapeOf, toFile } from './chart-words';
import type { ChartShape } from './chart-words';
import { emuOfPoints } from './sizes';

/** Name of the sheet with that id. */
export type SheetNames = (sheetId: string) => string;

/** A chart in the words of the library that writes it: one group per type and axis. */
export function chartOptions(chart: Chart, names: SheetNames): AddComboChartOptions {
  const text = textProperties(chart.title.font);
  return {
    title: chart.title.visible
      ? { paragraphs: [{ runs: [{ text: chart.title.text, ...(text && { properties: text }) }] }] }
      : null,
    ...(chart.title.visible && chart.title.left !== undefined && { titleOptions: titlePlace(chart, chart.title.left) }),
    showLegend: chart.legend.visible,
    legendPosition: LEGEND_POSITION[chart.legend.position],
    displayBlanksAs: 'gap',
    groups: seriesGroups(chart).map((group) => groupOptions(chart, group, names)),
  };
}

/** Distance of a moved title from the chart's top, in points, as Excel leaves it. */
const TITLE_TOP = 7;

/** A title that was moved sideways; places in a chart are shares of its size. */
function titlePlace(chart: Chart, left: number): AddTitleOptions {
  const manual = { xMode: 'edge', yMode: 'edge', x: left / chart.width, y: TITLE_TOP / chart.height } as const;
  return { layout: { manualLayout: manual } };
}

interface Group {
  shape: ChartShape;
  secondary: boolean;
  series: Series[];
}

function seriesGroups(chart: Chart): Group[] {
  const groups = new Map<string, Group>();
  for (const series of chart.series.filter((one) => one.values)) {
    const type = series.type ?? chart.type;
    const key = `${type}/${series.secondaryAxis}`;
    const group = groups.get(key) ?? { shape: shapeOf(type), secondary: series.secondaryAxis, series: [] };
    group.series.push(series);
    groups.set(key, group);
  }
  return groups.size > 0 ? [...groups.values()] : [{ shape: shapeOf(chart.type), secondary: false, series: [] }];
}

function groupOptions(chart: Chart, { shape, secondary, series }: Group, names: SheetNames): ComboChartGroupOptions {
  const [first] = series;
  const round = shape.element === 'pie' || shape.element === 'doughnut';
  const overlap = first?.overlap ?? (shape.grouping === 'clustered' ? undefined : 100);
  return {
    type: shape.element,
    ...(shape.direction && { barDir: shape.direction }),
    ...(shape.grouping && { grouping: shape.grouping }),
    ...(shape.element === 'bar' && { gapWidth: first?.gapWidth ?? 150, ...(overlap !== undefined && { overlap }) }),
    ...(shape.element === 'doughnut' && { holeSize: HOLE }),
    varyColors: round,
    useSecondaryAxis: secondary,
    ...(!round && { categoryAxis: axisOptions(chart.categoryAxis), valueAxis: axisOptions(chart.valueAxis) }),
    series: series.map((one) => seriesOptions(one, shape, names)),
  };
}

/** Hole of a doughnut in percent, as Excel makes it. */
const HOLE = 75;

function seriesOptions(series: Series, shape: ChartShape, names: SheetNames): AddChartSeriesOptions {
  const shapeProperties = seriesShape(series, shape);
  return {
    name: series.name,
    values: series.values ? reference(series.values, names) : '',
    ...(series.categories && { categories: reference(series.categories, names) }),
    ...(shapeProperties && { spPr: shapeProperties }),
    ...(shape.element === 'bar' && { invertIfNegative: false }),
    ...(shape.element === 'line' && { smooth: series.smooth, marker: marker(series, shape) }),
    ...(series.labels.visible && { dataLabels: labels(series.labels, shape) }),
  };
}

function seriesShape({ fill, line }: Series, shape: ChartShape): ShapeProperties | undefined {
  const color = colorOf(line?.color ?? (shape.element === 'line' ? fill : undefined));
  const dash = toFile(LINE_DASH, line?.style);
  const hasLine = line !== undefined || color !== undefined;
  const solid = shape.element === 'line' ? undefined : colorOf(fill);
  if (!hasLine && !solid) return undefined;
  return {
    ...(solid && { fill: { solid } }),
    ...(hasLine && {
      line:
        line?.style === 'None'
          ? { noFill: true }
          : {
              ...(line?.weight !== undefined && { width: emuOfPoints(line.weight) }),
              ...(color && { color }),
              ...(dash && { dash }),
            },
    }),
  };
}

function marker({ marker: set }: Series, shape: ChartShape): NonNullable<AddChartSeriesOptions['marker']> {
  const symbol = toFile(MARKER_SYMBOL, set?.style) ?? (shape.markers === true ? 'auto' : 'none');
  if (symbol === 'none') return { symbol };
  return {
    symbol,
    ...(set?.size !== undefined && { size: set.size }),
    ...(set?.background !== undefined && { fill: set.background }),
    ...(set?.foreground !== undefined && { border: set.foreground }),
  };
}

/** Every flag is said outright: a missing one counts as true in some readers. */
function labels({ numberFormat, position, font }: Series['labels'], shape: ChartShape): AddDataLabelsOptions {
  const text = textProperties(font);
  const place = toFile(LABEL_POSITION, position);
  return {
    showVal: true,
    showCatName: false,
    showSerName: false,
    showLegendKey: false,
    showPercent: false,
    showBubbleSize: false,
    ...(numberFormat !== undefined && { numFmt: numberFormat, numFmtLinked: false }),
    ...(place && allowsLabel(shape, place) && { position: place }),
    ...(text && { txPr: text }),
  };
}

const LABEL_PLACE = { High: 'high', Low: 'low', None: 'none' } as const;

function axisOptions(axis: Axis): AddAxisOptions {
  const text = textProperties(axis.font);
  const gridline = colorOf(axis.gridlineColor);
  return {
    hidden: !axis.visible,
    majorGridlines: axis.majorGridlines,
    orientation: axis.reversed ? 'maxMin' : 'minMax',
    majorTickMark: 'none',
    minorTickMark: 'none',
    tickLblPos: axis.labelPosition === undefined ? 'nextTo' : LABEL_PLACE[axis.labelPosition],
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
    ...(axis.majorUnit !== undefined && { majorUnit: axis.majorUnit }),
    ...(axis.numberFormat !== undefined && { numFmt: axis.numberFormat, numFmtLinked: false }),
    ...(axis.title !== undefined && { title: axis.title }),
    ...(axis.majorGridlines && gridline && { majorGridlinesStyle: { line: { color: gridline, width: HAIRLINE } } }),
    ...(text && { txPr: text }),
  };
}

const HAIRLINE = emuOfPoints(0.75);

function textProperties(font: Font): ChartTextProperties | undefined {
  const color = colorOf(font.color);
  const text: ChartTextProperties = {
    ...(font.size !== undefined && { size: Math.round(font.size * 100) }),
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.name !== undefined && { fontFamily: font.name }),
    ...(color && { color }),
  };
  return Object.keys(text).length > 0 ? text : undefined;
}

function colorOf(color: string | undefined): ChartColor | undefined {
  return color === undefined || color === '' ? undefined : { srgb: color.replace('#', '').toUpperCase() };
}

/** `'LKj Data'!$B$2:$B$9`, as a chart wants it: every part fixed. */
function reference({ sheetId, area }: SheetArea, names: SheetNames): string {
  return `${quoteSheetName(names(sheetId))}!${fixedArea(area)}`;
}

/** `$A$1:$B$2` */
export function fixedArea(area: Area): string {
  return printArea(area)
    .split(':')
    .map((corner) =>
      corner.replace(
        /^([A-Z]+)?(\d+)?$/,
        (_all, letters?: string, digits?: string) => (letters ? `$${letters}` : '') + (digits ? `$${digits}` : ''),
      ),
    )
    .join(':');
}

export type { AddChartOptions };
