import { KATA_SAMBUNG } from '../dasar/kata';
import { terbesar } from '../dasar/ujung';
import type { Indikator, Tautan } from '../domain/data';
import { normal } from './normal';

/** Words that say nothing about which indicator a title means. */
const KATA_UMUM = new Set([
  ...KATA_SAMBUNG,
  ...'per sesuai tahun tabel persen persentase jumlah capaian kinerja perbandingan realisasi target indikator kluster pm'.split(
    ' ',
  ),
]);
/** Below this share of common words two names mean different things. */
const AMBANG = 0.88;
/** A second candidate this near makes the first one a guess, unless the first has the very same words. */
const JARAK = 0.06;

/**
 * The indicator that a table or row feeds. Words win over the table's number (a caption may carry the wrong number,
 * or the right number and the wrong name: then the nearer wording is taken); nothing is linked when two are equally near.
 */
export function cariTautan(
  teks: readonly string[],
  nomorTabel: number | null,
  indikator: readonly Indikator[],
): Tautan | null {
  const nama = menurutNama(teks, indikator);
  if (nama !== null && nama !== nomorTabel) return { indikator: nama, alasan: 'nama' };
  if (nomorTabel !== null && indikator.some((i) => i.nomor === nomorTabel)) {
    return { indikator: nomorTabel, alasan: 'nomorTabel' };
  }
  return null;
}

function menurutNama(teks: readonly string[], indikator: readonly Indikator[]): number | null {
  const nilai = indikator
    .map((i) => ({ nomor: i.nomor, mirip: terbesar([0, ...teks.map((t) => kemiripan(t, i.nama))]) }))
    .sort((a, b) => b.mirip - a.mirip);
  const [pertama, kedua] = nilai;
  if (!pertama || pertama.mirip < AMBANG) return null;
  const unggul = pertama.mirip - (kedua?.mirip ?? 0);
  return unggul >= JARAK || (pertama.mirip === 1 && unggul > 0) ? pertama.nomor : null;
}

/** Share of words that two names have in common, 0…1 (Sørensen–Dice over their word stems). */
export function kemiripan(a: string, b: string): number {
  const kataA = kataDasar(a);
  const kataB = kataDasar(b);
  if (kataA.size === 0 || kataB.size === 0) return 0;
  const sama = [...kataA].filter((k) => kataB.has(k)).length;
  return (2 * sama) / (kataA.size + kataB.size);
}

/** Words that only the one or only the other wording has; none when they differ in spelling or common words alone. */
export function bedaKata(a: string, b: string): { lebih: string[]; kurang: string[] } {
  const kataA = kata(a);
  const kataB = kata(b);
  return { lebih: kataA.filter((k) => !kataB.includes(k)), kurang: kataB.filter((k) => !kataA.includes(k)) };
}

function kata(teks: string): string[] {
  return [...new Set(normal(tanpaKode(teks)).split(' '))].filter((k) => k !== '' && !KATA_UMUM.has(k));
}

/** "meningkat" and "meningkatkan", "pendapatan" and "pendapatannya" are the same word here. */
function kataDasar(teks: string): Set<string> {
  const semua = normal(tanpaKode(teks)).split(' ').filter(Boolean);
  const berarti = semua.filter((k) => !KATA_UMUM.has(k));
  return new Set((berarti.length > 1 ? berarti : semua).map((k) => (k.length > 6 ? k.replace(/(nya|kan)$/, '') : k)));
}

/** "[IKU 1.1] Persentase …" is the indicator of that name. */
const tanpaKode = (teks: string): string => teks.replace(/^\s*\[[^\]]{1,14}\]\s*/, '');
