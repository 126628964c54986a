import { anggota, objekDariTeks } from '../../dasar/teks-json';

const VERSI = 1;

/** Where a table of a report lies in the workbook. */
export interface TabelDiLembar {
  /** Key of its sheet. */
  kunci: string;
  nomor: number;
  judul: string;
  halaman: readonly number[];
  /** Sheet row of the table's first row, from 0. */
  baris: number;
  tinggiKepala: number;
  /** Page of each row of the table. */
  halamanBaris: readonly number[];
}

/** Which sheet holds which table of which page of the report that was read last. */
export interface PetaDokumen {
  nama: string;
  halaman: number;
  halamanPerkiraan: boolean;
  /** Paragraphs of its text. */
  paragraf: number;
  tabel: readonly TabelDiLembar[];
  /** Tables without lines, which no sheet holds. */
  tanpaGaris: readonly { judul: string; halaman: number }[];
}

export function tulisPetaDokumen({ tabel, ...peta }: PetaDokumen): string {
  return JSON.stringify({
    versi: VERSI,
    ...peta,
    // Rows of one page follow each other: the page and how many they are.
    tabel: tabel.map(({ halamanBaris, ...satu }) => ({ ...satu, halamanBaris: padatkan(halamanBaris) })),
  });
}

/** Null when there is none, or none that can be read. */
export function bacaPetaDokumen(teks: unknown): PetaDokumen | null {
  const isi = objekDariTeks(teks);
  const { versi, nama, halaman, halamanPerkiraan, paragraf, tabel, tanpaGaris } = isi;
  if (versi !== VERSI || typeof nama !== 'string' || typeof halaman !== 'number' || !Array.isArray(tabel)) return null;
  return {
    nama,
    halaman,
    halamanPerkiraan: halamanPerkiraan === true,
    paragraf: typeof paragraf === 'number' ? paragraf : 0,
    tabel: tabel.flatMap(bacaTabel),
    tanpaGaris: Array.isArray(tanpaGaris) ? tanpaGaris.flatMap(bacaTanpaGaris) : [],
  };
}

function bacaTanpaGaris(isi: unknown): PetaDokumen['tanpaGaris'][number][] {
  const { judul, halaman } = anggota(isi);
  return typeof judul === 'string' && typeof halaman === 'number' ? [{ judul, halaman }] : [];
}

function bacaTabel(isi: unknown): TabelDiLembar[] {
  const { kunci, nomor, judul, halaman, baris, tinggiKepala, halamanBaris } = anggota(isi);
  if (typeof kunci !== 'string' || typeof judul !== 'string') return [];
  if (typeof nomor !== 'number' || typeof baris !== 'number' || typeof tinggiKepala !== 'number') return [];
  const padat = daftarAngka(halamanBaris);
  return [{ kunci, nomor, judul, halaman: daftarAngka(halaman), baris, tinggiKepala, halamanBaris: uraikan(padat) }];
}

const daftarAngka = (isi: unknown): number[] =>
  Array.isArray(isi) ? isi.filter((satu): satu is number => typeof satu === 'number') : [];

function padatkan(halaman: readonly number[]): number[] {
  const hasil: number[] = [];
  for (const satu of halaman) {
    if (hasil.at(-2) === satu) hasil.push((hasil.pop() ?? 0) + 1);
    else hasil.push(satu, 1);
  }
  return hasil;
}

/** A sheet has a million rows at most. */
const BARIS_TERBANYAK = 1_048_576;

function uraikan(padat: readonly number[]): number[] {
  const hasil: number[] = [];
  for (let i = 0; i + 1 < padat.length; i += 2) {
    const banyak = Math.min(padat[i + 1] ?? 0, BARIS_TERBANYAK - hasil.length);
    for (let n = 0; n < banyak; n++) hasil.push(padat[i] ?? 0);
  }
  return hasil;
}
