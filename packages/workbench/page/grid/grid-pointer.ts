import type { PointerEvent } from 'react';
import type { Place, Session } from '../session/session';
import type { Drafting } from '../session/use-draft';
import { mergeHead } from './navigate';
import type { SheetLayout } from './sheet-layout';
import { HEADER_HEIGHT, HEADER_WIDTH, placeAt, type Viewport } from './viewport';

interface GridPointer {
  session: Session;
  layout: SheetLayout;
  viewport: Viewport;
  drafting: Drafting;
}

interface GridPointerHandlers {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onDoubleClick: () => void;
}

/** Selecting with the mouse: a cell, a drag over cells, a whole row or column by its header. */
export function gridPointer({ session, layout, viewport, drafting }: GridPointer): GridPointerHandlers {
  const lastRow = layout.rows.count - 1;
  const lastColumn = layout.columns.count - 1;

  const point = (event: PointerEvent<HTMLElement>): { x: number; y: number; place: Place } => {
    const frame = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - frame.left;
    const y = event.clientY - frame.top;
    return { x, y, place: mergeHead(placeAt(layout, viewport, x, y), layout) };
  };

  return {
    onPointerDown(event) {
      const { x, y, place } = point(event);
      const onScrollBar = x > viewport.width + HEADER_WIDTH || y > viewport.height + HEADER_HEIGHT;
      if (event.button !== 0 || onScrollBar) return;
      drafting.commit();
      const onCorner = x < HEADER_WIDTH && y < HEADER_HEIGHT;
      if (onCorner) session.select({ row: 0, column: 0 }, { row: lastRow, column: lastColumn });
      else if (x < HEADER_WIDTH) session.select({ row: place.row, column: 0 }, { row: place.row, column: lastColumn });
      else if (y < HEADER_HEIGHT) {
        session.select({ row: 0, column: place.column }, { row: lastRow, column: place.column });
      } else session.select(event.shiftKey ? session.active : place, place);
    },
    onPointerMove(event) {
      if ((event.buttons & 1) === 0 || drafting.draft) return;
      const { x, y, place } = point(event);
      if (x < HEADER_WIDTH || y < HEADER_HEIGHT) return;
      if (place.row !== session.head.row || place.column !== session.head.column) session.select(session.active, place);
    },
    onDoubleClick() {
      drafting.begin('sel');
    },
  };
}
