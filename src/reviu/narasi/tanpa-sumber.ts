import type { AlamatSel } from '../../dasar/sel';
import type { HasilLkj } from '../../domain/lkj';
import type { KonteksReviu } from '../konteks';
import { siapkanKonteks } from '../siapkan';
import { cocokkanNarasi } from './cocokkan';
import { berkalimat } from './jenis-paragraf';

/** A number of a sentence that no table holds: nothing to correct, and nothing that can be checked. */
export interface AngkaTanpaSumber {
  /** As printed. */
  teks: string;
  kalimat: string;
  letak: string;
  asal: AlamatSel | null;
}

/** "9 dari 10": the rule for counts in words looks at these. */
const CACAH = /^\s*dari\s+\d/i;

/** The numbers of the running text that stand in no table, in its order: a list for a person, no findings. */
export const angkaTanpaSumber = (hasil: HasilLkj, konteks: KonteksReviu): AngkaTanpaSumber[] =>
  cocokkanNarasi(siapkanKonteks(hasil, konteks).narasi, hasil).flatMap(({ paragraf, kalimat, token, putusan }) =>
    putusan === 'tanpaSumber' && berkalimat(paragraf) && !CACAH.test(paragraf.teks.slice(token.akhir))
      ? [{ teks: token.teks, kalimat, letak: paragraf.letak, asal: paragraf.asal }]
      : [],
  );
