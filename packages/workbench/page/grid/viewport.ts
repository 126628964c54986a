import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { Area } from '@capaian/stand-in/workbook/model';
import type { Place } from '../session/session';
import type { Span } from './placed-cell';
import { boxOf, mergeAt, type SheetLayout } from './sheet-layout';

/** Pixels of the column with row numbers and of the row with column letters. */
export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;

/** Rows and columns drawn beyond the visible ones, so that a scroll never shows white. */
const OVERSCAN_ROWS = 8;
const OVERSCAN_COLUMNS = 2;

/** What of the sheet is in view: scroll offsets and the size left for cells, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows the scroller's offset and size. */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void => {
      setViewport({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth - HEADER_WIDTH,
        height: element.clientHeight - HEADER_HEIGHT,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);
  return viewport;
}

/** One of the four parts that frozen panes divide a sheet into. */
export interface Part {
  readonly name: 'corner' | 'top' | 'left' | 'body';
  readonly span: Span;
  /** Pixel of the sheet where the part begins. */
  readonly left: number;
  readonly top: number;
}

/** First and last row or column, both drawn. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface View {
  /** The scrolled rows and columns to draw. */
  readonly rows: Range;
  readonly columns: Range;
  /** The parts that have cells. */
  readonly parts: readonly Part[];
}

/** What to draw of a sheet that is scrolled to `viewport`. */
export function viewOf(layout: SheetLayout, viewport: Viewport): View {
  const left = layout.columns.start(layout.frozen.columns);
  const top = layout.rows.start(layout.frozen.rows);
  const columns = {
    first: Math.max(layout.frozen.columns, layout.columns.at(left + viewport.left) - OVERSCAN_COLUMNS),
    last: Math.min(layout.columns.count - 1, layout.columns.at(viewport.left + viewport.width) + OVERSCAN_COLUMNS),
  };
  const rows = {
    first: Math.max(layout.frozen.rows, layout.rows.at(top + viewport.top) - OVERSCAN_ROWS),
    last: Math.min(layout.rows.count - 1, layout.rows.at(viewport.top + viewport.height) + OVERSCAN_ROWS),
  };
  const stillColumns = { first: 0, last: layout.frozen.columns - 1 };
  const stillRows = { first: 0, last: layout.frozen.rows - 1 };
  const parts: Part[] = [
    { name: 'body', span: spanOf(rows, columns), left, top },
    { name: 'top', span: spanOf(stillRows, columns), left, top: 0 },
    { name: 'left', span: spanOf(rows, stillColumns), left: 0, top },
    { name: 'corner', span: spanOf(stillRows, stillColumns), left: 0, top: 0 },
  ];
  const hasCells = ({ span }: Part): boolean => span.lastRow >= span.firstRow && span.lastColumn >= span.firstColumn;
  return { rows, columns, parts: parts.filter(hasCells) };
}

function spanOf(rows: Range, columns: Range): Span {
  return { firstRow: rows.first, lastRow: rows.last, firstColumn: columns.first, lastColumn: columns.last };
}

/** The part that a cell belongs to. */
export function partOf(layout: SheetLayout, place: Place): Part['name'] {
  const still = { row: place.row < layout.frozen.rows, column: place.column < layout.frozen.columns };
  if (still.row) return still.column ? 'corner' : 'top';
  return still.column ? 'left' : 'body';
}

/**
 * Scrolls so that the selection's moving corner can be seen, each time `token` changes. A whole row or column
 * is selected without scrolling along it.
 */
export function useScrollTo(
  scroller: RefObject<HTMLElement | null>,
  layout: SheetLayout,
  { head, selected }: { head: Place; selected: Area },
  token: string,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { frozen, rows, columns, merges } = layout;
    const box = boxOf(layout, mergeAt(merges, head.row, head.column) ?? { ...head, rowCount: 1, columnCount: 1 });
    if (head.row >= frozen.rows && selected.rowCount < rows.count) {
      const still = rows.start(frozen.rows);
      element.scrollTop = nearest(element.scrollTop, box.top, box.height, still, element.clientHeight - HEADER_HEIGHT);
    }
    if (head.column >= frozen.columns && selected.columnCount < columns.count) {
      const still = columns.start(frozen.columns);
      element.scrollLeft = nearest(element.scrollLeft, box.left, box.width, still, element.clientWidth - HEADER_WIDTH);
    }
    // Only a new token scrolls: a person who scrolled away while a cell recalculates stays where they are.
  }, [scroller, token]);
}

/** The scroll offset nearest to the present one that shows the whole of `start … start + size`. */
function nearest(offset: number, start: number, size: number, still: number, room: number): number {
  if (start < offset + still) return start - still;
  if (start + size > offset + room) return Math.min(start - still, start + size - room);
  return offset;
}

/** The cell under a point of the scroller, given in pixels from its top-left corner. */
export function placeAt(layout: SheetLayout, viewport: Viewport, x: number, y: number): Place {
  const { frozen, rows, columns } = layout;
  const right = Math.max(0, x - HEADER_WIDTH);
  const down = Math.max(0, y - HEADER_HEIGHT);
  return {
    row: rows.at(down < rows.start(frozen.rows) ? down : down + viewport.top),
    column: columns.at(right < columns.start(frozen.columns) ? right : right + viewport.left),
  };
}
