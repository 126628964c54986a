import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { kata } from '../kata';
import type { Notice } from '../session/session';

interface NoticeBarProps {
  notice: Notice;
  onClose: () => void;
}

/** A message above the grid: what happened and what was kept. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const error = notice.kind === 'galat';
  return (
    <div className={`notice notice-${notice.kind}`} role={error ? 'alert' : 'status'}>
      {error ? <ErrorCircleRegular aria-hidden="true" /> : <InfoRegular aria-hidden="true" />}
      <span>{notice.text}</span>
      <button type="button" aria-label={kata.tutupPesan} title={kata.tutupPesan} onClick={onClose}>
        <DismissRegular aria-hidden="true" />
      </button>
    </div>
  );
}
