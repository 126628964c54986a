import type { Subjek } from './subjek';
import { kataPokok } from './kata';

/** How surely a text speaks of a subject, 0…1. */
export interface Dugaan {
  subjek: Subjek;
  skor: number;
  /** How many of its words the text has. */
  sama: number;
}

/** From here on a text speaks of a subject; with this lead over the next one there is no doubt. */
const CUKUP = 0.5;
const UNGGUL = 0.08;
/** One word in common may be chance: "pegawai" is also a kind of spending. */
const KATA_PALING_SEDIKIT = 2;

/** Weighs the words of the subjects: one that many share tells little. A report without text asks for none of them. */
export class PemilihSubjek {
  private timbangan: { subjek: readonly Subjek[]; bobot: ReadonlyMap<string, number> } | null = null;
  /** A sentence is asked about once per number and once per rule. */
  private readonly ingatan = new Map<string, Dugaan[]>();

  constructor(private readonly daftar: () => readonly Subjek[]) {}

  get subjek(): readonly Subjek[] {
    return this.bahan().subjek;
  }

  /** The subjects that a text names by their words, the surest first. */
  menurutKata(teks: string): Dugaan[] {
    const ingat = this.ingatan.get(teks) ?? this.timbang(teks);
    this.ingatan.set(teks, ingat);
    return ingat;
  }

  /** The one subject that a text is about beyond doubt, else null. */
  pasti(teks: string): Subjek | null {
    const [pertama, kedua] = this.menurutKata(teks);
    if (
      !pertama ||
      pertama.sama < KATA_PALING_SEDIKIT ||
      pertama.skor < CUKUP ||
      pertama.skor - (kedua?.skor ?? 0) < UNGGUL
    )
      return null;
    return pertama.subjek;
  }

  /** The subjects that a text may well be about, the surest first. */
  mungkin(teks: string): Subjek[] {
    return this.menurutKata(teks)
      .filter((d) => d.skor >= CUKUP)
      .map((d) => d.subjek);
  }

  /** The counts that a word behind a number names: "10 indikator". */
  menurutSatuan(kata: string): Subjek[] {
    return this.subjek.filter((s) => s.cacahan !== null && s.cacahan === kata);
  }

  /** The subject whose short name stands last in a text ("… IKPA sebesar"), else null. */
  menurutSebutan(teks: string): Subjek | null {
    let terakhir: { subjek: Subjek; akhir: number } | null = null;
    for (const subjek of this.subjek) {
      if (!subjek.sebutan) continue;
      for (const temu of teks.matchAll(subjek.sebutan)) {
        const akhir = temu.index + temu[0].length;
        if (!terakhir || akhir > terakhir.akhir) terakhir = { subjek, akhir };
      }
    }
    return terakhir?.subjek ?? null;
  }

  private bahan(): { subjek: readonly Subjek[]; bobot: ReadonlyMap<string, number> } {
    if (this.timbangan) return this.timbangan;
    const subjek = this.daftar();
    const banyak = new Map<string, number>();
    for (const { kata } of subjek) for (const k of kata) banyak.set(k, (banyak.get(k) ?? 0) + 1);
    const bobot = new Map([...banyak].map(([kata, n]) => [kata, Math.log(1 + subjek.length / n)]));
    return (this.timbangan = { subjek, bobot });
  }

  private timbang(teks: string): Dugaan[] {
    const ada = kataPokok(teks);
    const { subjek: semua, bobot } = this.bahan();
    return semua
      .map((subjek) => ({
        subjek,
        skor: skor(subjek, ada, bobot),
        sama: [...subjek.kata].filter((k) => ada.has(k)).length,
      }))
      .filter((d) => d.skor > 0)
      .sort((a, b) => b.skor - a.skor);
  }
}

/** Share of the weight of a subject's words that the text has; long names need not be repeated in full. */
function skor({ kata }: Subjek, ada: ReadonlySet<string>, bobot: ReadonlyMap<string, number>): number {
  let sama = 0;
  let semua = 0;
  for (const k of kata) {
    const berat = bobot.get(k) ?? 0;
    semua += berat;
    if (ada.has(k)) sama += berat;
  }
  return semua === 0 ? 0 : sama / semua;
}
