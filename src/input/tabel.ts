import type { DataLkj } from '../domain/data';
import type { AlamatSel } from '../domain/fakta';
import type { RincianGalat } from '../domain/galat';
import type { Rentang } from './potret';

/** The kinds of table the reader knows; the names are part of the headless contract. */
export type JenisTabel =
  | 'perjanjianKinerja'
  | 'kluster'
  | 'ikpa'
  | 'ikpaSatker'
  | 'nka'
  | 'sakip'
  | 'skm'
  | 'skmSatker'
  | 'spm'
  | 'prioritas'
  | 'anggaran'
  | 'anggaranProgram'
  | 'tren'
  | 'rasio'
  | 'bulanan'
  | 'dilaporkan';

/** Why a cell was set aside; the words are in `locales`. */
export type AlasanKarantina =
  'bukanAngka' | 'selGalat' | 'tanggalDiKolomAngka' | 'pemisahMeragukan' | 'logikaDiKolomAngka' | 'barisTanpaNama';

/** A cell that the reader did not understand: it enters no formula. */
export interface SelKarantina {
  asal: AlamatSel;
  teks: string;
  alasan: AlasanKarantina;
  rincian: RincianGalat;
}

/** A table that was found, and the words that decided it. */
export interface TabelDikenali {
  /** Unique and stable over refreshes, for example `kluster/2`. */
  id: string;
  jenis: JenisTabel;
  judul: string;
  /** Header and body, without the title rows. */
  rentang: Rentang;
  /** Data rows read (totals and group rows not counted). */
  baris: number;
  bukti: string[];
  /** The "Sumber Data: …" line under the table, without the label; '' when there is none. */
  sumber: string;
  karantina: SelKarantina[];
}

export interface HasilBaca {
  data: DataLkj;
  tabel: TabelDikenali[];
}
