import type { Axis, Chart, Font, Series, SheetArea } from '../workbook/model';
import { fromFile, LABEL_POSITION, LEGEND_POSITION, LINE_DASH, MARKER_SYMBOL, typeOf } from './chart-words';
import type { ChartShape } from './chart-words';
import { pointsOfEmu } from './sizes';
import { attribute, child, children, descend, descendants, numberAttribute } from './xml';
import type { Element } from './xml';

/** A chart part without its place and name. */
export type ChartContent = Omit<Chart, 'id' | 'name' | 'left' | 'top' | 'width' | 'height'>;

/** Turns `'Sheet'!$A$1:$B$2` into cells of the workbook; null when there are none. */
export type ResolveReference = (reference: string) => SheetArea | null;

const GROUPS: Readonly<Record<string, ChartShape['element']>> = {
  barChart: 'bar',
  lineChart: 'line',
  pieChart: 'pie',
  doughnutChart: 'doughnut',
  areaChart: 'area',
};

/** Reads a `<c:chartSpace>` that is `width` points wide; null for kinds of charts that the workbench does not know. */
export function readChart(space: Element, resolve: ResolveReference, width: number): ChartContent | null {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = plot ? children(plot).filter((one) => one.localName?.endsWith('Chart')) : [];
  const types = groups.map(groupType);
  const [type] = types;
  if (!plot || type === undefined || types.includes(undefined)) return null;
  const mainAxes = axisIds(groups[0]);
  const series = groups.flatMap((group, index) => {
    const own = types[index];
    const secondaryAxis = axisIds(group).join() !== mainAxes.join();
    return children(group, 'ser').map((one) => ({
      ...readSeries(one, group, resolve),
      ...(own !== undefined && own !== type && { type: own }),
      secondaryAxis,
    }));
  });
  const axes = children(plot).filter((one) => mainAxes.includes(value(one, 'axId') ?? ''));
  return {
    type,
    title: readTitle(child(chart, 'title'), width),
    legend: readLegend(child(chart, 'legend')),
    valueAxis: readAxis(axes.find((one) => one.localName === 'valAx')),
    categoryAxis: readAxis(axes.find((one) => one.localName === 'catAx' || one.localName === 'dateAx')),
    series,
  };
}

function groupType(group: Element): string | undefined {
  const element = GROUPS[group.localName ?? ''];
  if (!element) return undefined;
  const direction = value(group, 'barDir');
  const grouping = value(group, 'grouping');
  return typeOf({
    element,
    ...((direction === 'bar' || direction === 'col') && { direction }),
    ...(isGrouping(grouping) && { grouping }),
    ...(element === 'line' && { markers: !isUnmarked(group) }),
  });
}

function isGrouping(word: string | undefined): word is NonNullable<ChartShape['grouping']> {
  return word === 'clustered' || word === 'stacked' || word === 'percentStacked' || word === 'standard';
}

function axisIds(group: Element | undefined): string[] {
  return group ? children(group, 'axId').map((one) => attribute(one, 'val') ?? '') : [];
}

function readSeries(ser: Element, group: Element, resolve: ResolveReference): Omit<Series, 'type' | 'secondaryAxis'> {
  const fill = colorIn(child(ser, 'spPr'));
  const line = readLine(descend(ser, 'spPr', 'ln'));
  const marker = readMarker(child(ser, 'marker'), group);
  const gapWidth = numberValue(group, 'gapWidth');
  const overlap = numberValue(group, 'overlap');
  return {
    name: seriesName(ser),
    values: dataOf(child(ser, 'val'), resolve),
    categories: dataOf(child(ser, 'cat'), resolve),
    ...(fill !== undefined && { fill }),
    ...(line && { line }),
    ...(marker && { marker }),
    ...(gapWidth !== undefined && { gapWidth }),
    ...(overlap !== undefined && { overlap }),
    smooth: isOn(ser, 'smooth'),
    labels: readLabels(child(ser, 'dLbls')),
  };
}

/** A name stands as text, or as a reference with the text last seen there. */
function seriesName(ser: Element): string {
  const text = child(ser, 'tx');
  return (child(text, 'v') ?? descend(text, 'strRef', 'strCache', 'pt', 'v'))?.textContent ?? '';
}

function dataOf(source: Element | undefined, resolve: ResolveReference): SheetArea | null {
  const formula = child(child(source, 'numRef') ?? child(source, 'strRef'), 'f')?.textContent;
  return formula ? resolve(formula) : null;
}

function readLine(line: Element | undefined): Series['line'] | undefined {
  if (!line) return undefined;
  if (child(line, 'noFill')) return { style: 'None' };
  const width = numberAttribute(line, 'w');
  const color = colorIn(line);
  const style = fromFile(LINE_DASH, attribute(child(line, 'prstDash'), 'val'));
  return {
    ...(color !== undefined && { color }),
    ...(width !== undefined && { weight: pointsOfEmu(width) }),
    ...(style !== undefined && { style }),
  };
}

/** What a marker only repeats from the chart's type is none of the series' own. */
function readMarker(marker: Element | undefined, group: Element): Series['marker'] | undefined {
  const style = fromFile(MARKER_SYMBOL, value(marker, 'symbol'));
  const size = numberValue(marker, 'size');
  const background = colorIn(child(marker, 'spPr'));
  const foreground = colorIn(descend(marker, 'spPr', 'ln'));
  const own: NonNullable<Series['marker']> = {
    ...(style !== undefined && style !== 'Automatic' && !(style === 'None' && isUnmarked(group)) && { style }),
    ...(size !== undefined && { size }),
    ...(background !== undefined && { background }),
    ...(foreground !== undefined && { foreground }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

function isUnmarked(group: Element): boolean {
  return children(group, 'ser').every((one) => value(child(one, 'marker'), 'symbol') === 'none');
}

function readLabels(labels: Element | undefined): Series['labels'] {
  const numberFormat = attribute(child(labels, 'numFmt'), 'formatCode');
  const position = fromFile(LABEL_POSITION, value(labels, 'dLblPos'));
  return {
    visible: labels !== undefined && isOn(labels, 'showVal'),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(position !== undefined && { position }),
    font: fontIn(labels),
  };
}

/** `width` of the chart in points, of which a moved title's place is a share. */
function readTitle(title: Element | undefined, width: number): Chart['title'] {
  const x = numberValue(descend(title, 'layout', 'manualLayout'), 'x');
  return {
    text: titleText(title),
    visible: title !== undefined,
    font: fontIn(title),
    ...(x !== undefined && { left: Math.round(x * width * 1000) / 1000 }),
  };
}

function titleText(title: Element | undefined): string {
  const paragraphs = title ? descendants(title, 'p') : [];
  const lines = paragraphs.map((one) => descendants(one, 't').map((run) => run.textContent));
  return lines.map((runs) => runs.join('')).join('\n');
}

function readLegend(legend: Element | undefined): Chart['legend'] {
  return {
    visible: legend !== undefined,
    position: fromFile(LEGEND_POSITION, value(legend, 'legendPos')) ?? 'Right',
  };
}

const LABEL_PLACES = new Map<string | undefined, Axis['labelPosition']>([
  ['high', 'High'],
  ['low', 'Low'],
  ['none', 'None'],
]);

function labelPlace(written: string | undefined): Pick<Axis, 'labelPosition'> {
  const labelPosition = LABEL_PLACES.get(written);
  return labelPosition === undefined ? {} : { labelPosition };
}

function readAxis(axis: Element | undefined): Axis {
  const scaling = child(axis, 'scaling');
  const format = child(axis, 'numFmt');
  const title = child(axis, 'title');
  const minimum = numberValue(scaling, 'min');
  const maximum = numberValue(scaling, 'max');
  const majorUnit = numberValue(axis, 'majorUnit');
  const numberFormat = attribute(format, 'sourceLinked') === '1' ? undefined : attribute(format, 'formatCode');
  const gridlines = child(axis, 'majorGridlines');
  const gridlineColor = colorIn(descend(gridlines, 'spPr', 'ln'));
  return {
    visible: axis !== undefined && !isOn(axis, 'delete'),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(title && { title: titleText(title) }),
    majorGridlines: gridlines !== undefined,
    ...(gridlineColor !== undefined && { gridlineColor }),
    reversed: value(scaling, 'orientation') === 'maxMin',
    ...labelPlace(value(axis, 'tickLblPos')),
    font: fontIn(child(axis, 'txPr')),
  };
}

/** Font of the first run or default run properties below an element. */
function fontIn(element: Element | undefined): Font {
  const properties = element && (descendants(element, 'rPr')[0] ?? descendants(element, 'defRPr')[0]);
  const size = numberAttribute(properties, 'sz');
  const bold = attribute(properties, 'b');
  const italic = attribute(properties, 'i');
  const name = attribute(child(properties, 'latin'), 'typeface');
  const color = colorIn(properties);
  return {
    ...(size !== undefined && { size: size / 100 }),
    ...(bold !== undefined && { bold: bold === '1' }),
    ...(italic !== undefined && { italic: italic === '1' }),
    ...(name !== undefined && { name }),
    ...(color !== undefined && { color }),
  };
}

/** Colour of a solid fill that names it outright; theme colours of charts are left to whoever draws. */
function colorIn(element: Element | undefined): string | undefined {
  const color = attribute(descend(element, 'solidFill', 'srgbClr'), 'val');
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

function value(parent: Element | undefined, localName: string): string | undefined {
  return attribute(child(parent, localName), 'val');
}

function numberValue(parent: Element | undefined, localName: string): number | undefined {
  return numberAttribute(child(parent, localName), 'val');
}

/** In charts an element without `val` means true. */
function isOn(parent: Element, localName: string): boolean {
  const element = child(parent, localName);
  return element !== undefined && (attribute(element, 'val') ?? '1') !== '0';
}
