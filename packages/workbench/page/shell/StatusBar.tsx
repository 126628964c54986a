import { displayValue } from '@capaian/stand-in/workbook/display';
import { kata } from '../kata';
import { summarize } from '../session/selection-summary';
import type { Session } from '../session/session';

interface StatusBarProps {
  session: Session;
  editing: boolean;
}

/** What Excel tells at the bottom: its mode, and mean, count and sum of a larger selection. */
export function StatusBar({ session, editing }: StatusBarProps) {
  const { count, sum, average, numberFormat } = summarize(session.sheet, session.selected);
  const tell = count > 1;
  return (
    <footer className="status-bar">
      <span>{editing ? kata.mengetik : kata.siap}</span>
      <span className="status-summary" aria-live="polite">
        {tell && average !== null && <span>{`${kata.rataRata}: ${displayValue(average, numberFormat)}`}</span>}
        {tell && <span>{`${kata.hitungan}: ${displayValue(count, '#,##0')}`}</span>}
        {tell && sum !== null && <span>{`${kata.jumlah}: ${displayValue(sum, numberFormat)}`}</span>}
      </span>
    </footer>
  );
}
