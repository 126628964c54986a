import { memo, type CSSProperties } from 'react';
import { namaSel } from '../../../../src/dasar/a1';
import { linkOf } from './cell-link';
import { fontFamily, fontSize, lineHeight } from './measure-text';
import type { PlacedCell } from './placed-cell';
import { CELL_PADDING } from './sheet-layout';

interface CellTextProps {
  placed: PlacedCell;
  /** Id of the element, for aria-activedescendant. */
  id: string;
  selected: boolean;
  onFollow: (placed: PlacedCell) => void;
}

/** The text of one cell, where and as Excel sets it. */
export const CellText = memo(function CellText({ placed, id, selected, onFollow }: CellTextProps) {
  const { cell, box, textBox, text, row, column } = placed;
  const address = namaSel(row, column);
  const hint = [cell.link?.screenTip, cell.note].filter(Boolean).join('\n');
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      className="cell"
      data-cell={address}
      title={hint || undefined}
      style={{
        left: textBox.left,
        top: box.top,
        width: textBox.width - 1,
        height: box.height - 1,
        ...cellStyle(placed),
      }}
    >
      {linkOf(cell) ? (
        <button type="button" className="cell-link" tabIndex={-1} onClick={() => onFollow(placed)}>
          {text}
        </button>
      ) : (
        <span className="cell-text">{text}</span>
      )}
    </div>
  );
});

const FLEX = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function cellStyle({ cell, align, indent, color }: PlacedCell): CSSProperties {
  const { font, vertical, wrapText } = cell.style;
  const decoration = [font?.underline === true && 'underline', font?.strikethrough === true && 'line-through'];
  return {
    justifyContent: FLEX[align],
    alignItems: vertical === 'Top' ? 'flex-start' : vertical === 'Center' ? 'center' : 'flex-end',
    textAlign: align,
    paddingLeft: CELL_PADDING + (align === 'left' ? indent : 0),
    paddingRight: CELL_PADDING + (align === 'right' ? indent : 0),
    fontFamily: fontFamily(font),
    fontSize: `${fontSize(font)}pt`,
    lineHeight: `${lineHeight(font)}pt`,
    fontWeight: font?.bold === true ? 700 : 400,
    fontStyle: font?.italic === true ? 'italic' : 'normal',
    textDecoration: decoration.filter(Boolean).join(' ') || 'none',
    color: color ?? font?.color ?? '#000',
    whiteSpace: wrapText === true ? 'pre-wrap' : 'pre',
  };
}
