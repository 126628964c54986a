import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AngkaTertulis, HasilHitung } from '../../hitung';
import { Bagian } from '../Bagian';
import { lambat } from '../lambat';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import { AngkaUtama } from './AngkaUtama';
import { HasilPencocokan } from './HasilPencocokan';

const Perubahan = lambat(() => import('./Perubahan'));
const SalinTabel = lambat(() => import('./SalinTabel'));
const SemuaAngka = lambat(() => import('./SemuaAngka'));

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
export function Hasil({ hasil, usang }: { hasil: HasilHitung; usang: boolean }) {
  const gaya = useGaya();
  const { hasil: kata, tempat } = useLingkup().kata;
  const angka = useMemo(() => new Map<string, AngkaTertulis>(hasil.angka.map((satu) => [satu.kunci, satu])), [hasil]);
  const { pedoman } = hasil;
  return (
    <>
      {usang && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{tempat.usang}</MessageBarBody>
        </MessageBar>
      )}
      <HasilPencocokan verifikasi={hasil.verifikasi} />
      <AngkaUtama angka={angka} />
      {hasil.perubahan !== null && <Perubahan perubahan={hasil.perubahan} angka={angka} />}
      <Lipatan judul={kata.semuaAngka(hasil.angka.length)}>
        <SemuaAngka angka={hasil.angka} />
      </Lipatan>
      <Bagian judul={kata.lembar}>
        <ul className={gaya.daftar}>
          {hasil.lembar.map((lembar) => (
            <li key={lembar}>
              <TautanSel sel={{ lembar, baris: 0, kolom: 0 }} teks={lembar} />
            </li>
          ))}
        </ul>
        {hasil.tanpaTabel.length > 0 && <p className={gaya.pedoman}>{kata.tanpaTabel(hasil.tanpaTabel.join(', '))}</p>}
        <p className={gaya.pedoman}>
          {kata.pedomanTahun(pedoman.tahun)}: {[pedoman.ikpa, pedoman.sakip, pedoman.nka].filter(Boolean).join(' · ')}.{' '}
          {kata.asalTahun[pedoman.asal]}.
        </p>
      </Bagian>
      <Lipatan judul={kata.salin.judul}>
        <SalinTabel tabel={hasil.tabelSalin} />
      </Lipatan>
    </>
  );
}
