import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { KonteksReviu, Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';

/** Sub-chapters whose letter is not the same in the table of contents, on the chapter's cover and in the body. */
export const susunanNarasi = aturan({
  id: 'susunan-narasi',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Susunan subbab',
      kalimat: (t) =>
        isi(t, 'sebab') === 'huruf'
          ? `Subbab “${isi(t, 'judul')}” memakai huruf ${huruf(t.dilaporkan)} pada ${isi(t, 'letak')}, tetapi huruf ${huruf(t.dihitung)} pada ${isi(t, 'letakLain')}.`
          : `Huruf ${huruf(t.dilaporkan)} pada ${isi(t, 'letak')} berjudul “${isi(t, 'judul')}”; pada ${isi(t, 'letakLain')} huruf itu berjudul “${isi(t, 'judulLain')}”.`,
    },
    en: {
      nama: 'Order of sub-chapters',
      kalimat: (t) =>
        isi(t, 'sebab') === 'huruf'
          ? `The sub-chapter “${isi(t, 'judul')}” has the letter ${huruf(t.dilaporkan)} at ${isi(t, 'letak')}, but ${huruf(t.dihitung)} at ${isi(t, 'letakLain')}.`
          : `The letter ${huruf(t.dilaporkan)} at ${isi(t, 'letak')} is titled “${isi(t, 'judul')}”; at ${isi(t, 'letakLain')} it is titled “${isi(t, 'judulLain')}”.`,
    },
  },
  periksa: (_, konteks) => [...subbabMenurutBab(konteks).values()].flatMap(periksaBab),
});

interface Subbab {
  huruf: string;
  judul: string;
  paragraf: Paragraf;
}

const BAB = /^[\s*#-]*bab\s+([ivx]+)\b(?!.*[.;]\s*$)/i;
const AWAL_SUBBAB = /^[\s*#-]*([A-Z])\.\s+(?=\p{L})/u;
const JUDUL_TERPANJANG = 80;

/** "C. Rencana Kerja dan Anggaran\t16": a capital letter, a title without an end, perhaps a page. */
function bacaSubbab(teks: string): { huruf: string; judul: string } | null {
  const [awal = '', huruf = ''] = AWAL_SUBBAB.exec(teks) ?? [];
  if (huruf === '') return null;
  const isi = teks.slice(awal.length);
  const akhir = sebelumEkor(isi, sebelumHalaman(isi), /[\s*]/);
  const judul = isi.slice(0, akhir);
  return judul.length > JUDUL_TERPANJANG || /[.;:]/.test(judul) ? null : { huruf, judul };
}

/** Where the dots or the tab before a page number begin; the end of the text when it has no page. */
function sebelumHalaman(teks: string): number {
  const akhir = sebelumEkor(teks, teks.length, /\s/);
  const nomor = sebelumEkor(teks, akhir, /\d/);
  const sela = sebelumEkor(teks, nomor, /[\s.…]/);
  return nomor < akhir && /[\t.…]/.test(teks.slice(sela, nomor)) ? sela : akhir;
}

/** Where the letters of a kind begin that stand right before `akhir`. */
function sebelumEkor(teks: string, akhir: number, jenis: RegExp): number {
  let awal = akhir;
  while (awal > 0 && jenis.test(teks.charAt(awal - 1))) awal -= 1;
  return awal;
}

/** Headings under each chapter, wherever the chapter is opened: contents, cover, body. */
function subbabMenurutBab({ narasi }: KonteksReviu): Map<string, Subbab[]> {
  const hasil = new Map<string, Subbab[]>();
  let bab: string | null = null;
  for (const paragraf of narasi) {
    bab = BAB.exec(paragraf.teks)?.[1]?.toUpperCase() ?? bab;
    const subbab = bacaSubbab(paragraf.teks);
    if (bab === null || !subbab) continue;
    const milik = hasil.get(bab) ?? [];
    hasil.set(bab, milik);
    milik.push({ huruf: subbab.huruf, judul: kunciJudul(subbab.judul), paragraf });
  }
  return hasil;
}

const kunciJudul = (judul: string): string =>
  judul
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function periksaBab(semua: readonly Subbab[]): Calon[] {
  return semua.flatMap(({ huruf, judul, paragraf }, i) => {
    const sebelum = semua.slice(0, i);
    const sejudul = sebelum.find((s) => samaJudul(s.judul, judul));
    const pesan = (lain: Subbab, sebab: 'huruf' | 'judul'): Calon[] => [
      calonNarasi(
        paragraf,
        [`${huruf}.`, `${lain.huruf}.`],
        {
          sebab,
          judul: tanpaHuruf(paragraf),
          judulLain: tanpaHuruf(lain.paragraf),
          letakLain: lain.paragraf.letak,
        },
        [lain.paragraf.asal],
      ),
    ];
    if (sejudul) return sejudul.huruf === huruf ? [] : pesan(sejudul, 'huruf');
    const sehuruf = sebelum.find((s) => s.huruf === huruf);
    return sehuruf ? pesan(sehuruf, 'judul') : [];
  });
}

/** One title may be cut off where its line ended. */
const samaJudul = (satu: string, dua: string): boolean => satu.startsWith(dua) || dua.startsWith(satu);

/** "C." as the letter of a sentence. */
const huruf = (teks: string): string => teks.replace(/\.$/, '');

const tanpaHuruf = ({ teks }: Paragraf): string => bacaSubbab(teks)?.judul.trim() ?? teks;
