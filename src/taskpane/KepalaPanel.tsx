import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { KemajuanHitung } from './KemajuanHitung';
import { adaTempat, menungguExcel, sedangMenghitung } from './keadaan';
import { useLingkup } from './LingkupPanel';
import { Navigasi } from './Navigasi';
import { TakMenjawab } from './TakMenjawab';
import { TombolBatal } from './TombolBatal';
import { TombolHitung } from './TombolHitung';
import type { Panel } from './usePanel';

const useGaya = makeStyles({
  kepala: {
    // On a low pane (or at 200% zoom) a head that stays would leave no room for what it heads.
    '@media (min-height: 480px)': { position: 'sticky', top: 0, zIndex: 1 },
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tanpaTempat: { paddingBottom: tokens.spacingVerticalL },
  nama: { ...typographyStyles.subtitle1, margin: 0 },
  subjudul: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  jalan: { display: 'flex', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalM },
});

/** Stays in view: what this is, the one button, how far it has come, and the way to the four places. */
export function KepalaPanel({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const { keadaan } = panel;
  const kepala = useRef<HTMLElement>(null);
  return (
    <header ref={kepala} className={mergeClasses(gaya.kepala, !adaTempat(keadaan) && gaya.tanpaTempat)}>
      <div>
        <h1 className={gaya.nama}>{kata.panel.nama}</h1>
        <p className={gaya.subjudul}>{keadaan.otomatis ? kata.tempat.segarkan.berjalan : kata.panel.subjudul}</p>
      </div>
      <TombolHitung panel={panel} />
      {sedangMenghitung(keadaan) && !keadaan.otomatis && keadaan.kemajuan !== null && (
        <div className={gaya.jalan}>
          <KemajuanHitung kemajuan={keadaan.kemajuan} />
          <TombolBatal
            membatalkan={keadaan.kegiatan === 'membatalkan'}
            klik={panel.batal}
            fokusTerlepas={() => kepala.current?.querySelector('button')?.focus()}
          />
        </div>
      )}
      {menungguExcel(keadaan) && (
        <TakMenjawab key={`${keadaan.kegiatan} ${keadaan.kemajuan?.tahap ?? ''} ${keadaan.kemajuan?.bagian ?? 0}`} />
      )}
      {adaTempat(keadaan) && (
        <Navigasi tempat={keadaan.tempat} jumlahTemuan={panel.jumlah().terbuka.perluDilihat} buka={panel.buka} />
      )}
    </header>
  );
}
