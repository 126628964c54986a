import { useRef } from 'react';
import { kata } from '../kata';
import { CalculatorIcon, DownloadIcon, FolderOpenIcon } from './icons';

interface TitleBarProps {
  workbookName: string;
  paneShown: boolean;
  onOpen: (file: File) => void;
  onSave: () => void;
  onTogglePane: () => void;
}

/** The green bar with the file's name, and the commands below it. */
export function TitleBar({ workbookName, paneShown, onOpen, onSave, onTogglePane }: TitleBarProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <div className="title">
        <span className="title-app">{kata.aplikasi}</span>
        <h1 className="title-file">{workbookName}</h1>
        <span className="title-note">{kata.penjelasan}</span>
      </div>
      <div className="commands" role="toolbar" aria-label={kata.perintah}>
        <button type="button" className="command" title={kata.bukaBerkas} onClick={() => file.current?.click()}>
          <FolderOpenIcon />
          {kata.buka}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv"
          aria-label={kata.bukaBerkas}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) onOpen(chosen);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        <button type="button" className="command" title={kata.simpanSalinan} onClick={onSave}>
          <DownloadIcon />
          {kata.simpan}
        </button>
        <button
          type="button"
          className="command command-pane"
          aria-pressed={paneShown}
          title={kata.tampilkanPanel}
          onClick={onTogglePane}
        >
          <CalculatorIcon />
          {kata.panel}
        </button>
      </div>
    </header>
  );
}
