import { useEffect, useState } from 'react';
import { GalatCapaian } from '../dasar/galat';
import { berbahasaInggris } from '../locales/bahasa';
import { id, type Kamus } from '../locales/id';

/**
 * The pane's words in `bahasa` ("en-GB", "id-ID"). Indonesian comes with the page; English in a file of its own where it
 * is spoken: until that is there the pane speaks Indonesian, and `laporkan` hears when it cannot be fetched.
 */
export function useKata(bahasa: string, laporkan: (galat: unknown) => void): Kamus {
  const [inggris, setInggris] = useState<Kamus | null>(null);
  const berInggris = berbahasaInggris(bahasa);

  useEffect(() => {
    if (!berInggris) return;
    let berlaku = true;
    import('../locales/en').then(
      ({ en }) => {
        if (berlaku) setInggris(en);
      },
      (cause: unknown) => {
        if (berlaku) laporkan(new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_TERUNDUH' }, { cause }));
      },
    );
    return () => {
      berlaku = false;
    };
  }, [berInggris, laporkan]);

  return berInggris && inggris !== null ? inggris : id;
}
