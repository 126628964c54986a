import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { sebutSel } from '../dasar/a1';
import type { SelKarantina } from '../input/tabel';
import { useLingkup } from './LingkupPanel';
import { TautanSel } from './TautanSel';

const useGaya = makeStyles({
  kotak: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  tanda: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorStatusWarningForeground1 },
  isi: { minWidth: 0 },
  jumlah: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  sel: { marginTop: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

/** Cells that were not understood and therefore take no part, each with its reason and the way to it. */
export function DaftarKarantina({ karantina }: { karantina: readonly SelKarantina[] }) {
  const gaya = useGaya();
  const { baca } = useLingkup().kata;
  return (
    <div className={gaya.kotak}>
      <WarningRegular className={gaya.tanda} aria-hidden />
      <div className={gaya.isi}>
        <p className={gaya.jumlah}>{baca.disisihkan(karantina.length)}</p>
        <ul className={gaya.daftar}>
          {karantina.map((satu) => (
            <li key={sebutSel(satu.asal)} className={gaya.sel}>
              <TautanSel sel={satu.asal} /> {baca.karantina[satu.alasan](satu.teks, satu.rincian)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
