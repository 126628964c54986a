import { areaBetween, containsCell } from '@capaian/stand-in/workbook/areas';
import { parseAddress } from '@capaian/stand-in/workbook/address';
import { findSheet, sheetById } from '@capaian/stand-in/workbook/sheet-names';
import type { Area, Cell, Sheet, Workbook } from '@capaian/stand-in/workbook/model';

/** A cell by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A message for the person in the bar above the grid. */
export interface Notice {
  readonly kind: 'galat' | 'info';
  readonly text: string;
}

/**
 * The open workbook as the page sees it: which sheet, which cells are selected, and a number that grows
 * with every change, so that React draws again. The add-in changes the same workbook through the host.
 */
export class Session {
  readonly #listeners = new Set<() => void>();
  #workbook: Workbook;
  #version = 0;
  #contentVersion = 0;
  #opened = 0;
  #anchor: Place = { row: 0, column: 0 };
  #notice: Notice | null = null;
  /** What the page drew last. */
  #shown: Pick<Workbook, 'activeSheetId' | 'selection'>;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#shown = { activeSheetId: workbook.activeSheetId, selection: workbook.selection };
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  /** The sheet in front. */
  get sheet(): Sheet {
    const { sheets, activeSheetId } = this.#workbook;
    const sheet = sheetById(this.#workbook, activeSheetId) ?? sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet.');
    return sheet;
  }

  /** The selected cells of the sheet in front. */
  get selected(): Area {
    const { selection } = this.#workbook;
    return selection.sheetId === this.sheet.id ? selection.area : areaBetween(0, 0, 0, 0);
  }

  /** The cell that keys go to. */
  get active(): Place {
    const area = this.selected;
    return containsCell(area, this.#anchor.row, this.#anchor.column)
      ? this.#anchor
      : { row: area.row, column: area.column };
  }

  /** The corner of the selection that moves when it is extended. */
  get head(): Place {
    const { row, column, rowCount, columnCount } = this.selected;
    const { active } = this;
    return {
      row: active.row === row ? row + rowCount - 1 : row,
      column: active.column === column ? column + columnCount - 1 : column,
    };
  }

  get activeCell(): Cell | undefined {
    return this.sheet.rows.get(this.active.row)?.get(this.active.column);
  }

  get notice(): Notice | null {
    return this.#notice;
  }

  /** Grows when cells, sizes or charts may have changed: layouts are worked out anew. */
  get contentVersion(): number {
    return this.#contentVersion;
  }

  /** Grows with every workbook opened. */
  get opened(): number {
    return this.#opened;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Snapshot for `useSyncExternalStore`. */
  readonly version = (): number => this.#version;

  /** Puts another workbook in the place of the open one. */
  open(workbook: Workbook): void {
    this.#workbook = workbook;
    this.#opened += 1;
    this.#notice = null;
    this.contentChanged();
  }

  /** Call after cells, sizes, sheets or charts were changed from outside. */
  contentChanged(): void {
    this.#contentVersion += 1;
    this.#publish();
  }

  /** Call after the add-in may have selected something: that changes no content. */
  followSelection(): void {
    const { activeSheetId, selection } = this.#workbook;
    const same = this.#shown.selection === selection && this.#shown.activeSheetId === activeSheetId;
    if (!same) this.#publish();
  }

  /** Selects from one corner to another; the first becomes the active cell. */
  select(anchor: Place, head: Place = anchor): void {
    this.#anchor = anchor;
    const area = areaBetween(anchor.row, anchor.column, head.row, head.column);
    this.#workbook.selection = { sheetId: this.sheet.id, area };
    this.#publish();
  }

  /** Brings a sheet to the front with its first cell selected, unless the selection is already there. */
  activate(sheet: Sheet): void {
    this.#workbook.activeSheetId = sheet.id;
    if (this.#workbook.selection.sheetId === sheet.id) this.#publish();
    else this.select({ row: 0, column: 0 });
  }

  /** Goes to `'LKj Data'!E5` or `B2`; false when there is no such place. */
  goTo(address: string): boolean {
    const target = parseAddress(address.replace(/^#/, ''));
    if (!target) return false;
    const sheet = target.sheetName === null ? this.sheet : findSheet(this.#workbook, target.sheetName);
    if (sheet?.visibility !== 'Visible') return false;
    this.#workbook.activeSheetId = sheet.id;
    const { row, column, rowCount, columnCount } = target.area;
    this.select({ row, column }, { row: row + rowCount - 1, column: column + columnCount - 1 });
    return true;
  }

  tell(notice: Notice | null): void {
    this.#notice = notice;
    this.#publish();
  }

  #publish(): void {
    const { activeSheetId, selection } = this.#workbook;
    this.#shown = { activeSheetId, selection };
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
