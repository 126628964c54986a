import type { Kisi } from './kisi';

/** Months and quarters. */
const PANJANG: readonly number[] = [12, 4];
/** Names that stand left of them in the row above, so that their row is not the one that numbers all columns. */
const NAMA_DI_KIRI = 2;
const TERTINGGI = 2;

const TIDAK_ADA: ReadonlySet<number> = new Set();
const sudah = new WeakMap<Kisi, Map<number, ReadonlySet<number>>>();

/**
 * Columns of a row in which months or quarters are named by their numbers, 1 to 12 or 1 to 4, below a name that is
 * merged over them; a name of their sum may follow. A row that numbers all columns of a header is none.
 */
export function nomorWaktu(kisi: Kisi, baris: number): ReadonlySet<number> {
  let selembar = sudah.get(kisi);
  if (!selembar) sudah.set(kisi, (selembar = new Map<number, ReadonlySet<number>>()));
  let kolom = selembar.get(baris);
  if (!kolom) selembar.set(baris, (kolom = cari(kisi, baris)));
  return kolom;
}

function cari(kisi: Kisi, baris: number): ReadonlySet<number> {
  const isi = kisi.terisi(baris);
  const [pertama, kedua] = isi;
  if (pertama === undefined || kedua === undefined || kisi.tulisan(baris, pertama) !== '1') return TIDAK_ADA;
  const langkah = kedua - pertama;
  const urut = (k: number, i: number): boolean =>
    k === pertama + i * langkah && kisi.tulisan(baris, k) === String(i + 1);
  const banyak = isi.findIndex((k, i) => !urut(k, i));
  const deret = banyak < 0 ? isi.length : banyak;
  if (!PANJANG.includes(deret)) return TIDAK_ADA;
  if (isi.slice(deret).some((k) => !/\p{L}/u.test(kisi.tulisan(baris, k)))) return TIDAK_ADA;
  return bernamaBersama(kisi, baris, pertama, kedua) ? new Set(isi.slice(0, deret)) : TIDAK_ADA;
}

/** Does a name above stand over both, with the names of other columns left of it? */
function bernamaBersama(kisi: Kisi, baris: number, pertama: number, kedua: number): boolean {
  for (let b = baris - 1; b >= Math.max(kisi.atas, baris - TERTINGGI); b--) {
    if (kisi.jenis(b, pertama) !== 'teks' || kisi.jenis(b, kedua) !== 'kosong') continue;
    const kiri = kisi.terisi(b, kisi.kiri, pertama);
    if (kiri.length >= NAMA_DI_KIRI && kiri.every((k) => kisi.jenis(b, k) === 'teks')) return true;
  }
  return false;
}
