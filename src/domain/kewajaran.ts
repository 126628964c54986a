import type { AlamatSel } from '../dasar/sel';
import type { Decimal } from '../dasar/desimal';
import type { Fakta } from './fakta';

/**
 * Why a figure is not published: `diLuarSkala`: an input or the result lies outside the scale it is measured on;
 * `hasilLain`: most rows of its table come out otherwise than printed, so the table was not understood;
 * `nolMeragukan`: it cannot be told whether a zero counts.
 */
export type SebabDitahan = 'diLuarSkala' | 'hasilLain' | 'nolMeragukan';

/** A figure that could be computed but cannot be right: it is kept back, with its cells. */
export interface Ditahan {
  /** Key that the figure would have had. */
  kunci: string;
  nama: string;
  /** Table it is from. */
  tabel: string;
  sebab: SebabDitahan;
  /** The input that decided, or the printed result. */
  fakta: Fakta | undefined;
  /** What would have been published; null when it was not computed. */
  dihitung: Decimal | null;
  asal: AlamatSel | null;
}

/** A printed result beside ours, of one row of a table. */
export interface Pasangan {
  tabel: string;
  sama: boolean;
}

/** Fewer rows than this say nothing about a table. */
const PALING_SEDIKIT = 3;

/** One printed result that differs is its author's slip; when most of a table differ, the slip is ours. */
export function tabelSalahBaca(pasangan: readonly Pasangan[]): ReadonlySet<string> {
  const cacah = new Map<string, { semua: number; beda: number }>();
  for (const { tabel, sama } of pasangan) {
    const milik = cacah.get(tabel) ?? { semua: 0, beda: 0 };
    milik.semua += 1;
    if (!sama) milik.beda += 1;
    cacah.set(tabel, milik);
  }
  return new Set(
    [...cacah].filter(([, { semua, beda }]) => semua >= PALING_SEDIKIT && 2 * beda > semua).map(([tabel]) => tabel),
  );
}

/** Outside `bawah`…`atas` by more than printing could explain. */
export function diLuar(nilai: Decimal | null | undefined, bawah: number, atas: number): boolean {
  return nilai ? nilai.lt(bawah) || nilai.gte(atas + 0.005) : false;
}
