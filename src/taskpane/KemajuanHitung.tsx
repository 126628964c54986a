import { makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import type { Kemajuan, Tahap } from '../hitung';
import { useLingkup } from './LingkupPanel';

const URUTAN: readonly Tahap[] = ['baca', 'hitung', 'tulis', 'verifikasi', 'rapikan'];

const useGaya = makeStyles({
  kemajuan: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  tahap: { ...typographyStyles.caption1 },
  ke: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** Which stage the run is in, and one bar over all five. */
export function KemajuanHitung({ kemajuan }: { kemajuan: Kemajuan }) {
  const gaya = useGaya();
  const { panel } = useLingkup().kata;
  const ke = URUTAN.indexOf(kemajuan.tahap);
  const tahap = panel.tahap[kemajuan.tahap];
  return (
    <div className={gaya.kemajuan}>
      <span className={gaya.tahap}>
        {tahap} {kemajuan.lembar !== undefined && <span>{panel.lembarDibaca(kemajuan.lembar)} </span>}
        <span className={gaya.ke}>{panel.tahapKe(ke + 1, URUTAN.length)}</span>
      </span>
      <ProgressBar
        aria-label={panel.kemajuan}
        aria-valuetext={tahap}
        thickness="large"
        value={(ke + kemajuan.bagian) / URUTAN.length}
      />
    </div>
  );
}
