import { Button, makeStyles } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons';
import { siapDihitung } from './keadaan';
import { useLingkup } from './LingkupPanel';
import type { Panel } from './usePanel';

const ID = 'hitung-capaian';

/** Puts the focus on the primary button, when what had it goes away. */
export const fokusTombolHitung = (): void => document.getElementById(ID)?.focus();

const useGaya = makeStyles({ tombol: { width: '100%' } });

/** The primary button; it keeps the focus while it cannot be used. */
export function TombolHitung({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  return (
    <Button
      id={ID}
      className={gaya.tombol}
      appearance="primary"
      size="large"
      icon={<CalculatorRegular />}
      disabledFocusable={!siapDihitung(panel.keadaan)}
      onClick={panel.hitung}
    >
      {kata.panel.hitung}
    </Button>
  );
}
