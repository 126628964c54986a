import type { HasilLkj } from '../domain/lkj';
import { bacaSeluruhCetak, type SeluruhCetak } from './cetak/seluruh-cetak';
import type { KonteksReviu } from './konteks';
import { tandaiJenis } from './narasi/jenis-paragraf';

/** What the rules look at: the text with the kind of each paragraph, and every printed table by the names of its rows. */
export interface KonteksSiap extends KonteksReviu {
  cetak: SeluruhCetak;
}

/** Reads text and tables once, for all rules. */
export function siapkanKonteks(hasil: HasilLkj, konteks: KonteksReviu): KonteksSiap {
  return { ...konteks, narasi: tandaiJenis(konteks.narasi), cetak: bacaSeluruhCetak(hasil, konteks) };
}
