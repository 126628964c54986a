import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabelSalin } from '../../hitung';
import { useLingkup } from '../LingkupPanel';

const useGaya = makeStyles({
  keterangan: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, padding: 0, margin: 0 },
  butir: { listStyleType: 'none' },
  tombol: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', overflowWrap: 'anywhere' },
});

/** Every written table with a button that puts it on the clipboard as a real table. */
export default function SalinTabel({ tabel }: { tabel: readonly TabelSalin[] }) {
  const gaya = useGaya();
  const { salin: kata } = useLingkup().kata.hasil;
  const [keadaan, setKeadaan] = useState('');

  // Web views may refuse the clipboard; Excel's own copy is then the way, and the person is told so.
  const salin = async ({ judul, lembar, salin: isi }: TabelSalin): Promise<void> => {
    try {
      const { html, tsv } = isi();
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([tsv], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
      setKeadaan(kata.berhasil(judul));
    } catch {
      setKeadaan(kata.gagal(lembar));
    }
  };

  return (
    <>
      <p className={gaya.keterangan}>{kata.keterangan}</p>
      <p className={gaya.keterangan} role="status">
        {keadaan}
      </p>
      <ul className={gaya.daftar}>
        {tabel.map((satu, nomor) => (
          <li key={`${satu.lembar}/${nomor}`} className={gaya.butir}>
            <Button size="small" className={gaya.tombol} onClick={() => void salin(satu)}>
              {kata.tombol(`${satu.lembar} – ${satu.judul}`)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
