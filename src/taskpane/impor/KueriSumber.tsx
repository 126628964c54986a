import { Button, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { kueriPowerQuery, type RincianKueri, type SumberKueri } from '../../templat/power-query';
import { useLingkup } from '../LingkupPanel';
import { salin } from '../salin';
import { Lipatan } from '../Lipatan';
import { Pilihan } from '../Pilihan';
import { kamusRincianBerkas } from '../../locales/kamus-rincian-berkas';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  kueri: { width: '100%', minWidth: 0 },
});

const SUMBER: readonly SumberKueri[] = ['csv', 'postgres'];
const RINCIAN: readonly RincianKueri[] = ['akun', 'responden'];

/** A text for Excel's own Get Data, for detail rows that no sheet holds; nothing is fetched by the pane. */
export function KueriSumber() {
  const gaya = useGaya();
  const { kueri: kata } = kamusRincianBerkas(useLingkup().kata.bahasa);
  const [sumber, setSumber] = useState<SumberKueri>('csv');
  const [rincian, setRincian] = useState<RincianKueri>('akun');
  const [keadaan, setKeadaan] = useState('');
  const teks = kueriPowerQuery(sumber, rincian);

  // Where the web view refuses, the text stands there to be copied by hand.
  const salinKueri = async (): Promise<void> => {
    setKeadaan((await salin({ teks })) ? kata.tersalin : kata.salinSendiri);
  };

  return (
    <Lipatan judul={kata.judul}>
      <div className={gaya.isi}>
        <p className={gaya.kalimat}>{kata.keterangan}</p>
        <Pilihan
          label={kata.sumber}
          nilai={sumber}
          pilihan={SUMBER.map((satu) => ({ nilai: satu, teks: kata.pilihanSumber[satu] }))}
          ubah={(nilai) => setSumber(SUMBER.find((satu) => satu === nilai) ?? 'csv')}
        />
        <Pilihan
          label={kata.rincian}
          nilai={rincian}
          pilihan={RINCIAN.map((satu) => ({ nilai: satu, teks: kata.pilihanRincian[satu] }))}
          ubah={(nilai) => setRincian(RINCIAN.find((satu) => satu === nilai) ?? 'akun')}
        />
        <Textarea className={gaya.kueri} aria-label={kata.teks} value={teks} readOnly rows={6} resize="vertical" />
        <div>
          <Button size="small" onClick={() => void salinKueri()}>
            {kata.salin}
          </Button>
        </div>
        <p className={gaya.kalimat} role="status">
          {keadaan}
        </p>
      </div>
    </Lipatan>
  );
}
