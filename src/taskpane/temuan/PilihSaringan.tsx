import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLingkup } from '../LingkupPanel';
import { type JumlahSaringan, type Saringan, URUTAN_PUTUSAN } from './saringan';
import { kamusHasil } from '../../locales/kamus-hasil';

const URUTAN: readonly Saringan[] = ['perluDilihat', 'disisihkan', 'takTerhitung', ...URUTAN_PUTUSAN];

const useGaya = makeStyles({
  baris: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tombol: { minWidth: 0 },
  terpilih: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    // The contrast themes take the background away.
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

interface Isi {
  jumlah: JumlahSaringan;
  terpilih: Saringan;
  pilih: (saringan: Saringan) => void;
}

/** The choices that would show something, each with the count of what is open. */
export function PilihSaringan({ jumlah, terpilih, pilih }: Isi) {
  const gaya = useGaya();
  const { bahasa, tempat } = useLingkup().kata;
  const hasil = kamusHasil(bahasa);
  const nama = (satu: Saringan): string =>
    satu === 'perluDilihat' || satu === 'disisihkan' || satu === 'takTerhitung'
      ? tempat.saring[satu]
      : hasil.putusan[satu];
  return (
    <div role="group" aria-label={tempat.saring.judul} className={gaya.baris}>
      {URUTAN.filter((satu) => jumlah.semua[satu] > 0 || satu === terpilih).map((satu) => (
        <Button
          key={satu}
          size="small"
          aria-pressed={satu === terpilih}
          className={mergeClasses(gaya.tombol, satu === terpilih && gaya.terpilih)}
          onClick={() => pilih(satu)}
        >
          {nama(satu)} {jumlah.terbuka[satu]}
        </Button>
      ))}
    </div>
  );
}
