import { internStyle, PLAIN_STYLE, setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet } from '@capaian/stand-in/workbook/new-workbook';
import type { Axis, Chart, Series, Sheet } from '@capaian/stand-in/workbook/model';

const HEAD = internStyle({
  font: { name: 'Calibri', size: 11, bold: true, color: '#FFFFFF' },
  fill: '#1F4E79',
  borders: {
    EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#1F4E79' },
    EdgeTop: { style: 'Dot', weight: 'Thin', color: '#808080' },
  },
  horizontal: 'Center',
  vertical: 'Center',
  wrapText: true,
});
const FIGURE = internStyle({ numberFormat: '#,##0.00', horizontal: 'Right', indent: 1 });
const NOTE = internStyle({ font: { name: 'Calibri', size: 9, italic: true, underline: true }, locked: false });

/** A result sheet with everything that the add-in writes. */
export function resultSheet(name = 'LKj Ikhtisar'): Sheet {
  const sheet = createSheet(name);
  ['Indikator', 'Capaian', 'Target'].forEach((value, column) => setCell(sheet, 1, column, { value, style: HEAD }));
  setCell(sheet, 0, 0, { value: '=bukan rumus', quotePrefix: true, style: HEAD });
  for (let row = 2; row < 7; row += 1) {
    const result = ((68.25 + row * 1.5) / (70 + row)) * 100;
    const link = { documentReference: `'PK 2023'!D${row}`, screenTip: 'Ke sumber' };
    setCell(sheet, row, 0, { value: `Indikator ${row - 1}  <&>`, style: PLAIN_STYLE, link });
    setCell(sheet, row, 1, { value: result, formula: `='PK 2023'!C${row}/'PK 2023'!B${row}*100`, style: FIGURE });
    setCell(sheet, row, 2, { value: 100, style: FIGURE, link });
  }
  setCell(sheet, 7, 1, { value: 'cocok', formula: '=IF(B3>0,"cocok","beda")', style: NOTE });
  setCell(sheet, 8, 1, { value: { error: '#N/A' }, formula: '=NA()', style: NOTE });
  setCell(sheet, 9, 1, { value: true, style: NOTE, note: 'Catatan hasil' });
  setCell(sheet, 10, 0, { value: '', formula: '=""', style: PLAIN_STYLE });
  setCell(sheet, 11, 0, {
    value: 'rujukan',
    style: PLAIN_STYLE,
    link: { address: 'https://contoh.example/pedoman?x=1&y=2' },
  });
  setCell(sheet, 12, 0, { value: 'baris\nbaru \u0007 _x0041_', style: NOTE });
  sheet.merges = [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }];
  sheet.columnSizes = new Map([
    [0, { width: 210 }],
    [1, { width: 47.25 }],
    [3, { width: 60, hidden: true }],
  ]);
  sheet.rowSizes = new Map([
    [1, { height: 30 }],
    [20, { height: 18, hidden: true }],
    [21, { height: 18, hidden: true, level: 1 }],
    [22, { height: 18, level: 2 }],
  ]);
  sheet.frozen = { rows: 2, columns: 1 };
  sheet.showGridlines = false;
  sheet.tabColor = '#1F4E79';
  sheet.customProperties = new Map([
    ['capaian.lembar', 'ikhtisar'],
    ['capaian.sidik', 'α→β "uji"'],
  ]);
  sheet.page = {
    ...sheet.page,
    orientation: 'Landscape',
    paperSize: 'Folio',
    zoom: { horizontalFitToPages: 1 },
    printArea: { row: 0, column: 0, rowCount: 13, columnCount: 3 },
    titleRows: { first: 0, last: 1 },
    rowBreaks: [5, 9],
    centerHorizontally: true,
    margins: { top: 36, bottom: 40, left: 50.4, right: 28.8, header: 18, footer: 21.6 },
    header: { left: 'Kiri', center: 'Laporan && Kinerja', right: '' },
    footer: { left: '', center: '', right: 'Hal &P dari &N' },
  };
  sheet.charts = [comboChart(sheet.id), barChart(sheet.id), doughnut(sheet.id)];
  return sheet;
}

const AXIS: Axis = { visible: true, majorGridlines: false, reversed: false, font: { size: 9, color: '#404040' } };

function series(sheetId: string, name: string, column: number, change: Partial<Series> = {}): Series {
  return {
    name,
    values: { sheetId, area: { row: 2, column, rowCount: 5, columnCount: 1 } },
    categories: { sheetId, area: { row: 2, column: 0, rowCount: 5, columnCount: 1 } },
    smooth: false,
    secondaryAxis: false,
    labels: { visible: false, font: {} },
    ...change,
  };
}

/** Columns, and the target as a dashed line. */
function comboChart(sheetId: string): Chart {
  const labels = { visible: true, numberFormat: '0.00', position: 'OutsideEnd', font: { size: 8, bold: true } };
  return {
    id: '{00000000-0002-0000-0000-000000000001}',
    name: 'capaian-per-indikator',
    type: 'ColumnClustered',
    title: { text: 'Capaian <per> indikator', visible: true, font: { size: 12, bold: true }, left: 12 },
    left: 320.25,
    top: 45,
    width: 420,
    height: 240,
    legend: { visible: true, position: 'Bottom' },
    valueAxis: {
      ...AXIS,
      minimum: 0,
      maximum: 120,
      majorUnit: 20,
      numberFormat: '0',
      majorGridlines: true,
      gridlineColor: '#D9D9D9',
      title: 'Persen',
    },
    categoryAxis: AXIS,
    series: [
      series(sheetId, 'Capaian', 1, { fill: '#1F4E79', gapWidth: 60, overlap: 0, labels }),
      series(sheetId, 'Target', 2, { type: 'Line', line: { color: '#C00000', weight: 2, style: 'Dash' } }),
      series(sheetId, 'Tahun lalu', 2, {
        type: 'LineMarkers',
        line: { color: '#7F7F7F', weight: 1 },
        marker: { style: 'Circle', size: 7, background: '#FFFFFF', foreground: '#7F7F7F' },
        smooth: true,
      }),
    ],
  };
}

function barChart(sheetId: string): Chart {
  return {
    ...comboChart(sheetId),
    id: '{00000000-0002-0000-0000-000000000002}',
    name: 'batang',
    type: 'BarClustered',
    title: { text: '', visible: false, font: {} },
    top: 300,
    legend: { visible: false, position: 'Right' },
    categoryAxis: { ...AXIS, reversed: true },
    series: [series(sheetId, 'Capaian', 1, { fill: '#9DC3E6', gapWidth: 40 })],
  };
}

function doughnut(sheetId: string): Chart {
  const hidden: Axis = { visible: false, majorGridlines: false, reversed: false, font: {} };
  return {
    ...comboChart(sheetId),
    id: '{00000000-0002-0000-0000-000000000003}',
    name: 'kluster',
    type: 'Doughnut',
    title: { text: 'Kluster', visible: true, font: {} },
    top: 560,
    valueAxis: hidden,
    categoryAxis: hidden,
    series: [series(sheetId, 'Kluster', 1, { labels: { visible: true, font: {} } })],
  };
}
