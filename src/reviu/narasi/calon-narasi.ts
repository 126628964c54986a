import type { AlamatSel } from '../../dasar/sel';
import type { RincianGalat } from '../../dasar/galat';
import { potongKunci } from '../../dasar/kunci';
import { selUnik } from '../banding';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';

/** A key tells a paragraph by its beginning: more of it need not be looked at. */
const AWAL = 1_000;
/** "3." or "b)" before it is its place in a list. */
const NOMOR = /^[\s(]*(?:\d{1,3}(?:\.\d{1,2})*|[a-z])[.)]+\s*/i;

/** A fault in a sentence: what it says, what the tables say, and the cells that show it. */
export function calonNarasi(
  paragraf: Paragraf,
  [dilaporkan, dihitung]: readonly [string, string],
  rincian: RincianGalat = {},
  sel: readonly (AlamatSel | null)[] = [],
): Calon {
  return {
    kunci: `${potongKunci(paragraf.teks.slice(0, AWAL).replace(NOMOR, '')).slice(0, 60)}/${potongKunci(dilaporkan)}`,
    putusan: 'berbeda',
    dilaporkan,
    dihitung,
    selisih: '',
    satuan: '',
    asal: paragraf.asal,
    asalPembanding: sel.find((s) => s !== null) ?? null,
    kunciAngka: null,
    sel: selUnik([paragraf.asal, ...sel]),
    rincian: { letak: paragraf.letak, ...rincian },
  };
}
