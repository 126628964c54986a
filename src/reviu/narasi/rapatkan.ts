import type { Paragraf } from '../konteks';

const DIGIT = String.raw`((?:\d(?: ?[.,])? ){2,}\d(?:(?: ?[.,] ?| )\d)*)`;
/** Digits set apart ("1 2 7, 5 8 %", "Rp 1 . 2 0 4 . 5 0 0"): a percentage or an amount, never a row of numbers. */
const RENGGANG = [
  new RegExp(String.raw`(^|[^\d.,])${DIGIT}(?= ?%)`, 'g'),
  new RegExp(String.raw`(\bRp\.? ?)${DIGIT}(?![\d.,])`, 'g'),
];

/** The paragraph with such numbers closed up, as a reader sees them. */
export function rapatkanAngka(paragraf: Paragraf): Paragraf {
  const teks = RENGGANG.reduce(
    (isi, pola) => isi.replace(pola, (_, depan: string, angka: string) => depan + angka.replace(/ /g, '')),
    paragraf.teks,
  );
  return teks === paragraf.teks ? paragraf : { ...paragraf, teks };
}
