import { openWorkbook } from '@capaian/stand-in/file/open';
import { OpcPackage } from '../../packages/stand-in/file/package';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { attribute, children, descendants, root } from '../../packages/stand-in/file/xml';
import type { Element } from '../../packages/stand-in/file/xml';
import { resultSheet } from './result-sheet';
import { userWorkbook } from './user-workbook';

let charts: Element[];

beforeAll(async () => {
  const workbook = await openWorkbook(await userWorkbook(), 'buku.xlsx');
  const sheet = resultSheet();
  const [combo] = sheet.charts;
  // One series from a sheet of the user's: its cache has to be filled too.
  combo?.series.push({
    name: 'Realisasi',
    values: { sheetId: workbook.sheets[0]?.id ?? '', area: { row: 1, column: 2, rowCount: 5, columnCount: 1 } },
    categories: null,
    smooth: false,
    secondaryAxis: false,
    labels: { visible: false, font: {} },
  });
  workbook.sheets.push(sheet);
  const pkg = OpcPackage.open(await saveWorkbook(workbook));
  charts = pkg
    .names()
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => root(pkg.xml(name)));
});

const values = (element: Element, name: string): (string | undefined)[] =>
  descendants(element, name).map((one) => attribute(one, 'val'));

function cached(series: Element, source: 'cat' | 'val'): { formula: string | null; points: (string | null)[] } {
  const [data] = children(series, source);
  const formula = data ? (descendants(data, 'f')[0]?.textContent ?? null) : null;
  return { formula, points: data ? descendants(data, 'v').map((one) => one.textContent) : [] };
}

test('the user keeps one chart and gets three', () => {
  expect(charts.map((chart) => descendants(chart, 'ser').length)).toEqual([1, 4, 1, 1]);
});

test('the combined chart has columns and a dashed line, with references and the values behind them', () => {
  const combo = charts[1];
  if (!combo) throw new Error('The combined chart is missing.');
  expect(descendants(combo, 'barChart').flatMap((one) => descendants(one, 'ser'))).toHaveLength(2);
  const lines = descendants(combo, 'lineChart').flatMap((one) => descendants(one, 'ser'));
  expect(lines).toHaveLength(2);
  expect(lines.map((line) => values(line, 'prstDash'))).toEqual([['dash'], []]);
  const [capaian, realisasi] = descendants(combo, 'barChart').flatMap((one) => descendants(one, 'ser'));
  expect(capaian && cached(capaian, 'val')).toEqual({
    formula: "'LKj Ikhtisar'!$B$3:$B$7",
    points: [2, 3, 4, 5, 6].map((row) => String(((68.25 + row * 1.5) / (70 + row)) * 100)),
  });
  expect(capaian && cached(capaian, 'cat').points[0]).toBe('Indikator 1  <&>');
  expect(realisasi && cached(realisasi, 'val')).toEqual({
    formula: "'PK 2023'!$C$2:$C$6",
    points: ['71.25', '72.75', '74.25', '75.75', '77.25'],
  });
  expect(values(combo, 'min')).toEqual(['0']);
  expect(values(combo, 'max')).toEqual(['120']);
  expect(values(combo, 'majorUnit')).toEqual(['20']);
});

test('labels say each of their flags, so that no reader has to guess', () => {
  const flags = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  const labels = charts.slice(1).flatMap((chart) => descendants(chart, 'dLbls'));
  expect(labels).toHaveLength(2);
  for (const label of labels) {
    expect(flags.map((flag) => values(label, flag))).toEqual([['0'], ['1'], ['0'], ['0'], ['0'], ['0']]);
  }
});

test('a doughnut has no label position, which Excel would call damage', () => {
  const [label] = charts[3] ? descendants(charts[3], 'dLbls') : [];
  expect(label && descendants(label, 'dLblPos')).toEqual([]);
});

test('the chart of the user is read as well', async () => {
  const workbook = await openWorkbook(await userWorkbook(), 'buku.xlsx');
  expect(workbook.sheets[0]?.charts).toMatchObject([
    { type: 'ColumnClustered', title: { text: 'Bagan pengguna' }, series: [{ name: 'Realisasi' }] },
  ]);
});
