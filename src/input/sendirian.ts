import type { Kepala } from './kepala';
import type { Kisi } from './kisi';

/** Rows above a header that may be the upper part of a wider one. */
const DI_ATAS = 3;

/** Does nothing stand right beside a header: is it whole, and not an end of a wider one whose rows are named there? */
export function sendirian(kisi: Kisi, { rentang }: Kepala): boolean {
  const { baris, jumlahBaris, kolom, jumlahKolom } = rentang;
  const tetangga = [kolom - 1, kolom + jumlahKolom].filter((k) => k >= kisi.kiri && k < kisi.kanan);
  const terisi = (b: number): boolean => tetangga.some((k) => kisi.jenis(b, k) !== 'kosong');
  for (let b = baris; b < baris + jumlahBaris; b++) if (terisi(b)) return false;
  // Names merged down to the header's own rows; a title is one text alone.
  for (let b = baris - 1; b >= Math.max(kisi.atas, baris - DI_ATAS); b--) {
    const isi = kisi.terisi(b);
    if (isi.length < 2) return true;
    if (terisi(b)) return false;
  }
  return true;
}
