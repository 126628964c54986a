import type { AlamatSel } from '../dasar/sel';
import type { Decimal } from '../dasar/desimal';
import type { Fakta, Satuan } from './fakta';
import type { RincianGalat } from '../dasar/galat';
import type { JenisAngka } from './jenis-angka';
import type { ParameterDibaca } from './pedoman/pedoman';

/** `taksiran`: computed, but by a rule that is not known to hold at that time. */
export type StatusAngka =
  'dihitung' | 'taksiran' | 'dilaporkan' | 'tahunLalu' | 'tidakBerlaku' | 'belumAda' | 'tidakDapatDihitung';

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
  /** Unrounded; null unless status is `dihitung`, `taksiran`, `dilaporkan` or `tahunLalu`. */
  nilai: Decimal | null;
  /** The one definition behind the number, the Excel formula and the sentence. */
  ekspresi: Ekspresi;
  /** The rule in words, before its numbers: `Realisasi ÷ Target × 100`. */
  kaidah?: string;
  /** The rule in words with its numbers: `Realisasi ÷ Target × 100 = 80,09 ÷ 81 × 100`. */
  rumus: string;
  /** Cells that the figure comes from. */
  asal: AlamatSel[];
  sebab?: Sebab;
  /** Regulation the rule comes from. */
  pedoman?: string;
  /** Values of regulations beside those in the rule itself: the bands that give its word. */
  parameter?: readonly ParameterDibaca[];
  /** Highest value that may be assumed, where it is an assumption of a scenario and not worked out. */
  andaianPaling?: number;
}

/**
 * A rule, written once; it stands here because a figure holds its rule, and a rule holds other figures. The same expression gives the number (`ekspresi/nilai.ts`), the Excel formula
 * (`formula.ts`), the sentence (`penjelasan.ts`) and the span that rounding allows (`rentang.ts`),
 * so that these cannot drift apart.
 */
export type Ekspresi =
  | { op: 'fakta'; fakta: Fakta }
  | { op: 'angka'; angka: Angka }
  | { op: 'tetap'; nilai: Decimal; persen: boolean; tanggal?: true; parameter?: ParameterDibaca }
  | { op: 'jumlah'; suku: readonly Ekspresi[] }
  | { op: 'rata'; suku: readonly Ekspresi[] }
  | { op: 'kurang'; kiri: Ekspresi; kanan: Ekspresi }
  | { op: 'kali'; faktor: readonly Ekspresi[] }
  | { op: 'bagi'; pembilang: Ekspresi; penyebut: Ekspresi }
  | { op: 'pangkat'; dasar: Ekspresi; eksponen: Ekspresi }
  | { op: 'bulat'; isi: Ekspresi; tempat: number }
  | { op: 'bulatAtas'; isi: Ekspresi }
  | { op: 'mutlak'; isi: Ekspresi }
  /** Working days from the one day to the other, both counted; `libur` are the holidays among them. */
  | { op: 'hariKerja'; mulai: Ekspresi; akhir: Ekspresi; libur: readonly Ekspresi[] }
  /** Days of the month that a day is in. */
  | { op: 'hariBulan'; isi: Ekspresi }
  | { op: 'min'; isi: readonly Ekspresi[] }
  | { op: 'maks'; isi: readonly Ekspresi[] }
  | { op: 'jika'; kiri: Ekspresi; banding: Banding; kanan: Ekspresi; maka: Ekspresi; lain: Ekspresi }
  | { op: 'cacah'; isi: readonly Ekspresi[]; banding: Banding; batas: Decimal; tempat: number };

export type Banding = '>' | '=' | '<' | '>=' | '<=';
