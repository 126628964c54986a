import type { Decimal } from '../dasar/desimal';
import type { HasilLkj } from '../domain/lkj';
import { namaPendek } from '../domain/nama-pendek';

/** A figure as a bar: what it is called there, and how long the bar is. */
export interface Batangan {
  /** `Angka.kunci`. */
  kunci: string;
  nama: string;
  nilai: Decimal;
}

/** What of a result is drawn, in the order in which it is drawn. */
export interface Gambaran {
  /** Percentage points of each indicator's capaian above its target, as printed; lowest first. */
  capaian: Batangan[];
  /** Points of its weight that each indicator of the only unit's IKPA keeps back, most first; none for many units. */
  ikpa: Batangan[];
}

/** Deviation from the target and points lost: what a chart from nought would hide. */
export const gambaranHasil = (hasil: HasilLkj): Gambaran => ({
  capaian: capaianTerhadapTarget(hasil),
  ikpa: ikpaHilang(hasil),
});

function capaianTerhadapTarget({ capaian }: HasilLkj): Batangan[] {
  const indikator = capaian?.indikator ?? [];
  const pendek = namaPendek(indikator.map((i) => i.capaian.nama));
  return indikator
    .flatMap(({ data, capaian: { kunci, nama, nilai } }, i) =>
      nilai === null ? [] : [{ kunci, nama: `${data.nomor}. ${pendek[i] ?? nama}`, nilai: nilai.minus(100) }],
    )
    .sort((a, b) => a.nilai.comparedTo(b.nilai));
}

function ikpaHilang({ ikpa: [unit, ...lain] }: HasilLkj): Batangan[] {
  if (!unit || lain.length > 0) return [];
  return unit.komponen
    .flatMap(({ data, bobot, nilaiAkhir }) => {
      const { kunci, nilai } = nilaiAkhir;
      return nilai === null || !bobot.nilai ? [] : [{ kunci, nama: data.nama, nilai: bobot.nilai.minus(nilai) }];
    })
    .sort((a, b) => b.nilai.comparedTo(a.nilai));
}
