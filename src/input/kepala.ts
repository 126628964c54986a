import { POLA_BULAN } from '../dasar/bulan';
import { bertindihan, memuatSel, type Rentang } from '../dasar/kotak';
import { ejaKepala } from './ejaan-kepala';
import { bacaTeksAngka } from './sel/angka';
import type { Kisi } from './kisi';
import { normal } from './normal';
import { nomorJenis } from './nomor-jenis';
import { nomorWaktu } from './nomor-waktu';
import { nomorKolom, satuanKolom } from './penomoran';

/** A column of a header: its words from the top row down, as printed, and normalised. */
export interface KolomKepala {
  kolom: number;
  jalur: readonly string[];
  /** The lowest label alone. */
  daun: string;
  /** The whole path in one. */
  penuh: string;
  /** What the path was taken for, where its spelling is not the usual one. */
  terbaca?: string;
}

export interface Kepala {
  rentang: Rentang;
  kolom: readonly KolomKepala[];
}

const TAHUN = /^(19|20)\d{2}$/;
const TANGGAL = new RegExp(`^(?:per |s\\.?\\s?d\\.? )?\\d{1,2} (?:${POLA_BULAN}) (?:19|20)\\d{2}$`, 'i');

/** "31 Desember 2024": a day over the columns that were counted until then. */
export const tanggalKolom = (tulisan: string): boolean => TANGGAL.test(tulisan);

/** May this cell stand in a header: words or a year, but neither a figure nor a date? */
export function dapatDiKepala(kisi: Kisi, baris: number, kolom: number): boolean {
  const { jenis, teks } = kisi.sel(baris, kolom);
  if (jenis === 'kosong') return true;
  const bernomor = (): boolean => nomorWaktu(kisi, baris).has(kolom) || nomorJenis(kisi, baris).has(kolom);
  if (jenis === 'angka') return TAHUN.test(teks.trim()) || bernomor();
  if (jenis !== 'teks') return false;
  const tulisan = kisi.tulisan(baris, kolom);
  if (TAHUN.test(tulisan) || satuanKolom(tulisan) || tanggalKolom(tulisan)) return true;
  if (bernomor()) return true;
  if (nomorKolom(tulisan)) return false;
  return bacaTeksAngka(tulisan).jenis === 'bukanAngka';
}

/** Does an upper row leave it open which parent a column belongs to, so that merged areas must be asked for? */
export function meragukan(kisi: Kisi, rentang: Rentang): boolean {
  return sel(rentang).some(
    ({ baris, kolom }) =>
      baris < rentang.baris + rentang.jumlahBaris - 1 &&
      kisi.jenis(baris, kolom) === 'kosong' &&
      indukKiri(kisi, rentang, baris, kolom) !== null,
  );
}

/**
 * Header paths of a block of rows. Merged areas say which columns a parent spans; where the block has none (names
 * centred across blank cells), a blank cell takes the parent at its left.
 */
export function bacaKepala(kisi: Kisi, rentang: Rentang, gabungan: readonly Rentang[] = []): Kepala {
  const bentang = gabungan.filter((g) => g.jumlahKolom > 1 && bertindihan(g, rentang));
  const induk = (baris: number, kolom: number): string => {
    if (kisi.jenis(baris, kolom) !== 'kosong') return kisi.tulisan(baris, kolom);
    const area = bentang.find((g) => memuatSel(g, baris, kolom));
    if (area) return kisi.tulisan(area.baris, area.kolom);
    const kiri = bentang.length === 0 ? indukKiri(kisi, rentang, baris, kolom) : null;
    return kiri === null ? '' : kisi.tulisan(baris, kiri);
  };
  // A heading merged down to the last row is one column's, however wide: the first one's.
  const terusan = (k: number): boolean =>
    bentang.some((g) => memuatSel(g, rentang.baris + rentang.jumlahBaris - 1, k) && g.kolom < k);
  const kolom: KolomKepala[] = [];
  for (let k = rentang.kolom; k < rentang.kolom + rentang.jumlahKolom; k++) {
    if (terusan(k)) continue;
    const jalur: string[] = [];
    for (let b = rentang.baris; b < rentang.baris + rentang.jumlahBaris; b++) {
      const isi = induk(b, k);
      if (isi !== '' && isi !== jalur.at(-1)) jalur.push(isi);
    }
    if (jalur.length > 0) {
      kolom.push(kolomKepala(k, jalur));
    }
  }
  return { rentang, kolom };
}

function kolomKepala(kolom: number, jalur: readonly string[]): KolomKepala {
  const tertulis = normal(jalur.join(' '));
  const penuh = ejaKepala(tertulis);
  const daun = ejaKepala(normal(jalur.at(-1) ?? ''));
  return { kolom, jalur, daun, penuh, ...(penuh === tertulis ? {} : { terbaca: penuh }) };
}

/** The filled cell at the left that a blank upper cell may belong to: both stand over a name of their own. */
function indukKiri(kisi: Kisi, rentang: Rentang, baris: number, kolom: number): number | null {
  const adaDiBawah = (k: number): boolean => {
    for (let b = baris + 1; b < rentang.baris + rentang.jumlahBaris; b++)
      if (kisi.jenis(b, k) !== 'kosong') return true;
    return false;
  };
  if (!adaDiBawah(kolom)) return null;
  for (let k = kolom - 1; k >= rentang.kolom; k--) {
    if (!adaDiBawah(k)) return null;
    if (kisi.jenis(baris, k) !== 'kosong') return k;
  }
  return null;
}

function sel(rentang: Rentang): { baris: number; kolom: number }[] {
  const semua: { baris: number; kolom: number }[] = [];
  for (let b = rentang.baris; b < rentang.baris + rentang.jumlahBaris; b++)
    for (let k = rentang.kolom; k < rentang.kolom + rentang.jumlahKolom; k++) semua.push({ baris: b, kolom: k });
  return semua;
}
