import type { Angka } from '../angka';
import type { NilaiIkpa } from '../data';
import type { Fakta } from '../fakta';
import type { KunciIkpa } from '../pedoman/ikpa';
import type { AturanRinci, CatatanRinci } from './aturan';
import type { DataIkpaRinci } from './data';
import type { HasilDeviasi } from './deviasi';
import type { HasilDispensasi } from './dispensasi';
import type { HasilKontraktual } from './kontraktual';
import type { HasilOutput } from './output';
import type { HasilPenyerapan } from './penyerapan';
import type { HasilRevisi } from './revisi';
import type { HasilTagihan } from './tagihan';
import type { KunciTuas } from './tuas';
import type { UangRinci } from './uang';
import type { HasilUpTup } from './up-tup';

/** `dihitung`: from the raw tables; `omspan`: as OM-SPAN prints it; `gugur`: it does not apply; `belumAda`: not known. */
export type AsalIndikator = 'dihitung' | 'omspan' | 'gugur' | 'belumAda';

export interface IndikatorRinci {
  kunci: KunciIkpa;
  nama: string;
  /** The regulation's weight, as an input that stands in LKj Data. */
  bobot: Fakta;
  asal: AsalIndikator;
  /** Ours, where there is a raw table. */
  nilai: Angka | null;
  omspan: Fakta | null;
  /** Ours, as printed, less OM-SPAN's; null where one is missing or the months differ. */
  selisih: Angka | null;
  /** Points of IKPA that it lost against 100, before the conversion. */
  hilang: Angka | null;
  catatan: CatatanRinci | null;
}

export interface HasilIkpaRinci {
  tahun: number;
  bulan: number;
  aturan: AturanRinci;
  data: DataIkpaRinci;
  uang: UangRinci;
  revisi: HasilRevisi | null;
  deviasi: HasilDeviasi | null;
  penyerapan: HasilPenyerapan | null;
  kontraktual: HasilKontraktual | null;
  tagihan: HasilTagihan | null;
  upTup: HasilUpTup | null;
  output: HasilOutput | null;
  dispensasi: HasilDispensasi | null;
  indikator: IndikatorRinci[];
  /** Null while an indicator that always applies has neither a raw table nor a value of OM-SPAN. */
  ringkas: { total: Angka; konversi: Angka; nilaiAkhir: Angka; omspan: Fakta | null } | null;
  /** The end of the year as things stand and by each scenario; null where nothing is left of it. */
  proyeksi: HasilProyeksi | null;
  /** What of the tables does not go together. */
  perhatian: string[];
  /** OM-SPAN's unit that the values are held against. */
  kontrol: NilaiIkpa | null;
}

export interface Proyeksi {
  nama: string;
  /** Assumptions that still matter, in order. */
  tuas: ReadonlyMap<KunciTuas, Angka>;
  /** What each indicator is at the end of the year. */
  indikator: readonly { kunci: KunciIkpa; nama: string; nilai: Angka }[];
  nilaiAkhir: Angka;
}

export interface HasilProyeksi {
  /** What can no longer change, by the assumption that goes on from it. */
  terkunci: ReadonlyMap<KunciTuas, Angka>;
  /** As it is now first, then the person's own, in their order. */
  semua: readonly [Proyeksi, ...Proyeksi[]];
}
