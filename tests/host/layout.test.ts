import { getCell } from '@capaian/stand-in/workbook/cells';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import { createBench, type Bench } from './excel';

async function onSheet<T>(
  bench: Bench,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return bench.run((context) => batch(context.workbook.worksheets.getItem('Satu'), context));
}

function first(bench: Bench): Sheet {
  const [sheet] = bench.workbook.sheets;
  if (!sheet) throw new Error('The bench has no sheet.');
  return sheet;
}

describe('merged areas', () => {
  it('keep only their first cell, and are found from any range that touches them', async () => {
    const bench = await createBench();
    const seen = await onSheet(bench, async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        ['Kinerja', 'hilang', 1],
        ['hilang', 'hilang', 2],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1:C2').values = [
        ['Kinerja 2023', 'tidak ditulis', 3],
        ['tidak ditulis', 'tidak ditulis', 4],
      ];
      const all = sheet.getRange('A1:C2').load('values');
      const merged = sheet.getRange('B2:D9').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      const none = sheet.getRange('D1:D9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      const areas = merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
        rowIndex,
        columnIndex,
        rowCount,
        columnCount,
      ]);
      return { values: all.values, address: merged.address, count: merged.areaCount, areas, none: none.isNullObject };
    });
    expect(seen).toEqual({
      values: [
        ['Kinerja 2023', '', 3],
        ['', '', 4],
      ],
      address: 'Satu!A1:B2',
      count: 1,
      areas: [[0, 0, 2, 2]],
      none: true,
    });
  });

  it('can be made row by row, taken apart, and go with the formats', async () => {
    const bench = await createBench();
    await onSheet(bench, async (sheet, context) => {
      sheet.getRange('A1:C3').merge(true);
      sheet.getRange('A2').unmerge();
      await context.sync();
    });
    expect(first(bench).merges.map(({ row }) => row)).toEqual([0, 2]);
    await onSheet(bench, async (sheet, context) => {
      sheet.getRange('A1').clear('Formats');
      await context.sync();
    });
    expect(first(bench).merges.map(({ row }) => row)).toEqual([2]);
  });

  it('cannot be cut through', async () => {
    const bench = await createBench();
    const error = await bench.errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B1:C1').merge();
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('formats', () => {
  it('are written to the cells and read back, null where cells differ', async () => {
    const bench = await createBench();
    const seen = await onSheet(bench, async (sheet, context) => {
      const header = sheet.getRange('A1:B1');
      header.set({
        format: {
          font: { bold: true, color: '#ffffff', size: 12, name: 'Arial', underline: 'Single' },
          fill: { color: '#1F3864' },
          horizontalAlignment: 'Center',
          verticalAlignment: 'Center',
          wrapText: true,
          indentLevel: 1,
        },
      });
      const both = sheet.getRange('A1:A2');
      both.load('format/font/bold,format/fill/color,format/wrapText');
      header.load('format/font/bold,format/font/color,format/horizontalAlignment');
      await context.sync();
      return [
        header.format.font.bold,
        header.format.font.color,
        header.format.horizontalAlignment,
        both.format.font.bold,
      ];
    });
    expect(seen).toEqual([true, '#FFFFFF', 'Center', null]);
    const cell = getCell(first(bench), 0, 0);
    expect(cell?.style).toEqual({
      font: { bold: true, color: '#FFFFFF', size: 12, name: 'Arial', underline: true },
      fill: '#1F3864',
      horizontal: 'Center',
      vertical: 'Center',
      wrapText: true,
      indent: 1,
    });
    // One style object for all cells that look the same.
    expect(getCell(first(bench), 0, 1)?.style).toBe(cell?.style);
  });

  it('put each border where it belongs', async () => {
    const bench = await createBench();
    await onSheet(bench, async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B2').format;
      for (const edge of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        borders.getItem(edge).style = 'Continuous';
        borders.getItem(edge).color = '#BFBFBF';
      }
      borders.getItem('EdgeTop').weight = 'Medium';
      await context.sync();
    });
    const line = { style: 'Continuous', weight: 'Thin', color: '#BFBFBF' };
    expect(getCell(first(bench), 0, 0)?.style.borders).toEqual({
      EdgeTop: { ...line, weight: 'Medium' },
      EdgeLeft: line,
      EdgeBottom: line,
      EdgeRight: line,
    });
    expect(getCell(first(bench), 1, 1)?.style.borders).toEqual({ EdgeBottom: line, EdgeRight: line });
  });

  it('of several areas at once, and taken away with clear', async () => {
    const bench = await createBench();
    await onSheet(bench, async (sheet, context) => {
      sheet.getRange('A1').values = [['isi']];
      const areas = sheet.getRanges('A1,C3:D4');
      areas.format.fill.color = '#FFF2CC';
      await context.sync();
      areas.format.fill.clear();
      sheet.getRange('C3:D4').format.font.italic = true;
      await context.sync();
      sheet.getRange().clear();
      await context.sync();
    });
    expect(first(bench).rows.size).toBe(0);
  });
});

describe('sizes, in points', () => {
  it('of columns and rows, hidden ones too', async () => {
    const bench = await createBench();
    const seen = await onSheet(bench, async (sheet, context) => {
      sheet.getRange('B:C').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('D:D').columnHidden = true;
      const b = sheet.getRange('B5');
      b.load('format/columnWidth,format/rowHeight');
      const mixed = sheet.getRange('A1:D1').load('columnHidden,format/columnWidth');
      const hidden = sheet.getRange('D1').load('columnHidden');
      await context.sync();
      return [
        b.format.columnWidth,
        b.format.rowHeight,
        mixed.columnHidden,
        mixed.format.columnWidth,
        hidden.columnHidden,
      ];
    });
    expect(seen).toEqual([120, 15, null, null, true]);
    expect(first(bench).rowSizes.get(1)?.height).toBe(30);
  });

  it('of many columns and rows in one call each; an empty entry leaves its row as it is', async () => {
    const bench = await createBench();
    await onSheet(bench, async (sheet, context) => {
      sheet.getRange('3:3').format.rowHeight = 40;
      sheet.getRange('B:B').columnHidden = true;
      await context.sync();
      sheet
        .getRange('B1:C1')
        .setColumnProperties([{ columnHidden: false, format: { columnWidth: 90 } }, { format: { columnWidth: 60 } }]);
      sheet.getRange('A2:A4').setRowProperties([{ format: { rowHeight: 30 } }, {}, { rowHidden: true }]);
      await context.sync();
    });
    expect([...first(bench).columnSizes]).toEqual([
      [1, { width: 90 }],
      [2, { width: 60 }],
    ]);
    expect([1, 2, 3].map((row) => first(bench).rowSizes.get(row))).toEqual([
      { height: 30 },
      { height: 40 },
      { hidden: true },
    ]);
  });

  it('fitted to the text of the range alone', async () => {
    const bench = await createBench();
    await onSheet(bench, async (sheet, context) => {
      sheet.getRange('A1:A3').values = [
        ['Judul yang panjang sekali dan tidak dihitung'],
        ['pendek'],
        ['teks yang lebih panjang'],
      ];
      sheet.getRange('A2:A3').format.autofitColumns();
      await context.sync();
    });
    const fitted = first(bench).columnSizes.get(0)?.width ?? 0;
    expect(fitted).toBeGreaterThan(100);
    expect(fitted).toBeLessThan(150);
  });
});

describe('a sheet', () => {
  it('carries our mark, its panes and its page set-up', async () => {
    const bench = await createBench();
    const seen = await onSheet(bench, async (sheet, context) => {
      sheet.customProperties.add('Capaian', 'ikhtisar');
      sheet.showGridlines = false;
      sheet.tabColor = '#1F3864';
      sheet.freezePanes.freezeAt('A1:B3');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.setPrintArea('A1:F20');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
      sheet.horizontalPageBreaks.add('A11');
      const mark = sheet.customProperties.getItemOrNullObject('capaian').load('value');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [mark.value, frozen.address];
    });
    expect(seen).toEqual(['ikhtisar', 'Satu!A1:B3']);
    const { page, frozen, tabColor, showGridlines } = first(bench);
    expect({ frozen, tabColor, showGridlines }).toEqual({
      frozen: { rows: 3, columns: 2 },
      tabColor: '#1F3864',
      showGridlines: false,
    });
    expect(page).toMatchObject({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      printArea: { row: 0, column: 0, rowCount: 20, columnCount: 6 },
      titleRows: { first: 0, last: 2 },
      rowBreaks: [10],
      centerHorizontally: true,
      footer: { left: '', center: '', right: '&P/&N' },
    });
    expect(page.margins.top).toBeCloseTo(72);
  });

  it('is added at the end, activated, moved and deleted', async () => {
    const bench = await createBench();
    const positions = await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('LKj Data');
      sheet.activate();
      const active = worksheets.getActiveWorksheet().load('name,position');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      sheet.position = 0;
      worksheets.getItem('Dua').delete();
      worksheets.load('items/name');
      await context.sync();
      return [active.name, active.position, selected.address, worksheets.items.map(({ name }) => name)];
    });
    expect(positions).toEqual(['LKj Data', 2, "'LKj Data'!A1", ['LKj Data', 'Satu']]);
  });

  it('has a used range, with formats or by values alone', async () => {
    const bench = await createBench();
    const used = await onSheet(bench, async (sheet, context) => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('F9').format.fill.color = '#FFFF00';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(used).toEqual(['Satu!B2:F9', 'Satu!B2:C3']);
  });

  it('has links that lead within the workbook', async () => {
    const bench = await createBench();
    const link = await onSheet(bench, async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Dua!B2', textToDisplay: 'Dua!B2', screenTip: 'Buka sel asal' };
      cell.load('hyperlink,values');
      await context.sync();
      return [cell.hyperlink, cell.values];
    });
    expect(link).toEqual([{ documentReference: 'Dua!B2', screenTip: 'Buka sel asal' }, [['Dua!B2']]]);
  });

  it('keeps settings of the add-in', async () => {
    const bench = await createBench();
    const value = await bench.run(async (context) => {
      context.workbook.settings.add('pilihan', { tahun: 2023 });
      const setting = context.workbook.settings.getItemOrNullObject('pilihan').load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ tahun: 2023 });
  });
});

describe('groups of rows', () => {
  const levels = (bench: Bench): [number, number, boolean][] =>
    [...first(bench).rowSizes].map(([row, { level = 0, hidden = false }]) => [row, level, hidden]);

  it('are made, folded, opened and taken apart', async () => {
    const bench = await createBench();
    const edit = (change: (rows: Excel.Range) => void): Promise<void> =>
      onSheet(bench, async (sheet, context) => {
        change(sheet.getRange('3:4'));
        await context.sync();
      });
    await edit((rows) => {
      rows.group('ByRows');
      rows.hideGroupDetails('ByRows');
    });
    expect(levels(bench)).toEqual([
      [2, 1, true],
      [3, 1, true],
    ]);
    await edit((rows) => rows.showGroupDetails('ByRows'));
    await edit((rows) => rows.ungroup('ByRows'));
    expect(levels(bench)).toEqual([
      [2, 0, false],
      [3, 0, false],
    ]);
  });

  it.each([
    ['taking apart what is no group', (rows: Excel.Range) => rows.ungroup('ByRows'), 'InvalidOperation'],
    ['folding where there is none', (rows: Excel.Range) => rows.hideGroupDetails('ByRows'), 'InvalidOperation'],
    ['whole rows grouped as columns', (rows: Excel.Range) => rows.group('ByColumns'), 'InvalidArgument'],
    [
      'an eighth level',
      (rows: Excel.Range) => {
        for (let level = 0; level < 8; level += 1) rows.group('ByRows');
      },
      'InvalidOperation',
    ],
  ])('%s is refused', async (_what, change, code) => {
    const bench = await createBench();
    const tried = onSheet(bench, async (sheet, context) => {
      change(sheet.getRange('3:4'));
      await context.sync();
    });
    await expect(tried).rejects.toMatchObject({ code });
  });
});
