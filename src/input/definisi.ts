import type { AlamatSel } from '../dasar/sel';
import type { DataLkj, Indikator, Tautan } from '../domain/data';
import type { Fakta } from '../domain/fakta';
import type { Bertahap } from './bertahap';
import type { Kepala, KolomKepala } from './kepala';
import type { Kisi } from './kisi';
import { PembacaTabel } from './pembaca';
import type { TabelMentah } from './mentah';
import type { JenisTabel } from './jenis-tabel';
import type { PilihanBaca, SatkerDisebut } from './tabel';

/** Words that a column is known by, all normalised (`normal.ts`). */
export interface Sinonim {
  /** The whole label. */
  persis?: readonly string[];
  /** Words within the label, next to each other; a label that begins with them is the better match. */
  memuat?: readonly string[];
  /** A label with one of these words is another column. */
  tanpa?: readonly string[];
  pola?: RegExp;
  /** A last condition on the column's own header. */
  bila?: (kolom: KolomKepala) => boolean;
}

export interface DefinisiKolom extends Sinonim {
  /** As an error message names it. */
  sebutan: string;
  /** Without it the table cannot be used. */
  wajib?: true;
  /** The column that may stand in its place when it is needed. */
  ataukah?: string;
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
  /** The key itself; when it is taken `cadangan`, or the key with `-2`, `-3` … */
  unik: (kunci: string, cadangan?: string) => string;
  /** Last month that a unit's running figure was read of, by unit and year. */
  bulanTerbaca: Map<string, number>;
  /** The indicator that a table or row feeds; near wordings are noted, and what a person said about them is followed. */
  tautkan: (sebutan: Sebutan) => Tautan | null;
  /**
   * The indicator that this wording is; `sebelum`: how many there were before the row's own table, `terpakai`: those
   * that its other rows are.
   */
  indikatorSama: (
    nama: string,
    asal: AlamatSel,
    dalam: { sebelum: number; terpakai: ReadonlySet<Indikator> },
  ) => Indikator | undefined;
  /** Whose the indicators are, where several units' agreements count. */
  milikUnit: Map<Indikator, string>;
  /** Until when the table counts that an indicator was first read of: months since year 0. */
  waktuIndikator: Map<Indikator, number>;
  catatSatker: CatatSatker;
  /** Leaves something to a person; gives the answer that they gave before, one of the question's own. */
  tanyakan: (pertanyaan: Omit<PilihanBaca, 'dipilih'>) => string | undefined;
  /** Two tables give a figure of one indicator otherwise: noted; true when a person chose the later table's. */
  pakaiYangBaru: (lama: Fakta, baru: Fakta) => boolean;
}

/** Notes the satkers that a table names, to be held against the reference list. */
export type CatatSatker = (tabel: string, satker: SatkerDisebut) => void;

/** How a table or row calls its indicator. */
export interface Sebutan {
  teks: readonly string[];
  /** "Tabel 2.1" → 2. */
  nomorTabel: number | null;
  asal: AlamatSel | null;
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
  /** The title (or the sheet's name) must hold one of the `judul` words: the columns alone could be anything. */
  wajibJudul?: true;
  /** Header words that belong to another kind or another year's layout. */
  tolak?: readonly string[];
  /** A last condition on the header. */
  syarat?: (kepala: readonly KolomKepala[]) => boolean;
  /** A last condition on the cells under the header: the heads alone could be another kind's. */
  contoh?: (kisi: Kisi, kepala: Kepala, kolom: ReadonlyMap<string, readonly number[]>) => boolean;
  /** A row without figures heads a group even where a row's name stands. */
  grupTanpaAngka?: true;
  /** Every row holds money: one that begins with "Jumlah" is a sum. */
  uang?: true;
  /** Groups of rows may each have their own sum below them. */
  berkelompok?: true;
  /** First words of rows that may follow the table's sum. */
  setelahJumlah?: RegExp;
  /** How late in time a table is; the latest of a kind is read first, because it counts. */
  waktu?: (judul: readonly string[], lembar: string) => number;
  /** The table's id before it is made unique. */
  id: (tabel: PembacaTabel<NoInfer<K>>) => string;
  /** `ikpaSatker` instead of `ikpa`, when the columns say so. */
  jenisMenurut?: (tabel: PembacaTabel<K>) => JenisTabel;
  /** Adds the table's facts to the data; gives the number of rows (units, for a table of blocks). */
  baca: (tabel: PembacaTabel<K>, penampung: Penampung) => Bertahap<number>;
}

/** A kind as the registry holds it: the names of its columns are its own affair. */
export interface Jenis extends Omit<Definisi<string>, 'id' | 'baca' | 'kolom' | 'jenisMenurut' | 'jenis'> {
  jenis: JenisTabel | null;
  kolom: Readonly<Record<string, DefinisiKolom>>;
  /** Null for a table that is known and named, but holds no input of an LKj. */
  bacaTabel: ((mentah: TabelMentah, penampung: Penampung, pilihan: Pilihan) => Bertahap<HasilJenis>) | null;
}

/** What a person chose earlier, by key. */
export type Pilihan = Readonly<Record<string, string>>;

export interface HasilJenis {
  id: string;
  jenis: JenisTabel;
  baris: number;
  pembaca: PembacaTabel<string>;
}

/** Closes a definition over the names of its columns. */
export function definisikan<K extends string>(definisi: Definisi<K>): Jenis {
  const { id, baca, jenisMenurut, ...sisa } = definisi;
  const kolom: Readonly<Record<string, DefinisiKolom>> = definisi.kolom;
  const kolomAngka = Object.keys(kolom).filter((k) => kolom[k]?.angka);
  return {
    ...sisa,
    bacaTabel: function* (mentah, penampung, pilihan) {
      const pembaca = new PembacaTabel<K>(mentah, pilihan);
      pembaca.id = penampung.unik(id(pembaca));
      yield* pembaca.kenaliKolom(kolomAngka);
      // An empty table is recognised, and has nothing to say.
      const baris = mentah.baris.length === 0 ? 0 : yield* baca(pembaca, penampung);
      return { id: pembaca.id, jenis: jenisMenurut?.(pembaca) ?? definisi.jenis, baris, pembaca };
    },
  };
}

/** What a table that is no input of an LKj is known by. */
export interface DefinisiLain {
  /** As a person is told what it is. */
  sebutan: string;
  kolom: Readonly<Record<string, DefinisiKolom>>;
  tolak?: readonly string[];
  /** A last condition on the header. */
  syarat?: (kepala: readonly KolomKepala[]) => boolean;
}

/** A table to be named and left alone, so that no other kind takes a part of it for its own. */
export function kenaliSaja(definisi: DefinisiLain): Jenis {
  return { ...definisi, jenis: null, kolomNama: null, bacaTabel: null };
}
