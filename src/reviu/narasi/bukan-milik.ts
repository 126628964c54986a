import { NAMA_BULAN } from '../../dasar/bulan';
import { tanpaNama } from './disebut-sebelum';
import type { Sebutan } from './sebutan';

/** Another unit than the reporting one, whose scores and budget no table holds. */
const UNIT_LAIN =
  /\b(?:satker|satuan kerja|sentra|balai|loka|upt|biro|sekretariat|inspektorat|kementerian(?! (?:keuangan|pan|panrb|pendayagunaan)\b)|dinas|nasional)\b/i;

/** A figure of a part of the year; the end of Desember is the whole of it. */
const BAGIAN_TAHUN = new RegExp(
  `\\b(?:triwulan|tw|semester|caturwulan|bulan|${NAMA_BULAN.slice(0, -1).join('|')})`,
  'gi',
);

/** A figure that is only hoped for, up to the next comma or target. */
const DIHARAPKAN = /\b(?:untuk|agar|guna|supaya|diharapkan|upaya|minimal|paling sedikit)/gi;
const PEMUTUS = /,|target/gi;

/** Does what stands before `mulai`, and names these, say that a number or a word there is not of the tables? */
export type BukanMilik = (mulai: number, disebut: readonly Sebutan[]) => boolean;

/**
 * The text before a number or a word says that it is of a part of the year, hoped for, or of a unit that no table names.
 * The sentence is gone through once: it may hold thousands of numbers.
 */
export function bukanMilik(kalimat: string): BukanMilik {
  const bagianTahun = ujungKata(kalimat, BAGIAN_TAHUN);
  const diharapkan = ujungKata(kalimat, DIHARAPKAN);
  const pemutus = [...kalimat.matchAll(PEMUTUS)].map(({ 0: isi, index }) => index + isi.length);
  return (mulai, disebut) => {
    if (kataSebelum(bagianTahun, mulai) > 0) return true;
    const ujung = kataSebelum(diharapkan, mulai);
    if (ujung > 0 && ujung > terakhir(pemutus, mulai)) return true;
    const bagian = disebut[0]?.subjek.some((s) => s.keluarga?.bagian) ?? true;
    return !bagian && UNIT_LAIN.test(tanpaNama(kalimat.slice(0, mulai), 0, disebut));
  };
}

/** Where words end: whole ones, and those that go on, which only end where a number begins ("TW1"). */
interface Ujung {
  utuh: readonly number[];
  berlanjut: ReadonlySet<number>;
}

function ujungKata(kalimat: string, pola: RegExp): Ujung {
  const semua = [...kalimat.matchAll(pola)].map(({ 0: isi, index }) => index + isi.length);
  const utuh = semua.filter((ujung) => !/\w/.test(kalimat.charAt(ujung)));
  return { utuh, berlanjut: new Set(semua) };
}

/** The end of the last of the words before a place; 0 when there is none. */
const kataSebelum = ({ utuh, berlanjut }: Ujung, mulai: number): number =>
  berlanjut.has(mulai) ? mulai : terakhir(utuh, mulai);

/** The last of these places, which ascend, that does not lie behind `batas`; 0 when there is none. */
function terakhir(tempat: readonly number[], batas: number): number {
  let [dari, sampai] = [0, tempat.length];
  while (dari < sampai) {
    const tengah = (dari + sampai) >> 1;
    if ((tempat[tengah] ?? 0) <= batas) dari = tengah + 1;
    else sampai = tengah;
  }
  return tempat[dari - 1] ?? 0;
}
