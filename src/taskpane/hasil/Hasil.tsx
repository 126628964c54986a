import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AngkaTertulis, HasilHitung } from '../../hitung';
import { Bagian } from '../Bagian';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { AngkaTakTerhitung } from './AngkaTakTerhitung';
import { AngkaUtama } from './AngkaUtama';
import { DaftarTemuan } from './DaftarTemuan';
import { HasilPencocokan } from './HasilPencocokan';

const useGaya = makeStyles({
  daftar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  pedoman: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Everything a finished run has to say, most wanted first. */
export function Hasil({ hasil }: { hasil: HasilHitung }) {
  const gaya = useGaya();
  const kata = useLingkup().kata.hasil;
  const angka = useMemo(() => new Map<string, AngkaTertulis>(hasil.angka.map((satu) => [satu.kunci, satu])), [hasil]);
  const { pedoman } = hasil;
  return (
    <>
      <HasilPencocokan verifikasi={hasil.verifikasi} />
      <AngkaUtama angka={angka} />
      <AngkaTakTerhitung angka={hasil.angka} />
      <DaftarTemuan temuan={hasil.temuan} angka={angka} />
      <Bagian judul={kata.lembar}>
        <ul className={gaya.daftar}>
          {hasil.lembar.map((lembar) => (
            <li key={lembar}>
              <TautanSel sel={{ lembar, baris: 0, kolom: 0 }} teks={lembar} />
            </li>
          ))}
        </ul>
        <p className={gaya.pedoman}>
          {kata.pedomanTahun(pedoman.tahun)}: {[pedoman.ikpa, pedoman.sakip, pedoman.nka].filter(Boolean).join(' · ')}.{' '}
          {kata.asalTahun[pedoman.asal]}.
        </p>
      </Bagian>
    </>
  );
}
