import { useMemo, useRef } from 'react';
import { printAddress } from '@capaian/stand-in/workbook/address';
import { ChartLayer } from '../charts/ChartLayer';
import { kata } from '../kata';
import type { Session } from '../session/session';
import type { Drafting } from '../session/use-draft';
import { linkOf } from './cell-link';
import { CellEditor } from './CellEditor';
import { gridKeys } from './grid-keys';
import { gridPointer } from './grid-pointer';
import { cellId, GridPart } from './GridPart';
import { Headers } from './Headers';
import type { PlacedCell } from './placed-cell';
import { boxOf, layOutSheet, mergeAt } from './sheet-layout';
import { HEADER_HEIGHT, HEADER_WIDTH, partOf, useScrollTo, useViewport, viewOf } from './viewport';

interface GridProps {
  session: Session;
  drafting: Drafting;
}

/** The sheet in front: only what is in view stands in the page, however long the sheet is. */
export function Grid({ session, drafting }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { sheet, selected, active, contentVersion } = session;
  // The workbook changes in place: the version says when the layout of the same sheet is out of date.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const layout = useMemo(() => layOutSheet(sheet), [sheet, contentVersion]);
  const viewport = useViewport(scroller);
  useScrollTo(scroller, layout, session, `${session.opened} ${sheet.id} ${printAddress('', selected)}`);

  const { rows, columns, frozen } = layout;
  const stillWidth = columns.start(frozen.columns);
  const stillHeight = rows.start(frozen.rows);
  const view = viewOf(layout, viewport);
  const home = partOf(layout, active);
  const activeArea = mergeAt(layout.merges, active.row, active.column) ?? { ...active, rowCount: 1, columnCount: 1 };

  return (
    <div ref={scroller} className="grid-scroller" {...gridPointer({ session, layout, viewport, drafting })}>
      <div
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={kata.kisi(sheet.name)}
        aria-rowcount={rows.count}
        aria-colcount={columns.count}
        aria-multiselectable="true"
        aria-activedescendant={cellId(home, active)}
        data-selection={printAddress(sheet.name, selected)}
        onKeyDown={gridKeys({ session, layout, viewport, drafting })}
        style={{
          gridTemplateColumns: `${HEADER_WIDTH}px ${stillWidth}px ${columns.length - stillWidth}px`,
          gridTemplateRows: `${HEADER_HEIGHT}px ${stillHeight}px ${rows.length - stillHeight}px`,
        }}
      >
        <Headers layout={layout} view={view} selected={selected} />
        {view.parts.map((part) => (
          <GridPart
            key={part.name}
            sheet={sheet}
            layout={layout}
            part={part}
            selected={selected}
            active={active}
            onFollow={(placed) => followLink(session, placed)}
          >
            <ChartLayer session={session} sheet={sheet} layout={layout} span={part.span} />
            {drafting.draft?.where === 'sel' && part.name === home && (
              <CellEditor
                box={boxOf(layout, activeArea)}
                cell={session.activeCell}
                place={active}
                text={drafting.draft.text}
                onType={drafting.type}
                onKey={drafting.onKey}
              />
            )}
          </GridPart>
        ))}
      </div>
    </div>
  );
}

function followLink(session: Session, { cell }: PlacedCell): void {
  const { documentReference, address } = linkOf(cell) ?? {};
  if (documentReference) {
    if (!session.goTo(documentReference)) session.tell({ kind: 'galat', text: kata.tautanPutus(documentReference) });
  } else if (address && /^(https?|mailto):/i.test(address)) {
    window.open(address, '_blank', 'noopener');
  } else if (address) {
    session.tell({ kind: 'info', text: kata.tautanLuar(address) });
  }
}
