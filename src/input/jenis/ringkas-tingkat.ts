import { tambahkan } from '../../dasar/kelompok';
import type { BarisAnggaran, RingkasanTingkat } from '../../domain/data';
import { type Bertahap, jeda } from '../bertahap';
import type { UangTerbaca } from './baris-uang';

/** Rows of a table of several levels that a person still reads. */
const BARIS_TERBACA = 200;
/** Sums among the rows left out that are told one by one; a table with more is wrong as a whole. */
const SELISIH_TERBACA = 50;

/** The rows that become rows of the result; `ringkasan` null when those are all. */
export interface Teringkas {
  baris: BarisAnggaran[];
  ringkasan: RingkasanTingkat | null;
}

const KOLOM = ['pagu', 'realisasi'] as const;

/**
 * Of a long table of several levels only the upper ones: as deep as there are at most `BARIS_TERBACA` rows, and deeper
 * under a row that has no figure of its own, because its parts stand for it. Totals stay whole: they are added up from
 * the rows that are part of none. Rows left out are held against the row above them here, and the first of those that
 * do not add up go along. A table of one level stays as it is, as does what would be left with one row.
 */
export function* ringkasTingkat(isi: readonly UangTerbaca[]): Bertahap<Teringkas> {
  const semua = isi.map(({ data }) => data);
  const dalam = yield* kedalaman(semua);
  const { tingkat, terdalam } = tingkatTerbaca(dalam);
  if (semua.length <= BARIS_TERBACA || tingkat >= terdalam) return { baris: semua, ringkasan: null };
  /** New place of each row; null for one that is left out. Wholes stand before their parts. */
  const tempat: (number | null)[] = [];
  const baris: BarisAnggaran[] = [];
  for (const [i, data] of semua.entries()) {
    if (jeda(i)) yield;
    const atas = data.induk === undefined ? undefined : semua[data.induk];
    const indukBaru = data.induk === undefined ? undefined : tempat[data.induk];
    const tampil = indukBaru !== null && ((dalam[i] ?? 0) <= tingkat || (atas !== undefined && !berangka(atas)));
    tempat.push(tampil ? baris.length : null);
    if (tampil) baris.push(typeof indukBaru === 'number' ? { ...data, induk: indukBaru } : data);
  }
  if (baris.length === semua.length) return { baris: semua, ringkasan: null };
  const selisih = yield* berselisih(semua, tempat);
  return {
    baris,
    ringkasan: {
      semua: semua.length,
      tingkat: tingkat + 1,
      berselisih: selisih.slice(0, SELISIH_TERBACA),
      banyakSelisih: selisih.length,
    },
  };
}

/** How many rows each one is a part of, one within the other. */
function* kedalaman(semua: readonly BarisAnggaran[]): Bertahap<number[]> {
  const dalam: number[] = [];
  for (const { induk } of semua) {
    if (jeda(dalam.length)) yield;
    dalam.push(induk === undefined ? 0 : (dalam[induk] ?? 0) + 1);
  }
  return dalam;
}

/** The deepest level that, with all above it, is no longer than a person reads; the first ones in any case. And the deepest of all. */
function tingkatTerbaca(dalam: readonly number[]): { tingkat: number; terdalam: number } {
  const banyak: number[] = [];
  for (const n of dalam) banyak[n] = (banyak[n] ?? 0) + 1;
  const terdalam = Math.max(0, banyak.length - 1);
  let [tingkat, jumlah] = [0, banyak[0] ?? 0];
  while (tingkat < terdalam) {
    const berikut = jumlah + (banyak[tingkat + 1] ?? 0);
    if (jumlah > 1 && berikut > BARIS_TERBACA) break;
    [tingkat, jumlah] = [tingkat + 1, berikut];
  }
  return { tingkat, terdalam };
}

const berangka = (b: BarisAnggaran): boolean => KOLOM.every((kolom) => b.bagian !== undefined || !!b[kolom]?.nilai);

/** Rows that the parts left out below them do not make, in pagu or in realisasi; where a figure is missing none is told. */
function* berselisih(
  semua: readonly BarisAnggaran[],
  tempat: readonly (number | null)[],
): Bertahap<RingkasanTingkat['berselisih']> {
  const bagian = new Map<BarisAnggaran, BarisAnggaran[]>();
  for (const [i, data] of semua.entries()) {
    if (jeda(i)) yield;
    const atas = data.induk === undefined || tempat[i] !== null ? undefined : semua[data.induk];
    if (atas) tambahkan(bagian, atas, data);
  }
  const selisih: RingkasanTingkat['berselisih'] = [];
  for (const [data, milik] of bagian) {
    yield;
    const satu = { data, bagian: milik };
    if (KOLOM.some((kolom) => berbeda(satu, kolom))) selisih.push(satu);
  }
  return selisih;
}

function berbeda({ data, bagian }: RingkasanTingkat['berselisih'][number], kolom: (typeof KOLOM)[number]): boolean {
  let sisa = data[kolom]?.nilai;
  for (const satu of bagian) {
    const nilai = satu[kolom]?.nilai;
    if (!sisa || !nilai) return false;
    sisa = sisa.minus(nilai);
  }
  return sisa?.isZero() === false;
}
