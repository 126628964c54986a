import type { DataLkj } from '../domain/data';
import type { KolomKepala } from './kepala';
import { PembacaTabel } from './pembaca';
import type { TabelMentah } from './mentah';
import type { JenisTabel } from './tabel';

/** Words that a column is known by, all normalised (`normal.ts`). */
export interface Sinonim {
  /** The whole label. */
  persis?: readonly string[];
  /** Words within the label, next to each other; a label that begins with them is the better match. */
  memuat?: readonly string[];
  /** A label with one of these words is another column. */
  tanpa?: readonly string[];
  pola?: RegExp;
}

export interface DefinisiKolom extends Sinonim {
  /** As an error message names it. */
  sebutan: string;
  /** Without it the table cannot be used. */
  wajib?: true;
  /** A signature word of the kind: its presence is evidence. */
  ciri?: true;
  /** A word that decides: without it the kind needs two thirds of its signature. */
  penentu?: true;
  /** Holds figures. */
  angka?: true;
  /** Several columns may carry it (one per year); at least `minimal` of them must. */
  berulang?: { minimal: number };
  /** When no word matches: the leftmost column that no other word claims. */
  ataukahKiri?: true;
}

/** Where a run's facts are gathered, and the names they may still take. */
export interface Penampung {
  data: DataLkj;
  /** The key itself, or with `-2`, `-3` … when it is taken. */
  unik: (kunci: string) => string;
}

/** A kind of table: what it is known by, and how its rows become facts. */
export interface Definisi<K extends string> {
  jenis: JenisTabel;
  /** As an error message names it. */
  sebutan: string;
  kolom: Readonly<Record<K, DefinisiKolom>>;
  /** The column that names a row; null when the title names the only row. */
  kolomNama: NoInfer<K> | null;
  /** Words in the title that count as one more piece of evidence. */
  judul?: readonly string[];
  /** Words in the naming column without which these columns could belong to anything. */
  isi?: { kata: readonly string[]; minimal: number };
  /** Header words that belong to another kind or another year's layout. */
  tolak?: readonly string[];
  /** A last condition on the header. */
  syarat?: (kepala: readonly KolomKepala[]) => boolean;
  /** A row without figures heads a group even where a row's name stands. */
  grupTanpaAngka?: true;
  /** The table's id before it is made unique. */
  id: (tabel: PembacaTabel<NoInfer<K>>) => string;
  /** `ikpaSatker` instead of `ikpa`, when the columns say so. */
  jenisMenurut?: (tabel: PembacaTabel<K>) => JenisTabel;
  /** Adds the table's facts to the data; gives the number of rows (units, for a table of blocks). */
  baca: (tabel: PembacaTabel<K>, penampung: Penampung) => number;
}

/** A kind as the registry holds it: the names of its columns are its own affair. */
export interface Jenis extends Omit<Definisi<string>, 'id' | 'baca' | 'kolom' | 'jenisMenurut'> {
  kolom: Readonly<Record<string, DefinisiKolom>>;
  bacaTabel: (mentah: TabelMentah, penampung: Penampung) => HasilJenis;
}

export interface HasilJenis {
  id: string;
  jenis: JenisTabel;
  baris: number;
  pembaca: PembacaTabel<string>;
}

/** Closes a definition over the names of its columns. */
export function definisikan<K extends string>(definisi: Definisi<K>): Jenis {
  const { id, baca, jenisMenurut, ...sisa } = definisi;
  return {
    ...sisa,
    bacaTabel: (mentah, penampung) => {
      const pembaca = new PembacaTabel<K>(mentah);
      pembaca.id = penampung.unik(id(pembaca));
      const baris = baca(pembaca, penampung);
      return { id: pembaca.id, jenis: jenisMenurut?.(pembaca) ?? definisi.jenis, baris, pembaca };
    },
  };
}
