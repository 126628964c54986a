import type { Paragraf } from '../konteks';

/** As many single digits in a row as there are. No other pattern follows: a long row is then walked through once. */
const DERET = /\d(?:(?: ?[.,] ?| )\d)+/g;
/** Where digits begin that are set apart, and no list such as "1.1.2". */
const AWAL = /(?:^|[^\d.,])(?=\d(?: ?[.,])? \d(?: ?[.,])? \d)/;

/**
 * The paragraph with digits that were set apart closed up ("1 2 7, 5 8 %", "Rp 1 . 2 0 4 . 5 0 0"), as a reader sees
 * them: a percentage or an amount, never a row of numbers.
 */
export function rapatkanAngka(paragraf: Paragraf): Paragraf {
  const teks = paragraf.teks.replace(DERET, (deret, di: number, semua: string) => {
    const sebelum = semua.slice(Math.max(0, di - 1), di);
    const awal = AWAL.exec(sebelum + deret);
    if (!awal) return deret;
    const mulai = awal.index + awal[0].length - sebelum.length;
    const sesudah = semua.slice(di + deret.length, di + deret.length + 2);
    const uang = mulai === 0 && /\bRp\.? ?$/.test(semua.slice(Math.max(0, di - 5), di)) && !/^\d/.test(sesudah);
    if (!uang && !/^ ?%/.test(sesudah)) return deret;
    return deret.slice(0, mulai) + deret.slice(mulai).replace(/ /g, '');
  });
  return teks === paragraf.teks ? paragraf : { ...paragraf, teks };
}
