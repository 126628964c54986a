import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import { kata } from '../kata';
import type { Session } from '../session/session';
import { ChevronLeftIcon, ChevronRightIcon } from './icons';

interface SheetTabsProps {
  session: Session;
  onActivate: (sheet: Sheet) => void;
}

/** The tabs at the bottom; hidden sheets have none. */
export function SheetTabs({ session, onActivate }: SheetTabsProps) {
  const strip = useRef<HTMLDivElement>(null);
  const sheets = session.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const at = sheets.indexOf(session.sheet);

  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [session.sheet]);

  const step = (by: number): void => {
    const next = sheets[at + by];
    if (next) onActivate(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step(event.key === 'ArrowRight' ? 1 : -1);
    const tabs = strip.current?.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs?.[Math.max(0, Math.min(sheets.length - 1, at + (event.key === 'ArrowRight' ? 1 : -1)))]?.focus();
  };

  return (
    <nav className="sheet-bar" aria-label={kata.daftarLembar}>
      <button type="button" aria-label={kata.lembarSebelumnya} disabled={at <= 0} onClick={() => step(-1)}>
        <ChevronLeftIcon />
      </button>
      <button
        type="button"
        aria-label={kata.lembarBerikutnya}
        disabled={at >= sheets.length - 1}
        onClick={() => step(1)}
      >
        <ChevronRightIcon />
      </button>
      <div ref={strip} className="sheet-tabs" role="tablist" aria-label={kata.daftarLembar} onKeyDown={onKeyDown}>
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            className="sheet-tab"
            aria-selected={sheet === session.sheet}
            tabIndex={sheet === session.sheet ? 0 : -1}
            style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
            onClick={() => onActivate(sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </nav>
  );
}
