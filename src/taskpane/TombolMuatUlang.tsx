import { Button } from '@fluentui/react-components';
import { useLingkup } from './LingkupPanel';

/**
 * The way out of a pane that waits for ever: closing it and opening it again changes nothing, because a shared runtime
 * lives until the workbook is closed.
 */
export function TombolMuatUlang() {
  const { panel } = useLingkup().kata;
  return (
    <Button size="small" onClick={() => window.location.reload()}>
      {panel.muatUlang}
    </Button>
  );
}
