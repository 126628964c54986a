import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KodeGalat } from '../dasar/galat';
import { Lipatan } from './Lipatan';
import { useLingkup } from './LingkupPanel';
import { salin } from './salin';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  keterangan: { ...typographyStyles.caption1, margin: 0 },
  jejak: {
    boxSizing: 'border-box',
    width: '100%',
    maxHeight: '160px',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** What to send to whoever looks after the add-in; holds no cell contents. */
export function RincianTeknis({ kode, jejak }: { kode: KodeGalat; jejak: string }) {
  const gaya = useGaya();
  const { panel } = useLingkup().kata;
  const [hasil, setHasil] = useState('');
  const teks = `${kode}\n${jejak}`;

  // Where the web view refuses, the text stays selectable, and the person is told so.
  const salinTeks = async (): Promise<void> => {
    setHasil((await salin({ teks })) ? panel.disalin : panel.gagalMenyalin);
  };

  return (
    <Lipatan judul={panel.rincianTeknis}>
      <div className={gaya.isi}>
        <p className={gaya.keterangan}>{panel.rincianTeknisKet}</p>
        <pre className={gaya.jejak} tabIndex={0}>
          {teks}
        </pre>
        <Button size="small" icon={<CopyRegular />} onClick={() => void salinTeks()}>
          {panel.salin}
        </Button>
        <p className={gaya.keterangan} role="status">
          {hasil}
        </p>
      </div>
    </Lipatan>
  );
}
