import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import { Grid } from '../grid/Grid';
import { kata } from '../kata';
import type { Desk } from '../session/desk';
import { useDraft } from '../session/use-draft';
import { FormulaBar } from './FormulaBar';
import { NoticeBar } from './NoticeBar';
import { PaneFrame } from './PaneFrame';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';

/** The whole page: a workbook as Excel shows it, and the add-in's pane beside it. */
export function Workbench({ desk }: { desk: Desk }) {
  const { session } = desk;
  useSyncExternalStore(session.subscribe, session.version);
  const [paneShown, setPaneShown] = useState(true);
  const drafting = useDraft(desk);
  const { name } = session.workbook;

  useEffect(() => {
    document.title = kata.judulHalaman(name);
  }, [name]);

  const activate = (sheet: Sheet): void => {
    if (drafting.commit()) session.activate(sheet);
  };

  return (
    <div className="workbench">
      <TitleBar
        workbookName={name}
        paneShown={paneShown}
        onOpen={(file) => void desk.openFile(file)}
        onSave={() => void desk.save()}
        onTogglePane={() => setPaneShown(!paneShown)}
      />
      {session.notice && <NoticeBar notice={session.notice} onClose={() => session.tell(null)} />}
      <div className="middle">
        <main className="book">
          <FormulaBar session={session} drafting={drafting} />
          <Grid session={session} drafting={drafting} />
          <SheetTabs session={session} onActivate={activate} />
        </main>
        {paneShown && <PaneFrame workbookNumber={session.opened} onClose={() => setPaneShown(false)} />}
      </div>
      <StatusBar session={session} editing={drafting.draft !== null} />
    </div>
  );
}
