import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { idPanel, idTab } from './Navigasi';
import type { Tempat } from './keadaan';
import { lambat } from './lambat';
import { TempatHitung } from './TempatHitung';
import type { Panel } from './usePanel';

/** What the button does not need comes when its place is opened. */
const TempatTemuan = lambat(() => import('./temuan/TempatTemuan'));
const TempatSimulasi = lambat(() => import('./simulasi/TempatSimulasi'));
const TempatAturan = lambat(() => import('./aturan/TempatAturan'));

const ISI: Record<Tempat, (panel: Panel) => ReactNode> = {
  hitung: (panel) => <TempatHitung panel={panel} />,
  temuan: (panel) => <TempatTemuan panel={panel} />,
  simulasi: (panel) => <TempatSimulasi panel={panel} />,
  aturan: (panel) => <TempatAturan panel={panel} />,
};

const useGaya = makeStyles({
  tempat: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  tersembunyi: { display: 'none' },
});

/** The open place. One that was left keeps what was chosen in it. */
export function TempatPanel({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { tempat } = panel.keadaan;
  const [dikunjungi, setDikunjungi] = useState<readonly Tempat[]>([tempat]);
  if (!dikunjungi.includes(tempat)) setDikunjungi([...dikunjungi, tempat]);

  return dikunjungi.map((satu) => (
    <div
      key={satu}
      role="tabpanel"
      id={idPanel(satu)}
      aria-labelledby={idTab(satu)}
      className={satu === tempat ? gaya.tempat : gaya.tersembunyi}
    >
      {ISI[satu](panel)}
    </div>
  ));
}
