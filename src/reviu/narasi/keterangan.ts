import type { KonteksReviu, Paragraf } from '../konteks';

export interface Keterangan {
  /** "Tabel", "Grafik", "Gambar". */
  jenis: string;
  /** As written: "2.1", "15". */
  nomor: string;
  paragraf: Paragraf;
}

/** "2.1", and "2. 1" as some print it. */
const NOMOR = String.raw`\d+(?:\s?\.\s?\d{1,2}(?!\d))*`;
const KETERANGAN = new RegExp(String.raw`^\W*(tabel|grafik|gambar)[\s.]+(${NOMOR})(?=[.\s:]|$)`, 'i');

/** "tabel 2. 1" anywhere in a text, with its number. */
export const RUJUKAN = new RegExp(String.raw`\b(tabel|grafik|gambar)[\s.]+(${NOMOR})\b`, 'gi');

/** "2. 1" is 2.1. */
export const nomorRapat = (nomor: string): string => nomor.replace(/\s/g, '');

/** "Tabel 2.2 berikut ini :" is the end of a sentence, "Tabel 9 menunjukkan …" its beginning. */
const LANJUTAN = new RegExp(
  String.raw`\b(?:berikut|di ?bawah ini|di ?atas)\b.{0,20}$|^\W*(?:tabel|grafik|gambar)[\s.]+${NOMOR}\s+(?:(?:di ?atas|di ?bawah|tersebut|berikut|ini)\s+)?(?:menunjukkan|menggambarkan|memperlihatkan|menyajikan|memuat|menjelaskan|merupakan|terlihat|dapat)\b`,
  'i',
);

/** The captions of tables, charts and pictures in the running text, in its order. */
export function keteranganNarasi({ narasi }: KonteksReviu): Keterangan[] {
  return narasi.flatMap((paragraf) => {
    if (LANJUTAN.test(paragraf.teks)) return [];
    const [, jenis = '', nomor = ''] = KETERANGAN.exec(paragraf.teks) ?? [];
    return nomor === '' ? [] : [{ jenis: sebut(jenis), nomor: nomorRapat(nomor), paragraf }];
  });
}

/** "TABEL" and "tabel" are "Tabel". */
export const sebut = (jenis: string): string => jenis.charAt(0).toUpperCase() + jenis.slice(1).toLowerCase();
