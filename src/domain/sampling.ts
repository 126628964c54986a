import type { Ekspresi } from './angka';
import { akar, bagi, bulatAtas, jumlah, kali, kurang, pangkat, tetap } from './ekspresi/bentuk';

/** One stratum: population, observed, successes. */
export interface Strata {
  populasi: Ekspresi;
  sampel: Ekspresi;
  berhasil: Ekspresi;
}

/** Two-sided 95% of the normal distribution. */
export const Z_95 = '1.96';

const persen = (e: Ekspresi): Ekspresi => kali(tetap(100), e);
const bagianBerhasil = ({ berhasil, sampel }: Strata): Ekspresi => bagi(berhasil, sampel);

/** Share of successes in the whole population, in percent: Σ (N_h ÷ N) × p_h (Cochran, stratified sampling). */
export function taksiranBerstrata(strata: readonly Strata[]): Ekspresi {
  const populasi = jumlah(strata.map((s) => s.populasi));
  return persen(bagi(jumlah(strata.map((s) => kali(s.populasi, bagianBerhasil(s)))), populasi));
}

/** Share of successes among all observed, in percent: what the LKj prints. */
export const taksiranGabungan = (strata: readonly Strata[]): Ekspresi =>
  persen(bagi(jumlah(strata.map((s) => s.berhasil)), jumlah(strata.map((s) => s.sampel))));

/** Variance of one stratum's share, with finite-population correction: (1 − n ÷ N) × p × (1 − p) ÷ (n − 1). */
function ragam(s: Strata): Ekspresi {
  const p = bagianBerhasil(s);
  const koreksi = kurang(tetap(1), bagi(s.sampel, s.populasi));
  return bagi(kali(koreksi, p, kurang(tetap(1), p)), kurang(s.sampel, tetap(1)));
}

/** Standard error of one stratum's share, in percentage points. */
export const galatBaku = (s: Strata): Ekspresi => persen(akar(ragam(s)));

/** Standard error of the stratified estimate, in percentage points: √ Σ (N_h ÷ N)² × v_h. */
export function galatBakuBerstrata(strata: readonly Strata[]): Ekspresi {
  const populasi = jumlah(strata.map((s) => s.populasi));
  const suku = strata.map((s) => kali(pangkat(bagi(s.populasi, populasi), tetap(2)), ragam(s)));
  return persen(akar(jumlah(suku)));
}

/** Ends of the 95% interval, in percent. Right only when people were picked at random inside each stratum. */
export function selang95(taksiran: Ekspresi, galat: Ekspresi): { bawah: Ekspresi; atas: Ekspresi } {
  const jarak = kali(tetap(Z_95), galat);
  return { bawah: kurang(taksiran, jarak), atas: jumlah([taksiran, jarak]) };
}

/** z of the difference between two strata; beyond ±1,96 the difference is significant at 95%. */
export function ujiBeda(a: Strata, b: Strata): Ekspresi {
  const beda = kurang(persen(bagianBerhasil(a)), persen(bagianBerhasil(b)));
  const kuadrat = (s: Strata): Ekspresi => pangkat(galatBaku(s), tetap(2));
  return bagi(beda, akar(jumlah([kuadrat(a), kuadrat(b)])));
}

/** Slovin: n = N ÷ (1 + N × e²), up to the next person. `galat` is e, 0.05 for 5%. */
export const sampelSlovin = (populasi: Ekspresi, galat: number): Ekspresi =>
  bulatAtas(bagi(populasi, jumlah([tetap(1), kali(populasi, tetap(galat), tetap(galat))])));

/** χ² of one degree of freedom at 95%. */
const CHI_KUADRAT = '3.841';

/** Krejcie–Morgan with P = 0,5 (the table PermenPANRB 14/2017 prints): χ²NP(1−P) ÷ (d²(N−1) + χ²P(1−P)). */
export function sampelKrejcieMorgan(populasi: Ekspresi, galat: number): Ekspresi {
  const seperempat = kali(tetap(CHI_KUADRAT), tetap('0.25'));
  const penyebut = jumlah([kali(tetap(galat), tetap(galat), kurang(populasi, tetap(1))), seperempat]);
  return { op: 'bulat', isi: bagi(kali(seperempat, populasi), penyebut), tempat: 0 };
}
