import { useState } from 'react';
import { namaSel } from '../../../../src/dasar/a1';
import { printArea } from '@capaian/stand-in/workbook/address';
import { kata } from '../kata';
import { entryText } from '../session/edit';
import type { Session } from '../session/session';
import type { Drafting } from '../session/use-draft';
import { CheckmarkIcon, DismissIcon } from './icons';

interface FormulaBarProps {
  session: Session;
  drafting: Drafting;
}

/** The name box and the formula of the active cell, which can be edited here. */
export function FormulaBar({ session, drafting }: FormulaBarProps) {
  const { draft } = drafting;
  return (
    <div className="formula-bar">
      <NameBox key={`${session.sheet.id} ${printArea(session.selected)}`} session={session} />
      <div className="formula-buttons">
        <button
          type="button"
          aria-label={kata.batalKetik}
          title={kata.batalKetik}
          disabled={!draft}
          onClick={drafting.cancel}
        >
          <DismissIcon />
        </button>
        <button
          type="button"
          aria-label={kata.terimaKetik}
          title={kata.terimaKetik}
          disabled={!draft}
          onClick={drafting.commit}
        >
          <CheckmarkIcon />
        </button>
        <span className="formula-fx" aria-hidden="true">
          fx
        </span>
      </div>
      <input
        className="formula-field"
        aria-label={kata.bilahRumus}
        value={draft ? draft.text : entryText(session.activeCell)}
        spellCheck={false}
        autoComplete="off"
        onFocus={() => drafting.begin('bar')}
        onChange={(event) => drafting.type(event.target.value)}
        onKeyDown={drafting.onKey}
      />
    </div>
  );
}

/** Shows where the selection is and goes where it is told. */
function NameBox({ session }: { session: Session }) {
  const { selected, active } = session;
  const shown =
    selected.rowCount * selected.columnCount === 1 ? namaSel(active.row, active.column) : printArea(selected);
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    if (typed !== null && !session.goTo(typed)) session.tell({ kind: 'galat', text: kata.alamatSalah(typed) });
    setTyped(null);
  };
  return (
    <input
      className="name-box"
      aria-label={kata.kotakNama}
      value={typed ?? shown}
      spellCheck={false}
      autoComplete="off"
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
