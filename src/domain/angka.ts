import type { Decimal } from './desimal';
import type { Ekspresi } from './ekspresi/bentuk';
import type { AlamatSel, Satuan } from './fakta';
import type { RincianGalat } from './galat';

/** What a computed figure is about; the names are part of the headless contract. */
export type JenisAngka =
  | 'capaian'
  | 'rataRata'
  | 'kluster'
  | 'ikpa'
  | 'nka'
  | 'sakip'
  | 'skm'
  | 'spm'
  | 'prioritas'
  | 'anggaran'
  | 'tren'
  | 'efisiensi';

export type StatusAngka = 'dihitung' | 'dilaporkan' | 'tahunLalu' | 'tidakBerlaku' | 'belumAda' | 'tidakDapatDihitung';

/** Why a figure cannot be computed; the words are in `locales`. */
export interface Sebab {
  kode: 'targetNol' | 'penyebutNol' | 'masukanKosong' | 'bobotNol' | 'akarNegatif';
  rincian: RincianGalat;
}

/** A computed figure with its passport. */
export interface Angka {
  /** Unique and stable: `capaian/8`, `nka`, `anggaran/jenis-belanja/bansos/persen`. */
  kunci: string;
  jenis: JenisAngka;
  nama: string;
  satuan: Satuan;
  /** Decimals shown. */
  desimal: number;
  status: StatusAngka;
  /** Unrounded; null unless status is `dihitung`, `dilaporkan` or `tahunLalu`. */
  nilai: Decimal | null;
  /** The one definition behind the number, the Excel formula and the sentence. */
  ekspresi: Ekspresi;
  /** The rule in words with its numbers: `Realisasi ÷ Target × 100 = 80,09 ÷ 81 × 100`. */
  rumus: string;
  /** Cells that the figure comes from. */
  asal: AlamatSel[];
  sebab?: Sebab;
  /** Regulation the rule comes from. */
  pedoman?: string;
}
