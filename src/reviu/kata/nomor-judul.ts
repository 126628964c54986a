import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import type { Calon } from '../temuan';

const BAB = /^\s*bab\s+([ivx]{1,4}|\d{1,2})\b\s*[:.\-–]?\s*(.{0,80})$/i;
/** A chapter's line, however long its title is. */
const AWAL_BAB = /^\s*bab\s+([ivx]{1,4}|\d{1,2})\b/i;
const SUBBAB = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(\p{Lu}.{3,160})$/u;
const ROMAWI = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** Words that tell one heading from another. */
const KATA_JUDUL = 5;

interface Judul {
  /** [3] of "BAB III", [3, 1, 2] of "3.1.2". */
  nomor: readonly number[];
  tulisan: string;
  judul: string;
  bab: number;
  paragraf: Paragraf;
}

/** Chapters and headings: a chapter that jumps, a heading under another chapter's number, one number for two headings. */
export const nomorJudul = aturan({
  id: 'nomor-judul',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Nomor bab dan sub bab',
      kalimat: (t) => {
        const tempat = `${t.dilaporkan} (“${isi(t, 'judul')}”) pada ${isi(t, 'letak')}`;
        switch (isi(t, 'jenis')) {
          case 'lompat':
            return `${tempat} melompati ${t.dihitung}.`;
          case 'bab':
            return `${tempat} bernomor bab lain; pada ${isi(t, 'letakLain')} nomornya ${t.dihitung}.`;
          default:
            return `${tempat} sudah dipakai “${isi(t, 'judulLain')}” (${isi(t, 'letakLain')}); menurut urutannya ${t.dihitung}.`;
        }
      },
    },
    en: {
      nama: 'Numbers of chapters and sections',
      kalimat: (t) => {
        const tempat = `${t.dilaporkan} (“${isi(t, 'judul')}”) at ${isi(t, 'letak')}`;
        switch (isi(t, 'jenis')) {
          case 'lompat':
            return `${tempat} leaves out ${t.dihitung}.`;
          case 'bab':
            return `${tempat} has another chapter’s number; at ${isi(t, 'letakLain')} it is ${t.dihitung}.`;
          default:
            return `${tempat} is taken by “${isi(t, 'judulLain')}” (${isi(t, 'letakLain')}); in order it is ${t.dihitung}.`;
        }
      },
    },
  },
  periksa: (_, { narasi }) => {
    const judul = bacaJudul(narasi);
    return [...babMelompat(judul, narasi), ...babLain(judul), ...nomorGanda(judul), ...tanpaBab(judul)];
  },
});

function bacaJudul(narasi: readonly Paragraf[]): Judul[] {
  let bab = 0;
  return narasi.flatMap((paragraf): Judul[] => {
    const [, nomorBab, judulBab = ''] = BAB.exec(paragraf.teks) ?? [];
    if (nomorBab !== undefined) {
      bab = angkaBab(nomorBab);
      return bab > 0 ? [{ nomor: [bab], tulisan: `BAB ${nomorBab}`, judul: rapikan(judulBab), bab, paragraf }] : [];
    }
    const [, nomor, judul = ''] = SUBBAB.exec(paragraf.teks) ?? [];
    if (nomor === undefined) return [];
    return [{ nomor: nomor.split('.').map(Number), tulisan: nomor, judul: rapikan(judul), bab, paragraf }];
  });
}

const angkaBab = (teks: string): number => (/\d/.test(teks) ? Number(teks) : ROMAWI.indexOf(teks.toLowerCase()) + 1);
const keRomawi = (angka: number): string => (ROMAWI[angka - 1] ?? String(angka)).toUpperCase();

/** Without leaders and page numbers, as the contents print them. */
const rapikan = (judul: string): string =>
  judul
    .replace(/[.…\s]{3,}\d*\s*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, KATA_JUDUL)
    .join(' ');

/** "BAB III" is followed by "BAB VI". */
function babMelompat(judul: readonly Judul[], narasi: readonly Paragraf[]): Calon[] {
  const bab = judul.filter((j) => j.nomor.length === 1);
  return bab.flatMap((j, i): Calon[] => {
    const lalu = bab[i - 1];
    // A chapter that is nowhere was lost with its page; one that comes later was misnumbered here.
    if (!lalu || j.bab <= lalu.bab + 1 || !bab.some((b) => b.bab === lalu.bab + 1)) return [];
    const antara = narasi.slice(narasi.indexOf(lalu.paragraf) + 1, narasi.indexOf(j.paragraf));
    if (antara.some(({ teks }) => angkaBab(AWAL_BAB.exec(teks)?.[1] ?? '') === lalu.bab + 1)) return [];
    const nomor = /\d/.test(j.tulisan) ? String(lalu.bab + 1) : keRomawi(lalu.bab + 1);
    return [calonNarasi(j.paragraf, [j.tulisan, `BAB ${nomor}`], { judul: j.judul, jenis: 'lompat' })];
  });
}

/** "1.1 Capaian Kinerja" in chapter 3, which the contents call "3.1 Capaian Kinerja". */
function babLain(judul: readonly Judul[]): Calon[] {
  const sudah = new Set<string>();
  return judul.flatMap((j): Calon[] => {
    const [awal, ...sisa] = j.nomor;
    if (sisa.length === 0 || j.bab === 0 || awal === j.bab) return [];
    // The first heading of a chapter that goes on with the same wrong number says it for the others.
    if (sudah.has(`${j.bab} ${awal}`)) return [];
    const seharusnya = [j.bab, ...sisa].join('.');
    const tempatLain = judul.find((l) => l.judul === j.judul && l.nomor.join('.') === seharusnya);
    if (tempatLain) sudah.add(`${j.bab} ${awal}`);
    return tempatLain
      ? [
          calonNarasi(j.paragraf, [j.tulisan, seharusnya], {
            judul: j.judul,
            jenis: 'bab',
            letakLain: tempatLain.paragraf.letak,
          }),
        ]
      : [];
  });
}

/** "3.2 Realisasi Anggaran" and, further on in the same chapter, "3.2 Upaya Perbaikan". */
function nomorGanda(judul: readonly Judul[]): Calon[] {
  const temuan: Calon[] = [];
  let dalamBab = new Map<string, Judul>();
  let disebut = 0;
  for (const j of judul) {
    if (j.nomor.length === 1) [dalamBab, disebut] = [new Map<string, Judul>(), 0];
    if (j.nomor.length !== 2 || j.nomor[0] !== j.bab) continue;
    const ada = dalamBab.get(j.tulisan);
    if (!ada) {
      dalamBab.set(j.tulisan, j);
      continue;
    }
    if (ada.judul === j.judul) continue;
    const terakhir = [...dalamBab.values()].reduce((n, d) => Math.max(n, d.nomor[1] ?? 0), 0);
    // One that was misnumbered before it takes the next number.
    disebut += 1;
    const seharusnya = `${j.bab}.${terakhir + disebut}`;
    temuan.push(
      calonNarasi(j.paragraf, [j.tulisan, seharusnya], {
        judul: j.judul,
        jenis: 'ganda',
        letakLain: ada.paragraf.letak,
        judulLain: ada.judul,
      }),
    );
  }
  return temuan;
}

/**
 * A text without the lines of its chapters: "1.1 … 1.3, 2.1 … 2.3, 1.1, 1.2, 4.1". The first heading that begins a
 * chapter's count anew between 2.x and 4.x belongs to chapter 3.
 */
function tanpaBab(judul: readonly Judul[]): Calon[] {
  if (judul.some((j) => j.nomor.length === 1)) return [];
  const sub = judul.filter((j) => j.nomor.length === 2);
  return sub.flatMap((j, i): Calon[] => {
    const [lalu, sesudah] = [sub[i - 1], sub.slice(i).find((l) => l.nomor[0] !== j.nomor[0])];
    const [awal, ke] = j.nomor;
    const sebelum = lalu?.nomor[0];
    if (sebelum === undefined || awal === undefined || ke !== 1 || awal >= sebelum) return [];
    const ada = sub.slice(0, i).find((l) => l.tulisan === j.tulisan && l.judul !== j.judul);
    if (!lalu || !ada || sesudah?.nomor[0] !== sebelum + 2) return [];
    const rincian = { judul: j.judul, jenis: 'ganda', letakLain: ada.paragraf.letak, judulLain: ada.judul };
    return [calonNarasi(j.paragraf, [j.tulisan, `${sebelum + 1}.1`], rincian)];
  });
}
