export type IsiSel = string | number | null;

/** What may be typed into a column; anything else gets a warning that can be overruled ("N/A" is a fact too). */
export type Isian =
  | 'teks'
  | 'angka'
  | 'bilanganBulat'
  | 'rupiah'
  | 'skor'
  | 'tanggal'
  | { pilihan: readonly string[] }
  | { dari: number; sampai: number };

export interface KolomTemplat {
  judul: string;
  /** Points. */
  lebar: number;
  isian: Isian;
  /** Shown beside the cell while it is selected: what belongs here, and in which unit. */
  petunjuk: string;
}

export interface TabelTemplat {
  /** Title rows above the table; the reader takes the year and the table's number from them. */
  judul: readonly string[];
  kolom: readonly KolomTemplat[];
  /** Rows as wide as `kolom`; empty rows are there to be filled. */
  baris: readonly (readonly IsiSel[])[];
  /** Lines under the table. */
  catatan: readonly string[];
}

/** A new sheet to insert. */
export interface LembarTemplat {
  nama: string;
  tabel: readonly TabelTemplat[];
}

/** A table's header and body in rows and columns of its sheet, counted from 0. */
export interface LetakTabel {
  tabel: TabelTemplat;
  barisJudul: number;
  barisKepala: number;
  barisCatatan: number;
  /** First row below the table and its notes. */
  berikut: number;
}

/** Rows left free below a table before the next one. */
const JARAK = 2;

/** Where the tables of a sheet stand, one under the other. */
export function letakkan({ tabel }: LembarTemplat): LetakTabel[] {
  const letak: LetakTabel[] = [];
  for (const satu of tabel) {
    const barisJudul = letak.at(-1)?.berikut ?? 0;
    const barisKepala = barisJudul + satu.judul.length + 1;
    const barisCatatan = barisKepala + 1 + satu.baris.length;
    letak.push({
      tabel: satu,
      barisJudul,
      barisKepala,
      barisCatatan,
      berikut: barisCatatan + satu.catatan.length + JARAK,
    });
  }
  return letak;
}
