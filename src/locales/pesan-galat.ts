import type { RincianGalat } from '../dasar/galat';

/** A sentence about an error, in the three parts every message of ours has. */
export interface PesanGalat {
  /** What happened, and where. */
  apa: string;
  /** What was kept. */
  tersimpan: string;
  /** What to do next. */
  lakukan: string;
}

/** `kalimat` with the detail when it is known, else `tanpa`: an error may arrive with fewer details than it could. */
export function dengan(rincian: RincianGalat, kunci: string, kalimat: (isi: string) => string, tanpa = ''): string {
  const isi = rincian[kunci];
  return isi === undefined || isi === '' ? tanpa : kalimat(String(isi));
}

/** The message as one paragraph, for places that show plain text. */
export function satuParagraf(pesan: PesanGalat): string {
  return [pesan.apa, pesan.tersimpan, pesan.lakukan].filter((kalimat) => kalimat !== '').join(' ');
}
