import { kata } from '../kata';
import type { Notice } from '../session/session';
import { DismissIcon, ErrorCircleIcon, InfoIcon } from './icons';

interface NoticeBarProps {
  notice: Notice;
  onClose: () => void;
}

/** A message above the grid: what happened and what was kept. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const error = notice.kind === 'galat';
  return (
    <div className={`notice notice-${notice.kind}`} role={error ? 'alert' : 'status'}>
      {error ? <ErrorCircleIcon /> : <InfoIcon aria-hidden="true" />}
      <span>{notice.text}</span>
      <button type="button" aria-label={kata.tutupPesan} title={kata.tutupPesan} onClick={onClose}>
        <DismissIcon />
      </button>
    </div>
  );
}
