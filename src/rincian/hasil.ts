import type { Decimal } from '../dasar/desimal';
import type { SebabSisih, TabelKecil } from './rincian';

export interface Disisihkan {
  sebab: SebabSisih | 'BARIS_RUSAK';
  jumlah: number;
  contoh: readonly string[];
}

/** Rows that name what a row before them names: they are counted, and told. */
export interface GandaRincian {
  /** Heads of the columns; what stands in them is never told. */
  kolom: string;
  jumlah: number;
  /** Rows of files by their number, the first below the head being 1; empty where rows have none. */
  contoh: readonly (readonly [pertama: number, kedua: number])[];
}

export interface TanpaStrata {
  kolom: string;
  jumlah: number;
  nomor: readonly number[];
}

/** The small table, and what it was made of. `dibaca` = `dipakai` + everything in `disisihkan`. */
export interface HasilRincian {
  tabel: TabelKecil;
  dibaca: number;
  dipakai: number;
  disisihkan: readonly Disisihkan[];
  ganda: GandaRincian | null;
  tanpaStrata: TanpaStrata | null;
  /** Which column played which role. */
  kolom: readonly { sebutan: string; nama: string }[];
  sumber: { mesin: string; sebutan: string; kueri: string };
}

/** Groups of one table: more is no grouping, and could be a list of persons. */
export const HASIL_TERBANYAK = 300;
export const CONTOH_TERBANYAK = 3;
/** Rows that are looked at before the first one is read (`Rincian.petunjuk`). */
export const PETUNJUK_TERBANYAK = 10_000;

/** Whole numbers up to here are the same in Excel as in the source. */
const TERBESAR_TEPAT = 999_999_999_999_999;

/** What a cell takes of a sum: one that Excel cannot hold digit by digit is written as text. */
export const isiSelTepat = (isi: string | Decimal | null): string | number | null => {
  if (isi === null || typeof isi === 'string') return isi;
  return isi.abs().lte(TERBESAR_TEPAT) ? isi.toNumber() : isi.toString();
};
