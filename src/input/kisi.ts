import type { AlamatSel } from '../domain/fakta';
import { normal, rapikan } from './normal';
import type { JenisSel, NilaiSel, PotretLembar } from './potret';

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
  readonly #potret: PotretLembar;
  /** Labels repeat (Nilai, Bobot, Target): each text is normalised once. */
  readonly #label = new Map<string, string>();

  constructor(potret: PotretLembar) {
    this.#potret = potret;
    this.nama = potret.nama;
    this.atas = potret.baris;
    this.kiri = potret.kolom;
    this.bawah = potret.baris + potret.nilai.length;
    this.kanan = potret.kolom + potret.nilai.reduce((lebar, baris) => Math.max(lebar, baris.length), 0);
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

  /** A text of nothing but spaces counts as empty. */
  jenis(baris: number, kolom: number): JenisSel {
    const b = baris - this.atas;
    const k = kolom - this.kiri;
    const jenis = this.#potret.jenis[b]?.[k] ?? 'kosong';
    return jenis === 'teks' && rapikan(String(this.#potret.nilai[b]?.[k] ?? '')) === '' ? 'kosong' : jenis;
  }

  /** What the cell says, for reading words: a text as typed, anything else as displayed. */
  tulisan(baris: number, kolom: number): string {
    const { jenis, nilai, teks } = this.sel(baris, kolom);
    return rapikan(jenis === 'teks' ? String(nilai) : teks);
  }

  /** The cell's words, normalised. */
  label(baris: number, kolom: number): string {
    const tulisan = this.tulisan(baris, kolom);
    const ada = this.#label.get(tulisan);
    if (ada !== undefined) return ada;
    const label = normal(tulisan);
    this.#label.set(tulisan, label);
    return label;
  }

  /** Columns of the row that hold something, within [dari, sampai). */
  terisi(baris: number, dari = this.kiri, sampai = this.kanan): number[] {
    const kolom: number[] = [];
    for (let k = dari; k < sampai; k++) if (this.jenis(baris, k) !== 'kosong') kolom.push(k);
    return kolom;
  }
}
