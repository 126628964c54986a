import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { GalatPanel } from './jejak';
import { useLingkup } from './LingkupPanel';
import { RincianTeknis } from './RincianTeknis';
import { TombolMuatUlang } from './TombolMuatUlang';

const useGaya = makeStyles({
  kotak: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  isi: { paddingBottom: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
  kalimat: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** An error in three sentences: what happened and where, what was kept, what to do next. `tutup` null: it stays. */
export function PesanGalat({ galat, tutup }: { galat: GalatPanel; tutup: (() => void) | null }) {
  const gaya = useGaya();
  const { kata } = useLingkup();
  const pesan = kata.galat[galat.kode](galat.rincian);
  // Outside Excel the page stays outside Excel.
  const membantu = galat.kode === 'TIDAK_TERDUGA' && galat.rincian['kode'] !== 'BUKAN_EXCEL';
  return (
    <div className={gaya.kotak}>
      <MessageBar intent={galat.kode === 'DIBATALKAN' ? 'info' : 'error'} layout="multiline" politeness="polite">
        <MessageBarBody className={gaya.isi}>
          <MessageBarTitle>{pesan.apa}</MessageBarTitle>
          <p className={gaya.kalimat}>{pesan.tersimpan}</p>
          <p className={gaya.kalimat}>{pesan.lakukan}</p>
        </MessageBarBody>
        {(tutup !== null || membantu) && (
          <MessageBarActions
            containerAction={
              tutup === null ? null : (
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={kata.panel.tutupPesan}
                  onClick={tutup}
                />
              )
            }
          >
            {membantu && <TombolMuatUlang />}
          </MessageBarActions>
        )}
      </MessageBar>
      {galat.jejak !== '' && <RincianTeknis kode={galat.kode} jejak={galat.jejak} />}
    </div>
  );
}
