import { Workbook as Writer } from '@cj-tech-master/excelts';
import type {
  Border,
  Borders,
  CellValueInput,
  DataValidation,
  DataValidationOperator,
  PageSetup,
  Style,
  Worksheet,
} from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { printArea } from '../workbook/address';
import { eachCell, getValue, hasContent } from '../workbook/cells';
import type {
  BorderEdge,
  Cell,
  CellStyle,
  CellValue,
  Chart,
  Sheet,
  SheetArea,
  ValidationOperator,
  ValidationRule,
  Workbook,
} from '../workbook/model';
import { columnAt, rowAt } from './anchor';
import { joinHeader } from './header-text';
import { OpcPackage } from './package';
import { chartOptions } from './result-charts';
import type { SheetNames } from './result-charts';
import { emuOfPoints, inchesOfPoints } from './sizes';
import { FILE_HORIZONTAL, FILE_VERTICAL, fileBorderStyle } from './style-words';

/** Sheets made anew, in a package of their own: part of each, in the order they were given. */
export interface ResultPackage {
  pkg: OpcPackage;
  parts: string[];
}

export interface StandardFont {
  name: string;
  size: number;
}

/**
 * Makes sheets as a package of their own: formats, merges, view, print set-up, notes and native charts. Cells and rows,
 * and what the library has no exact word for (widths, links, marks), are put in by `graft-sheet`.
 * The library stands behind this file and `result-charts` alone.
 */
export async function makeResultSheets(
  workbook: Workbook,
  sheets: readonly Sheet[],
  font: StandardFont,
): Promise<ResultPackage> {
  installChartSupport();
  const writer = new Writer();
  const made = sheets.map((sheet) => writer.addWorksheet(sheet.name, sheetOptions(sheet)));
  addChartSources(writer, workbook, sheets);
  const charted = sheets.flatMap(chartSources);
  const names: SheetNames = (id) => workbook.sheets.find((one) => one.id === id)?.name ?? '';
  sheets.forEach((sheet, index) => {
    const worksheet = made[index];
    if (!worksheet) return;
    fillCells(
      worksheet,
      sheet,
      font,
      charted.filter(({ sheetId }) => sheetId === sheet.id),
    );
    for (const row of sheet.page.rowBreaks) worksheet.getRow(row).addPageBreak();
    addValidations(worksheet, sheet);
    for (const chart of sheet.charts) addChart(worksheet, sheet, chart, names);
  });
  // What it would check is not yet the file; the tests hold that against Microsoft's own validator.
  const pkg = OpcPackage.open(new Uint8Array(await writer.xlsx.writeBuffer({ validate: false })));
  return { pkg, parts: sheets.map((_sheet, index) => `xl/worksheets/sheet${index + 1}.xml`) };
}

type SheetOptions = NonNullable<Parameters<Writer['addWorksheet']>[1]>;

function sheetOptions({ frozen, showGridlines, page, tabColor }: Sheet): SheetOptions {
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  return {
    views: [
      isFrozen
        ? { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: showGridlines }
        : { state: 'normal', showGridLines: showGridlines },
    ],
    pageSetup: pageSetup(page),
    headerFooter: { oddHeader: joinHeader(page.header), oddFooter: joinHeader(page.footer) },
    ...(tabColor !== '' && { properties: { tabColor: { argb: argb(tabColor) } } }),
  };
}

/** So many pages are as many as there are. A file says that with nought, and only then do programs keep page breaks. */
const ANY_NUMBER_OF_PAGES = 999;

function pageSetup(page: Sheet['page']): Partial<PageSetup> {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = page.zoom;
  const fits = scale === undefined;
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(fits
      ? { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall === ANY_NUMBER_OF_PAGES ? 0 : (tall ?? 0) }
      : { scale }),
    horizontalCentered: page.centerHorizontally,
    margins: {
      top: inchesOfPoints(page.margins.top),
      bottom: inchesOfPoints(page.margins.bottom),
      left: inchesOfPoints(page.margins.left),
      right: inchesOfPoints(page.margins.right),
      header: inchesOfPoints(page.margins.header),
      footer: inchesOfPoints(page.margins.footer),
    },
  };
}

/**
 * Cells and rows are printed by `graft-sheet`: the library gets a cell of each look, those with notes, and those that a
 * chart shows, with what they hold.
 */
function fillCells(worksheet: Worksheet, sheet: Sheet, font: StandardFont, charted: readonly SheetArea[]): void {
  for (const { row, column, rowCount, columnCount } of sheet.merges) {
    worksheet.mergeCellsWithoutStyle(row + 1, column + 1, row + rowCount, column + columnCount);
  }
  const styles = new Map<CellStyle, Partial<Style>>();
  const put = (cell: Cell, row: number, column: number, input: CellValueInput): void => {
    const target = worksheet.getCell(row + 1, column + 1);
    if (input !== null) target.value = input;
    const style = styles.get(cell.style) ?? writerStyle(cell.style, font);
    styles.set(cell.style, style);
    target.style = style;
    if (cell.note !== undefined) target.note = cell.note;
  };
  eachCell(sheet, null, (cell, row, column) => {
    if (!styles.has(cell.style) || cell.note !== undefined) put(cell, row, column, hasContent(cell) ? 0 : null);
  });
  for (const { area } of charted) {
    eachCell(sheet, area, (cell, row, column) => put(cell, row, column, cellInput(cell)));
  }
}

function cellInput({ value, formula }: Cell): CellValueInput {
  if (formula === undefined) return value;
  return { formula: formula.slice(1), ...(value !== null && { result: value }) };
}

const FILE_OPERATOR: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const FILE_ALERT = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function addValidations(worksheet: Worksheet, { validations }: Sheet): void {
  for (const { area, rule, ignoreBlanks, prompt, alert } of validations) {
    const words = {
      allowBlank: ignoreBlanks,
      ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
      ...(alert && {
        showErrorMessage: true,
        errorStyle: FILE_ALERT[alert.style],
        errorTitle: alert.title,
        error: alert.message,
      }),
    };
    worksheet.dataValidations.add(printArea(area), { ...writerRule(rule), ...words });
  }
}

function writerRule(rule: ValidationRule | null): DataValidation {
  if (rule === null) return { type: 'any' };
  if (rule.kind === 'list') return { type: 'list', formulae: [`"${rule.source}"`] };
  const { kind, operator, low, high } = rule;
  return {
    type: kind === 'decimal' ? 'decimal' : 'whole',
    operator: FILE_OPERATOR[operator],
    formulae: high === undefined ? [low] : [low, high],
  };
}

function writerStyle(style: CellStyle, standard: StandardFont): Partial<Style> {
  const { font, fill, borders, numberFormat, locked } = style;
  const alignment = {
    ...(style.horizontal && style.horizontal !== 'General' && { horizontal: FILE_HORIZONTAL[style.horizontal] }),
    ...(style.vertical && { vertical: FILE_VERTICAL[style.vertical] }),
    ...(style.wrapText === true && { wrapText: true }),
    ...(style.indent !== undefined && style.indent > 0 && { indent: style.indent }),
  };
  return {
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(font && {
      font: {
        name: font.name ?? standard.name,
        size: font.size ?? standard.size,
        ...(font.bold === true && { bold: true }),
        ...(font.italic === true && { italic: true }),
        ...(font.underline === true && { underline: true }),
        ...(font.strikethrough === true && { strike: true }),
        ...(font.color !== undefined && { color: { argb: argb(font.color) } }),
      },
    }),
    ...(fill !== undefined &&
      fill !== '' && {
        fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } },
      }),
    ...(borders && { border: writerBorders(borders) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(locked === false && { protection: { locked: false } }),
  };
}

const EDGES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const satisfies Record<
  BorderEdge,
  keyof Borders
>;

function writerBorders(borders: NonNullable<CellStyle['borders']>): Partial<Borders> {
  const side = (edge: BorderEdge): Partial<Border> | undefined => {
    const border = borders[edge];
    return border && { style: fileBorderStyle(border), color: { argb: argb(border.color) } };
  };
  const written: Partial<Borders> = {};
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = side(edge);
    if (border) written[EDGES[edge]] = border;
  }
  return written;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function addChart(worksheet: Worksheet, sheet: Sheet, chart: Chart, names: SheetNames): void {
  const column = columnAt(sheet, chart.left);
  const row = rowAt(sheet, chart.top);
  const place = {
    tl: {
      col: column.index,
      row: row.index,
      nativeCol: column.index,
      nativeRow: row.index,
      nativeColOff: emuOfPoints(column.offset),
      nativeRowOff: emuOfPoints(row.offset),
    },
    ext: { cx: emuOfPoints(chart.width), cy: emuOfPoints(chart.height) },
  };
  const options = chartOptions(chart, names);
  const [only, ...others] = options.groups;
  if (!only || others.length > 0) worksheet.addComboChart(options, place);
  else worksheet.addChart({ ...options, ...only }, place);
}

/** Values that charts show from sheets which are not made anew, so that their caches are filled too. */
function addChartSources(writer: Writer, workbook: Workbook, sheets: readonly Sheet[]): void {
  const made = new Set(sheets.map((sheet) => sheet.id));
  for (const source of sheets.flatMap(chartSources)) {
    const sheet = workbook.sheets.find((one) => one.id === source.sheetId);
    if (!sheet || made.has(sheet.id)) continue;
    const worksheet = writer.getWorksheet(sheet.name) ?? writer.addWorksheet(sheet.name);
    copyValues(worksheet, sheet, source);
  }
}

function chartSources({ charts }: Sheet): SheetArea[] {
  return charts
    .flatMap((chart) => chart.series.flatMap(({ values, categories }) => [values, categories]))
    .filter((one) => one !== null);
}

function copyValues(worksheet: Worksheet, sheet: Sheet, { area }: SheetArea): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const value: CellValue = getValue(sheet, row, column);
      if (value !== null) worksheet.getCell(row + 1, column + 1).value = value;
    }
  }
}
