import { useState, type KeyboardEvent } from 'react';
import { areaBetween } from '@capaian/stand-in/workbook/areas';
import { getCell, getValue } from '@capaian/stand-in/workbook/cells';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import type { Desk, Typed } from './desk';
import { clearArea, entryText, enterText } from './edit';
import type { Place } from './session';

/** What is being typed, where it will go, and which of the two fields is typed in. */
export interface Draft {
  readonly sheet: Sheet;
  readonly place: Place;
  readonly text: string;
  readonly where: 'sel' | 'bar';
}

export interface Drafting {
  readonly draft: Draft | null;
  /** Starts editing the active cell; with `text` it replaces what stands there. */
  begin: (where: Draft['where'], text?: string) => void;
  type: (text: string) => void;
  /** Takes the entry; false when it was refused and stays open. */
  commit: () => boolean;
  cancel: () => void;
  /** Empties the selected cells. */
  clear: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** Typing into cells. Excel refuses the add-in's calls while it goes on, and tells the add-in what came of it. */
export function useDraft({ session, setEditing, contentTyped }: Desk): Drafting {
  const [draft, setDraft] = useState<Draft | null>(null);

  const put = (next: Draft | null): void => {
    setDraft(next);
    setEditing(next !== null);
  };
  const settle = (refusal: string | null, typed: Typed): boolean => {
    session.tell(refusal === null ? null : { kind: 'galat', text: refusal });
    if (refusal === null) contentTyped(typed);
    return refusal === null;
  };

  const drafting: Drafting = {
    draft,
    begin(where, text) {
      if (draft?.where === where) return;
      const { sheet, active: place } = session;
      put({ sheet, place, where, text: draft?.text ?? text ?? entryText(session.activeCell) });
    },
    type: (text) => setDraft((open) => open && { ...open, text }),
    commit() {
      if (!draft) return true;
      const { sheet, place, text } = draft;
      const { row, column } = place;
      const cell = getCell(sheet, row, column);
      const typed: Typed = { sheet, area: areaBetween(row, column, row, column), before: cell?.value ?? null };
      const unchanged = text === entryText(cell);
      const taken = unchanged || settle(enterText(session.workbook, sheet, place, text), typed);
      if (taken) put(null);
      return taken;
    },
    cancel: () => put(null),
    clear() {
      const { workbook, sheet, selected: area } = session;
      const before = getValue(sheet, area.row, area.column);
      settle(clearArea(workbook, sheet, area), { sheet, area, before });
    },
    onKey(event) {
      event.stopPropagation();
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') {
        drafting.cancel();
        focusGrid();
      } else if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
        event.preventDefault();
        if (!drafting.commit()) return;
        const { row, column } = session.active;
        const back = event.shiftKey ? -1 : 1;
        const next = event.key === 'Tab' ? { row, column: column + back } : { row: row + back, column };
        session.select({ row: Math.max(0, next.row), column: Math.max(0, next.column) });
        focusGrid();
      }
    },
  };
  return drafting;
}

function focusGrid(): void {
  document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}
