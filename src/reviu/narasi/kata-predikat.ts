import type { Pita } from '../../domain/pedoman/pedoman';

/** The words and letters that a score may be given in a report. */
const HURUF = 'AA|A|BB|B|CC|C|D|E';
const KATA =
  'sangat memuaskan|memuaskan|sangat baik|tidak baik|kurang baik|cukup baik|baik|cukup(?: \\(memadai\\))?|sangat kurang|kurang|' +
  'tuntas (?:paripurna|utama|madya|pratama|muda)|belum tuntas';

/** A word stands behind "predikat" and the like; a letter or a word also between brackets or quotes behind a number. */
const PREDIKAT = new RegExp(
  `(?:\\b(?:ber)?(?:predikat|kategori|kualifikasi|kriteria|peringkat|mutu pelayanan)(?:nya)?(?:\\s+(?:kinerja|nilai|adalah|yaitu|ialah|dengan))*[\\s:“"'(*]*|\\d\\s*(?:poin)?\\s*(?:atau\\s*)?[(“"']+\\s*)` +
    `(?<kata>${KATA}|${HURUF})(?![\\p{L}\\d])(?:\\s*[(“"]\\s*(?<arti>${KATA})(?!\\p{L}))?`,
  'giu',
);

export interface KataPredikat {
  /** As written. */
  kata: string;
  /** Offset of the phrase that it stands in. */
  mulai: number;
  akhir: number;
}

/** The predicates that a text names; a letter counts only as a capital. */
export function kataPredikat(teks: string): KataPredikat[] {
  return [...teks.matchAll(PREDIKAT)].flatMap((temu) => {
    const { kata = '', arti } = temu.groups ?? {};
    const angka = /^\d/.test(temu[0]) ? 1 : 0;
    return [kata, arti ?? '']
      .filter((k) => k !== '' && (k.length > 2 || k === k.toUpperCase()))
      .map((k) => ({ kata: k, mulai: temu.index + angka, akhir: temu.index + temu[0].length }));
  });
}

/** Is that word the band's letter, its meaning, or both? */
export function samaPredikat(kata: string, { predikat, arti }: Pita): boolean {
  const kecil = kata.toLowerCase();
  return kecil === predikat.toLowerCase() || kecil === arti?.toLowerCase();
}
