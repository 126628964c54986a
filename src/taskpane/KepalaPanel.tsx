import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { KemajuanHitung } from './KemajuanHitung';
import { sedangMenghitung } from './keadaan';
import { useLingkup } from './LingkupPanel';
import { TombolBatal } from './TombolBatal';
import { TombolHitung } from './TombolHitung';
import type { Panel } from './usePanel';

const useGaya = makeStyles({
  kepala: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  nama: { ...typographyStyles.subtitle1, margin: 0 },
  subjudul: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  jalan: { display: 'flex', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalM },
});

/** Stays in view: what this is, the one button, and how far it has come. */
export function KepalaPanel({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const { keadaan } = panel;
  const kepala = useRef<HTMLElement>(null);
  return (
    <header ref={kepala} className={gaya.kepala}>
      <div>
        <h1 className={gaya.nama}>{kata.panel.nama}</h1>
        <p className={gaya.subjudul}>{kata.panel.subjudul}</p>
      </div>
      <TombolHitung panel={panel} />
      {sedangMenghitung(keadaan) && keadaan.kemajuan !== null && (
        <div className={gaya.jalan}>
          <KemajuanHitung kemajuan={keadaan.kemajuan} />
          <TombolBatal
            membatalkan={keadaan.kegiatan === 'membatalkan'}
            klik={panel.batal}
            fokusTerlepas={() => kepala.current?.querySelector('button')?.focus()}
          />
        </div>
      )}
    </header>
  );
}
