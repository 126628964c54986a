/** How well a rule is proved; the last one is shown to the user as such. */
export type Bukti = 'dikonfirmasi' | 'sekunder' | 'hitungUlang' | 'belumDiverifikasi';

/** What every set of rules says of itself. */
export interface Pedoman {
  /** As cited: "PER-5/PB/2022". */
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

/**
 * The set that holds for a year, newest first in the list; before the first known year the oldest one.
 * A set that nobody has read in the regulation's own text says so wherever it is named.
 */
export function pedomanTahun<P extends Pedoman>(daftar: readonly [P, ...P[]], tahun: number): P {
  const [terbaru] = daftar;
  const terlama = daftar.at(-1) ?? terbaru;
  const berlaku =
    daftar.find((p) => p.mulai <= tahun && (p.sampai === null || tahun <= p.sampai)) ??
    (tahun < terlama.mulai ? terlama : terbaru);
  return berlaku.bukti === 'belumDiverifikasi' ? { ...berlaku, nama: `${berlaku.nama} (belum diverifikasi)` } : berlaku;
}
