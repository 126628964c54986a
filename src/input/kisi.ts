import type { AlamatSel } from '../dasar/sel';
import { denganNamaBulan } from './bulan-sel';
import { ejaKepala } from './ejaan-kepala';
import { normal, rapikan } from './normal';
import type { JenisSel, NilaiSel, PotretLembar, TabelExcel } from './potret';

/** A cell of the snapshot in sheet coordinates. */
export interface Sel {
  alamat: AlamatSel;
  nilai: NilaiSel;
  teks: string;
  format: string;
  jenis: JenisSel;
}

/** A sheet's grids, addressed in sheet coordinates; what lies outside the used range is empty. */
export class Kisi {
  readonly nama: string;
  readonly atas: number;
  readonly kiri: number;
  /** First row under the used range. */
  readonly bawah: number;
  /** First column right of the used range. */
  readonly kanan: number;
  readonly terlihat: boolean;
  readonly adaBarisTersembunyi: boolean;
  /** The file whose tables the sheet holds; null for a sheet of the person's own. */
  readonly impor: string | null;
  readonly tabelExcel: readonly TabelExcel[];
  readonly #potret: PotretLembar;
  /** Labels repeat (Nilai, Bobot, Target): each text is normalised once. */
  readonly #label = new Map<string, string>();
  /** The same as words of a header. */
  readonly #labelKepala = new Map<string, string>();

  constructor(potret: PotretLembar) {
    this.#potret = denganNamaBulan(potret);
    this.nama = potret.nama;
    this.atas = potret.baris;
    this.kiri = potret.kolom;
    this.bawah = potret.baris + potret.nilai.length;
    this.kanan = potret.kolom + potret.nilai.reduce((lebar, baris) => Math.max(lebar, baris.length), 0);
    this.terlihat = potret.terlihat;
    this.adaBarisTersembunyi = potret.barisTersembunyi ?? false;
    this.impor = potret.impor ?? null;
    this.tabelExcel = potret.tabelExcel ?? [];
  }

  sel(baris: number, kolom: number): Sel {
    const b = baris - this.atas;
    const k = kolom - this.kiri;
    return {
      alamat: { lembar: this.nama, baris, kolom },
      nilai: this.#potret.nilai[b]?.[k] ?? '',
      teks: this.#potret.teks[b]?.[k] ?? '',
      format: this.#potret.format[b]?.[k] ?? '',
      jenis: this.jenis(baris, kolom),
    };
  }

  /** What the cell holds, as Excel does. */
  nilai(baris: number, kolom: number): NilaiSel {
    return this.#potret.nilai[baris - this.atas]?.[kolom - this.kiri] ?? '';
  }

  /** A text of nothing but spaces counts as empty. */
  jenis(baris: number, kolom: number): JenisSel {
    const b = baris - this.atas;
    const k = kolom - this.kiri;
    const jenis = this.#potret.jenis[b]?.[k] ?? 'kosong';
    return jenis === 'teks' && kosong(String(this.#potret.nilai[b]?.[k] ?? '')) ? 'kosong' : jenis;
  }

  /** What the cell says, for reading words: a text as typed, anything else as displayed. */
  tulisan(baris: number, kolom: number): string {
    return rapikan(this.#mentah(baris, kolom));
  }

  /** The cell's words, normalised. */
  label(baris: number, kolom: number): string {
    const mentah = this.#mentah(baris, kolom);
    const ada = this.#label.get(mentah);
    if (ada !== undefined) return ada;
    const label = normal(mentah);
    this.#label.set(mentah, label);
    return label;
  }

  /** The same with a header's abbreviations written out and its slips mended. */
  labelKepala(baris: number, kolom: number): string {
    const label = this.label(baris, kolom);
    const ada = this.#labelKepala.get(label);
    if (ada !== undefined) return ada;
    const eja = ejaKepala(label);
    this.#labelKepala.set(label, eja);
    return eja;
  }

  /** Column behind the last one that the picture has of the row. */
  akhirBaris(baris: number): number {
    return this.kiri + (this.#potret.nilai[baris - this.atas]?.length ?? 0);
  }

  /** Columns of the row that hold something, within [dari, sampai). */
  terisi(baris: number, dari = this.kiri, sampai = this.akhirBaris(baris)): number[] {
    const kolom: number[] = [];
    for (let k = dari; k < sampai; k++) if (this.jenis(baris, k) !== 'kosong') kolom.push(k);
    return kolom;
  }

  #mentah(baris: number, kolom: number): string {
    const b = baris - this.atas;
    const k = kolom - this.kiri;
    const isi = this.#potret.jenis[b]?.[k] === 'teks' ? this.#potret.nilai[b]?.[k] : this.#potret.teks[b]?.[k];
    return String(isi ?? '');
  }
}

/** Spaces and marks without width only; a text that begins with a plain character is seen at once. */
function kosong(teks: string): boolean {
  const awal = teks.charCodeAt(0);
  return !(awal > 0x20 && awal < 0x7f) && rapikan(teks) === '';
}
