import type { AlamatSel } from '../../dasar/sel';
import type { Angka } from '../../domain/angka';
import type { Decimal } from '../../dasar/desimal';
import type { Fakta, Satuan } from '../../domain/fakta';
import type { Pita } from '../../domain/pedoman/pedoman';
import type { PeranAcuan } from '../temuan';
import { kataPokok } from './kata';

/** A figure that a sentence may speak of. */
export interface Acuan {
  nama: string;
  peran: PeranAcuan;
  /** Null: the report's own year, which nothing names. */
  tahun: number | null;
  nilai: Decimal;
  desimal: number;
  satuan: Satuan;
  asal: AlamatSel | null;
  /** Null for a figure as printed in a table. */
  angka: Angka | null;
  /** Of a difference: what the realisasi was held against. */
  terhadap?: PeranAcuan;
}

/** An indicator by its number; a table of kluster, or one of its rows. */
export type Tentang = { indikator: number } | { kluster: string; baris: boolean };

/** What a sentence may be about: an indicator, a table, the budget. */
export interface Subjek {
  kunci: string;
  /** What it stands for among indicators and their tables; absent for all others. */
  tentang?: Tentang;
  nama: string;
  /** Words that name it. */
  kata: Set<string>;
  /** Short names that name it at once: "IKPA", "rata-rata capaian". */
  sebutan: RegExp | null;
  /** Names in full, where they stand in a sentence: "belanja barang", "Deviasi Halaman III DIPA". */
  frasa?: readonly RegExp[];
  /** What a sentence must hold for `frasa` to mean this subject, where the words have other uses too. */
  syarat?: RegExp;
  /** A whole and its parts: a sentence that names a part may go on about it under the name of the whole. */
  keluarga?: { nama: 'anggaran' | 'ikpa' | 'sakip' | 'skm'; bagian: boolean };
  /** Bands that give its realisasi a word. */
  predikat?: readonly Pita[];
  /** The word behind a number that counts it: "indikator"; null for all but counts. */
  cacahan: string | null;
  acuan: Acuan[];
}

export type BuatAcuan = (isi: Angka | Fakta | null | undefined, peran: PeranAcuan, tahunLain?: number) => Acuan[];

/** The indicator that it is; null for all others. */
export const indikatorDari = ({ tentang }: Subjek): number | null =>
  tentang && 'indikator' in tentang ? tentang.indikator : null;

/** The table of kluster that it is of, or is a row of; null for all others. */
export const klusterDari = ({ tentang }: Subjek): string | null =>
  tentang && 'kluster' in tentang ? tentang.kluster : null;

/** Makes figures of a report of that year. */
export function bahanAcuan(tahun: number | null): BuatAcuan {
  return (isi, peran, tahunLain: number | null = tahun) => {
    if (!isi?.nilai) return [];
    const angka = 'ekspresi' in isi ? isi : null;
    const asal = 'ekspresi' in isi ? null : isi.asal;
    const { nama, nilai, satuan } = isi;
    return [{ nama, peran, tahun: tahunLain, nilai, desimal: isi.desimal ?? 0, satuan, asal, angka }];
  };
}

export const subjek = (
  kunci: string,
  nama: string,
  sebutan: RegExp | null,
  acuan: readonly Acuan[][],
  sifat: Pick<Subjek, 'tentang' | 'frasa' | 'syarat' | 'keluarga' | 'predikat'> = {},
): Subjek => ({
  kunci,
  nama,
  kata: kataPokok(nama),
  sebutan,
  cacahan: null,
  acuan: acuan.flat(),
  ...sifat,
});

/** No sentence repeats a longer name word for word, and no engine takes a pattern of any length. */
const NAMA_TERPANJANG = 400;

/** Where a word begins; the letter before it is no part of the name. */
const AWAL_KATA = '(?<depan>^|[^\\p{L}\\d])';

/**
 * A name as it stands in a sentence: any space, sign or "dan" between its words, behind one of the words before it
 * (`awalan`, which ends in a space). What the group `depan` holds is no part of the name.
 */
export function frasaNama(nama: string, awalan = ''): RegExp[] {
  const kata = nama.match(/[\p{L}\d]+/gu)?.filter((k) => !/^dan$/i.test(k)) ?? [];
  const panjang = kata.join('').length;
  if (panjang < 3 || panjang > NAMA_TERPANJANG) return [];
  const sela = '[\\s,/&()-]+(?:dan[\\s,/&()-]+)*';
  return [new RegExp(`${awalan || AWAL_KATA}${kata.join(sela)}(?![\\p{L}\\d])`, 'giu')];
}
