import { hasContent } from '@capaian/stand-in/workbook/cells';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import type { Place } from '../session/session';
import { mergeAt, type SheetLayout } from './sheet-layout';

interface Step {
  readonly row: -1 | 0 | 1;
  readonly column: -1 | 0 | 1;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

export interface KeyStroke {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Where a key takes the cursor, as in Excel; null when it is no key of movement. */
export function moveBy(
  stroke: KeyStroke,
  from: Place,
  sheet: Sheet,
  layout: SheetLayout,
  pageRows: number,
): Place | null {
  const step = STEPS[stroke.key];
  if (step) return stroke.ctrl ? toEdge(from, step, sheet, layout) : oneStep(from, step, layout);
  switch (stroke.key) {
    case 'Home':
      return { row: stroke.ctrl ? 0 : from.row, column: layout.columns.visibleFrom(0, 1) };
    case 'End':
      return stroke.ctrl ? lastUsed(sheet) : null;
    case 'PageDown':
      return clamp({ row: from.row + pageRows, column: from.column }, layout);
    case 'PageUp':
      return clamp({ row: from.row - pageRows, column: from.column }, layout);
    default:
      return null;
  }
}

/** The next cell in a direction; a merged area counts as one, hidden rows and columns are passed over. */
export function oneStep(from: Place, step: Step, layout: SheetLayout): Place {
  const merge = mergeAt(layout.merges, from.row, from.column);
  const lastRow = merge ? merge.row + merge.rowCount - 1 : from.row;
  const lastColumn = merge ? merge.column + merge.columnCount - 1 : from.column;
  const row = step.row > 0 ? lastRow + 1 : (step.row < 0 && merge ? merge.row : from.row) + Math.min(step.row, 0);
  const column =
    step.column > 0
      ? lastColumn + 1
      : (step.column < 0 && merge ? merge.column : from.column) + Math.min(step.column, 0);
  const next = clamp({ row, column }, layout);
  const shown = {
    row: step.row === 0 ? next.row : layout.rows.visibleFrom(next.row, step.row),
    column: step.column === 0 ? next.column : layout.columns.visibleFrom(next.column, step.column),
  };
  return mergeHead(shown, layout);
}

/** The cell that stands for a place: the head of its merged area. */
export function mergeHead(place: Place, layout: SheetLayout): Place {
  const merge = mergeAt(layout.merges, place.row, place.column);
  return merge ? { row: merge.row, column: merge.column } : place;
}

/** Ctrl+arrow: to the end of the block of filled cells, or to the next filled cell, or to the edge. */
function toEdge(from: Place, step: Step, sheet: Sheet, layout: SheetLayout): Place {
  const filled = (place: Place): boolean => {
    const cell = sheet.rows.get(place.row)?.get(place.column);
    return cell !== undefined && hasContent(cell);
  };
  const next = (place: Place): Place => ({ row: place.row + step.row, column: place.column + step.column });
  const inside = (place: Place): boolean => {
    const clamped = clamp(place, layout);
    return clamped.row === place.row && clamped.column === place.column;
  };
  let place = from;
  const alongBlock = filled(from) && inside(next(from)) && filled(next(from));
  while (inside(next(place)) && (!alongBlock || filled(next(place)))) {
    place = next(place);
    if (!alongBlock && filled(place)) break;
  }
  return mergeHead(place, layout);
}

function lastUsed(sheet: Sheet): Place {
  let row = 0;
  let column = 0;
  for (const [at, line] of sheet.rows) {
    row = Math.max(row, at);
    for (const key of line.keys()) column = Math.max(column, key);
  }
  return { row, column };
}

function clamp(place: Place, layout: SheetLayout): Place {
  return {
    row: Math.max(0, Math.min(place.row, layout.rows.count - 1)),
    column: Math.max(0, Math.min(place.column, layout.columns.count - 1)),
  };
}
