import { bulatkan, type Decimal } from '../dasar/desimal';
import type { RincianGalat } from '../dasar/galat';

/** What may have gone wrong in a figure that differs; the words are in `kalimat/`. */
export type KodeDugaan =
  'barisTerlewat' | 'barisGanda' | 'selisihBukanRasio' | 'terbalik' | 'komaBergeser' | 'angkaTertukar' | 'satuAngka';

/** What a slip can be recognised by: the rows of a total, or the two operands of a ratio in percent. */
export interface Petunjuk {
  suku?: readonly { nama: string; nilai: Decimal | null }[];
  rasio?: { bagian: Decimal | null | undefined; keseluruhan: Decimal | null | undefined };
}

/** A guess at the slip behind a difference, as detail for its sentence (`dugaan`, `barisDugaan`); null: no guess. */
export function dugaan(
  dilaporkan: Decimal,
  dihitung: Decimal,
  desimal: number,
  { suku = [], rasio }: Petunjuk = {},
): RincianGalat | null {
  const selisih = dilaporkan.minus(bulatkan(dihitung, desimal));
  const baris = suku.find((s) => s.nilai && !s.nilai.isZero() && s.nilai.abs().eq(selisih.abs()));
  if (baris?.nilai) {
    return { dugaan: baris.nilai.eq(selisih) ? 'barisGanda' : 'barisTerlewat', barisDugaan: baris.nama };
  }
  const kode = (rasio && dugaanRasio(dilaporkan, rasio, desimal)) ?? dugaanKetik(dilaporkan, dihitung, desimal);
  return kode ? { dugaan: kode } : null;
}

/** A "percentage" that is a difference of its operands, or their ratio upside down. */
function dugaanRasio(
  dilaporkan: Decimal,
  { bagian, keseluruhan }: NonNullable<Petunjuk['rasio']>,
  desimal: number,
): KodeDugaan | null {
  if (!bagian || !keseluruhan) return null;
  const sama = (nilai: Decimal): boolean => bulatkan(nilai, desimal).eq(dilaporkan);
  if (sama(bagian.minus(keseluruhan)) || sama(keseluruhan.minus(bagian))) return 'selisihBukanRasio';
  return !bagian.isZero() && sama(keseluruhan.div(bagian).times(100)) ? 'terbalik' : null;
}

/** A slip of the keyboard: the comma moved, two neighbouring digits swapped, or one digit wrong. */
function dugaanKetik(dilaporkan: Decimal, dihitung: Decimal, desimal: number): KodeDugaan | null {
  const kita = bulatkan(dihitung, desimal);
  const bergeser = [10, 100, 1000].some((n) =>
    [dihitung.times(n), dihitung.div(n)].some((geser) => bulatkan(geser, desimal).eq(dilaporkan)),
  );
  if (bergeser && !dilaporkan.isZero()) return 'komaBergeser';
  const [a, b] = [dilaporkan.toFixed(desimal), kita.toFixed(desimal)].map((n) => Array.from(n.replace('.', '')));
  if (!a || !b || a.length !== b.length || a.length < 3) return null;
  const beda = a.flatMap((angka, i) => (angka === b[i] ? [] : [i]));
  const [satu, dua] = beda;
  if (beda.length === 1) return 'satuAngka';
  const tertukar =
    beda.length === 2 && satu !== undefined && dua === satu + 1 && a[satu] === b[dua] && a[dua] === b[satu];
  return tertukar ? 'angkaTertukar' : null;
}
