import type { Angka, Temuan } from './domain/angka';
import type { AlamatSel } from './domain/fakta';
import type { TabelDikenali } from './input/tabel';

/** Rule settings a person may choose; what is left out follows the tables and the regulations of the year. */
export interface Setelan {
  tahun?: number;
  /** Highest capaian that counts, in percent; null: no cap. */
  batasCapaian?: number | null;
  /** Which mean is the headline: of indicators or of sasaran means. */
  rataRata?: 'indikator' | 'sasaran';
}

export type Tahap = 'baca' | 'hitung' | 'tulis' | 'verifikasi';

export interface Kemajuan {
  tahap: Tahap;
  /** 0…1 within the stage. */
  bagian: number;
}

export interface OpsiHitung {
  setelan?: Setelan;
  kemajuan?: (kemajuan: Kemajuan) => void;
  batal?: AbortSignal;
}

/** A computed figure and the cell it was written to. */
export interface AngkaTertulis extends Angka {
  sel: AlamatSel | null;
  /** As printed on the sheet: '98,88'; '–' when there is no number. */
  tampil: string;
}

export interface PedomanDipakai {
  tahun: number;
  ikpa: string;
  sakip: string;
  nka: string;
  /** Where the year came from. */
  asal: string;
}

export interface BedaVerifikasi {
  sel: AlamatSel;
  kita: string;
  excel: string;
}

export interface HasilVerifikasi {
  angka: number;
  cocok: number;
  berbeda: BedaVerifikasi[];
}

export interface HasilHitung {
  pedoman: PedomanDipakai;
  tabel: TabelDikenali[];
  angka: AngkaTertulis[];
  temuan: Temuan[];
  /** Names of the sheets written, in order. */
  lembar: string[];
  verifikasi: HasilVerifikasi;
  /** Milliseconds per stage. */
  milidetik: Record<Tahap, number>;
}
