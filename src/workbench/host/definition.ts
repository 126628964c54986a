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
import type { Arguments } from './arguments';
import type { Conditions } from './conditions';
import type { EventName, WorkbookEvent } from './events';

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

/** What one request has done. */
export interface RequestNotes {
  /** Sheets that it added. */
  added: Set<Sheet>;
  /** Settings that it added or replaced. */
  settings: number;
}

/** What the members of all types work with. */
export interface HostContext {
  readonly workbook: Workbook;
  /** What Excel is in the middle of. */
  readonly conditions: Conditions;
  /** What the request under way has done so far, where Excel minds. */
  readonly request: RequestNotes;
  /** Before a change to cells, charts or layout. @throws HostError AccessDenied on a protected sheet. */
  edit: (sheet: Sheet) => void;
  /** Before a change to the sheet itself, which protection does not forbid (name, tab, gridlines, properties). */
  touch: (sheet: Sheet) => void;
  /** Before a change to the workbook alone. */
  change: () => void;
  /** What formulas read has changed: they are worked out before values are read, at the end of the batch at last. */
  outdate: () => void;
  /** Something that clients may want to be told of has happened; they are, after the batch. */
  raise: (event: WorkbookEvent) => void;
  /** Before values are read: formulas are worked out if something changed. */
  settle: () => void;
  /** Works out all formulas now, in manual mode too. */
  calculate: () => void;
  /** No calculation before the end of the batch. */
  suspendCalculation: () => void;
}

/** A property that can be read, and written when it has `set`. */
export interface Property<T> {
  get: (target: T, host: HostContext) => unknown;
  set?: (target: T, value: unknown, host: HostContext) => void;
}

/** Gives an object, null for a null object, or a plain value. */
export type Method<T> = (target: T, given: Arguments, host: HostContext) => unknown;

/** One type of Excel's API: a member that is not in here does not exist. Names as on the wire, in PascalCase. */
export interface TypeDefinition<T> {
  /** What a collection finds the object by. */
  id?: (target: T) => string | number;
  /** False once the object was deleted. */
  exists?: (target: T, host: HostContext) => boolean;
  properties?: Record<string, Property<T>>;
  /** Properties that are objects themselves; null is a null object. */
  objects?: Record<string, (target: T, host: HostContext) => HostObject | null>;
  methods?: Record<string, Method<T>>;
  events?: readonly EventName[];
  /** A collection's members. */
  items?: (target: T, host: HostContext) => HostObject[];
  /** A collection's member by key. @throws HostError ItemNotFound */
  item?: (target: T, key: unknown, host: HostContext) => HostObject;
}
