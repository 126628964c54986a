/** How well a rule is proved; the last one is shown to the user as such. */
export type Bukti = 'dikonfirmasi' | 'sekunder' | 'hitungUlang' | 'belumDiverifikasi';

/** What every set of rules says of itself. */
export interface Pedoman {
  /** As cited: "PER-5/PB/2022"; also what it is told apart by. */
  nama: string;
  /** First and last budget year it holds for; null: still in force. */
  mulai: number;
  sampai: number | null;
  bukti: Bukti;
}

/** A band of a predicate table, from its lower bound up. */
export interface Pita {
  /** Lower bound. */
  dari: number;
  /** The bound itself belongs to the band (≥) or to the one below (>). */
  termasuk: boolean;
  predikat: string;
  /** What it stands for, when the predicate is only a letter: "Memuaskan". */
  arti?: string;
}

/** The set that holds for a year, newest first in the list; before the first known year the oldest one. */
export function pedomanTahun<P extends Pedoman>(daftar: readonly [P, ...P[]], tahun: number): P {
  const [terbaru] = daftar;
  const terlama = daftar.at(-1) ?? terbaru;
  return (
    daftar.find((p) => p.mulai <= tahun && (p.sampai === null || tahun <= p.sampai)) ??
    (tahun < terlama.mulai ? terlama : terbaru)
  );
}

/**
 * A set as it is shown: one that nobody has read in the regulation's own text says so wherever it is named. `nama`
 * alone tells the sets apart, and stays the same when a set is verified.
 */
export const sebutPedoman = ({ nama, bukti }: Pedoman): string =>
  bukti === 'belumDiverifikasi' ? `${nama} (belum diverifikasi)` : nama;

/** First year that every one of some subjects has rules of its own for. */
export const tahunPertama = (subjek: readonly (readonly Pedoman[])[]): number =>
  subjek.reduce(
    (tahun, daftar) =>
      Math.max(
        tahun,
        daftar.reduce((awal, p) => Math.min(awal, p.mulai), Infinity),
      ),
    0,
  );
