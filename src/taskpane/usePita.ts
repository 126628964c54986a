import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kamus } from '../locales';
import { adaTempat, sedangMenghitung, siapDihitung } from './keadaan';
import { paragrafPesan, perluDilihat, type Pita } from './pita';
import type { Panel } from './usePanel';

/**
 * Pressing a button on the ribbon is pressing it in the pane, seen or not: Hitung Capaian waits until the pane is
 * ready, runs, and brings the pane to the front only when there is something to decide. A second press while it runs
 * waits for the same run.
 */
export function usePita({ keadaan, hitung, bukaTemplat, laporkan }: Panel, pita: Pita | null, kata: Kamus): void {
  const [tekanan, setTekanan] = useState<'tidakAda' | 'diminta' | 'berjalan'>('tidakAda');
  const penunggu = useRef<(() => void)[]>([]);

  const tampilkan = useCallback(
    async (paragraf: readonly string[]) => {
      try {
        await pita?.tampilkan(paragraf);
      } catch (galat) {
        laporkan(galat);
      }
    },
    [laporkan, pita],
  );

  const { diPanel } = kata.templat;

  useEffect(() => {
    pita?.daftarkan(
      'hitungCapaian',
      () =>
        new Promise((selesai) => {
          penunggu.current.push(selesai);
          setTekanan((kini) => (kini === 'tidakAda' ? 'diminta' : kini));
        }),
    );
    pita?.daftarkan('bukaTemplat', () => {
      bukaTemplat();
      return tampilkan([diPanel]);
    });
  }, [bukaTemplat, diPanel, pita, tampilkan]);

  useEffect(() => {
    if (tekanan === 'tidakAda') return;
    if (tekanan === 'diminta' && sedangMenghitung(keadaan)) {
      setTekanan('berjalan');
    } else if (tekanan === 'diminta' && siapDihitung(keadaan)) {
      setTekanan('berjalan');
      hitung();
    } else if (tekanan === 'diminta' ? !adaTempat(keadaan) : keadaan.kegiatan === 'diam') {
      setTekanan('tidakAda');
      const semua = penunggu.current.splice(0);
      const dilihat = perluDilihat(keadaan) ? tampilkan(paragrafPesan(keadaan, kata)) : Promise.resolve();
      void dilihat.then(() => semua.forEach((selesai) => selesai()));
    }
  }, [hitung, kata, keadaan, tampilkan, tekanan]);
}
