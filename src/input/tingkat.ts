import type { Decimal } from '../dasar/desimal';
import { type Bertahap, jeda, petakan } from './bertahap';
import {
  type Berkode,
  berupaAkun,
  ordinal,
  type Ordinal,
  type Relasi,
  relasiKode,
  relasiNomor,
  terdalam,
  tingkatKata,
} from './penanda';

/** A row of money as its level is told: by its codes, its number, its first word, or by what it adds up to. */
export interface BarisBertingkat {
  /** Codes by their columns, left to right; '' where a column has none. */
  kode: readonly string[];
  /** What the column of numbers says: "I", "1.1", "a". */
  nomor: string;
  nama: string;
  pagu: Decimal | null;
  realisasi: Decimal | null;
}

/** A row with what its marks say, found once: every row is held against several. */
export interface Bertanda extends BarisBertingkat, Berkode {
  /** Level that its first word tells. */
  kata: number | null;
  ordinal: Ordinal | null;
  /** Kind of its numbering, without the numbers that it stands under; '' for none. */
  jenisNomor: string;
}

export function tandai({ kode, nomor, nama, pagu, realisasi }: BarisBertingkat): Bertanda {
  const urutan = ordinal(nomor);
  const jenisNomor = urutan?.jenis.replace(/^(titik \d+).*/, '$1') ?? '';
  const kata = tingkatKata(nama);
  const dalam = terdalam(kode);
  const akun = berupaAkun(kode[dalam] ?? '');
  // No spread: there are as many of these as the table has rows.
  return { kode, nomor, nama, pagu, realisasi, dalam, akun, kata, ordinal: urutan, jenisNomor };
}

/** Subtrees that a row is held against; rows without codes and without figures make no longer run. */
const TERJAUH = 2000;

/**
 * Which row every row is a part of, null for one that is part of none. Rows go from the whole to its parts. Codes, words
 * and numbers decide where they speak; elsewhere a row is the whole of the rows after it that add up to it, in pagu and
 * in realisasi. Rows that all together make the printed total are no levels. Near-linear: from the last row to the
 * first, each takes the finished subtrees right after it.
 */
export function* susunInduk(baris: readonly Bertanda[], total: Decimal | null): Bertahap<(number | null)[]> {
  if (total && (yield* jumlah(baris))?.eq(total)) return baris.map(() => null);
  const bertanda = yield* bertingkat(baris);
  const pertama = yield* sekali({ baris, bertanda: bertanda || total !== null, jenis: new Set() });
  const jenis = yield* jenisTerbukti(baris, pertama);
  const induk = jenis.size === 0 ? pertama : yield* sekali({ baris, bertanda: true, jenis });
  return yield* berantai(baris, induk, total, jenis);
}

/** Do marks tell levels apart: codes, words, or numbers of more than one kind (I and 1), also where they stand on some rows only? */
function* bertingkat(baris: readonly Bertanda[]): Bertahap<boolean> {
  const nomor = new Set<string>();
  for (const [i, satu] of baris.entries()) {
    if (jeda(i)) yield;
    nomor.add(satu.ordinal?.jenis ?? '');
    if (nomor.size > 1 || satu.kode.some((k) => k !== '') || satu.kata !== null) return true;
  }
  return false;
}

/**
 * With rows that are the only part of the row before them: the same pagu and realisasi, in a table that has levels. A
 * printed total decides where there is one.
 */
function* berantai(
  baris: readonly Bertanda[],
  induk: readonly (number | null)[],
  total: Decimal | null,
  jenis: ReadonlySet<string>,
): Bertahap<(number | null)[]> {
  const teratas = (milik: readonly (number | null)[]): Bertahap<Decimal | null> =>
    jumlah(baris.filter((_, i) => milik[i] === null));
  const lepas = [...induk];
  if (total ? (yield* teratas(induk))?.eq(total) !== false : induk.every((i) => i === null)) return lepas;
  const susunan = { baris, bertanda: true, jenis };
  const rantai = yield* petakan(induk, (atas, i) => {
    const [sebelum, ini] = [baris[i - 1], baris[i]];
    if (atas !== null || !sebelum || !ini || relasi(sebelum, ini, susunan) === 'bukan') return atas;
    const sama = (['pagu', 'realisasi'] as const).every((k) => ini[k] && !ini[k].isZero() && sebelum[k]?.eq(ini[k]));
    return sama ? i - 1 : atas;
  });
  return total && (yield* teratas(rantai))?.eq(total) !== true ? lepas : rantai;
}

interface Susunan {
  baris: readonly Bertanda[];
  /** Do marks tell levels apart, so that sums that agree are no chance? */
  bertanda: boolean;
  /** Kinds of numbering of which the first is known to stand over the second: "romawi>titik 2". */
  jenis: ReadonlySet<string>;
}

function* sekali(susunan: Susunan): Bertahap<(number | null)[]> {
  const { baris } = susunan;
  const induk: (number | null)[] = baris.map(() => null);
  /** Subtrees of no parent yet, the nearest one last. */
  const lepas: number[] = [];
  for (let i = baris.length - 1; i >= 0; i--) {
    if (jeda(i)) yield;
    const satu = baris[i];
    if (!satu) continue;
    for (let banyak = anak(satu, lepas, susunan); banyak > 0; banyak--) {
      const milik = lepas.pop();
      if (milik !== undefined) induk[milik] = i;
    }
    lepas.push(i);
  }
  return induk;
}

/** What sums have shown about kinds of numbering, where they never show the opposite; it holds for wrong sums too. */
function* jenisTerbukti(baris: readonly Bertanda[], induk: readonly (number | null)[]): Bertahap<Set<string>> {
  const terbukti = new Set<string>();
  for (const [i, atas] of induk.entries()) {
    if (jeda(i)) yield;
    const [a, b] = [baris[atas ?? -1], baris[i]];
    if (!a || !b) continue;
    const [x, y] = [a.jenisNomor, b.jenisNomor];
    if (x !== '' && y !== '' && x !== y) terbukti.add(`${x}>${y}`);
  }
  return new Set([...terbukti].filter((satu) => !terbukti.has(satu.split('>').reverse().join('>'))));
}

/** How many of the next subtrees are parts of this row. */
function anak(satu: Bertanda, lepas: readonly number[], susunan: Susunan): number {
  const { baris } = susunan;
  let banyak = 0;
  for (let n = lepas.length - 1; n >= 0; n--) {
    const lain = baris[lepas[n] ?? -1];
    const milik = lain && relasi(satu, lain, susunan);
    // Most rows stand beside the next one, and then have no parts.
    if (milik === 'bukan' && banyak === 0) return 0;
    if (milik !== 'turunan') break;
    banyak += 1;
  }
  return banyak > 0 ? banyak : menurutJumlah(satu, lepas, susunan);
}

/** The next subtrees that add up to the row's own figures; 0 when none do. */
function menurutJumlah(satu: Bertanda, lepas: readonly number[], susunan: Susunan): number {
  const { baris, bertanda } = susunan;
  const { pagu, realisasi } = satu;
  if (!pagu || pagu.lte(0)) return 0;
  let banyak = 0;
  let terhitung = 0;
  let [jumlahPagu, jumlahRealisasi]: [Decimal | null, Decimal | null] = [null, null];
  for (let n = lepas.length - 1; n >= 0 && banyak < TERJAUH; n--) {
    const lain = baris[lepas[n] ?? -1];
    if (!lain?.pagu || relasi(satu, lain, susunan) === 'bukan') return 0;
    banyak += 1;
    if (!lain.pagu.isZero()) terhitung += 1;
    jumlahPagu = jumlahPagu ? jumlahPagu.plus(lain.pagu) : lain.pagu;
    if (lain.realisasi) jumlahRealisasi = jumlahRealisasi ? jumlahRealisasi.plus(lain.realisasi) : lain.realisasi;
    if (jumlahPagu.gt(pagu)) return 0;
    if (jumlahPagu.eq(pagu)) break;
  }
  if (!jumlahPagu?.eq(pagu)) return 0;
  const sama = realisasi && jumlahRealisasi ? jumlahRealisasi.eq(realisasi) : null;
  if (sama === false) return 0;
  // One row that equals the next, or rows without any mark: figures alone could agree by chance.
  if (terhitung < 2 && !(sama && berbeda(satu, baris[lepas.at(-1) ?? -1]))) return 0;
  return bertanda || (sama && !realisasi?.isZero()) ? banyak : 0;
}

/** Are the two marked as different levels, or the very same row printed twice? */
function berbeda(a: Bertanda, b: Bertanda | undefined): boolean {
  if (!b) return false;
  const kode = (x: Bertanda): string => x.kode.join('|');
  if (kode(a) !== '' && kode(a) === kode(b)) return a.nama === b.nama;
  return kode(a) !== kode(b) || (a.nomor === '') !== (b.nomor === '') || a.ordinal?.jenis !== b.ordinal?.jenis;
}

function relasi(a: Bertanda, b: Bertanda, { jenis }: Susunan): Relasi {
  const kode = relasiKode(a, b);
  if (kode !== 'taktahu') return kode;
  if (a.kata !== null && b.kata !== null) return b.kata > a.kata ? 'turunan' : 'bukan';
  const [x, y] = [a.jenisNomor, b.jenisNomor];
  if (jenis.size > 0 && jenis.has(`${x}>${y}`)) return 'turunan';
  if (jenis.size > 0 && jenis.has(`${y}>${x}`)) return 'bukan';
  return relasiNomor(a, b);
}

function* jumlah(baris: readonly Bertanda[]): Bertahap<Decimal | null> {
  let total: Decimal | null = null;
  for (const [i, { pagu }] of baris.entries()) {
    if (jeda(i)) yield;
    if (pagu) total = total ? total.plus(pagu) : pagu;
  }
  return total;
}
