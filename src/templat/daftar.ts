import { TEMPLAT_ANGGARAN } from './anggaran';
import { TEMPLAT_KINERJA } from './kinerja';
import { TEMPLAT_LAPORAN } from './laporan';
import { TEMPLAT_LAYANAN } from './layanan';
import { TEMPLAT_RINCIAN_IKPA } from './rincian-ikpa';
import type { PembuatTemplat } from './susun-templat';
import type { KunciTemplat, LembarTemplat } from './templat';

const PEMBUAT: Record<KunciTemplat, PembuatTemplat> = {
  ...TEMPLAT_KINERJA,
  ...TEMPLAT_ANGGARAN,
  ...TEMPLAT_LAYANAN,
  ...TEMPLAT_LAPORAN,
  ...TEMPLAT_RINCIAN_IKPA,
};

/** One sheet with one empty table for the report year. */
export function templatKosong(kunci: KunciTemplat, tahun: number): LembarTemplat {
  return PEMBUAT[kunci](tahun);
}
