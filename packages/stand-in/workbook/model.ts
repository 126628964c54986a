/**
 * The workbook behind the stand-in host: plain objects in memory, so that a batch of
 * Office.js costs no library call per cell. The wire (`host/`), the files (`file/`),
 * the calculation (`calc/`) and the page (`page/`) all work on this and on nothing else.
 * Rows and columns count from 0; sizes are in points, as in Excel's API.
 */
export interface Workbook {
  /** File name without folder. */
  name: string;
  sheets: Sheet[];
  activeSheetId: string;
  selection: { sheetId: string; area: Area };
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Workbook structure is protected: sheets can be neither added nor deleted. */
  structureProtected: boolean;
  /** Document settings of add-ins (Office.js `workbook.settings`). */
  settings: Map<string, unknown>;
  /** Opened for reading only. */
  readOnly?: boolean;
  /** Calculates with what the cells display. */
  precisionAsDisplayed?: boolean;
  /** Counts days from 1904 on, as old workbooks of the Mac do. */
  date1904?: boolean;
  definedNames: DefinedName[];
  /** Other workbooks that its formulas read, by name; formulas have their numbers, from 1. */
  linkedFiles?: string[];
  /** Bytes the workbook was opened from; what is not ours is saved from here unchanged. */
  original: Uint8Array | null;
}

export interface DefinedName {
  name: string;
  formula: string;
  hidden: boolean;
}

export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface Sheet {
  /** Stable id in the manner of Excel: '{GUID}'. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Where it came from: a part of `Workbook.original`, or made in this session. */
  origin: { kind: 'file'; part: string } | { kind: 'new' };
  /**
   * What happened to it since it was opened. 'none': its part is saved as it was; 'cells': values typed into
   * the grid, patched cell by cell; 'all': written through the wire, its part is made anew.
   */
  touched: 'none' | 'cells' | 'all';
  /** Cells typed into since it was opened ("row,column"), for `touched: 'cells'`. */
  editedCells: Set<string>;
  /** Sparse: row → column → cell. Empty, unformatted cells are absent. */
  rows: Map<number, Map<number, Cell>>;
  merges: Area[];
  columnSizes: Map<number, { width?: number; hidden?: boolean }>;
  rowSizes: Map<number, { height?: number; hidden?: boolean; level?: number }>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  frozen: { rows: number; columns: number };
  showGridlines: boolean;
  tabColor: string;
  protected: boolean;
  /** Worksheet custom properties (our ownership mark). */
  customProperties: Map<string, string>;
  tables: TableArea[];
  /** The area of the sheet's own filter. */
  filter?: Area;
  /** What the filter shows, by its column, as the client asked for it. */
  filterCriteria?: Map<number, unknown>;
  validations: Validation[];
  charts: Chart[];
  page: PageSetup;
}

/** What may be typed into an area, what is said while a cell of it is selected, and what else is typed. */
export interface Validation {
  area: Area;
  rule: ValidationRule | null;
  ignoreBlanks: boolean;
  prompt: { title: string; message: string } | null;
  alert: { style: 'Stop' | 'Warning' | 'Information'; title: string; message: string } | null;
}

export type ValidationRule =
  | { kind: 'list'; source: string; dropDown: boolean }
  | { kind: 'decimal' | 'wholeNumber'; operator: ValidationOperator; low: number; high?: number };

export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

export interface TableArea {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export const ERROR_CODES = [
  '#REF!',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#N/A',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type CellValue = string | number | boolean | null | { error: ErrorCode };

export interface Cell {
  /** The value, or the last result of `formula`. */
  value: CellValue;
  /** With the leading '=', English names, A1. */
  formula?: string;
  /** A data type of Excel's (a place, a currency) or a picture: its value is the text or the number it is known by. */
  rich?: true;
  /** Text was entered with a leading apostrophe. */
  quotePrefix?: boolean;
  /** Shared and never changed in place: writing a format makes a new one (`withStyle`). */
  style: CellStyle;
  link?: { address?: string; documentReference?: string; screenTip?: string };
  note?: string;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly font?: Readonly<Font>;
  /** '#RRGGBB' */
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Readonly<Border>>>>;
  readonly horizontal?:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
}

export interface Font {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** '#RRGGBB' */
  color?: string;
}

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface Border {
  style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  color: string;
}

export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType, 'A4'. */
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: Area | null;
  titleRows: { first: number; last: number } | null;
  /** Rows before which a page ends. */
  rowBreaks: number[];
  centerHorizontally: boolean;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

export interface Chart {
  id: string;
  name: string;
  /** Excel.ChartType: 'ColumnClustered', 'BarClustered', 'Line', 'LineMarkers', 'ColumnStacked', 'Doughnut', 'Pie'. */
  type: string;
  /** `left`: points from the chart's left edge; centred when absent. */
  title: { text: string; visible: boolean; font: Font; left?: number };
  /** Points from the sheet's top-left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' };
  valueAxis: Axis;
  categoryAxis: Axis;
  series: Series[];
}

export interface Axis {
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  title?: string;
  majorGridlines: boolean;
  gridlineColor?: string;
  /** Categories in reverse order (top-down in a bar chart). */
  reversed: boolean;
  /** Where the labels stand; beside the axis when absent. */
  labelPosition?: 'High' | 'Low' | 'None';
  font: Font;
}

export interface Series {
  name: string;
  /** Excel.ChartType of its own in a combined chart; else the chart's. */
  type?: string;
  values: SheetArea | null;
  categories: SheetArea | null;
  /** '#RRGGBB' */
  fill?: string;
  line?: { color?: string; weight?: number; style?: string };
  /** Colours '#RRGGBB': the marker's inside and its outline. */
  marker?: { style?: string; size?: number; background?: string; foreground?: string };
  gapWidth?: number;
  overlap?: number;
  smooth: boolean;
  secondaryAxis: boolean;
  labels: { visible: boolean; numberFormat?: string; position?: string; font: Font };
}

export interface SheetArea {
  sheetId: string;
  area: Area;
}
