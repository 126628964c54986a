import type { AlamatSel } from '../../dasar/sel';
import type { Sel } from '../kisi';
import { normal } from '../normal';

/** Why a detail row takes no part in the figures; the words are in `locales`. */
export type SebabSisihBaris =
  | 'BARIS_JUMLAH'
  | 'KODE_BUKAN_AKUN'
  | 'JENIS_TAK_DIKENAL'
  | 'ANGKA_TAK_TERBACA'
  | 'KLUSTER_KOSONG'
  | 'JAWABAN_TAK_DIKENAL'
  | 'JAWABAN_KOSONG'
  | 'NILAI_DI_LUAR_SKALA'
  | 'JAWABAN_DI_LUAR_SKALA'
  | 'BOBOT_TAK_TERBACA'
  | 'KODE_BUKAN_RO'
  | 'SATKER_KOSONG';

/** What became of the rows of a table that is added up: `dibaca` = `dipakai` + all of `sisih`. */
export interface RincianTerjumlah {
  dibaca: number;
  dipakai: number;
  sisih: { sebab: SebabSisihBaris; jumlah: number; contoh: AlamatSel[] }[];
  /** The sums are formulas over the rows; else numbers, because cells hold texts that no formula adds up. */
  hidup: boolean;
  /** What it is about, where a table is added up several times: the outcome. */
  perihal?: string;
  /** The column that parts the rows, as printed: the kluster, the province. */
  strata?: string;
}

/** Rows that name what a row before them names: they are counted, and told. */
export interface RincianGanda {
  /** Heads of the columns, as printed; what stands in them is a person's own and is never told. */
  kolom: string;
  jumlah: number;
  contoh: { pertama: AlamatSel; kedua: AlamatSel }[];
}

const CONTOH_TERBANYAK = 3;

/** Excel keeps 15 digits of a number: two numbers of persons that are typed as numbers may have become the same one. */
const TERBESAR_UTUH = 1e15;
/** Of a column whose contents mostly come again nobody says that a row has it for its own. */
const BUKAN_KUNCI = 1 / 2;

/** Looks for rows that name the same: a person's number, a payment's. Keeps what it has seen only while it looks. */
export class PencariGanda {
  private readonly pertama = new Map<string, AlamatSel>();
  private readonly contoh: RincianGanda['contoh'] = [];
  private jumlah = 0;
  private terisi = 0;

  /** A row, by the cells that name it together, the first one above all. */
  periksa(sel: readonly Sel[]): void {
    const kata = sel.map(isiKunci);
    const [utama] = sel;
    if (!utama || kata.includes(null) || !/[1-9]/.test(kata[0] ?? '')) return;
    this.terisi += 1;
    const kunci = JSON.stringify(kata);
    const ada = this.pertama.get(kunci);
    if (!ada) {
      this.pertama.set(kunci, utama.alamat);
      return;
    }
    this.jumlah += 1;
    if (this.contoh.length < CONTOH_TERBANYAK) this.contoh.push({ pertama: ada, kedua: utama.alamat });
  }

  hasil(kolom: string): RincianGanda | null {
    const { jumlah, contoh } = this;
    return jumlah === 0 || jumlah > BUKAN_KUNCI * this.terisi ? null : { kolom, jumlah, contoh };
  }
}

const isiKunci = ({ jenis, nilai }: Sel): string | null => {
  if (jenis === 'angka') return Math.abs(Number(nilai)) < TERBESAR_UTUH ? String(nilai) : null;
  return jenis === 'teks' ? normal(String(nilai).replace(/^[\s'’]+/, '')) : null;
};

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
