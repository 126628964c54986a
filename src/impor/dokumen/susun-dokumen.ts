import type { AlineaDokumen, JenisAlinea } from './dokumen';
import { jenisAlinea, tingkatJudul } from './jenis-alinea';

/** A paragraph before its place among the headings is known. */
export interface AlineaMentah {
  teks: string;
  halaman: number;
  /** What the document says of it by a style of its own. */
  ditentukan?: JenisAlinea | undefined;
  /** Depth of a heading, where the document says it. */
  tingkat?: number | undefined;
}

/** Gives each paragraph its kind, the headings above it and its number below the nearest. */
export function susunAlinea(mentah: readonly AlineaMentah[]): AlineaDokumen[] {
  const jenis = jenisAlinea(mentah);
  let jalur: { teks: string; tingkat: number }[] = [];
  let nomor = 0;
  return mentah.map(({ teks, halaman, tingkat }, i): AlineaDokumen => {
    const satu = jenis[i] ?? 'isi';
    if (satu === 'judul') {
      const dalam = tingkat ?? tingkatJudul(teks);
      jalur = [...jalur.filter((lain) => lain.tingkat < dalam), { teks, tingkat: dalam }];
      nomor = 0;
    } else if (satu === 'isi') nomor += 1;
    return { teks, halaman, judul: jalur.map((lain) => lain.teks), nomor: satu === 'isi' ? nomor : 0, jenis: satu };
  });
}
