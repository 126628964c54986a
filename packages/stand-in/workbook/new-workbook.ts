import type { PageSetup, Sheet, Workbook } from './model';

/** Calibri 11 on Windows: 64 pixels wide, 20 pixels high. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

let sheetsMade = 0;

/** An empty sheet as Excel makes it, with an id of its own. */
export function createSheet(name: string, origin: Sheet['origin'] = { kind: 'new' }): Sheet {
  sheetsMade += 1;
  return {
    id: `{00000000-0001-0000-0000-${sheetsMade.toString(16).toUpperCase().padStart(12, '0')}}`,
    name,
    visibility: 'Visible',
    origin,
    touched: 'none',
    editedCells: new Set(),
    rows: new Map(),
    merges: [],
    columnSizes: new Map(),
    rowSizes: new Map(),
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    tabColor: '',
    protected: false,
    customProperties: new Map(),
    tables: [],
    validations: [],
    charts: [],
    page: createPageSetup(),
  };
}

/** A workbook with the given sheets (`Sheet1` when none are given), the first of them active. */
export function createWorkbook(name = 'Book1.xlsx', sheets: Sheet[] = [createSheet('Sheet1')]): Workbook {
  const [first] = sheets;
  if (!first) throw new RangeError('A workbook has at least one sheet.');
  return {
    name,
    sheets,
    activeSheetId: first.id,
    selection: { sheetId: first.id, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
    calculationMode: 'Automatic',
    structureProtected: false,
    settings: new Map(),
    definedNames: [],
    original: null,
  };
}

/** Excel's page set-up of a new sheet; margins in points. */
export function createPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    rowBreaks: [],
    centerHorizontally: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
  };
}
