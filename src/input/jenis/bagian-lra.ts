import type { BarisBernama } from '../baris-bernama';
import { type Bertahap, petakan } from '../bertahap';
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
  const label = (b: BarisMentah): string => tanpaNomor(normal(tabel.teks(b, kolom) || tabel.teksPertama(b)));
  const semua = yield* petakan(tabel.baris, (b) => {
    const satu = label(b);
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
