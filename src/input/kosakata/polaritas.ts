import type { Polaritas } from '../../domain/polaritas';

/** Which way is better, as plans write it, in normalised words. */
export const POLARITAS: readonly [Polaritas, RegExp][] = [
  ['minimum', /\b(minimi[sz]e|minimum|minimal|min|menurun|negatif|rendah|kecil|sedikit|turun|lower)\b/],
  [
    'maksimum',
    /\b(maximi[sz]e|maksimi[sz]e|maximum|maksimum|maksimal|max|maks|meningkat|positif|tinggi|besar|banyak|naik|higher)\b/,
  ],
  ['stabil', /\b(stabili[sz]e|stabil|tetap)\b/],
  ['rentang', /\b(rentang|range|interval)\b/],
];

/** Signs that stand for a direction: a cell "(-)", a name "Angka kematian (−)". */
export const TANDA_ARAH: readonly [Polaritas, RegExp][] = [
  ['minimum', /^\(?\s*[-\u2212\u2013]\s*\)?$/],
  ['maksimum', /^\(?\s*\+\s*\)?$/],
];

/** A sentence about the direction, wherever it stands: in a footnote, a remark beside the row, behind the name. */
export const KALIMAT_ARAH: readonly [Polaritas, RegExp][] = [
  [
    'minimum',
    /\b(?:semakin|makin) (?:kecil|rendah|sedikit|turun|menurun)\b.{0,40}\b(?:semakin|makin) baik\b|\b(?:indikator|polaritas|arah) (?:negatif|minimi[sz]e|minimum)\b|\b(?:lower|smaller) is better\b/,
  ],
  [
    'maksimum',
    /\b(?:semakin|makin) (?:besar|tinggi|banyak|naik|meningkat)\b.{0,40}\b(?:semakin|makin) baik\b|\b(?:indikator|polaritas|arah) (?:positif|maximi[sz]e|maksimi[sz]e|maksimum)\b|\bhigher is better\b/,
  ],
];

/** What an indicator's name says of its direction between brackets and nowhere else: "Tingkat kemiskinan (minimize)". */
export const POLARITAS_DALAM_NAMA: readonly [Polaritas, RegExp][] = [
  ['minimum', /^(minimi[sz]e|minimasi|negatif|(semakin|makin) (kecil|rendah|sedikit) (semakin|makin) baik)$/],
  ['maksimum', /^(maximi[sz]e|maksimi[sz]e|maksimasi|(semakin|makin) (besar|tinggi|banyak) (semakin|makin) baik)$/],
];
