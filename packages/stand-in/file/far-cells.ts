import { zipSync } from 'fflate';
import type { OpcPackage } from './package';
import { type SheetFrame, walkCells } from './sheet-frame';

/** Sheets whose cells span no more than this are read as they are. */
const NEAR_CELLS = 2_000_000;
/** Empty rows and columns behind which a cell counts as far away. */
const ROW_GAP = 2_000;
const COLUMN_GAP = 200;

/** First row and first column that are far from the rest of a sheet. */
export interface Cut {
  row: number;
  column: number;
}

/** Where the cells end that stand together, when a few strays make the sheet many times larger; null for other sheets. */
export function cutOf(frame: SheetFrame): Cut | null {
  const rows = new Set<number>();
  const columns = new Set<number>();
  walkCells(frame, {
    cell: ({ row, column }) => {
      rows.add(row);
      columns.add(column);
    },
    row: ({ row }) => rows.add(row),
  });
  const extent = (places: ReadonlySet<number>): number => [...places].reduce((most, one) => Math.max(most, one + 1), 0);
  if (extent(rows) * extent(columns) <= NEAR_CELLS) return null;
  return { row: endBeforeGap(rows, ROW_GAP), column: endBeforeGap(columns, COLUMN_GAP) };
}

function endBeforeGap(places: ReadonlySet<number>, gap: number): number {
  let end = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place - end > gap) return end;
    end = place + 1;
  }
  return end;
}

/** The workbook with those sheets ending at their cuts: what lies behind makes a reader of whole rows fill gigabytes. */
export function trimmed(pkg: OpcPackage, sheets: ReadonlyMap<string, { frame: SheetFrame; cut: Cut }>): Uint8Array {
  const encoder = new TextEncoder();
  const parts = pkg.names().flatMap((name): [string, Uint8Array][] => {
    const sheet = sheets.get(name);
    const bytes = sheet ? encoder.encode(trimmedXml(sheet.frame, sheet.cut)) : pkg.bytes(name);
    return bytes ? [[name, bytes]] : [];
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function trimmedXml(frame: SheetFrame, cut: Cut): string {
  const kept: string[] = [];
  let from = 0;
  const leaveOut = (start: number, end: number): void => {
    kept.push(frame.xml.slice(from, start));
    from = end;
  };
  walkCells(frame, {
    cell: ({ row, column, start, end }) => {
      if (row < cut.row && column >= cut.column) leaveOut(start, end);
    },
    row: ({ row, start, end }) => {
      if (row >= cut.row) leaveOut(start, end);
    },
  });
  kept.push(frame.xml.slice(from));
  return kept.join('');
}
