import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { namaSel } from '../../../../src/dasar/a1';
import type { Cell } from '@capaian/stand-in/workbook/model';
import { kata } from '../kata';
import type { Place } from '../session/session';
import { OverlaidCell } from './OverlaidCell';
import { fontFamily, fontSize, lineHeight } from './measure-text';
import type { Box } from './units';

interface CellEditorProps {
  box: Box;
  cell: Cell | undefined;
  place: Place;
  text: string;
  onType: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The field that opens over a cell; it grows with its text. */
export function CellEditor({ box, cell, place, text, onType, onKey }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const font = cell?.style.font;
  return (
    <OverlaidCell place={place}>
      <textarea
        ref={field}
        className="cell-editor"
        aria-label={kata.isiSel(namaSel(place.row, place.column))}
        value={text}
        rows={1}
        spellCheck={false}
        style={{
          left: box.left - 2,
          top: box.top - 2,
          minWidth: box.width + 3,
          minHeight: box.height + 3,
          fontFamily: fontFamily(font),
          fontSize: `${fontSize(font)}pt`,
          lineHeight: `${lineHeight(font)}pt`,
          fontWeight: font?.bold === true ? 700 : 400,
        }}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKey}
        onPointerDown={(event) => event.stopPropagation()}
      />
    </OverlaidCell>
  );
}
