import { useEffect, useRef } from 'react';
import { type KeadaanPanel, sedangMenghitung } from './keadaan';

/** Whoever has asked for a run sees how it ended, wherever they had scrolled to; a run that nobody asked for moves nobody. */
export function useHasilTerlihat(keadaan: KeadaanPanel): void {
  const berjalan = sedangMenghitung(keadaan) && !keadaan.otomatis;
  const lalu = useRef(berjalan);
  useEffect(() => {
    if (lalu.current && !berjalan) document.documentElement.scrollTop = 0;
    lalu.current = berjalan;
  }, [berjalan]);
}
