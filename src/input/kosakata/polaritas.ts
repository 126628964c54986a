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

/** What an indicator's name says of its direction between brackets and nowhere else: "Tingkat kemiskinan (minimize)". */
export const POLARITAS_DALAM_NAMA: readonly [Polaritas, RegExp][] = [
  ['minimum', /^(minimi[sz]e|minimasi|(semakin|makin) (kecil|rendah|sedikit) (semakin|makin) baik)$/],
  ['maksimum', /^(maximi[sz]e|maksimi[sz]e|maksimasi|(semakin|makin) (besar|tinggi|banyak) (semakin|makin) baik)$/],
];
