import type { AlamatSel } from '../../dasar/sel';
import type { TabelCetak } from '../cetak/tabel-cetak';
import type { Temuan } from '../temuan';

/** A report as it is printed: the one under review, an earlier draft of it, or last year's. */
export interface VersiLaporan {
  /** Its file's name; '' for the open workbook. */
  nama: string;
  /** Year of the report; null while nothing names one. */
  tahun: number | null;
  tabel: readonly TabelCetak[];
  naskah: readonly AlineaVersi[];
  /** What its own review finds. */
  temuan: readonly Temuan[];
  /** A place in words: "h. 26, Tabel 3.7, baris 4", else the cell. */
  tempat: (sel: AlamatSel) => string;
}

export interface AlineaVersi {
  teks: string;
  asal: AlamatSel;
  tempat: string;
}

/** Are the two of different years? Not while one of them names none. */
export const tahunBerbeda = (lama: VersiLaporan, baru: Pick<VersiLaporan, 'tahun'>): boolean =>
  lama.tahun !== null && baru.tahun !== null && lama.tahun !== baru.tahun;
