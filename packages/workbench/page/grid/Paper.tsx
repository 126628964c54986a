import { memo } from 'react';
import type { Border, BorderEdge, Sheet } from '@capaian/stand-in/workbook/model';
import type { PlacedCell, Span } from './placed-cell';
import { mergesIn } from './placed-cell';
import { boxOf, type SheetLayout } from './sheet-layout';
import type { Box } from './units';

interface PaperProps {
  sheet: Sheet;
  layout: SheetLayout;
  span: Span;
  cells: readonly PlacedCell[];
}

/**
 * What lies under the texts: gridlines, fills, borders. One drawing instead of a box per cell,
 * because neighbours share their lines: a fill covers the gridlines around it, never a border.
 */
export const Paper = memo(function Paper({ sheet, layout, span, cells }: PaperProps) {
  const left = layout.columns.start(span.firstColumn);
  const top = layout.rows.start(span.firstRow);
  const width = layout.columns.start(span.lastColumn + 1) - left;
  const height = layout.rows.start(span.lastRow + 1) - top;
  return (
    <svg
      className="paper"
      aria-hidden="true"
      style={{ left, top }}
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      {sheet.showGridlines && <path className="gridlines" d={gridlines(layout, span)} />}
      {sheet.showGridlines && cells.filter(coversLines).map((cell) => <Blank key={keyOf(cell)} cell={cell} />)}
      {sheet.showGridlines &&
        [...mergesIn(layout, span)].map((area) => (
          <Blanked key={`${area.row},${area.column}`} box={boxOf(layout, area)} />
        ))}
      {cells.map(
        (cell) => cell.cell.style.fill && <Fill key={keyOf(cell)} box={cell.box} color={cell.cell.style.fill} />,
      )}
      {cells.map((cell) => (
        <Edges key={keyOf(cell)} cell={cell} />
      ))}
      {cells.map((cell) => cell.cell.note && <path key={keyOf(cell)} className="note-mark" d={noteMark(cell.box)} />)}
    </svg>
  );
});

function keyOf(cell: PlacedCell): string {
  return `${cell.row},${cell.column}`;
}

/** A line lies on the last pixel of its row or column. */
function gridlines(layout: SheetLayout, span: Span): string {
  const left = layout.columns.start(span.firstColumn);
  const right = layout.columns.start(span.lastColumn + 1);
  const top = layout.rows.start(span.firstRow);
  const bottom = layout.rows.start(span.lastRow + 1);
  const lines: string[] = [];
  for (let row = span.firstRow; row <= span.lastRow; row += 1) {
    if (layout.rows.size(row) > 0) lines.push(`M${left} ${layout.rows.start(row + 1) - 0.5}H${right}`);
  }
  for (let column = span.firstColumn; column <= span.lastColumn; column += 1) {
    if (layout.columns.size(column) > 0) lines.push(`M${layout.columns.start(column + 1) - 0.5} ${top}V${bottom}`);
  }
  return lines.join('');
}

function coversLines(cell: PlacedCell): boolean {
  return cell.textBox.width > cell.box.width;
}

/** Text over empty neighbours hides the lines between them. */
function Blank({ cell }: { cell: PlacedCell }) {
  const { left, top, width, height } = cell.textBox;
  return <rect x={left} y={top} width={Math.max(0, width - 1)} height={height - 1} fill="#fff" />;
}

function Blanked({ box }: { box: Box }) {
  return (
    <rect
      x={box.left}
      y={box.top}
      width={Math.max(0, box.width - 1)}
      height={Math.max(0, box.height - 1)}
      fill="#fff"
    />
  );
}

function Fill({ box, color }: { box: Box; color: string }) {
  return <rect x={box.left - 1} y={box.top - 1} width={box.width + 1} height={box.height + 1} fill={color} />;
}

const EDGES: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

function Edges({ cell }: { cell: PlacedCell }) {
  const { borders } = cell.cell.style;
  if (!borders) return null;
  return EDGES.map((edge) => {
    const border = borders[edge];
    return border && <Edge key={edge} line={edgeLine(cell.box, edge)} border={border} />;
  });
}

const THICKNESS: Record<Border['weight'], number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const DASHES: Partial<Record<Border['style'], string>> = {
  Dash: '4 2',
  DashDot: '6 2 2 2',
  DashDotDot: '6 2 2 2 2 2',
  SlantDashDot: '6 2 2 2',
  Dot: '1 1',
};

interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

function Edge({ line, border }: { line: Line; border: Border }) {
  const stroke = { stroke: border.color, strokeDasharray: border.weight === 'Hairline' ? '1 1' : DASHES[border.style] };
  if (border.style !== 'Double') return <line {...line} {...stroke} strokeWidth={THICKNESS[border.weight]} />;
  const [dx, dy] = line.x1 === line.x2 ? [1, 0] : [0, 1];
  return [-1, 1].map((side) => (
    <line
      key={side}
      x1={line.x1 + dx * side}
      x2={line.x2 + dx * side}
      y1={line.y1 + dy * side}
      y2={line.y2 + dy * side}
      {...stroke}
    />
  ));
}

function edgeLine(box: Box, edge: BorderEdge): Line {
  const left = box.left - 0.5;
  const top = box.top - 0.5;
  const right = left + box.width;
  const bottom = top + box.height;
  switch (edge) {
    case 'EdgeTop':
      return { x1: left - 0.5, y1: top, x2: right + 0.5, y2: top };
    case 'EdgeBottom':
      return { x1: left - 0.5, y1: bottom, x2: right + 0.5, y2: bottom };
    case 'EdgeLeft':
      return { x1: left, y1: top - 0.5, x2: left, y2: bottom + 0.5 };
    case 'EdgeRight':
      return { x1: right, y1: top - 0.5, x2: right, y2: bottom + 0.5 };
  }
}

/** The red corner of a cell with a note. */
function noteMark({ left, top, width }: Box): string {
  const right = left + width - 1;
  return `M${right - 6} ${top}H${right}V${top + 6}Z`;
}
