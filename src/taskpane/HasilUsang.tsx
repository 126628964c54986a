import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { siapDihitung } from './keadaan';
import { useLingkup } from './LingkupPanel';
import { fokusTombolHitung } from './TombolHitung';
import type { Panel } from './usePanel';

/** In every place that shows the last result: why it may no longer be what the workbook gives. */
export function HasilUsang({ panel }: { panel: Panel }) {
  const { tempat } = useLingkup().kata;
  const { usang, otomatis } = panel.keadaan;
  if (usang.length === 0 || otomatis) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{usang.map((sebab) => tempat.usang[sebab]).join(' ')}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={!siapDihitung(panel.keadaan)}
          onClick={() => {
            panel.hitung();
            // This button goes away with its message.
            fokusTombolHitung();
          }}
        >
          {tempat.hitungUlang}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
