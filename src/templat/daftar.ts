import { TEMPLAT_ANGGARAN } from './anggaran';
import { TEMPLAT_KINERJA } from './kinerja';
import { TEMPLAT_LAPORAN } from './laporan';
import { TEMPLAT_LAYANAN } from './layanan';
import { TEMPLAT_RINCIAN_IKPA } from './rincian-ikpa';
import type { LembarTemplat } from './templat';

/** What can be inserted, by the part of the LKj that it feeds: at least one table for every kind the reader knows. */
const KELOMPOK = {
  kinerja: TEMPLAT_KINERJA,
  anggaran: TEMPLAT_ANGGARAN,
  rincianIkpa: TEMPLAT_RINCIAN_IKPA,
  layanan: TEMPLAT_LAYANAN,
  laporan: TEMPLAT_LAPORAN,
};
const PEMBUAT = {
  ...TEMPLAT_KINERJA,
  ...TEMPLAT_ANGGARAN,
  ...TEMPLAT_RINCIAN_IKPA,
  ...TEMPLAT_LAYANAN,
  ...TEMPLAT_LAPORAN,
};

export type KelompokTemplat = keyof typeof KELOMPOK;
export type KunciTemplat = keyof typeof PEMBUAT;

const kunciDari = <K extends string>(isi: Readonly<Partial<Record<K, unknown>>>): K[] => Object.keys(isi) as K[];

/** The templates in the order in which they are offered, group by group. */
export const KELOMPOK_TEMPLAT: readonly { kelompok: KelompokTemplat; kunci: readonly KunciTemplat[] }[] = kunciDari(
  KELOMPOK,
).map((kelompok) => ({ kelompok, kunci: kunciDari<KunciTemplat>(KELOMPOK[kelompok]) }));

/** One sheet with one empty table for the report year. */
export const templatKosong = (kunci: KunciTemplat, tahun: number): LembarTemplat => PEMBUAT[kunci](tahun);
