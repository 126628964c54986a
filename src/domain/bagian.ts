import type { Angka } from './angka';
import type { DataLkj } from './data';
import type { PedomanLkj } from './pedoman-lkj';
import type { SetelanLkj } from './setelan-lkj';

/** What a part of the report is computed from. */
export interface BahanBagian {
  data: DataLkj;
  pedoman: PedomanLkj;
  setelan: SetelanLkj;
}

/** A part of the report that follows from its own tables and the rules alone, and which of it are figures. */
export interface Bagian<Isi> {
  hitung: (bahan: BahanBagian) => Isi;
  angka: (isi: Isi) => readonly (Angka | null)[];
}

/** Closes a part over what it gives. */
export const bagian = <Isi>(satu: Bagian<Isi>): Bagian<Isi> => satu;
