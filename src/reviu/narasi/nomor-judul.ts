import { aturan } from '../aturan';
import { kataNama } from '../cetak/nama';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';

/** Numbers of chapters, sections and items that jump, or that two headings share. */
export const nomorJudul = aturan({
  id: 'nomor-judul',
  membandingkan: 'narasi',
  keparahan: 'perhatian',
  periksa: (_, { narasi }) => {
    const judul = narasi.filter((p) => p.jenis === 'judul');
    return [...bab(judul), ...subbab(judul), ...butir(judul)];
  },
});

const ROMAWI = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const BAB = /^\W*BAB\s+([IVX]+|\d{1,2})\b\W*(.*)$/i;

const nomorBab = (tertulis: string): number =>
  /^\d/.test(tertulis) ? Number(tertulis) : ROMAWI.indexOf(tertulis.toUpperCase());

/** "BAB I, II, III, VI": the next one exists elsewhere, and no other chapter bears this number. */
function bab(judul: readonly Paragraf[]): Calon[] {
  const semua = judul.flatMap((p) => {
    const [, tertulis = ''] = BAB.exec(p.teks) ?? [];
    const nomor = tertulis === '' ? -1 : nomorBab(tertulis);
    return nomor > 0 ? [{ p, nomor, tertulis }] : [];
  });
  const banyak = (n: number): number => semua.filter((b) => b.nomor === n).length;
  return semua.flatMap(({ p, nomor, tertulis }, i): Calon[] => {
    const lalu = semua[i - 1]?.nomor ?? 0;
    const seharusnya = lalu + 1;
    if (i === 0 || nomor <= seharusnya || banyak(seharusnya) === 0 || banyak(nomor) > 1) return [];
    const benar = /^\d/.test(tertulis) ? String(seharusnya) : (ROMAWI[seharusnya] ?? String(seharusnya));
    return [calonNarasi(p, [`BAB ${tertulis}`, `BAB ${benar}`], { sebab: 'lompat' })];
  });
}

const SUBBAB = /^\W*(\d{1,2}(?:\.\d{1,2})+)\.?\s+(\p{L}.*)$/u;

/** "3.2" over two titles: the second one, or one that stands in another chapter. */
function subbab(judul: readonly Paragraf[]): Calon[] {
  const pertama = new Map<string, { judul: string; p: Paragraf }>();
  // A chapter whose sections are numbered wrong is named once.
  const sudah = new Set<number>();
  let kini = 0;
  return judul.flatMap((p): Calon[] => {
    const [, tertulis] = BAB.exec(p.teks) ?? [];
    if (tertulis !== undefined) kini = nomorBab(tertulis);
    const [, nomor = '', isi = ''] = SUBBAB.exec(p.teks) ?? [];
    const ada = nomor === '' ? undefined : pertama.get(nomor);
    if (nomor === '') return [];
    if (!ada) {
      pertama.set(nomor, { judul: isi, p });
      return [];
    }
    if (serupa(ada.judul, isi)) return [];
    const awal = Number(nomor.split('.')[0]);
    const pindah = kini > 0 && awal !== kini;
    if (sudah.has(awal)) return [];
    sudah.add(awal);
    const benar = pindah ? nomor.replace(/^\d+/, String(kini)) : `${nomor} ${ada.judul}`;
    return [calonNarasi(p, [`${nomor} ${isi}`, benar], { sebab: 'ganda', letakLain: ada.p.letak }, [ada.p.asal])];
  });
}

/** The same title, perhaps cut off, or worded a little otherwise in the contents. */
function serupa(a: string, b: string): boolean {
  const [satu, dua] = [new Set(kataNama(a)), kataNama(b)];
  const bersama = dua.filter((k) => satu.has(k)).length;
  return bersama * 2 >= Math.min(satu.size, dua.length);
}

/** "(1), (2), (3), (3)" over headings of one kind. */
function butir(judul: readonly Paragraf[]): Calon[] {
  const semua = judul.flatMap((p) => {
    const nomor = Number(/^\((\d{1,2})\)\s+\p{L}/u.exec(p.teks)?.[1] ?? 0);
    return nomor > 0 ? [{ p, nomor }] : [];
  });
  return semua.flatMap(({ p, nomor }, i): Calon[] => {
    const [lalu, lagi] = [semua[i - 1]?.nomor, semua[i - 2]?.nomor];
    if (nomor < 2 || lalu !== nomor || lagi !== nomor - 1) return [];
    return [calonNarasi(p, [`(${nomor})`, `(${nomor + 1})`], { sebab: 'butir' }, [semua[i - 1]?.p.asal ?? null])];
  });
}
