import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { IsianPanjang } from '../IsianPanjang';
import { siapDihitung } from '../keadaan';
import { useLingkup } from '../LingkupPanel';
import type { Panel } from '../usePanel';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  kalimat: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The report's text, pasted: kept in the workbook, and checked by the next run. */
export function PeriksaNaskah({ panel }: { panel: Panel }) {
  const gaya = useGaya();
  const { naskah } = useLingkup().kata.masukan;
  const { keadaan } = panel;
  const [teks, setTeks] = useState('');
  const terbaca = keadaan.bacaan?.naskah.length ?? 0;
  const menunggu = keadaan.usang.includes('masukan');
  return (
    <div className={gaya.isi}>
      <p className={gaya.kalimat}>{naskah.keterangan}</p>
      <IsianPanjang label={naskah.label} baris={6} nilai={teks} ubah={setTeks} />
      <Button disabledFocusable={!siapDihitung(keadaan) || teks.trim() === ''} onClick={() => panel.simpanNaskah(teks)}>
        {naskah.simpan}
      </Button>
      <p className={gaya.kalimat} role="status">
        {terbaca > 0 && naskah.paragraf(terbaca)} {menunggu && naskah.tersimpan}
      </p>
      <p className={gaya.kalimat}>{naskah.tersimpanDi}</p>
    </div>
  );
}
