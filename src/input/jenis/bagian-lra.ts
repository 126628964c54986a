import type { BarisBernama } from '../baris-bernama';
import { type Bertahap, jeda, petakan } from '../bertahap';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';

type Bagian = 'belanja' | 'lain';

const NOMOR_DEPAN = /^(?:(?:[ivx]{1,4}|[a-h]|\d{1,2}(?: \d{1,2})*) )/;
const JUMLAH = /^(?:jumlah|total) /;
/** What is no expense of an LRA: what came in, what was borrowed or lent, and what is left. */
const LAIN =
  /^(?:pendapatan|penerimaan|pembiayaan|pengeluaran pembiayaan|surplus|defisit|silpa|sisa lebih|sisa kurang)\b/;
const BELANJA = /^belanja\b/;
/** What a part is headed by. */
const KEPALA_LAIN = /^(?:pendapatan|penerimaan)(?: (?:daerah|negara|negara dan hibah|operasional|desa))?$/;
/** A text without one of these words heads no such part, however it is written. */
const MUNGKIN_LAIN = /pendapatan|penerimaan/i;
const KEPALA_BELANJA = /^belanja(?: (?:daerah|negara|desa|satker))?$/;

const tanpaNomor = (label: string): string => label.replace(NOMOR_DEPAN, '');

/**
 * The expenses of a statement that has what came in too: only they are a budget that is spent. `lain`: rows that are
 * none; the sum of the expenses stands for the table's own. Null for a table that is no such statement.
 */
export function* bagianBelanja<K extends string>(
  tabel: PembacaTabel<K>,
  kolom: K,
  baris: readonly BarisBernama[],
): Bertahap<{ baris: BarisBernama[]; total: BarisBernama | null; lain: number } | null> {
  const tulisan = yield* tulisanBaris(tabel, kolom, baris);
  // Most tables are no such statement, and the names of a long one are many to normalise.
  if (!tulisan.some((satu) => MUNGKIN_LAIN.test(satu))) return null;
  const semua = yield* petakan(tabel.baris, (b, i) => {
    const satu = tanpaNomor(normal(tulisan[i] ?? ''));
    return { b, label: satu, sebutan: satu.replace(JUMLAH, '') };
  });
  const ada = (pola: RegExp): boolean => semua.some(({ sebutan }) => pola.test(sebutan));
  if (!ada(KEPALA_LAIN) || !ada(KEPALA_BELANJA)) return null;
  const milik = new Map<BarisMentah, Bagian>();
  let bagian: Bagian = 'lain';
  let total: BarisMentah | null = null;
  for (const { b, label: satu, sebutan } of semua) {
    yield;
    if (LAIN.test(sebutan)) bagian = 'lain';
    else if (BELANJA.test(sebutan)) bagian = 'belanja';
    milik.set(b, bagian);
    if (b.peran !== 'data' && JUMLAH.test(satu) && KEPALA_BELANJA.test(sebutan)) total = b;
  }
  const tetap = baris.filter((b) => milik.get(b.baris) === 'belanja');
  return {
    baris: tetap,
    total: total && { baris: total, nama: tabel.teksPertama(total), kunci: 'total-dilaporkan' },
    lain: baris.length - tetap.length,
  };
}

/** What every row says of itself: its name, which is known of the rows of data, else its first text. */
function* tulisanBaris<K extends string>(
  tabel: PembacaTabel<K>,
  kolom: K,
  bernama: readonly BarisBernama[],
): Bertahap<string[]> {
  const tulisan: string[] = [];
  let ke = 0;
  for (const b of tabel.baris) {
    if (jeda(tulisan.length)) yield;
    const satu = bernama[ke];
    if (satu?.baris === b) {
      tulisan.push(satu.nama);
      ke += 1;
    } else tulisan.push(tabel.teks(b, kolom) || tabel.teksPertama(b));
  }
  return tulisan;
}
