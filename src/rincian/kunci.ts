import type { Dialek } from './dialek';
import type { KolomSumber } from './petakan';
import type { Rincian } from './rincian';
import { teksRapi } from './teks';

/** What names a row, and whether it says anything: a blank or a zero names none. */
export interface KunciBaris<T> {
  kunci: T;
  syarat: T;
  /** Heads of its columns. */
  kolom: string;
}

/** A cell keeps 15 digits of a number: what is longer may have become another's. */
const TERPOTONG = '^[0-9]{15}0+$';
/** Of a column whose contents mostly come again nobody says that a row has it for its own. */
const BUKAN_KUNCI = 1 / 2;

/** What names a row of a source; null where the rincian has no such columns, or the source lacks one of them. */
export function kunciBaris<P extends string, T>(
  { kunci: semua = [], kunciBilaAda = [] }: Rincian<P>,
  { peta, dialek, kolom }: { peta: ReadonlyMap<P, KolomSumber>; dialek: Dialek<T>; kolom: (peran: P) => T | null },
): KunciBaris<T> | null {
  const kunci = semua.filter((peran) => peta.has(peran) || !kunciBilaAda.includes(peran));
  const milik = kunci.flatMap((peran) => peta.get(peran) ?? []);
  if (milik.length === 0 || milik.length < kunci.length) return null;
  const teks = kunci.map((peran) =>
    dialek.kecil(dialek.ganti(dialek.ganti(teksRapi(kolom(peran), dialek), "'", ''), '’', '')),
  );
  const syarat = [
    ...teks.slice(0, 1).map((satu) => dialek.cocok(satu, '[1-9]')),
    ...teks.slice(1).map((satu) => dialek.bukan(dialek.salahSatu(satu, ['']))),
    ...teks.flatMap((satu, ke) => (milik[ke]?.diSel ? [dialek.bukan(dialek.cocok(satu, TERPOTONG))] : [])),
  ];
  return { kunci: dialek.gabung(teks), syarat: dialek.dan(syarat), kolom: milik.map(({ nama }) => nama).join(' + ') };
}

/** Rows that repeat others; a column in which most do is no key. */
export const sungguhGanda = (jumlah: number, terisi: number): boolean => jumlah > 0 && jumlah <= BUKAN_KUNCI * terisi;
