import { bulanDariEjaan } from '../dasar/bulan';
import { normal } from './normal';
import type { Periode } from './tabel';

const ROMAWI: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const TRIWULAN = /\b(?:triwulan|tw) ?(?:ke )?(iv|iii|ii|i|[1-4])\b/;
const SEMESTER = /\b(?:semester|smt) ?(?:ke )?(ii|i|[12])\b/;
/** "Periode", "Bulan", "Sampai dengan": what makes a month's name a period and not a date. */
const MENANDAI = /\b(periode|bulan|sampai dengan|s d|per|posisi|keadaan)\b/;

/** Number of a month by its name, with or without its year, or written `7`, `07`, `'07'`; null when the words are none. */
export function nomorBulan(teks: string): number | null {
  const kata = normal(teks.replace(/'/g, ''));
  const bernama = bulanDariEjaan(kata.replace(/ (?:20)?[12]\d$/, ''));
  if (bernama !== undefined) return bernama;
  const angka = /^0?([1-9]|1[0-2])$/.exec(kata)?.[1];
  return angka === undefined ? null : Number(angka);
}

/** The quarter that a normalised label names, "tw 2" or "triwulan ii"; null when it names none. */
export function nomorTriwulan(label: string): number | null {
  const triwulan = TRIWULAN.exec(label)?.[1];
  return triwulan === undefined ? null : (ROMAWI[triwulan] ?? Number(triwulan));
}

/** The period that a table's title rows name, the last month of a span; null when they name none. */
export function periodeJudul(judul: readonly string[]): Periode | null {
  for (const baris of judul) {
    const label = normal(baris);
    const triwulan = nomorTriwulan(label);
    if (triwulan !== null) return { jenis: 'triwulan', ke: triwulan };
    const semester = SEMESTER.exec(label)?.[1];
    if (semester) return { jenis: 'semester', ke: ROMAWI[semester] ?? Number(semester) };
    const bulan = MENANDAI.test(label) ? bulanTerakhir(label) : null;
    if (bulan !== null) return { jenis: 'bulan', ke: bulan };
  }
  return null;
}

/** The last month that a text names. */
export function bulanTerakhir(teks: string): number | null {
  const bulan = normal(teks)
    .split(' ')
    .flatMap((kata) => bulanDariEjaan(kata) ?? []);
  return bulan.at(-1) ?? null;
}

/** "I", "2", "Triwulan III", "TW IV"; null for "Setahun". */
export function triwulanTertulis(teks: string): number | null {
  const label = normal(teks);
  return nomorTriwulan(label) ?? nomorTriwulan(`tw ${label}`);
}
