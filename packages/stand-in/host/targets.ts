import type {
  Area,
  Axis,
  BorderEdge,
  Chart,
  DefinedName,
  Font,
  Series,
  Sheet,
  TableArea,
  Workbook,
} from '../workbook/model';

/** A range: one area of one sheet. */
export interface RangeTarget {
  sheet: Sheet;
  area: Area;
}

/** Several areas of one sheet, and what is formatted through them. */
export interface AreasTarget {
  sheet: Sheet;
  areas: Area[];
}

export type BorderIndex = BorderEdge | 'InsideHorizontal' | 'InsideVertical';

export interface ChartTarget {
  sheet: Sheet;
  chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  series: Series;
}

/** One line of a chart: which of its members the model holds, what can be read of it, and how it is changed. */
export interface LineTarget {
  sheet: Sheet;
  members: readonly ('color' | 'weight' | 'style')[];
  read: () => { color?: string; weight?: number; style?: string };
  change: (change: { color?: string; weight?: number; style?: string }) => void;
}

/** What stands behind each of Excel's types on this side of the wire. */
export interface Targets {
  Application: Workbook;
  AutoFilter: Sheet;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartTarget & { axis: Axis };
  ChartAxisFormat: ChartTarget & { axis: Axis };
  ChartAxisTitle: ChartTarget & { axis: Axis };
  ChartCollection: Sheet;
  ChartDataLabelFormat: ChartTarget & { series: Series[] };
  ChartDataLabels: ChartTarget & { series: Series[] };
  ChartFill: SeriesTarget;
  ChartFont: { sheet: Sheet; fonts: Font[] };
  ChartGridlines: ChartTarget & { axis: Axis };
  ChartGridlinesFormat: ChartTarget & { axis: Axis };
  ChartLegend: ChartTarget;
  ChartLineFormat: LineTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  DataValidation: RangeTarget;
  FormatProtection: AreasTarget;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: DefinedName;
  NamedItemCollection: Workbook;
  PageBreak: { sheet: Sheet; row: number };
  PageBreakCollection: Sheet;
  PageLayout: Sheet;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeBorder: AreasTarget & { index: BorderIndex };
  RangeBorderCollection: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeFormat: AreasTarget;
  Setting: string;
  SettingCollection: Workbook;
  Table: { sheet: Sheet; table: TableArea };
  TableCollection: { sheets: Sheet[] };
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetCustomProperty: { sheet: Sheet; key: string };
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type TypeName = keyof Targets;

/** An object of Excel's API on this side of the wire. */
export class HostObject<K extends TypeName = TypeName> {
  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof HostObject;
}
