import type { Calon } from '../temuan';

/** A comparison of two figures with the two tables that print them. */
export interface CalonTabel {
  /** Names the pair of tables. */
  tabel: string;
  isi: Calon | null;
}

/**
 * Two tables that differ in half of what they have in common, or more, print two kinds of figures: nothing is said of
 * them. Comparisons that agree are kept in any case.
 */
export function yangSepakat(semua: readonly CalonTabel[]): (Calon | null)[] {
  const cacah = new Map<string, { beda: number; semua: number }>();
  for (const { tabel, isi } of semua) {
    if (!isi) continue;
    const ada = cacah.get(tabel) ?? { beda: 0, semua: 0 };
    cacah.set(tabel, { beda: ada.beda + (isi.putusan === 'berbeda' ? 1 : 0), semua: ada.semua + 1 });
  }
  return semua.flatMap(({ tabel, isi }) => {
    const { beda = 0, semua: banyak = 0 } = cacah.get(tabel) ?? {};
    return isi?.putusan === 'berbeda' && beda * 2 >= banyak ? [] : [isi];
  });
}
