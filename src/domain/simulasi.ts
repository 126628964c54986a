import type { Angka } from './angka';
import { Decimal } from '../dasar/desimal';
import type { Ekspresi } from './angka';
import { gantiFakta, semuaFakta, tetap } from './ekspresi/bentuk';
import { nilaikan } from './ekspresi/nilai';
import type { Fakta } from './fakta';

/** What one input must reach so that a figure reaches its target, everything else staying as it is. */
export interface Kebutuhan {
  masukan: Fakta;
  /** Value the input must reach, unrounded; null when no value inside its limits does. */
  perlu: Decimal | null;
  putusan: 'mungkin' | 'tidakMungkin' | 'tidakBerpengaruh';
  /** What one point more of the input adds to the figure. */
  perPoin: Decimal;
}

/**
 * For every measured input of a figure: the value it must reach for the figure to reach `target`.
 * The rules are straight lines in each input (weights, sums, means, quotients by a fixed target), so the line is read
 * off the figure's own expression at two points and turned round; a rule that bends (a cap) is checked at the
 * solution and answered with `tidakMungkin` when it does not hold there. Inputs stay within their limits.
 */
export function simulasikan(angka: Angka, target: Decimal): Kebutuhan[] {
  const masukan = semuaFakta(angka.ekspresi);
  const batas = batasAtas(masukan);
  return masukan
    .filter((f) => f.nilai !== null && f.cara !== 'pedoman' && !tetapSifatnya(f))
    .flatMap((f) => kebutuhan(angka.ekspresi, f, target, batas(f)) ?? []);
}

/** What a count is a part of, by the last word of its key. */
const KESELURUHAN: Readonly<Record<string, readonly string[]>> = {
  berhasil: ['sampel', 'populasi'],
  pembilang: ['penyebut'],
};

/** Highest value of an input: its scale's end, the count it is a part of, 100 for scores and percentages, else none. */
function batasAtas(masukan: readonly Fakta[]): (f: Fakta) => Decimal {
  const menurutKunci = new Map(masukan.map((f) => [f.kunci, f]));
  return (f) => {
    const akhir = f.kunci.lastIndexOf('/') + 1;
    const seluruh = (KESELURUHAN[f.kunci.slice(akhir)] ?? []).map((kata) =>
      menurutKunci.get(f.kunci.slice(0, akhir) + kata),
    );
    const bawaan = f.satuan === '%' || f.satuan === 'poin' ? 100 : Infinity;
    return f.paling ?? seluruh.find((s) => s?.nilai)?.nilai ?? new Decimal(bawaan);
  };
}

/** Targets, weights and budget ceilings are given, not worked for. */
const tetapSifatnya = (f: Fakta): boolean => /\/(target|bobot|pagu|populasi|sampel|penyebut)$/.test(f.kunci);

function kebutuhan(e: Ekspresi, masukan: Fakta, target: Decimal, atas: Decimal): Kebutuhan | null {
  const kini = masukan.nilai;
  if (!kini) return null;
  const garis = garisDi(e, masukan, kini);
  if (!garis) return null;
  const { kemiringan, nilai } = garis;
  if (kemiringan.isZero()) return { masukan, perlu: null, putusan: 'tidakBerpengaruh', perPoin: kemiringan };
  const perlu = kini.plus(target.minus(nilai).div(kemiringan)).toDecimalPlaces(TELITI);
  const tercapai = nilaiBila(e, masukan, perlu);
  const mungkin = !perlu.isNegative() && perlu.lte(atas) && tercapai !== null && sama(tercapai, target);
  return {
    masukan,
    perlu: mungkin ? perlu : null,
    putusan: mungkin ? 'mungkin' : 'tidakMungkin',
    perPoin: kemiringan,
  };
}

/** Slope of the figure in one input, read off around where the input stands. */
function garisDi(e: Ekspresi, masukan: Fakta, kini: Decimal): { kemiringan: Decimal; nilai: Decimal } | null {
  const nilai = nilaiBila(e, masukan, kini);
  const lebih = nilaiBila(e, masukan, kini.plus(1));
  const kurang = nilaiBila(e, masukan, kini.minus(1));
  if (!nilai || !lebih || !kurang) return null;
  // Where a cap bends the line, the side on which the input still counts tells what a point is worth.
  const naik = lebih.minus(nilai);
  const turun = nilai.minus(kurang);
  return { kemiringan: naik.isZero() ? turun : naik, nilai };
}

function nilaiBila(e: Ekspresi, masukan: Fakta, nilai: Decimal): Decimal | null {
  const hasil = nilaikan(gantiFakta(e, masukan, tetap(nilai)));
  return hasil.ada ? hasil.nilai : null;
}

/** Divisions carry forty digits; beyond these decimals only their rounding is left. */
const TELITI = 24;
const sama = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().lt('1e-20');
