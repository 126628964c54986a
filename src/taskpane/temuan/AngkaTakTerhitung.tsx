import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AngkaTertulis } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { DaftarAsal } from '../hasil/DaftarAsal';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: { overflowWrap: 'anywhere', ':not(:last-child)': { marginBottom: tokens.spacingVerticalM } },
  nama: { ...typographyStyles.body1Strong, margin: 0 },
  alasan: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Figures without a number, each with the reason and the cells to look at; what does not apply is no shortcoming. */
export function AngkaTakTerhitung({ angka }: { angka: readonly AngkaTertulis[] }) {
  const gaya = useGaya();
  const hasil = kamusHasil(useLingkup().kata.bahasa);
  const kosong = angka.filter((satu) => satu.nilai === null && satu.status !== 'tidakBerlaku');
  if (kosong.length === 0) return null;
  return (
    <Bagian judul={hasil.tidakTerhitung}>
      <ul className={gaya.daftar}>
        {kosong.map((satu) => (
          <li key={satu.kunci} className={gaya.butir}>
            <p className={gaya.nama}>{satu.nama}</p>
            <p className={gaya.alasan}>
              {satu.sebab === undefined ? hasil.status[satu.status] : hasil.sebab[satu.sebab.kode](satu.sebab.rincian)}
            </p>
            {satu.asal.length > 0 && (
              <div className={gaya.alasan}>
                {hasil.asal}: <DaftarAsal asal={satu.asal} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Bagian>
  );
}
