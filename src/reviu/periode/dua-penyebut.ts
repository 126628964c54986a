import { tambahkan } from '../../dasar/kelompok';
import { tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { uraikanDigit } from '../cetak/angka-cetak';
import { kataNama } from '../cetak/nama';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import { berkalimat } from '../narasi/jenis-paragraf';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';

/** "3 dari 10 satker yang …", "74 orang dari 92 …", from a number's first digit on: "1.1.1." is walked through once. */
const DARI =
  /(?:^|[^\d.])\.*\b(?<tulisan>(?:\d[\d.]*\d|\d)(?: \([\p{L} ]+\))?(?: \p{L}+)? dari (?:total |jumlah |seluruh |keseluruhan |sebanyak )*(?<penyebut>\d[\d.]*\d|\d)(?: \([\p{L} ]+\))? (?<ekor>(?:[\p{L}/-]+ ?){3,12}))/giu;
/** So many words of what is counted make it the same. */
const KATA_SAMA = 4;
/** Another year, part of the year or place has another whole. */
const LAIN = /\b(?:20\d\d|tri ?wulan|tw|semester|bulan|sebelumnya|lalu|masing)\b/i;

interface Pecahan {
  paragraf: Paragraf;
  tulisan: string;
  penyebut: string;
}

/** One term with two wholes: "3 dari 10 …" here and "3 dari 4 …" there, of the same thing. */
export const duaPenyebut = aturan({
  id: 'dua-penyebut',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Satu sebutan, dua penyebut',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menulis “${t.dilaporkan}”, ${isi(t, 'letakLain')} menulis “${t.dihitung}”: penyebut ${isi(t, 'satu')} dan ${isi(t, 'dua')} untuk hal yang sama (${isi(t, 'nama')}).`,
    },
    en: {
      nama: 'One term, two wholes',
      kalimat: (t) =>
        `The sentence ${isi(t, 'letak')} writes “${t.dilaporkan}”, ${isi(t, 'letakLain')} writes “${t.dihitung}”: ${isi(t, 'satu')} and ${isi(t, 'dua')} are the whole of the same thing (${isi(t, 'nama')}).`,
    },
  },
  periksa: (_, { narasi }) => {
    const menurut = new Map<string, Pecahan[]>();
    for (const paragraf of narasi.filter(berkalimat)) {
      for (const { teks } of kalimatDari(paragraf.teks)) {
        if (LAIN.test(teks)) continue;
        for (const { groups } of teks.matchAll(DARI)) {
          const { tulisan = '', penyebut = '', ekor = '' } = groups ?? {};
          const kata = kataNama(ekor).slice(0, KATA_SAMA);
          if (kata.length < KATA_SAMA) continue;
          const kunci = kata.join(' ');
          tambahkan(menurut, kunci, { paragraf, tulisan: tulisan.trim(), penyebut });
        }
      }
    }
    return [...menurut].flatMap(([nama, semua]) => temuan(nama, semua));
  },
});

/** Two wholes and no more: a phrase with three of them is a pattern. */
function temuan(nama: string, semua: readonly Pecahan[]): Calon[] {
  const penyebut = new Map(semua.map((p) => [uraikanDigit(p.penyebut)?.nilai.toFixed() ?? p.penyebut, p]));
  const [satu, dua, lagi] = [...penyebut.values()];
  if (!satu || !dua || lagi || satu.paragraf === dua.paragraf) return [];
  const cetak = (p: Pecahan): string => {
    const isiPenyebut = uraikanDigit(p.penyebut);
    return isiPenyebut ? tampil(isiPenyebut.nilai, isiPenyebut.desimal) : p.penyebut;
  };
  const rincian = { nama, letakLain: satu.paragraf.letak, satu: cetak(dua), dua: cetak(satu) };
  return [calonNarasi(dua.paragraf, [dua.tulisan, satu.tulisan], rincian, [satu.paragraf.asal])];
}
