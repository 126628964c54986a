import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AngkaTertulis, HasilHitung } from '../../hitung';
import { Bagian } from '../Bagian';
import { tampakkanKeputusan } from '../keputusan/letak';
import { lambat } from '../lambat';
import { Lipatan } from '../Lipatan';
import { useLingkup } from '../LingkupPanel';
import { TautanSel } from '../TautanSel';
import type { Panel } from '../usePanel';
import { AngkaUtama } from './AngkaUtama';
import { CatatanTulis } from './CatatanTulis';
import { PerluDilihat } from './PerluDilihat';
import { useKataKeputusan } from '../keputusan/kata-keputusan';
import { kamusHasil } from '../../locales/kamus-hasil';

const Gambaran = lambat(() => import('./Gambaran'));
const HasilPencocokan = lambat(() => import('./HasilPencocokan'));
const Perubahan = lambat(() => import('./Perubahan'));
const SalinTabel = lambat(() => import('./SalinTabel'));
const SemuaAngka = lambat(() => import('./SemuaAngka'));
const SiapKirim = lambat(() => import('./SiapKirim'));
const TindakIkpa = lambat(() => import('./TindakIkpa'));

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

/** Something keeps the figures from being relied on. */
const adaKeberatan = ({ angka, cocok, sumberBerubah, sumberGalat }: HasilHitung['verifikasi']): boolean =>
  cocok < angka || sumberBerubah !== undefined || sumberGalat !== undefined;

/** Everything a finished run has to say, most wanted first. */
export default function Hasil({ hasil, panel }: { hasil: HasilHitung; panel: Panel }) {
  const gaya = useGaya();
  const kata = kamusHasil(useLingkup().kata.bahasa);
  const keputusan = useKataKeputusan();
  const angka = useMemo(() => new Map<string, AngkaTertulis>(hasil.angka.map((satu) => [satu.kunci, satu])), [hasil]);
  const { pedoman } = hasil;
  const { bacaan } = panel.keadaan;
  const belumDiputuskan = bacaan?.pilihan.filter(({ dipilih }) => dipilih === null).length ?? 0;
  return (
    <>
      <PerluDilihat panel={panel} />
      {belumDiputuskan > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{keputusan.menunggu(belumDiputuskan)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={tampakkanKeputusan}>
              {keputusan.lihat}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {adaKeberatan(hasil.verifikasi) && <HasilPencocokan verifikasi={hasil.verifikasi} />}
      <CatatanTulis catatan={hasil.catatan} />
      <AngkaUtama hasil={hasil} />
      <SiapKirim hasil={hasil} panel={panel} />
      {hasil.tindakIkpa.length > 0 && <TindakIkpa tindak={hasil.tindakIkpa} satker={hasil.satkerIkpa?.nama} />}
      <Gambaran hasil={hasil} panel={panel} />
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
