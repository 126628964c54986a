import { isWholeRows } from '../../workbook/areas';
import type { PageSetup, Sheet } from '../../workbook/model';
import { asFlag, asInteger, asNumberBetween, asOneOf, asOptions, asText } from '../checked';
import { HostObject, type Targets } from '../targets';
import type { HostContext, Property, TypeDefinition } from '../definition';
import { invalidArgument } from '../errors';
import { areaArgument } from './addresses';

const PAPERS = ['A3', 'A4', 'A5', 'B4', 'B5', 'Folio', 'Legal', 'Letter', 'Quatro'] as const;
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

export const pageLayoutType: TypeDefinition<Sheet> = {
  properties: {
    BottomMargin: margin('bottom'),
    CenterHorizontally: {
      get: ({ page }) => page.centerHorizontally,
      set: (sheet, value, host) => change(sheet, host, { centerHorizontally: asFlag(value) }),
    },
    FooterMargin: margin('footer'),
    HeaderMargin: margin('header'),
    LeftMargin: margin('left'),
    Orientation: {
      get: ({ page }) => page.orientation,
      set: (sheet, value, host) => change(sheet, host, { orientation: asOneOf(value, ['Portrait', 'Landscape']) }),
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: (sheet, value, host) => {
        const paperSize = asOneOf(value, PAPERS);
        if (paperSize === 'A4' && host.conditions.noA4) throw invalidArgument('The printer has no A4.');
        change(sheet, host, { paperSize });
      },
    },
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    Zoom: {
      get: ({ page }) => page.zoom,
      set: (sheet, value, host) => change(sheet, host, { zoom: zoomOf(value, host) }),
    },
  },
  objects: { HeadersFooters: (sheet) => new HostObject('HeaderFooterGroup', sheet) },
  methods: {
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.page.printArea && new HostObject('RangeAreas', { sheet, areas: [sheet.page.printArea] }),
    SetPrintArea: (sheet, given, host) =>
      change(sheet, host, { printArea: areaArgument(given, 0, sheet, host.workbook) }),
    SetPrintMargins: (sheet, given, host) => {
      const points = POINTS_PER_UNIT[given.oneOf(0, ['Points', 'Inches', 'Centimeters'])];
      const sizes = asOptions(given.value(1), SIDES);
      const margins = { ...sheet.page.margins };
      for (const side of SIDES) {
        if (sizes[side] !== undefined) margins[side] = asNumberBetween(sizes[side], 0, 10_000) * points;
      }
      change(sheet, host, { margins });
    },
    SetPrintTitleRows: (sheet, given, host) => {
      const area = areaArgument(given, 0, sheet, host.workbook);
      if (!isWholeRows(area)) throw invalidArgument('Print titles are whole rows, such as $1:$3.');
      change(sheet, host, { titleRows: { first: area.row, last: area.row + area.rowCount - 1 } });
    },
  },
};

function margin(side: keyof PageSetup['margins']): Property<Sheet> {
  return {
    get: ({ page }) => page.margins[side],
    set: (sheet, value, host) =>
      change(sheet, host, { margins: { ...sheet.page.margins, [side]: asNumberBetween(value, 0, 10_000) } }),
  };
}

function change(sheet: Sheet, host: HostContext, changed: Partial<PageSetup>): void {
  host.touch(sheet);
  sheet.page = { ...sheet.page, ...changed };
}

/** Either a scale in percent, or the pages to fit to; never both. */
function zoomOf(value: unknown, { conditions }: HostContext): PageSetup['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = asOptions(value, [
    'scale',
    'horizontalFitToPages',
    'verticalFitToPages',
  ]);
  const zoom: PageSetup['zoom'] = {};
  if (scale !== undefined) zoom.scale = asNumberBetween(scale, 10, 400);
  if (horizontalFitToPages !== undefined) zoom.horizontalFitToPages = asInteger(horizontalFitToPages);
  if (verticalFitToPages !== undefined) zoom.verticalFitToPages = asInteger(verticalFitToPages);
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  if (fits === (zoom.scale !== undefined)) throw invalidArgument('Zoom is a scale, or pages to fit to.');
  return fits && conditions.openFitIsOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1, ...zoom } : zoom;
}

export const headerFooterGroupType: TypeDefinition<Sheet> = {
  objects: { DefaultForAllPages: (sheet) => new HostObject('HeaderFooter', sheet) },
};

export const headerFooterType: TypeDefinition<Sheet> = {
  properties: {
    CenterFooter: line('footer', 'center'),
    CenterHeader: line('header', 'center'),
    LeftFooter: line('footer', 'left'),
    LeftHeader: line('header', 'left'),
    RightFooter: line('footer', 'right'),
    RightHeader: line('header', 'right'),
  },
};

function line(part: 'header' | 'footer', place: 'left' | 'center' | 'right'): Property<Sheet> {
  return {
    get: ({ page }) => page[part][place],
    set: (sheet, value, host) => change(sheet, host, { [part]: { ...sheet.page[part], [place]: asText(value) } }),
  };
}

export const pageBreakCollectionType: TypeDefinition<Sheet> = {
  items: (sheet) => sheet.page.rowBreaks.map((row) => new HostObject('PageBreak', { sheet, row })),
  methods: {
    Add: (sheet, given, host) => {
      const { row } = areaArgument(given, 0, sheet, host.workbook);
      if (row === 0) throw invalidArgument('There is nothing above the first row.');
      change(sheet, host, { rowBreaks: [...new Set([...sheet.page.rowBreaks, row])].sort((a, b) => a - b) });
      return new HostObject('PageBreak', { sheet, row });
    },
    GetCount: (sheet) => sheet.page.rowBreaks.length,
    RemovePageBreaks: (sheet, _given, host) => change(sheet, host, { rowBreaks: [] }),
  },
};

export const pageBreakType: TypeDefinition<Targets['PageBreak']> = {
  methods: {
    GetCellAfterBreak: ({ sheet, row }) =>
      new HostObject('Range', { sheet, area: { row, column: 0, rowCount: 1, columnCount: 1 } }),
    Delete: ({ sheet, row }, _given, host) =>
      change(sheet, host, { rowBreaks: sheet.page.rowBreaks.filter((other) => other !== row) }),
  },
};
