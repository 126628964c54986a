import type { AlamatSel } from '../dasar/sel';
import type { Indikator, Tautan } from '../domain/data';
import { potongKunci } from '../dasar/kunci';
import type { Pilihan, Sebutan } from './definisi';
import { normal } from './normal';
import { bedaKata, cariTautan, kemiripan } from './tautan';
import type { Kemiripan } from './tabel';

/** From here on two wordings are worth showing to a person. */
const MIRIP = 0.7;
/** From here on they are the same indicator: one word more or less in a long name, but no other word. */
const SAMA = 0.95;

/** Links tables and rows to indicators, and notes every wording that is near but not the same. */
export class Pencocok {
  readonly #daftar = new Map<string, Kemiripan>();
  readonly #indikator: readonly Indikator[];
  readonly #pilihan: Pilihan;

  constructor(indikator: readonly Indikator[], pilihan: Pilihan) {
    this.#indikator = indikator;
    this.#pilihan = pilihan;
  }

  get kemiripan(): Kemiripan[] {
    return [...this.#daftar.values()];
  }

  tautkan({ teks, nomorTabel, asal }: Sebutan): Tautan | null {
    const [nama = ''] = teks;
    const diterima = this.#indikator.find((i) => this.#kata(nama, i) === 'sama');
    if (diterima) {
      this.#catat(nama, asal, diterima, true);
      return { indikator: diterima.nomor, alasan: 'nama' };
    }
    const boleh = this.#indikator.filter((i) => this.#kata(nama, i) !== 'beda');
    const tautan = cariTautan(teks, nomorTabel, boleh);
    const tertaut = this.#indikator.find((i) => i.nomor === tautan?.indikator);
    const dekat = terdekat(teks, this.#indikator);
    if (dekat) this.#catat(dekat.teks, asal, dekat.indikator, dekat.indikator === tertaut);
    return tautan;
  }

  /**
   * `sebelum`: how many indicators other tables gave, `terpakai`: those that rows of this table are. Rows of one table
   * are never the same indicator, not even with the same words: units, quarters and years have a row each.
   */
  indikatorSama(
    nama: string,
    asal: AlamatSel,
    { sebelum, terpakai }: { sebelum: number; terpakai: ReadonlySet<Indikator> },
  ): Indikator | undefined {
    const diterima = this.#indikator.find((i) => this.#kata(nama, i) === 'sama');
    const lain = this.#indikator.slice(0, sebelum).filter((i) => !terpakai.has(i));
    const boleh = (i: Indikator): boolean => this.#kata(nama, i) !== 'beda';
    const sama =
      diterima ??
      lain.find((i) => normal(i.nama) === normal(nama) && boleh(i)) ??
      terdekat([nama], lain.filter(boleh), SAMA)?.indikator;
    const dekat = sama ?? terdekat([nama], lain)?.indikator;
    if (dekat) this.#catat(nama, asal, dekat, dekat === sama);
    return sama;
  }

  #kata(nama: string, indikator: Indikator): string | undefined {
    return this.#pilihan[kunciKemiripan(nama, indikator.nama)];
  }

  #catat(nama: string, asal: AlamatSel | null, indikator: Indikator, tertaut: boolean): void {
    const beda = bedaKata(nama, indikator.nama);
    if (beda.lebih.length + beda.kurang.length === 0) return;
    const kunci = kunciKemiripan(nama, indikator.nama);
    const { nomor } = indikator;
    this.#daftar.set(kunci, { kunci, nama, asal, indikator: { nomor, nama: indikator.nama }, beda, tertaut });
  }
}

function kunciKemiripan(nama: string, indikator: string): string {
  return `kemiripan/${potongKunci(nama)}/${potongKunci(indikator)}`;
}

function terdekat(
  teks: readonly string[],
  indikator: readonly Indikator[],
  ambang = MIRIP,
): { teks: string; indikator: Indikator } | null {
  const semua = teks.flatMap((t) => indikator.map((i) => ({ teks: t, indikator: i, mirip: kemiripan(t, i.nama) })));
  const [satu] = semua.filter((s) => s.mirip >= ambang).sort((a, b) => b.mirip - a.mirip);
  return satu ?? null;
}
