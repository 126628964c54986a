import { terbesar } from '../../dasar/ujung';
import type { AlamatSel } from '../../dasar/sel';
import type { AngkaPolos, BarisPolos, TabelPolos } from '../../domain/tabel-polos';
import { raguAngka } from './ragu';

/** One number of a row, ready to be held against the others of its row. */
export interface AngkaBaris {
  angka: AngkaPolos;
  asal: AlamatSel;
  /** The printed value and how far it may be from the true one on either side: half a unit of its last decimal. */
  kira: number;
  ragu: number;
}

/** A row, or one line of a row whose cells hold several. */
export interface SatuanBaris {
  baris: BarisPolos;
  /** Which line of its cells, from 1; null when each holds one number. */
  garis: number | null;
  angka: ReadonlyMap<number, AngkaBaris>;
}

/** The rows of a table with their numbers side by side; cells that hold as many lines as each other are taken apart. */
export function satuanBaris(tabel: TabelPolos): SatuanBaris[] {
  const persen = new Set(tabel.kolom.filter((k) => /\bpersen\b|\bpersentase\b/.test(k.penuh)).map((k) => k.kolom));
  const siap = (angka: AngkaPolos, asal: AlamatSel): AngkaBaris => {
    // A whole count is exact; a whole percentage was rounded.
    const dibulatkan = angka.dibulatkan ?? (angka.persen || persen.has(asal.kolom) ? true : undefined);
    const ragu = raguAngka({ desimal: angka.desimal, ...(dibulatkan && { dibulatkan }) });
    return { angka, asal, kira: angka.nilai.toNumber(), ragu };
  };
  return tabel.baris.flatMap((baris): SatuanBaris[] => {
    const isi = [...baris.sel].filter(([, { angka }]) => angka.length > 0);
    const garis = terbesar([0, ...isi.map(([, { angka }]) => angka.length)]);
    if (garis <= 1) {
      return [
        {
          baris,
          garis: null,
          angka: new Map(isi.flatMap(([k, { angka, asal }]) => (angka[0] ? [[k, siap(angka[0], asal)]] : []))),
        },
      ];
    }
    const berganda = isi.filter(([, { angka }]) => angka.length > 1);
    if (berganda.some(([, { angka }]) => angka.length !== garis)) return [];
    return Array.from({ length: garis }, (_, i) => ({
      baris,
      garis: i + 1,
      angka: new Map(
        berganda.flatMap(([k, { angka, asal }]): [number, AngkaBaris][] => {
          const satu = angka[i];
          return satu ? [[k, siap(satu, asal)]] : [];
        }),
      ),
    }));
  });
}
