import { useMemo, type ReactNode } from 'react';
import { namaSel } from '../../../../src/dasar/a1';
import { containsCell } from '@capaian/stand-in/workbook/areas';
import type { Area, Sheet } from '@capaian/stand-in/workbook/model';
import type { Place } from '../session/session';
import { CellText } from './CellText';
import { Paper } from './Paper';
import { placeCells, type PlacedCell } from './placed-cell';
import { SelectionFrame } from './SelectionFrame';
import type { SheetLayout } from './sheet-layout';
import type { Part } from './viewport';

interface GridPartProps {
  sheet: Sheet;
  layout: SheetLayout;
  part: Part;
  selected: Area;
  active: Place;
  onFollow: (placed: PlacedCell) => void;
  /** What lies over the cells: charts, the cell editor. */
  children: ReactNode;
}

/** Id of a cell's element; the same cell is drawn in two parts when it runs over a frozen edge. */
export function cellId(part: Part['name'], place: Place): string {
  return `sel-${part}-${namaSel(place.row, place.column)}`;
}

/** The cells of one of the four parts of the sheet. */
export function GridPart({ sheet, layout, part, selected, active, onFollow, children }: GridPartProps) {
  const { firstRow, lastRow, firstColumn, lastColumn } = part.span;
  const span = useMemo(
    () => ({ firstRow, lastRow, firstColumn, lastColumn }),
    [firstRow, lastRow, firstColumn, lastColumn],
  );
  const cells = useMemo(() => placeCells(sheet, layout, span), [sheet, layout, span]);
  const isActive = ({ row, column }: Place): boolean => row === active.row && column === active.column;
  const activeHere = containsCell(areaOf(part), active.row, active.column);
  return (
    <div className={`part part-${part.name}`} role="presentation">
      <div className="part-sheet" role="presentation" style={{ left: -part.left, top: -part.top }}>
        <Paper sheet={sheet} layout={layout} span={span} cells={cells} />
        {rowsOf(cells).map(([row, line]) => (
          <div key={row} role="row" aria-rowindex={row + 1}>
            {line.map((placed) => (
              <CellText
                key={placed.column}
                placed={placed}
                id={cellId(part.name, placed)}
                selected={containsCell(selected, placed.row, placed.column)}
                onFollow={onFollow}
              />
            ))}
          </div>
        ))}
        {activeHere && !cells.some(isActive) && <EmptyCell id={cellId(part.name, active)} place={active} />}
        {children}
        <SelectionFrame layout={layout} area={selected} active={active} />
      </div>
    </div>
  );
}

/** The active cell has an element even when it is empty, so that a screen reader can name it. */
function EmptyCell({ id, place }: { id: string; place: Place }) {
  const address = namaSel(place.row, place.column);
  return (
    <div role="row" aria-rowindex={place.row + 1}>
      <div id={id} role="gridcell" aria-colindex={place.column + 1} aria-selected="true" data-cell={address} />
    </div>
  );
}

function areaOf({ span }: Part): Area {
  const { firstRow: row, firstColumn: column } = span;
  return { row, column, rowCount: span.lastRow - row + 1, columnCount: span.lastColumn - column + 1 };
}

function rowsOf(cells: readonly PlacedCell[]): [number, PlacedCell[]][] {
  const rows = new Map<number, PlacedCell[]>();
  for (const placed of cells) {
    const line = rows.get(placed.row);
    if (line) line.push(placed);
    else rows.set(placed.row, [placed]);
  }
  return [...rows].sort(([a], [b]) => a - b);
}
