import type { Bentang } from './bentang';
import type { Kepala } from './kepala';
import type { Kisi } from './kisi';
import type { KeteranganDibaca } from './terjumlah/keterangan-berkas';

/** `data`: figures of one name; `grup`: a heading among the rows; `subtotal`: the sum of some rows; `total`: TOTAL or JUMLAH. */
export interface BarisMentah {
  baris: number;
  peran: 'data' | 'grup' | 'subtotal' | 'total';
}

/** The row holds the sum of others. */
export const adalahJumlah = ({ peran }: Pick<BarisMentah, 'peran'>): boolean =>
  peran === 'subtotal' || peran === 'total';

/** A recognised table before its cells are read. */
export interface TabelMentah {
  kisi: Kisi;
  kepala: Kepala;
  /** Column key → sheet columns (several only for a repeated one). */
  kolom: ReadonlyMap<string, readonly number[]>;
  /** Where the rows' names stand, when their heading spans several columns. */
  bentang: Bentang | null;
  baris: readonly BarisMentah[];
  /** Last row of the table. */
  akhir: number;
  /** Title rows, top first. */
  judul: readonly string[];
  /** Whose agreement it is, where several count, and the names that more than one of them has. */
  unit?: { nama: string; berulang: ReadonlySet<string> };
  sumber: string;
  /** `**` → what its footnote says. */
  catatan: ReadonlyMap<string, string>;
  /** What its own foot tells of rows that were added up elsewhere. */
  keterangan: readonly KeteranganDibaca[];
}
