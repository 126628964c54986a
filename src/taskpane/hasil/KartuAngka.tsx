import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { AngkaTertulis } from '../../hitung';
import { useLingkup } from '../LingkupPanel';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  kartu: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  terbuka: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  nama: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  nilai: { display: 'block', ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums' },
  status: { display: 'block', ...typographyStyles.caption2, color: tokens.colorNeutralForeground2 },
});

interface Isi {
  nama: string;
  angka: AngkaTertulis;
  terbuka: boolean;
  idPaspor: string;
  klik: () => void;
}

/** One headline figure; says in words when it is not one that was recomputed. */
export function KartuAngka({ nama, angka, terbuka, idPaspor, klik }: Isi) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  return (
    <Button
      appearance="outline"
      className={mergeClasses(gaya.kartu, terbuka && gaya.terbuka)}
      aria-expanded={terbuka}
      aria-controls={terbuka ? idPaspor : undefined}
      onClick={klik}
    >
      <span className={gaya.nama}>{nama}</span>
      <span>
        <span className={gaya.nilai}>{hasil.denganSatuan(angka.tampil, angka.satuan)}</span>
        {angka.status !== 'dihitung' && <span className={gaya.status}>{hasil.status[angka.status]}</span>}
      </span>
    </Button>
  );
}
