import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { cocokkanNarasi } from './cocokkan';

/** A line longer than this is a sentence, and sentences are repeated on purpose. */
const PALING_PANJANG = 60;

/** Short lines with a number that no table knows, word for word in two places: one may have been copied. */
export const salinanNarasi = aturan({
  id: 'salinan-narasi',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Dugaan salinan',
      kalimat: (t) =>
        `“${t.dilaporkan}” tertulis sama pada ${t.dihitung} dan ${isi(t, 'letak')}. Kemungkinan salah salin; mohon diperiksa.`,
    },
    en: {
      nama: 'Possible copy',
      kalimat: (t) =>
        `“${t.dilaporkan}” reads the same at ${t.dihitung} and ${isi(t, 'letak')}. Check whether one was copied.`,
    },
  },
  periksa: (hasil, { narasi }) => {
    const tanpaSumber = cocokkanNarasi(narasi, hasil).filter(
      (n) => n.putusan === 'tanpaSumber' && n.token.nilai.gte(10) && n.paragraf.teks.length <= PALING_PANJANG,
    );
    const pertama = new Map<string, string>();
    // A line with several such numbers is still one line.
    return [...new Set(tanpaSumber.map(({ paragraf }) => paragraf))].flatMap((paragraf): Calon[] => {
      const teks = paragraf.teks.trim().replace(/\s+/g, ' ');
      const tempat = pertama.get(teks);
      pertama.set(teks, tempat ?? paragraf.letak);
      const berkata = /\p{L}{2,}/u.test(teks);
      return tempat === undefined || !berkata ? [] : [calonNarasi(paragraf, [teks, tempat])];
    });
  },
});
