import type { Kisi } from './kisi';

const JENIS = /^5[1-8]$/;
/** The two digits of a jenis belanja. */
export const kodeJenis = (tulisan: string): boolean => JENIS.test(tulisan);

/** Names that columns beside those of jenis belanja have. */
const PENDAMPING =
  /^(?:no|nomor|bulan|nama bulan|periode|triwulan|tw|(?:kode |nama )?satker|(?:kode |nama )?satuan kerja|jumlah|total)$/;
const TERSEDIKIT = 2;

const TIDAK_ADA: ReadonlySet<number> = new Set();
const sudah = new WeakMap<Kisi, Map<number, ReadonlySet<number>>>();

/**
 * Columns of a row in which jenis belanja are named by their two digits alone (Bulan | 51 | 52 | 53 | 57): they go up, and
 * beside them stands nothing but names of what the rows are.
 */
export function nomorJenis(kisi: Kisi, baris: number): ReadonlySet<number> {
  let selembar = sudah.get(kisi);
  if (!selembar) sudah.set(kisi, (selembar = new Map<number, ReadonlySet<number>>()));
  let kolom = selembar.get(baris);
  if (!kolom) selembar.set(baris, (kolom = cari(kisi, baris)));
  return kolom;
}

function cari(kisi: Kisi, baris: number): ReadonlySet<number> {
  const isi = kisi.terisi(baris);
  const jenis = isi.filter((k) => kodeJenis(kisi.tulisan(baris, k)));
  if (jenis.length < TERSEDIKIT || jenis.length === isi.length) return TIDAK_ADA;
  const nomor = jenis.map((k) => Number(kisi.tulisan(baris, k)));
  if (nomor.some((n, i) => i > 0 && n <= (nomor[i - 1] ?? n))) return TIDAK_ADA;
  const lain = isi.filter((k) => !jenis.includes(k));
  return lain.every((k) => PENDAMPING.test(kisi.label(baris, k))) ? new Set(jenis) : TIDAK_ADA;
}
