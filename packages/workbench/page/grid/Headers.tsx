import { hurufKolom } from '../../../../src/dasar/a1';
import type { Area } from '@capaian/stand-in/workbook/model';
import { kata } from '../kata';
import type { AxisLayout } from './axis-layout';
import type { SheetLayout } from './sheet-layout';
import type { Range, View } from './viewport';

interface HeadersProps {
  layout: SheetLayout;
  view: View;
  selected: Area;
}

/** Letters over the columns and numbers beside the rows; the frozen ones stand apart and stay. */
export function Headers({ layout, view, selected }: HeadersProps) {
  const { frozen, rows, columns } = layout;
  const stillColumns = { first: 0, last: frozen.columns - 1 };
  const stillRows = { first: 0, last: frozen.rows - 1 };
  const across = { axis: columns, selected: { first: selected.column, count: selected.columnCount } };
  const down = { axis: rows, selected: { first: selected.row, count: selected.rowCount } };
  return (
    <>
      <div className="header-corner" aria-hidden="true" title={kata.pilihSemua} />
      {frozen.columns > 0 && (
        <div className="column-headers still" role="row">
          <ColumnHeaders {...across} range={stillColumns} origin={0} />
        </div>
      )}
      <div className="column-headers" role="row">
        <ColumnHeaders {...across} range={view.columns} origin={columns.start(frozen.columns)} />
      </div>
      <div className="row-headers still" role="presentation">
        <RowHeaders {...down} range={stillRows} origin={0} />
      </div>
      <div className="row-headers" role="presentation">
        <RowHeaders {...down} range={view.rows} origin={rows.start(frozen.rows)} />
      </div>
    </>
  );
}

interface StripProps {
  axis: AxisLayout;
  range: Range;
  selected: { first: number; count: number };
  /** Pixel of the sheet where the strip begins. */
  origin: number;
}

function ColumnHeaders({ axis, range, selected, origin }: StripProps) {
  return shownIn(axis, range).map((column) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 1}
      className={headerClass(column, selected)}
      data-column={column}
      style={{ left: axis.start(column) - origin, width: axis.size(column) }}
    >
      {hurufKolom(column)}
    </div>
  ));
}

function RowHeaders({ axis, range, selected, origin }: StripProps) {
  return shownIn(axis, range).map((row) => (
    <div
      key={row}
      className={headerClass(row, selected)}
      aria-hidden="true"
      data-row={row}
      style={{ top: axis.start(row) - origin, height: axis.size(row) }}
    >
      {row + 1}
    </div>
  ));
}

function shownIn(axis: AxisLayout, { first, last }: Range): number[] {
  const shown: number[] = [];
  for (let index = first; index <= last; index += 1) if (axis.size(index) > 0) shown.push(index);
  return shown;
}

function headerClass(index: number, { first, count }: StripProps['selected']): string {
  return index >= first && index < first + count ? 'header header-selected' : 'header';
}
