import type { Angka } from './angka';
import { Decimal } from './desimal';
import { type Ekspresi, gantiFakta, semuaFakta, tetap } from './ekspresi/bentuk';
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

/** Lowest and highest value an input can take. */
export type Batas = (masukan: Fakta) => { bawah: Decimal; atas: Decimal };

/** Scores and percentages run from 0 to 100. */
export const SKALA_100: Batas = () => ({ bawah: new Decimal(0), atas: new Decimal(100) });

/**
 * For every measured input of a figure: the value it must reach for the figure to reach `target`.
 * The rules are straight lines in each input (weights, sums, means, quotients by a fixed target), so the line is read
 * off the figure's own expression at two points and turned round; a rule that bends (a cap) is checked at the
 * solution and answered with `tidakMungkin` when it does not hold there.
 */
export function simulasikan(angka: Angka, target: Decimal, batas: Batas = SKALA_100): Kebutuhan[] {
  return semuaFakta(angka.ekspresi)
    .filter((f) => f.nilai !== null && f.cara !== 'pedoman' && !tetapSifatnya(f))
    .flatMap((masukan) => kebutuhan(angka.ekspresi, masukan, target, batas) ?? []);
}

/** Targets, weights and budget ceilings are given, not worked for. */
const tetapSifatnya = (f: Fakta): boolean => /\/(target|bobot|pagu|populasi|sampel|penyebut)$/.test(f.kunci);

function kebutuhan(e: Ekspresi, masukan: Fakta, target: Decimal, batas: Batas): Kebutuhan | null {
  const kini = masukan.nilai;
  if (!kini) return null;
  const garis = garisDi(e, masukan, kini);
  if (!garis) return null;
  const { kemiringan, nilai } = garis;
  if (kemiringan.isZero()) return { masukan, perlu: null, putusan: 'tidakBerpengaruh', perPoin: kemiringan };
  const perlu = kini.plus(target.minus(nilai).div(kemiringan));
  const { bawah, atas } = batas(masukan);
  const tercapai = nilaiBila(e, masukan, perlu);
  const mungkin = perlu.gte(bawah) && perlu.lte(atas) && tercapai !== null && sama(tercapai, target);
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

/** Decimals divide with forty digits: equal to thirty is equal. */
const sama = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().lt('1e-30');
