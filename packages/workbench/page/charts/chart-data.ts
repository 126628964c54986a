import { getCell } from '@capaian/stand-in/workbook/cells';
import { displayText } from '@capaian/stand-in/workbook/display';
import { sheetById } from '@capaian/stand-in/workbook/sheet-names';
import type { Cell, Chart, Series, SheetArea, Workbook } from '@capaian/stand-in/workbook/model';

/** A series with the numbers that its cells hold now. */
export interface SeriesData {
  readonly series: Series;
  /** Excel.ChartType: its own, else the chart's. */
  readonly type: string;
  /** Null where the cell holds no number: a gap. */
  readonly values: readonly (number | null)[];
  /** Format of its first number, for labels that have none of their own. */
  readonly numberFormat: string;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

/** Reads what a chart shows from the cells it refers to. */
export function readChartData(workbook: Workbook, chart: Chart): ChartData {
  const series = chart.series.map((one) => seriesData(workbook, chart, one));
  const named = chart.series.find((one) => one.categories !== null)?.categories ?? null;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const texts = lines(workbook, named).map((cells) =>
    cells
      .map((cell) => displayText(cell))
      .filter(Boolean)
      .join(' '),
  );
  return { categories: Array.from({ length: count }, (_, index) => texts[index] ?? String(index + 1)), series };
}

function seriesData(workbook: Workbook, chart: Chart, series: Series): SeriesData {
  const cells = lines(workbook, series.values).flat();
  const first = cells.find((cell) => typeof cell?.value === 'number');
  return {
    series,
    type: series.type ?? chart.type,
    values: cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : null)),
    numberFormat: first?.style.numberFormat ?? 'General',
  };
}

/** The cells of an area along its longer side, each with the cells beside it. */
function lines(workbook: Workbook, place: SheetArea | null): (Cell | undefined)[][] {
  const sheet = place && sheetById(workbook, place.sheetId);
  if (!sheet) return [];
  const { row, column, rowCount, columnCount } = place.area;
  const down = rowCount >= columnCount;
  const [length, breadth] = down ? [rowCount, columnCount] : [columnCount, rowCount];
  return Array.from({ length }, (_, along) =>
    Array.from({ length: breadth }, (__, beside) =>
      getCell(sheet, row + (down ? along : beside), column + (down ? beside : along)),
    ),
  );
}
