import { aturan } from '../aturan';
import type { KonteksReviu, Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';

/** Sub-chapters whose letter is not the same in the table of contents, on the chapter's cover and in the body. */
export const susunanNarasi = aturan({
  id: 'susunan-narasi',
  membandingkan: 'narasi',
  keparahan: 'perhatian',
  periksa: (_, konteks) => [...subbabMenurutBab(konteks).values()].flatMap(periksaBab),
});

interface Subbab {
  huruf: string;
  judul: string;
  paragraf: Paragraf;
}

const BAB = /^[\s*#-]*bab\s+([ivx]+)\b(?!.*[.;]\s*$)/i;
/** "C. Rencana Kerja dan Anggaran\t16": a capital letter, a title without an end, perhaps a page. */
const SUBBAB = /^[\s*#-]*([A-Z])\.\s+(\p{L}[^.;:]*?)[\s*]*(?:[\t.…]+\s*\d+)?\s*$/u;
const JUDUL_TERPANJANG = 80;

/** Headings under each chapter, wherever the chapter is opened: contents, cover, body. */
function subbabMenurutBab({ narasi }: KonteksReviu): Map<string, Subbab[]> {
  const hasil = new Map<string, Subbab[]>();
  let bab: string | null = null;
  for (const paragraf of narasi) {
    bab = BAB.exec(paragraf.teks)?.[1]?.toUpperCase() ?? bab;
    const [, huruf = '', judul = ''] = SUBBAB.exec(paragraf.teks) ?? [];
    if (bab === null || huruf === '' || judul.length > JUDUL_TERPANJANG) continue;
    hasil.set(bab, [...(hasil.get(bab) ?? []), { huruf, judul: kunciJudul(judul), paragraf }]);
  }
  return hasil;
}

const kunciJudul = (judul: string): string =>
  judul
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function periksaBab(semua: readonly Subbab[]): Calon[] {
  return semua.flatMap(({ huruf, judul, paragraf }, i) => {
    const sebelum = semua.slice(0, i);
    const sejudul = sebelum.find((s) => samaJudul(s.judul, judul));
    const pesan = (lain: Subbab, sebab: 'huruf' | 'judul'): Calon[] => [
      calonNarasi(
        paragraf,
        [`${huruf}.`, `${lain.huruf}.`],
        {
          sebab,
          judul: tanpaHuruf(paragraf),
          judulLain: tanpaHuruf(lain.paragraf),
          letakLain: lain.paragraf.letak,
        },
        [lain.paragraf.asal],
      ),
    ];
    if (sejudul) return sejudul.huruf === huruf ? [] : pesan(sejudul, 'huruf');
    const sehuruf = sebelum.find((s) => s.huruf === huruf);
    return sehuruf ? pesan(sehuruf, 'judul') : [];
  });
}

/** One title may be cut off where its line ended. */
const samaJudul = (satu: string, dua: string): boolean => satu.startsWith(dua) || dua.startsWith(satu);

const tanpaHuruf = ({ teks }: Paragraf): string => SUBBAB.exec(teks)?.[2]?.trim() ?? teks;
