import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { sebutKotak } from '../../dasar/a1';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import type { SebabHilang } from './utama';
import { useKataKeputusan } from '../keputusan/kata-keputusan';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  kartu: {
    gridColumn: '1 / -1',
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  nama: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  nilai: { ...typographyStyles.subtitle1, margin: 0 },
  sebab: { ...typographyStyles.caption1, display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  tanda: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorStatusWarningForeground1 },
});

/** A headline figure that is not there keeps its place: a dash, why, and the cell or table to look at. */
export function KartuHilang({ nama, sebab }: { nama: string; sebab: SebabHilang }) {
  const gaya = useGaya();
  return (
    <div className={gaya.kartu} role="group" aria-label={nama}>
      <p className={gaya.nama}>{nama}</p>
      <p className={gaya.nilai}>–</p>
      <p className={gaya.sebab}>
        <WarningRegular className={gaya.tanda} aria-hidden />
        <span>
          <Sebab sebab={sebab} />
        </span>
      </p>
    </div>
  );
}

function Sebab({ sebab }: { sebab: SebabHilang }) {
  const { bahasa, baca } = useLingkup().kata;
  const hasil = kamusHasil(bahasa);
  const keputusan = useKataKeputusan();
  if (sebab.jenis === 'disisihkan') {
    const { asal, alasan, teks, rincian } = sebab.sel;
    return (
      <>
        <TautanSel sel={asal} /> {baca.karantina[alasan](teks, rincian)}
      </>
    );
  }
  if (sebab.jenis === 'dilewati') {
    const { tabel } = sebab;
    return (
      <>
        {tabel.judul} (<TautanSel sel={tabel.rentang} teks={sebutKotak(tabel.rentang)} />){' '}
        {keputusan.dilewati.sebab(tabel)}
      </>
    );
  }
  return (
    <>
      {hasil.utamaHilang[sebab.jenis]}{' '}
      {'rentang' in sebab && <TautanSel sel={sebab.rentang} teks={sebutKotak(sebab.rentang)} />}
    </>
  );
}
