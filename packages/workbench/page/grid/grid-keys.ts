import type { KeyboardEvent } from 'react';
import type { Session } from '../session/session';
import type { Drafting } from '../session/use-draft';
import { moveBy, oneStep } from './navigate';
import type { SheetLayout } from './sheet-layout';
import type { Viewport } from './viewport';

interface GridKeys {
  session: Session;
  layout: SheetLayout;
  viewport: Viewport;
  drafting: Drafting;
}

/** What the keys do while a cell is selected and none is being edited. */
export function gridKeys({ session, layout, viewport, drafting }: GridKeys): (event: KeyboardEvent) => void {
  const go = (event: KeyboardEvent, row: -1 | 0 | 1, column: -1 | 0 | 1): void => {
    event.preventDefault();
    session.select(oneStep(session.active, { row, column }, layout));
  };

  return (event) => {
    if (drafting.draft || event.nativeEvent.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const from = event.shiftKey ? session.head : session.active;
    const pageRows = Math.max(1, Math.floor(viewport.height / 20) - layout.frozen.rows - 1);
    const target = moveBy({ key: event.key, ctrl }, from, session.sheet, layout, pageRows);
    if (target) {
      event.preventDefault();
      session.select(event.shiftKey ? session.active : target, target);
      return;
    }
    switch (event.key) {
      case 'Enter':
        go(event, event.shiftKey ? -1 : 1, 0);
        return;
      case 'Tab':
        go(event, 0, event.shiftKey ? -1 : 1);
        return;
      case 'F2':
        event.preventDefault();
        drafting.begin('sel');
        return;
      case 'Delete':
      case 'Backspace':
        event.preventDefault();
        drafting.clear();
        return;
      case 'a':
        if (ctrl) {
          event.preventDefault();
          session.select({ row: 0, column: 0 }, { row: layout.rows.count - 1, column: layout.columns.count - 1 });
          return;
        }
        break;
      default:
    }
    if (event.key.length === 1 && !ctrl && !event.altKey) {
      event.preventDefault();
      drafting.begin('sel', event.key);
    }
  };
}
