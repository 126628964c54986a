import { hostInfoParameter } from '@capaian/stand-in/client/bridge';
import { kata } from '../kata';
import { moveByF6 } from './f6';
import { HOST } from '../session/desk';
import { DismissIcon } from './icons';

/** Office.js reads from the address which host it is in. */
const PANE_ADDRESS = `workbench-pane.html?${hostInfoParameter(HOST.locale)}`;

interface PaneFrameProps {
  /** A workbook of its own gets a pane of its own, as in Excel. */
  workbookNumber: number;
  onClose: () => void;
}

/** The add-in's task pane, in a frame of its own, as wide as Excel opens it. */
export function PaneFrame({ workbookNumber, onClose }: PaneFrameProps) {
  return (
    <aside className="pane" aria-label={kata.panel}>
      <div className="pane-head">
        <h2>{kata.panel}</h2>
        <button type="button" aria-label={kata.tutup} title={kata.tutup} onClick={onClose}>
          <DismissIcon />
        </button>
      </div>
      <iframe
        key={workbookNumber}
        ref={(frame) => (frame ? moveByF6(frame) : undefined)}
        className="pane-frame"
        title={kata.panel}
        src={PANE_ADDRESS}
      />
    </aside>
  );
}
