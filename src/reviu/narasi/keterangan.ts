import type { KonteksReviu, Paragraf } from '../konteks';

export interface Keterangan {
  /** "Tabel", "Grafik", "Gambar". */
  jenis: string;
  /** As written: "2.1", "15". */
  nomor: string;
  paragraf: Paragraf;
}

const KETERANGAN = /^\W*(tabel|grafik|gambar)\s+(\d+(?:\.\d+)*)(?=[.\s:]|$)/i;

/** The captions of tables, charts and pictures in the running text, in its order. */
export function keteranganNarasi({ narasi }: KonteksReviu): Keterangan[] {
  return narasi.flatMap((paragraf) => {
    const [, jenis = '', nomor = ''] = KETERANGAN.exec(paragraf.teks) ?? [];
    return nomor === '' ? [] : [{ jenis: sebut(jenis), nomor, paragraf }];
  });
}

/** "TABEL" and "tabel" are "Tabel". */
export const sebut = (jenis: string): string => jenis.charAt(0).toUpperCase() + jenis.slice(1).toLowerCase();
