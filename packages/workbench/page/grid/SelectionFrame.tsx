import type { Area } from '@capaian/stand-in/workbook/model';
import { boxOf, mergeAt, type SheetLayout } from './sheet-layout';
import type { Box } from './units';

interface SelectionFrameProps {
  layout: SheetLayout;
  area: Area;
  /** The cell that keys go to; it stays white inside a larger selection. */
  active: { row: number; column: number };
}

/** The green frame around the selection, with the handle at its corner. */
export function SelectionFrame({ layout, area, active }: SelectionFrameProps) {
  const merge = mergeAt(layout.merges, active.row, active.column);
  const head = boxOf(layout, merge ?? { ...active, rowCount: 1, columnCount: 1 });
  const single = area.rowCount * area.columnCount === 1;
  const box = single ? head : boxOf(layout, area);
  return (
    <div
      className="selection"
      aria-hidden="true"
      style={{ left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 }}
    >
      {!single && <SelectionTint box={box} head={head} />}
      <span className="selection-handle" />
    </div>
  );
}

/** A grey tint over all but the active cell. */
function SelectionTint({ box, head }: { box: Box; head: Box }) {
  const x = head.left - box.left;
  const y = head.top - box.top;
  const whole = `M0 0H${box.width}V${box.height}H0Z`;
  return (
    <svg className="selection-tint" width={box.width} height={box.height}>
      <path fillRule="evenodd" d={`${whole}M${x} ${y}h${head.width}v${head.height}h${-head.width}Z`} />
    </svg>
  );
}
