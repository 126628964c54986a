import type { Satuan } from '../domain/fakta';

/** What a fact is called, and the unit it has when its cell shows none. */
export interface Passport {
  kunci: string;
  nama: string;
  satuan: Satuan;
  /** `Fakta.peran`, where the column's word alone does not say it: a block of rows has its word beside it. */
  peran?: string;
  /** `Fakta.jenjang` */
  jenjang?: number;
}
