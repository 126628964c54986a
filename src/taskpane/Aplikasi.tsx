import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { HasilUsang } from './HasilUsang';
import { KepalaPanel } from './KepalaPanel';
import { adaTempat, bahasaPanel } from './keadaan';
import type { Layanan } from './layanan';
import { LingkupPanel } from './LingkupPanel';
import { Pengumuman } from './Pengumuman';
import { PenjagaGalat } from './PenjagaGalat';
import { PesanGalat } from './PesanGalat';
import { TempatPanel } from './TempatPanel';
import type { Pita } from './pita';
import { useHasilTerlihat } from './useHasilTerlihat';
import { useKata } from './useKata';
import { usePanel } from './usePanel';
import { usePita } from './usePita';

const useGaya = makeStyles({
  // Names, numbers and addresses come from the workbook: one without a blank wraps where the pane ends.
  panel: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1, overflowWrap: 'anywhere' },
  isi: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
});

/** The pane, from the services it is given. */
export function Aplikasi({ layanan, pita = null }: { layanan: Layanan; pita?: Pita | null }) {
  const gaya = useGaya();
  const panel = usePanel(layanan);
  const { keadaan, pilih } = panel;
  const kata = useKata(bahasaPanel(keadaan), panel.laporkan);
  usePita(panel, pita, kata);
  useHasilTerlihat(keadaan);
  const lingkup = useMemo(() => ({ kata, pilih }), [kata, pilih]);

  useEffect(() => {
    document.documentElement.lang = kata.bahasa;
    document.title = kata.panel.hitung;
  }, [kata]);
  useEffect(() => {
    // Scroll bars and what shows behind a short pane follow the theme too.
    document.documentElement.style.colorScheme = keadaan.gelap ? 'dark' : 'light';
  }, [keadaan.gelap]);

  return (
    <FluentProvider theme={keadaan.gelap ? webDarkTheme : webLightTheme} className={gaya.panel}>
      <LingkupPanel value={lingkup}>
        <PenjagaGalat>
          <KepalaPanel panel={panel} />
          <main className={gaya.isi}>
            <div role="alert" hidden={keadaan.galat === null}>
              {keadaan.galat !== null && (
                <PesanGalat galat={keadaan.galat} tutup={keadaan.excelSiap ? panel.tutupGalat : null} />
              )}
            </div>
            <HasilUsang panel={panel} />
            {adaTempat(keadaan) && <TempatPanel panel={panel} />}
          </main>
          <Pengumuman keadaan={keadaan} />
        </PenjagaGalat>
      </LingkupPanel>
    </FluentProvider>
  );
}
