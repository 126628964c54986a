import type { AlamatSel } from '../../dasar/sel';
import type { Decimal } from '../../dasar/desimal';
import { bulatkan } from '../../dasar/desimal';
import type { LembarCetak } from './lembar-cetak';
import { uraikanDigit } from './angka-cetak';

const ANGKA = /\d+(?:[.,]\d+)*/g;

/** The numbers that the sheets print, by row, and as a set of digits. */
export class AngkaLembar {
  readonly #lembar: ReadonlyMap<string, LembarCetak>;
  #semua: Set<string> | null = null;

  constructor(lembar: readonly LembarCetak[]) {
    this.#lembar = new Map(lembar.map((l) => [l.nama, l]));
  }

  /** All numbers of a cell's row but its own; ranges give both ends. */
  barisLain({ lembar, baris, kolom }: AlamatSel): Decimal[] {
    const l = this.#lembar.get(lembar);
    const isi = l?.teks[baris - l.baris] ?? [];
    return isi.flatMap((teks, k) => (l && k + l.kolom === kolom ? [] : angkaDalam(teks)));
  }

  /** Does a cell of this column print the number, other than these? */
  kolomMemuat({ lembar, kolom }: AlamatSel, nilai: Decimal, selain: readonly AlamatSel[]): boolean {
    const l = this.#lembar.get(lembar);
    return (l?.teks ?? []).some((isi, b) => {
      const baris = b + (l?.baris ?? 0);
      const lain = !selain.some((s) => s.lembar === lembar && s.baris === baris && s.kolom === kolom);
      return lain && angkaDalam(isi[kolom - (l?.kolom ?? 0)] ?? '').some((n) => n.eq(nilai));
    });
  }

  /** Does any cell print this number? */
  memuat(nilai: Decimal): boolean {
    this.#semua ??= new Set(
      [...this.#lembar.values()].flatMap((l) => l.teks.flatMap((b) => b.flatMap((t) => angkaDalam(t).map(bentuk)))),
    );
    return this.#semua.has(bentuk(nilai));
  }
}

const bentuk = (nilai: Decimal): string => nilai.toFixed();

const angkaDalam = (teks: string): Decimal[] =>
  (teks.match(ANGKA) ?? []).flatMap((digit) => uraikanDigit(digit)?.nilai ?? []);

/**
 * Do two other numbers of the row give the printed percentage: one ÷ the other, or, lower being better, twice the
 * target less the realisasi ÷ the target? A last digit cut off counts as given.
 */
export function dijelaskanBaris(persen: Decimal, desimal: number, lain: readonly Decimal[]): boolean {
  const batas = bulatkan(persen, desimal);
  const dekat = (n: Decimal): boolean =>
    bulatkan(n, desimal)
      .minus(batas)
      .abs()
      .lte(desimal > 0 ? `1e-${desimal}` : 0);
  return lain.some((a) =>
    lain.some((b) => !b.isZero() && (dekat(a.div(b).times(100)) || dekat(b.times(2).minus(a).div(b).times(100)))),
  );
}
