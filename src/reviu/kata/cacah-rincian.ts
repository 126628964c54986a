import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { bacaCacah, POLA_CACAH } from '../narasi/bilangan';
import { calonNarasi } from '../narasi/calon-narasi';
import { berkalimat } from '../narasi/jenis-paragraf';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';

/** What is counted, and how each of its names begins. */
const BENDA: readonly (readonly [string, string])[] = [
  [
    'indikator(?: kinerja| sasaran| utama)*',
    'persentase|prosentase|jumlah|indeks|nilai|tingkat|rasio|cakupan|angka|prevalensi|skor',
  ],
  ['kabupaten(?:\\/kota)?|kab\\.?\\/kota|kota', 'kabupaten|kab\\.?|kota'],
  ['rsud|rumah sakit', 'rsud|rumah sakit'],
  ['program', 'program'],
  ['bidang', 'bidang'],
];
const YAITU = String.raw`[^.:;,]{0,90}?,?\s*\(?(?:yaitu|yakni|meliputi|terdiri (?:dari|atas)|antara lain yaitu)\s*:?\s*\(?`;

/** "ada 5 indikator …, yaitu …": a number and, in the same sentence, the names of another number of them. */
export const cacahRincian = aturan({
  id: 'cacah-rincian',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah yang disebut namanya',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut ${t.dilaporkan}, sedangkan yang disebut namanya ${t.dihitung}: ${isi(t, 'nama')}.`,
    },
    en: {
      nama: 'Number of names listed',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}, but it names ${t.dihitung}: ${isi(t, 'nama')}.`,
    },
  },
  periksa: (_, { narasi }) => narasi.filter(berkalimat).flatMap((p) => BENDA.flatMap((b) => periksa(p, b))),
});

function periksa(paragraf: Paragraf, [benda, awal]: readonly [string, string]): Calon[] {
  const pola = new RegExp(
    String.raw`(?:^|[^\p{L}\d.,/])(?<cacah>${POLA_CACAH}) (?<benda>${benda})(?<antara>${YAITU})(?<daftar>.+)$`,
    'iu',
  );
  return kalimatDari(paragraf.teks).flatMap(({ teks }): Calon[] => {
    const { cacah = '', benda: nama = '', antara = '', daftar = '' } = pola.exec(teks)?.groups ?? {};
    const banyak = bacaCacah(cacah);
    if (banyak === null || banyak < 2 || /\d/.test(antara) || /\bmasing/i.test(antara)) return [];
    const milik = (daftar.replace(/\b(Kab|Kec)\.\s*/g, '$1 ').split(/[).;]\s*$|[).;]\s+(?=\p{Lu})/u)[0] ?? '').trim();
    const bagian = milik
      .split(/,|;|\b(?:dan|serta)\b/i)
      .map((b) => b.trim())
      .filter((b) => b !== '');
    const bernama = bagian.filter((b) => new RegExp(String.raw`^(?:${awal})\s`, 'i').test(b));
    // The first name shows how they begin; a part that begins otherwise belongs to the name before it.
    if (bernama.length < 3 || bernama[0] !== bagian[0] || bernama.length === banyak) return [];
    if (bernama.length < banyak && bernama.length < bagian.length) return [];
    return [
      calonNarasi(paragraf, [`${cacah} ${nama}`, String(bernama.length)], {
        nama: bernama.map((b) => b.slice(0, 60)).join('; '),
      }),
    ];
  });
}
