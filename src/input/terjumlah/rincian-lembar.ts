import type { AlamatSel } from '../../dasar/sel';

/** Why a detail row takes no part in the figures; the words are in `locales`. */
export type SebabSisihBaris =
  | 'BARIS_JUMLAH'
  | 'KODE_BUKAN_AKUN'
  | 'JENIS_TAK_DIKENAL'
  | 'ANGKA_TAK_TERBACA'
  | 'KLUSTER_KOSONG'
  | 'JAWABAN_TAK_DIKENAL'
  | 'JAWABAN_KOSONG'
  | 'NILAI_DI_LUAR_SKALA';

/** What became of the rows of a table that is added up: `dibaca` = `dipakai` + all of `sisih`. */
export interface RincianTerjumlah {
  dibaca: number;
  dipakai: number;
  sisih: { sebab: SebabSisihBaris; jumlah: number; contoh: AlamatSel[] }[];
  /** The sums are formulas over the rows; else numbers, because cells hold texts that no formula adds up. */
  hidup: boolean;
}

const CONTOH_TERBANYAK = 3;

/** Counts rows as they are read. */
export class PencacahRincian {
  private dipakai = 0;
  private readonly sisih = new Map<SebabSisihBaris, { jumlah: number; contoh: AlamatSel[] }>();

  pakai(): void {
    this.dipakai += 1;
  }

  sisihkan(sebab: SebabSisihBaris, sel: AlamatSel): void {
    const milik = this.sisih.get(sebab) ?? { jumlah: 0, contoh: [] };
    milik.jumlah += 1;
    if (milik.contoh.length < CONTOH_TERBANYAK) milik.contoh.push(sel);
    this.sisih.set(sebab, milik);
  }

  hasil(hidup: boolean): RincianTerjumlah {
    const sisih = [...this.sisih].map(([sebab, isi]) => ({ sebab, ...isi }));
    return { dibaca: sisih.reduce((n, s) => n + s.jumlah, this.dipakai), dipakai: this.dipakai, sisih, hidup };
  }
}
