import { kamusReviu } from '../../src/locales/kamus-reviu';
import type { Temuan } from '../../src/reviu/temuan';

/** The sentences of the findings that come by, in both languages: the first of each rule, verdict and set of details. */
export class KalimatTemuan {
  readonly #baris = new Map<string, string>();

  catat(temuan: readonly Temuan[]): void {
    for (const t of temuan) {
      const rincian = Object.keys(t.rincian).filter((apa) => t.rincian[apa] !== '');
      const kunci = [t.aturan, t.putusan, t.satuan, t.dihitung === '–', ...rincian.sort()].join(' ');
      if (this.#baris.has(kunci)) continue;
      const [id, en] = [kamusReviu('id').kalimat(t), kamusReviu('en').kalimat(t)];
      this.#baris.set(kunci, `${t.aturan}: ${id} / ${en}`);
    }
  }

  get baris(): string[] {
    return [...this.#baris.values()];
  }
}
