import type { AddChartOptions } from '@cj-tech-master/excelts/chart';

/** How a chart type of `Excel.ChartType` is written: element, direction, grouping. */
export interface ChartShape {
  element: 'bar' | 'line' | 'pie' | 'doughnut' | 'area';
  direction?: 'bar' | 'col';
  grouping?: NonNullable<AddChartOptions['grouping']>;
  /** Lines: points are marked. */
  markers?: boolean;
}

const SHAPES: Readonly<Record<string, ChartShape>> = {
  ColumnClustered: { element: 'bar', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'bar', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'bar', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'bar', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'bar', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'bar', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'line', grouping: 'standard', markers: false },
  LineMarkers: { element: 'line', grouping: 'standard', markers: true },
  LineStacked: { element: 'line', grouping: 'stacked', markers: false },
  LineMarkersStacked: { element: 'line', grouping: 'stacked', markers: true },
  Area: { element: 'area', grouping: 'standard' },
  AreaStacked: { element: 'area', grouping: 'stacked' },
  Pie: { element: 'pie' },
  Doughnut: { element: 'doughnut' },
};

/** Throws a RangeError for a type that the workbench does not draw. */
export function shapeOf(type: string): ChartShape {
  const shape = SHAPES[type];
  if (!shape) throw new RangeError(`Chart type ${type} cannot be saved.`);
  return shape;
}

/** The name in `Excel.ChartType`; undefined when there is none here. */
export function typeOf(wanted: ChartShape): string | undefined {
  return Object.entries(SHAPES).find(
    ([, shape]) =>
      shape.element === wanted.element &&
      shape.direction === wanted.direction &&
      shape.grouping === wanted.grouping &&
      shape.markers === wanted.markers,
  )?.[0];
}

/** `Excel.ChartDataLabelPosition` → the file's word. */
export const LABEL_POSITION = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
} as const;

export type LabelPosition = (typeof LABEL_POSITION)[keyof typeof LABEL_POSITION];

/** Excel calls a file damaged when a label stands where its kind of chart has no place for it. */
export function allowsLabel({ element, grouping }: ChartShape, position: LabelPosition): boolean {
  switch (element) {
    case 'bar':
      return ['ctr', 'inEnd', 'inBase', ...(grouping === 'clustered' ? ['outEnd'] : [])].includes(position);
    case 'line':
      return ['ctr', 'l', 'r', 't', 'b'].includes(position);
    case 'pie':
      return ['ctr', 'inEnd', 'outEnd', 'bestFit'].includes(position);
    case 'doughnut':
    case 'area':
      return false;
  }
}

/** `Excel.ChartLineStyle` → the file's dash. */
export const LINE_DASH = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
} as const;

/** `Excel.ChartMarkerStyle` → the file's symbol. */
export const MARKER_SYMBOL = {
  None: 'none',
  Automatic: 'auto',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
} as const;

export const LEGEND_POSITION = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

/** The file's word for a word of Excel's API; undefined when there is none. */
export function toFile<T extends Record<string, string>>(words: T, word: string | undefined): T[keyof T] | undefined {
  return word !== undefined && isKey(words, word) ? words[word] : undefined;
}

/** The word of Excel's API for a word of the file. */
export function fromFile<T extends Record<string, string>>(words: T, word: string | undefined): keyof T | undefined {
  return Object.keys(words).find((key): key is Extract<keyof T, string> => isKey(words, key) && words[key] === word);
}

function isKey<T extends object>(words: T, word: string): word is Extract<keyof T, string> {
  return Object.hasOwn(words, word);
}
