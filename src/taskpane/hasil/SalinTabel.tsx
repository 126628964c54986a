import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabelSalin } from '../../hitung';
import { useLingkup } from '../LingkupPanel';
import { salin } from '../salin';
import { kamusHasil } from '../../locales/kamus-hasil';

const useGaya = makeStyles({
  keterangan: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, padding: 0, margin: 0 },
  butir: { listStyleType: 'none' },
  lembar: { ...typographyStyles.caption1Strong },
  tombol: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', overflowWrap: 'anywhere' },
});

/** Every written table with a button that puts it on the clipboard as a real table. */
export default function SalinTabel({ tabel }: { tabel: readonly TabelSalin[] }) {
  const gaya = useGaya();
  const { salin: kata } = kamusHasil(useLingkup().kata.bahasa);
  const [keadaan, setKeadaan] = useState('');

  // Where the web view refuses, Excel's own copy is the way, and the person is told so.
  const salinTabel = async ({ judul, lembar, salin: isi }: TabelSalin): Promise<void> => {
    const { html, tsv } = isi();
    setKeadaan((await salin({ teks: tsv, html })) ? kata.berhasil(judul) : kata.gagal(lembar));
  };

  return (
    <>
      <p className={gaya.keterangan}>{kata.keterangan}</p>
      <p className={gaya.keterangan} role="status">
        {keadaan}
      </p>
      <ul className={gaya.daftar}>
        {[...menurutLembar(tabel)].map(([lembar, milik]) => (
          <li key={lembar} className={gaya.butir}>
            <span className={gaya.lembar}>{lembar}</span>
            {milik.map(({ satu, sebutan }) => (
              <Button
                key={sebutan}
                size="small"
                appearance="transparent"
                className={gaya.tombol}
                aria-label={kata.tombol(`${lembar} – ${sebutan}`)}
                onClick={() => void salinTabel(satu)}
              >
                {sebutan}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface TabelBersebutan {
  satu: TabelSalin;
  sebutan: string;
}

/** Tables of one sheet together; where two have one name, the second is told by a number. */
function menurutLembar(tabel: readonly TabelSalin[]): Map<string, TabelBersebutan[]> {
  const lembar = new Map<string, TabelBersebutan[]>();
  for (const satu of tabel) {
    const milik = lembar.get(satu.lembar) ?? [];
    const senama = milik.filter((lain) => lain.satu.judul === satu.judul).length;
    milik.push({ satu, sebutan: senama === 0 ? satu.judul : `${satu.judul} (${senama + 1})` });
    lembar.set(satu.lembar, milik);
  }
  return lembar;
}
