import type { Satuan } from '../../domain/fakta';

/** Words for a unit, as they stand after a number or in a Satuan column. */
export const SATUAN: ReadonlyMap<string, Satuan> = new Map<string, Satuan>([
  ['persen', '%'],
  ['persentase', '%'],
  ['poin', 'poin'],
  ['point', 'poin'],
  ['nilai', 'poin'],
  ['indeks', 'poin'],
  ['skor', 'poin'],
  ['rp', 'rupiah'],
  ['rupiah', 'rupiah'],
  ['orang', 'orang'],
  ['jiwa', 'orang'],
  ['pm', 'orang'],
  ['lembaga', 'lembaga'],
  ['lks', 'lembaga'],
  ['buah', 'buah'],
  ['unit', 'buah'],
  ['dokumen', 'buah'],
  ['laporan', 'buah'],
  ['paket', 'buah'],
  ['kegiatan', 'buah'],
  ['rekomendasi', 'buah'],
  ['nspk', 'buah'],
]);

/** First word of an indicator's name → its unit. */
export const SATUAN_AWAL_NAMA: ReadonlyMap<string, Satuan> = new Map<string, Satuan>([
  ['persentase', '%'],
  ['persen', '%'],
  ['prosentase', '%'],
  ['rasio', '%'],
  ['tingkat', '%'],
  ['nilai', 'poin'],
  ['indeks', 'poin'],
  ['skor', 'poin'],
]);

/** Units that are counted in whole numbers (rupiah in these tables too). */
export const SATUAN_HITUNGAN: ReadonlySet<Satuan> = new Set<Satuan>(['rupiah', 'orang', 'lembaga', 'buah']);
