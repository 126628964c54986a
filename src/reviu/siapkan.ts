import type { HasilLkj } from '../domain/lkj';
import { bacaSeluruhCetak, type SeluruhCetak } from './cetak/seluruh-cetak';
import type { KonteksReviu } from './konteks';
import { tandaiJenis } from './narasi/jenis-paragraf';
import { rapatkanAngka } from './narasi/rapatkan';

/** What the rules look at: the text with the kind of each paragraph, and every printed table by the names of its rows. */
export interface KonteksSiap extends KonteksReviu {
  cetak: SeluruhCetak;
}

/** Rules and lists ask for the same text and tables over the same figures. */
const siap = new WeakMap<KonteksReviu, { hasil: HasilLkj; konteks: KonteksSiap }>();

/** Reads text and tables once, for all rules. */
export function siapkanKonteks(hasil: HasilLkj, konteks: KonteksReviu): KonteksSiap {
  const ada = siap.get(konteks);
  if (ada?.hasil === hasil) return ada.konteks;
  const baru = {
    ...konteks,
    narasi: tandaiJenis(konteks.narasi.map(rapatkanAngka)),
    cetak: bacaSeluruhCetak(hasil, konteks),
  };
  siap.set(konteks, { hasil, konteks: baru });
  return baru;
}
