import { readXlsx } from 'hucre/xlsx';
import type * as hucre from 'hucre/xlsx';
import { GalatCapaian } from '../../../src/dasar/galat';
import { createSheet, createWorkbook } from '../workbook/new-workbook';
import type { Sheet, Workbook } from '../workbook/model';
import { siapkanBuku } from '../../../src/impor/siapkan-buku';
import { tolakTerlaluBesar } from '../../../src/impor/terima';
import { acceptPackage } from './accept';
import {
  activePlace,
  calculationMode,
  countsFrom1904,
  isBuiltIn,
  isStructureProtected,
  listNames,
  readBookPart,
} from './book-part';
import type { BookPart, ListedSheet } from './book-part';
import { type Cut, cutOf, trimmed } from './far-cells';
import { linkedFiles } from './linked-files';
import type { OpcPackage } from './package';
import { Palette } from './palette';
import { markQuoted, readCells } from './read-cells';
import { readCharts } from './read-charts';
import { readFrame } from './read-frame';
import { readPage } from './read-page';
import { StyleReader } from './read-styles';
import { readSettings } from './settings-part';
import { parseFrame } from './sheet-frame';
import { quotedFormats } from './style-part';

/**
 * Opens a workbook. The bytes stay with the workbook, so that saving keeps what nobody touched.
 * Other spreadsheets are opened by way of an .xlsx, which is what is saved. Throws `BUKAN_BUKU_KERJA` when there is no
 * workbook in the file or it is damaged, and `FORMAT_TIDAK_DIDUKUNG` (jenis) for what is known and cannot be read.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  tolakTerlaluBesar(bytes, name);
  const package_ = await siapkanBuku(bytes, name);
  const pkg = acceptPackage(package_, name);
  try {
    return await readWorkbook(pkg, package_, name);
  } catch (cause) {
    throw cause instanceof GalatCapaian ? cause : new GalatCapaian('BUKAN_BUKU_KERJA', { berkas: name }, { cause });
  }
}

async function readWorkbook(pkg: OpcPackage, bytes: Uint8Array, name: string): Promise<Workbook> {
  const book = readBookPart(pkg);
  const cells = await readAllCells(pkg, bytes, book.sheets);
  const palette = new Palette(cells.themeColors);
  const reading: Reading = {
    pkg,
    book,
    palette,
    styles: new StyleReader(palette),
    quoted: quotedFormats(pkg, book.part),
    cells,
  };
  const sheets = book.sheets.map((listed) => readSheet(reading, listed));
  if (sheets.length === 0) throw new GalatCapaian('BUKAN_BUKU_KERJA', { berkas: name });
  const workbook = createWorkbook(name, sheets);
  book.sheets.forEach((listed, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    sheet.charts = readCharts(pkg, listed.part, sheet, sheets);
    if (listed.place === activePlace(book.root)) activate(workbook, sheet);
  });
  workbook.calculationMode = calculationMode(book.root);
  workbook.structureProtected = isStructureProtected(book.root);
  if (countsFrom1904(book.root)) workbook.date1904 = true;
  workbook.settings = readSettings(pkg, book.part);
  workbook.definedNames = listNames(book.root)
    .filter((one) => one.place === undefined && !isBuiltIn(one.name))
    .map(({ name: defined, formula, hidden }) => ({ name: defined, formula: `=${formula}`, hidden }));
  const linked = linkedFiles(pkg, book);
  if (linked.length > 0) workbook.linkedFiles = linked;
  workbook.original = bytes;
  return workbook;
}

interface Reading {
  pkg: OpcPackage;
  book: BookPart;
  palette: Palette;
  styles: StyleReader;
  quoted: ReadonlySet<number>;
  cells: AllCells;
}

interface AllCells {
  full: ReadonlyMap<string, hucre.Sheet>;
  plain: ReadonlyMap<string, (sheet: Sheet, cut: Cut | undefined) => void>;
  /** Where the cells of `full` end, by sheet; those behind are in `plain`. */
  cuts: ReadonlyMap<string, Cut>;
  themeColors: string[];
}

/**
 * hucre reads everything but chart sheets, which it cannot skip by itself; SheetJS, which has no styles,
 * reads what hucre gives up on, such as a lone format in the last cell of a sheet.
 */
async function readAllCells(pkg: OpcPackage, bytes: Uint8Array, listed: readonly ListedSheet[]): Promise<AllCells> {
  const cuts = listed.flatMap(({ name, part }) => {
    const frame = parseFrame(pkg.text(part));
    const cut = cutOf(frame);
    return cut ? [{ name, part, frame, cut }] : [];
  });
  const near = cuts.length === 0 ? bytes : trimmed(pkg, new Map(cuts.map((one) => [one.part, one])));
  const worksheets = new Set(listed.map(({ name }) => name));
  try {
    const read = await readXlsx(near, { readStyles: true, sheets: ({ name }) => worksheets.has(name) });
    return {
      full: new Map(read.sheets.map((sheet) => [sheet.name, sheet])),
      plain: cuts.length === 0 ? new Map() : await readPlain(bytes),
      cuts: new Map(cuts.map(({ name, cut }) => [name, cut])),
      themeColors: read.themeColors ?? [],
    };
  } catch {
    return { full: new Map(), plain: await readPlain(bytes), cuts: new Map(), themeColors: [] };
  }
}

/** The second library is fetched when it is needed. */
async function readPlain(bytes: Uint8Array): Promise<AllCells['plain']> {
  const { readPlainSheets, readPlainCells } = await import('./read-plain');
  return new Map(
    [...readPlainSheets(bytes)].map(([name, read]) => [name, (sheet, cut) => readPlainCells(read, sheet, cut)]),
  );
}

function readSheet({ pkg, book, palette, styles, quoted, cells }: Reading, listed: ListedSheet): Sheet {
  const sheet = createSheet(listed.name, { kind: 'file', part: listed.part });
  const frame = parseFrame(pkg.text(listed.part));
  const full = cells.full.get(listed.name);
  const plain = cells.plain.get(listed.name);
  if (full) readCells(full, sheet, styles, frame);
  const cut = cells.cuts.get(listed.name);
  if (plain && (!full || cut)) plain(sheet, cut);
  markQuoted(sheet, frame, quoted);
  sheet.visibility = listed.visibility;
  readFrame(pkg, listed.part, frame, sheet, palette);
  sheet.page = readPage(frame.root, listNames(book.root), listed.place);
  return sheet;
}

function activate(workbook: Workbook, sheet: Sheet): void {
  workbook.activeSheetId = sheet.id;
  workbook.selection = { sheetId: sheet.id, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}
