import { NAMA_BULAN } from '../../dasar/bulan';
import { tanpaNama } from './disebut-sebelum';
import type { Sebutan } from './sebutan';

/** Another unit than the reporting one, whose scores and budget no table holds. */
const UNIT_LAIN =
  /\b(?:satker|satuan kerja|sentra|balai|loka|upt|biro|sekretariat|inspektorat|kementerian(?! (?:keuangan|pan|panrb|pendayagunaan)\b)|dinas|nasional)\b/i;

/** A figure of a part of the year (the end of Desember is the whole of it), and one that is only hoped for. */
const TIDAK_TERCATAT: readonly RegExp[] = [
  new RegExp(`\\b(?:triwulan|tw|semester|caturwulan|bulan|${NAMA_BULAN.slice(0, -1).join('|')})\\b`, 'i'),
  /\b(?:untuk|agar|guna|supaya|diharapkan|upaya|minimal|paling sedikit)\b(?:(?!target)[^,])*$/i,
];

/** The text before a number or a word says that it is of a part of the year, hoped for, or of a unit that no table names. */
export function bukanMilik(depan: string, disebut: readonly Sebutan[]): boolean {
  if (TIDAK_TERCATAT.some((pola) => pola.test(depan))) return true;
  const bagian = disebut[0]?.subjek.some((s) => s.keluarga?.bagian) ?? true;
  return !bagian && UNIT_LAIN.test(tanpaNama(depan, 0, disebut));
}
