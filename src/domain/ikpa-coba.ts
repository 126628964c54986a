import type { KunciIkpa } from './pedoman/ikpa';
import type { NilaiIkpa } from './data';
import { Decimal, setengahDesimal } from '../dasar/desimal';
import type { Fakta } from './fakta';
import type { PedomanIkpa } from './pedoman/ikpa';

/** One reading of a unit's figures: which indicators do not apply to it, and what its IKPA is then. */
export interface CobaIkpa {
  gugur: ReadonlySet<KunciIkpa>;
  total: Decimal;
  /** Σ bobot of the indicators that apply, in percent. */
  konversi: Decimal;
  akhir: Decimal;
}

const KOSONG: ReadonlySet<KunciIkpa> = new Set();
/** OM-SPAN counts with hidden decimals: printed values may be off by 0,01 beyond their own rounding. */
const DESIMAL_TERSEMBUNYI = 0.015;
const NOL = new Decimal(0);

/** IKPA of a unit in plain decimals, under one regulation and without the indicators in `gugur`. */
export function cobaIkpa(
  { komponen, pengurangDispensasi }: NilaiIkpa,
  pedoman: PedomanIkpa,
  gugur: ReadonlySet<KunciIkpa> = KOSONG,
): CobaIkpa | null {
  let [total, konversi] = [NOL, NOL];
  for (const { kunci, nilai, bobot } of komponen) {
    const berat = bobot ? bobot.nilai : pedoman.bobot[kunci];
    if (!nilai?.nilai || berat === null || berat === undefined || gugur.has(kunci)) continue;
    total = total.plus(nilai.nilai.times(berat));
    konversi = konversi.plus(berat);
  }
  if (konversi.isZero()) return null;
  const pengurang = pedoman.pengurangPaling === undefined ? null : pengurangDispensasi?.nilai;
  return { gugur, total: total.div(100), konversi, akhir: total.div(konversi).minus(pengurang ?? 0) };
}

/** Printed Nilai Total and Nilai Akhir of the unit that this reading gives, and does not give. */
export function selaras(
  coba: CobaIkpa,
  { nilaiTotalDilaporkan, nilaiAkhirDilaporkan }: NilaiIkpa,
): { cocok: number; beda: number } {
  const hasil = [dekat(nilaiTotalDilaporkan, coba.total), dekat(nilaiAkhirDilaporkan, coba.akhir)];
  return { cocok: hasil.filter((h) => h === true).length, beda: hasil.filter((h) => h === false).length };
}

/** Null when nothing was printed. */
function dekat(dicetak: Fakta | undefined, nilai: Decimal): boolean | null {
  if (!dicetak?.nilai) return null;
  const setengah = setengahDesimal(dicetak.desimal ?? 2);
  return dicetak.nilai.minus(nilai).abs().lte(setengah.plus(DESIMAL_TERSEMBUNYI));
}

/**
 * Indicators that do not apply to a unit although a number stands there. OM-SPAN prints 0 for them and lowers Konversi
 * Bobot: Konversi decides, not the value (a 0 beside 100% is a real 0, and a printed 100 may not count). Without
 * Konversi the printed Nilai Akhir decides; null when a zero is there and nothing decides.
 */
export function gugurIkpa(unit: NilaiIkpa, pedoman: PedomanIkpa): ReadonlySet<KunciIkpa> | null {
  const semua = cobaIkpa(unit, pedoman);
  if (!semua) return KOSONG;
  const dapat = unit.komponen.filter((k) => k.nilai?.nilai && pedoman.dapatGugur.includes(k.kunci));
  const nol = new Set(dapat.filter((k) => k.nilai?.nilai?.isZero()).map((k) => k.kunci));
  const konversi = unit.konversiBobot?.nilai;
  if (konversi ? sama(konversi, semua.konversi) : nol.size === 0) return KOSONG;
  const calon = himpunanBagian(konversi ? dapat.map((k) => k.kunci) : [...nol])
    .flatMap((gugur) => cobaIkpa(unit, pedoman, gugur) ?? [])
    .filter((c) => !konversi || sama(konversi, c.konversi))
    .map((c) => ({ c, ...selaras(c, unit), bukanNol: [...c.gugur].filter((k) => !nol.has(k)).length }))
    .sort((a, b) => a.beda - b.beda || a.bukanNol - b.bukanNol || a.c.gugur.size - b.c.gugur.size);
  if (!konversi && !unit.nilaiAkhirDilaporkan?.nilai) return null;
  return calon[0]?.c.gugur ?? KOSONG;
}

/** Konversi is printed in whole percents. */
const sama = (dicetak: Decimal, konversi: Decimal): boolean => dicetak.minus(konversi).abs().lt(0.5);

function himpunanBagian(kunci: readonly KunciIkpa[]): ReadonlySet<KunciIkpa>[] {
  return kunci.reduce<ReadonlySet<KunciIkpa>[]>(
    (semua, k) => [...semua, ...semua.map((himpunan) => new Set([...himpunan, k]))],
    [KOSONG],
  );
}
