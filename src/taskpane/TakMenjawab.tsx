import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLingkup } from './LingkupPanel';
import { TombolMuatUlang } from './TombolMuatUlang';

/** So long a stage takes on no workbook that was tried; a stage that moves starts the count again. */
const BATAS_DIAM_MS = 20_000;

/** Excel owes an answer: shown when what is under way has not moved for a while. Mount it anew (`key`) when it moves. */
export function TakMenjawab() {
  const { panel } = useLingkup().kata;
  const [lewat, setLewat] = useState(false);
  useEffect(() => {
    const jam = setTimeout(() => setLewat(true), BATAS_DIAM_MS);
    return () => clearTimeout(jam);
  }, []);
  if (!lewat) return null;
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{panel.takMenjawab}</MessageBarBody>
        <MessageBarActions>
          <TombolMuatUlang />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
