import { aturan } from '../aturan';
import { kataNama } from '../cetak/nama';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { berkalimat } from './jenis-paragraf';
import { calonNarasi } from './calon-narasi';
import { kalimatDari } from './kata';
import { pecahAngka, type TokenAngka } from './token';

/** Digits that two statements do not share by chance, and words that they share. */
const DIGIT = 4;
const KATA_SAMA = 5;
/** "2016pengujian" has lost its space. */
const TAHUN = /\b20\d\d(?!\d)/g;
const BAGIAN_SAMA = 0.5;

interface Sebutan {
  paragraf: Paragraf;
  token: TokenAngka;
  tahun: number;
  kata: ReadonlySet<string>;
}

/** One figure that the text gives to the report's year in one sentence and to the year before in another. */
export const angkaDuaTahun = aturan({
  id: 'angka-dua-tahun',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Satu angka, dua tahun',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut ${isi(t, 'angka')} untuk tahun ${t.dilaporkan}, sedangkan ${isi(t, 'letakLain')} menyebutnya untuk tahun ${t.dihitung}.`,
    },
    en: {
      nama: 'One figure, two years',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} gives ${isi(t, 'angka')} for ${t.dilaporkan}, but ${isi(t, 'letakLain')} gives it for ${t.dihitung}.`,
    },
  },
  periksa: (_, { narasi, cetak: { tahun } }) => {
    if (tahun === null) return [];
    const semua = narasi.filter(berkalimat).flatMap(sebutan);
    const lalu = semua.filter((s) => s.tahun === tahun - 1);
    const kini = semua.filter((s) => s.tahun === tahun);
    return lalu.flatMap((s): Calon[] => {
      const sama = kini.find((k) => k.paragraf !== s.paragraf && seucap(k, s));
      if (!sama) return [];
      const rincian = { angka: s.token.teks, letakLain: sama.paragraf.letak };
      return [calonNarasi(s.paragraf, [String(s.tahun), String(tahun)], rincian, [sama.paragraf.asal])];
    });
  },
});

/** The figures of sentences that name one year only. */
function sebutan(paragraf: Paragraf): Sebutan[] {
  return kalimatDari(paragraf.teks).flatMap(({ teks }): Sebutan[] => {
    const tahun = new Set((teks.match(TAHUN) ?? []).map(Number));
    const [satu] = tahun;
    if (satu === undefined || tahun.size !== 1) return [];
    const kata = new Set(kataNama(teks));
    return pecahAngka(teks)
      .filter((t) => t.jenis === 'angka' && t.nilai.toFixed().replace(/\D/g, '').length >= DIGIT)
      .filter((t) => /\b(?:adalah|sebesar|mencapai|sebanyak)\b[^.;\d]{0,30}$/i.test(teks.slice(0, t.mulai)))
      .map((token) => ({ paragraf, token, tahun: satu, kata }));
  });
}

function sekata(a: Sebutan, b: Sebutan): boolean {
  const sama = [...a.kata].filter((k) => b.kata.has(k)).length;
  return sama >= KATA_SAMA && sama >= BAGIAN_SAMA * Math.min(a.kata.size, b.kata.size);
}

const seucap = (a: Sebutan, b: Sebutan): boolean =>
  a.token.nilai.eq(b.token.nilai) && a.token.satuan === b.token.satuan && sekata(a, b);
