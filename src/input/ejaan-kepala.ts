import { PENDEK_KEPALA, KATA_KEPALA } from './kosakata/ejaan';

/** A shorter word one letter away may well be another word. */
const TERPENDEK = 6;

/** A header's normalised words with abbreviations written out and slips of one letter mended: "relisasi", "real". */
export function ejaKepala(label: string): string {
  return label
    .split(' ')
    .map((kata) => PENDEK_KEPALA.get(kata) ?? tanpaSalahKetik(kata))
    .join(' ');
}

function tanpaSalahKetik(kata: string): string {
  if (kata.length < TERPENDEK || KATA_KEPALA.includes(kata)) return kata;
  const dekat = KATA_KEPALA.filter((k) => sehuruf(kata, k));
  return dekat.length === 1 ? (dekat[0] ?? kata) : kata;
}

/** Are two words one letter apart: one more, one less, another one, or two in the wrong order? */
function sehuruf(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let awal = 0;
  while (awal < a.length && a[awal] === b[awal]) awal += 1;
  const [sisaA, sisaB] = [a.slice(awal), b.slice(awal)];
  if (sisaA.length === sisaB.length) {
    const tertukar = sisaA[0] === sisaB[1] && sisaA[1] === sisaB[0] && sisaA.slice(2) === sisaB.slice(2);
    return sisaA.slice(1) === sisaB.slice(1) || tertukar;
  }
  return sisaA.length > sisaB.length ? sisaA.slice(1) === sisaB : sisaA === sisaB.slice(1);
}
