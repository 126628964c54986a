import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLingkup } from '../LingkupPanel';
import type { Panel } from '../usePanel';
import { kamusHasil } from '../../locales/kamus-hasil';

/** The first line of a result: how much there is to look at, and the way there. That Excel agrees comes after it. */
export function PerluDilihat({ panel }: { panel: Panel }) {
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const { perluDilihat } = panel.jumlah().terbuka;
  if (perluDilihat === 0) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{hasil.tanpaPerluDilihat}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{hasil.perluDilihat(perluDilihat)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => panel.buka('temuan')}>
          {hasil.bukaTemuan}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
