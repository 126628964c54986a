import type { TabelPolos } from '../../domain/tabel-polos';
import type { AlamatSel } from '../../dasar/sel';
import { aturan } from '../aturan';
import { kelompokkanNama } from '../cetak/kelompok-nama';
import { bacaNama, kataNama, type Nama, samaKata } from '../cetak/nama';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import type { Calon } from '../temuan';

/** An indicator with the sasaran that is printed beside it. */
interface Pasangan {
  sasaran: Nama;
  indikator: Nama;
  /** Sheet of the table; null in running text. */
  lembar: string | null;
  letak: string;
  asal: AlamatSel | null;
  paragraf: Paragraf | null;
}

/** Below this share of common words two sasaran are two. */
const SERUPA = 0.5;
/** So many words of an indicator tell which one a sentence goes on to name. */
const KATA_PENANDA = 4;

const DALAM_TEKS =
  /\bsasaran(?: strategi[sk]| stratejik| program)?\s*(?:\d{1,2}\s*)?[:.]?\s*[“"']?(?<sasaran>\p{Lu}[^.;:”"']{20,220}?)[”"']?,? (?:dengan|diukur (?:dengan|melalui|menggunakan)) indikator(?: kinerja)?(?: sasaran| utama| program)?(?: adalah| yaitu)?\s*:?\s*[“"']?(?<indikator>\p{Lu}[^.;]{15,200})/giu;

/**
 * An indicator that stands under another sasaran than in the tables: one whose sasaran was copied from another row of
 * its own table, or, in a text that otherwise follows the tables, one that no table knows.
 */
export const sasaranIndikator = aturan({
  id: 'sasaran-indikator',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Sasaran sebuah indikator',
      kalimat: (t) =>
        `Indikator “${isi(t, 'nama')}” pada ${isi(t, 'tempat')} berada di bawah sasaran “${t.dilaporkan}”, sedangkan pada ${isi(t, 'banyak')} tabel lain di bawah “${t.dihitung}”.`,
    },
    en: {
      nama: 'The objective of an indicator',
      kalimat: (t) =>
        `The indicator “${isi(t, 'nama')}” stands under the objective “${t.dilaporkan}” in ${isi(t, 'tempat')}, but under “${t.dihitung}” in ${isi(t, 'banyak')} other tables.`,
    },
  },
  periksa: (_, { polos = [], narasi }) => {
    const tabel = polos.flatMap(dariTabel);
    const teks = narasi.flatMap(dariTeks);
    const kelompok = kelompokkanNama(tabel, (p) => p.indikator);
    const milik = (p: Pasangan): Pasangan[] =>
      p.lembar === null
        ? kelompok.flatMap((k) => (diawali(p.indikator, k.nama) ? k.isi : []))
        : (kelompok.find((k) => k.isi.includes(p))?.isi ?? []).filter((lain) => lain.lembar !== p.lembar);
    const nilai = [...tabel, ...teks].map((p) => ({ p, acuan: acuan(milik(p)) }));
    const sesuai = (satu: Nama, dua: Nama): boolean => kemiripan(satu, dua) >= SERUPA;
    const teksIkut = nilai.some(({ p, acuan: a }) => p.lembar === null && a !== null && sesuai(p.sasaran, a.sasaran));
    return nilai.flatMap(({ p, acuan: a }): Calon[] => {
      if (!a || sesuai(p.sasaran, a.sasaran)) return [];
      const tersalin = tabel.some(
        (lain) => lain !== p && lain.lembar === p.lembar && p.lembar !== null && sama(lain.sasaran, p.sasaran),
      );
      const takDikenal = p.lembar === null && teksIkut && !tabel.some((t) => sesuai(t.sasaran, p.sasaran));
      return tersalin || takDikenal ? [calon(p, a)] : [];
    });
  },
});

/** What most tables print, two of them at least and all but this one; null where they do not agree. */
function acuan(semua: readonly Pasangan[]): { sasaran: Nama; pasangan: Pasangan; banyak: number } | null {
  const [satu] = semua;
  if (!satu || semua.some((p) => kemiripan(p.sasaran, satu.sasaran) < SERUPA)) return null;
  const banyak = new Set(semua.map((p) => p.lembar)).size;
  return banyak < 2 ? null : { sasaran: satu.sasaran, pasangan: satu, banyak };
}

/** Rows that print a sasaran of their own: a blank cell may hide one. */
function dariTabel({ lembar, judul, kolom, baris }: TabelPolos): Pasangan[] {
  const sasaran = kolom.find((k) => /\bsasaran\b/.test(k.penuh) && !/\bindikator\b/.test(k.penuh));
  const indikator = kolom.find((k) => /\bindikator\b/.test(k.penuh));
  if (!sasaran || !indikator) return [];
  return baris.flatMap(({ peran, sel }) => {
    const [s, i] = [sel.get(sasaran.kolom), sel.get(indikator.kolom)];
    if (peran !== 'data' || !s || !i) return [];
    const nama = { sasaran: bacaNama(s.teks), indikator: bacaNama(i.teks) };
    if (nama.sasaran.kata.length < 3 || nama.indikator.kata.length === 0) return [];
    return [{ ...nama, lembar, letak: judul || lembar, asal: s.asal, paragraf: null }];
  });
}

function dariTeks(paragraf: Paragraf): Pasangan[] {
  if (paragraf.jenis !== undefined && paragraf.jenis !== 'kalimat') return [];
  return [...paragraf.teks.matchAll(DALAM_TEKS)].flatMap(({ groups }) => {
    const { sasaran = '', indikator = '' } = groups ?? {};
    return [
      {
        sasaran: bacaNama(sasaran),
        indikator: bacaNama(indikator),
        lembar: null,
        letak: paragraf.letak,
        asal: paragraf.asal,
        paragraf,
      },
    ];
  });
}

/** Does the text go on with this indicator's name, as far as it goes? */
function diawali({ kata }: Nama, { kata: nama }: Nama): boolean {
  const panjang = Math.min(kata.length, nama.length);
  return panjang >= KATA_PENANDA && nama.slice(0, panjang).every((k, i) => samaKata(k, kata[i] ?? ''));
}

const sama = (a: Nama, b: Nama): boolean => kemiripan(a, b) === 1;

function kemiripan(a: Nama, b: Nama): number {
  const [satu, dua] = [[...new Set(a.kata)], [...new Set(b.kata)]];
  const bersama = satu.filter((k) => dua.some((l) => samaKata(k, l))).length;
  return satu.length + dua.length === 0 ? 0 : (2 * bersama) / (satu.length + dua.length);
}

function calon(p: Pasangan, { sasaran, pasangan, banyak }: NonNullable<ReturnType<typeof acuan>>): Calon {
  const indikator = p.lembar === null ? pasangan.indikator.asli : p.indikator.asli;
  const rincian = { nama: indikator, tempat: p.letak, banyak };
  if (p.paragraf) return calonNarasi(p.paragraf, [p.sasaran.asli, sasaran.asli], rincian, [pasangan.asal]);
  return {
    kunci: kataNama(indikator).join('-'),
    putusan: 'berbeda',
    dilaporkan: p.sasaran.asli,
    dihitung: sasaran.asli,
    selisih: '',
    satuan: '',
    asal: p.asal,
    asalPembanding: pasangan.asal,
    kunciAngka: null,
    sel: [p.asal, pasangan.asal].flatMap((s) => s ?? []),
    rincian,
  };
}
