import type { Bacaan } from '../input/tabel';
import type { KonteksReviu } from '../reviu/konteks';
import { paragrafDariSel } from '../reviu/narasi/paragraf';
import { tempatAlinea } from './tempat';

/** The tables' titles and places, for the checks on captions, and the report's running text. */
export function konteksReviu({ tabel, naskah }: Pick<Bacaan, 'tabel' | 'naskah'>): KonteksReviu {
  return {
    tabel: tabel.map(({ id, jenis, judul, rentang: { lembar, baris, kolom } }) => ({
      id,
      jenis,
      judul,
      asal: { lembar, baris, kolom },
    })),
    narasi: paragrafDariSel(
      naskah.map((satu) => ({ ...satu, tempat: tempatAlinea(satu) ?? undefined, jenis: satu.laporan?.jenis })),
    ),
  };
}
