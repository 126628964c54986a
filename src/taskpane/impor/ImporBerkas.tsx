import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { siapDihitung } from '../keadaan';
import { useLingkup } from '../LingkupPanel';
import type { Panel } from '../usePanel';
import { JalanImpor } from './JalanImpor';
import { KueriSumber } from './KueriSumber';
import { RincianBerkas } from './RincianBerkas';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Workbooks of satkers from the disk: chosen, read, and what became of each. */
export default function ImporBerkas({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { impor } = useLingkup().kata.masukan;
  const { keadaan } = panel;
  const masukan = useRef<HTMLInputElement>(null);
  const kotak = useRef<HTMLDivElement>(null);

  return (
    <div ref={kotak} className={gaya.isi}>
      <p className={gaya.kalimat}>{impor.keterangan}</p>
      <input
        ref={masukan}
        type="file"
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv"
        multiple
        hidden
        aria-label={impor.pilihBerkas}
        onChange={({ target }) => {
          panel.impor([...(target.files ?? [])]);
          // The same file may be chosen again after it was corrected.
          target.value = '';
        }}
      />
      <Button
        icon={<DocumentAddRegular />}
        disabledFocusable={!siapDihitung(keadaan)}
        onClick={() => masukan.current?.click()}
      >
        {impor.pilihBerkas}
      </Button>
      {keadaan.isiImpor === 'buku' && (
        <JalanImpor panel={panel} kembalikanFokus={() => kotak.current?.querySelector('button')?.focus()} />
      )}
      <RincianBerkas panel={panel} />
      <KueriSumber />
    </div>
  );
}
