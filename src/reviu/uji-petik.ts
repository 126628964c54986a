import { kunciSel } from '../dasar/sel';
import type { Fakta } from '../domain/fakta';
import { faktaBerangka } from '../domain/fakta-berangka';
import type { HasilLkj } from '../domain/lkj';
import type { Temuan } from './temuan';

/** One figure that a reviewer traces back to its source. */
export interface ButirUjiPetik {
  fakta: Fakta;
  /** What the checks say of its cell already: a difference, agreement, nothing. */
  pemeriksaan: 'berbeda' | 'cocok' | 'belumDiuji';
}

export interface UjiPetik {
  /** What the sample was drawn with: the same figures come again whenever it is drawn from the same workbook. */
  benih: number;
  populasi: number;
  butir: readonly ButirUjiPetik[];
}

/** Reviewers trace a tenth, and not less than five figures. */
const BAGIAN = 0.1;
const PALING_SEDIKIT = 5;

/** Draws the sample for tracing: a tenth of the figures that were read, by a seed that is the report's year. */
export function ujiPetik(hasil: HasilLkj, temuan: readonly Temuan[]): UjiPetik {
  // While the year is not known, any seed will do that is the same each time.
  const benih = hasil.pedoman.tahun ?? 0;
  const semua = faktaBerangka(hasil.data);
  const banyak = Math.min(semua.length, Math.max(PALING_SEDIKIT, Math.ceil(semua.length * BAGIAN)));
  const acak = pengacak(benih);
  const terpilih = new Set(
    semua
      .map((fakta) => ({ fakta, urutan: acak() }))
      .sort((a, b) => a.urutan - b.urutan)
      .slice(0, banyak)
      .map(({ fakta }) => fakta),
  );
  const sel = (putusan: readonly Temuan['putusan'][]): Set<string> =>
    new Set(temuan.filter((t) => putusan.includes(t.putusan)).flatMap((t) => t.sel.map(kunciSel)));
  const [beda, cocok] = [sel(['berbeda']), sel(['cocok', 'selisihPembulatan'])];
  const pemeriksaan = ({ asal }: Fakta): ButirUjiPetik['pemeriksaan'] => {
    if (asal && beda.has(kunciSel(asal))) return 'berbeda';
    return asal && cocok.has(kunciSel(asal)) ? 'cocok' : 'belumDiuji';
  };
  const butir = semua.filter((f) => terpilih.has(f)).map((fakta) => ({ fakta, pemeriksaan: pemeriksaan(fakta) }));
  return { benih, populasi: semua.length, butir };
}

/** Numbers in [0, 1) that are the same for the same seed on every machine (mulberry32). */
function pengacak(benih: number): () => number {
  let a = benih >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}
