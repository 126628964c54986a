import { useEffect } from 'react';

/** Starts watching, and gives the way to stop. */
type Pantau<K> = (saat: (kabar: K) => void) => Promise<() => Promise<void>>;

/** Watches as long as there is a `pantau`; stops when there is none any more, or the pane goes away. */
export function usePantauan<K>(
  pantau: Pantau<K> | null,
  saat: (kabar: K) => void,
  gagal: (galat: unknown) => void,
): void {
  useEffect(() => {
    if (pantau === null) return;
    let berlaku = true;
    const mulai = pantau((kabar) => {
      if (berlaku) saat(kabar);
    });
    mulai.catch((galat: unknown) => {
      if (berlaku) gagal(galat);
    });
    return () => {
      berlaku = false;
      // Nobody is left to be told: from here on what is watched changes nothing any more.
      mulai.then((hentikan) => hentikan()).catch(() => undefined);
    };
  }, [pantau, saat, gagal]);
}
