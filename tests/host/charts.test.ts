import { createBench, type Bench } from './excel';

async function withChart<T>(
  bench: Bench,
  batch: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Satu');
    sheet.getRange('A1:C4').values = [
      ['Indikator', 'Target', 'Realisasi'],
      ['Satu', 80, 88.04],
      ['Dua', 90, 80.09],
      ['Tiga', 100, 100],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    return batch(chart, sheet, context);
  });
}

describe('charts', () => {
  it('take names, categories and values from their source', async () => {
    const bench = await createBench();
    const names = await withChart(bench, async (chart, _sheet, context) => {
      chart.series.load('items/name,count');
      await context.sync();
      return [chart.series.count, chart.series.items.map(({ name }) => name)];
    });
    expect(names).toEqual([2, ['Target', 'Realisasi']]);
    const [sheet] = bench.workbook.sheets;
    expect(sheet?.charts[0]?.series[1]).toMatchObject({
      values: { sheetId: sheet?.id, area: { row: 1, column: 2, rowCount: 3, columnCount: 1 } },
      categories: { sheetId: sheet?.id, area: { row: 1, column: 0, rowCount: 3, columnCount: 1 } },
    });
  });

  it('are built series by series, styled, placed and found again by name', async () => {
    const bench = await createBench();
    await withChart(bench, async (chart, sheet, context) => {
      chart.name = 'capaian';
      chart.setPosition('E2', 'J16');
      chart.title.text = 'Capaian per indikator (%)';
      chart.title.format.font.size = 12;
      chart.legend.position = 'Bottom';
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: 0, maximum: 140, majorUnit: 20, numberFormat: '0' });
      valueAxis.majorGridlines.format.line.color = '#D9D9D9';
      valueAxis.title.text = 'persen';
      categoryAxis.reversePlotOrder = true;
      categoryAxis.format.font.size = 9;
      const bars = chart.series.getItemAt(0);
      bars.format.fill.setSolidColor('#1F3864');
      bars.gapWidth = 60;
      bars.hasDataLabels = true;
      bars.dataLabels.set({ showValue: true, showSeriesName: false, position: 'OutsideEnd', numberFormat: '0.00' });
      bars.dataLabels.format.font.size = 8;
      chart.series.getItemAt(1).delete();
      const line = chart.series.add('Batas 100');
      line.setValues(sheet.getRange('C2:C4'));
      line.setXAxisValues(sheet.getRange('A2:A4'));
      line.set({ chartType: 'Line', markerStyle: 'None', smooth: false, axisGroup: 'Primary' });
      line.format.line.set({ color: '#C00000', weight: 1.5, lineStyle: 'Dash' });
      await context.sync();
    });
    const chart = bench.workbook.sheets[0]?.charts[0];
    expect(chart).toMatchObject({
      name: 'capaian',
      left: 4 * 48,
      top: 15,
      width: 6 * 48,
      height: 15 * 15,
      title: { text: 'Capaian per indikator (%)', font: { size: 12 } },
      valueAxis: {
        minimum: 0,
        maximum: 140,
        majorUnit: 20,
        numberFormat: '0',
        gridlineColor: '#D9D9D9',
        title: 'persen',
      },
      categoryAxis: { reversed: true, font: { size: 9 } },
    });
    expect(chart?.series).toMatchObject([
      {
        fill: '#1F3864',
        gapWidth: 60,
        labels: { visible: true, numberFormat: '0.00', position: 'OutsideEnd', font: { size: 8 } },
      },
      {
        name: 'Batas 100',
        type: 'Line',
        marker: { style: 'None' },
        line: { color: '#C00000', weight: 1.5, style: 'Dash' },
      },
    ]);
    const again = await bench.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Satu');
      const found = charts.getItem('CAPAIAN').load('name,chartType,left');
      const none = charts.getItemOrNullObject('lain').load('name');
      const title = found.title.load('text');
      charts.load('items/name,items/id');
      await context.sync();
      return [found.name, found.chartType, found.left, title.text, none.isNullObject, charts.items.length];
    });
    expect(again).toEqual(['capaian', 'ColumnClustered', 192, 'Capaian per indikator (%)', true, 1]);
  });

  it('can be used and deleted in a later batch', async () => {
    const bench = await createBench();
    await withChart(bench, async (chart, _sheet, context) => {
      await context.sync();
      chart.width = 500;
      await context.sync();
      expect(bench.workbook.sheets[0]?.charts[0]?.width).toBe(500);
      chart.delete();
      await context.sync();
    });
    expect(bench.workbook.sheets[0]?.charts).toEqual([]);
  });

  it('cost one small request each', async () => {
    const bench = await createBench();
    await withChart(bench, async (_chart, _sheet, context) => context.sync());
    expect(bench.host.counters.roundTrips).toBe(1);
    expect(bench.host.counters.largestRequest).toBeLessThan(3_000);
  });
});
