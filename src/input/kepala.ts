import { POLA_BULAN } from '../dasar/bulan';
import { bertindihan, memuatSel, type Rentang } from '../dasar/kotak';
import { bacaTeksAngka } from './sel/angka';
import type { Kisi } from './kisi';
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
  const jenis = kisi.jenis(baris, kolom);
  if (jenis === 'kosong') return true;
  if (jenis === 'angka') return TAHUN.test(kisi.sel(baris, kolom).teks.trim()) || bernomor(kisi, baris, kolom);
  if (jenis !== 'teks') return false;
  const tulisan = kisi.tulisan(baris, kolom);
  if (TAHUN.test(tulisan) || satuanKolom(tulisan) || tanggalKolom(tulisan)) return true;
  if (bernomor(kisi, baris, kolom)) return true;
  if (nomorKolom(tulisan)) return false;
  return bacaTeksAngka(tulisan).jenis === 'bukanAngka';
}

const bernomor = (kisi: Kisi, baris: number, kolom: number): boolean =>
  nomorWaktu(kisi, baris).has(kolom) || nomorJenis(kisi, baris).has(kolom);

/** Does an upper row leave it open which parent a column belongs to, so that merged areas must be asked for? */
export function meragukan(kisi: Kisi, rentang: Rentang): boolean {
  return indukKiri(kisi, rentang).some((baris) => baris.some((induk) => induk !== null));
}

/**
 * Header paths of a block of rows. Merged areas say which columns a parent spans; where the block has none (names
 * centred across blank cells), a blank cell takes the parent at its left.
 */
export function bacaKepala(kisi: Kisi, rentang: Rentang, gabungan: readonly Rentang[] = []): Kepala {
  const bentang = gabungan.filter((g) => g.jumlahKolom > 1 && bertindihan(g, rentang));
  const kiri = bentang.length === 0 ? indukKiri(kisi, rentang) : [];
  const induk = (baris: number, kolom: number): Tempat | null => {
    if (kisi.jenis(baris, kolom) !== 'kosong') return { baris, kolom };
    const area = bentang.find((g) => memuatSel(g, baris, kolom));
    if (area) return area;
    const diKiri = kiri[baris - rentang.baris]?.[kolom - rentang.kolom] ?? null;
    return diKiri === null ? null : { baris, kolom: diKiri };
  };
  // A heading merged down to the last row is one column's, however wide: the first one's.
  const terusan = (k: number): boolean =>
    bentang.some((g) => memuatSel(g, rentang.baris + rentang.jumlahBaris - 1, k) && g.kolom < k);
  const kolom: KolomKepala[] = [];
  for (let k = rentang.kolom; k < rentang.kolom + rentang.jumlahKolom; k++) {
    if (terusan(k)) continue;
    const jalur: string[] = [];
    const tempat: Tempat[] = [];
    for (let b = rentang.baris; b < rentang.baris + rentang.jumlahBaris; b++) {
      const satu = induk(b, k);
      const isi = satu ? kisi.tulisan(satu.baris, satu.kolom) : '';
      if (!satu || isi === '' || isi === jalur.at(-1)) continue;
      jalur.push(isi);
      tempat.push(satu);
    }
    if (jalur.length > 0) kolom.push(kolomKepala(kisi, k, jalur, tempat));
  }
  return { rentang, kolom };
}

type Tempat = Pick<Rentang, 'baris' | 'kolom'>;

function kolomKepala(kisi: Kisi, kolom: number, jalur: readonly string[], tempat: readonly Tempat[]): KolomKepala {
  const tertulis = gabung(tempat.map((t) => kisi.label(t.baris, t.kolom)));
  const kata = tempat.map((t) => kisi.labelKepala(t.baris, t.kolom));
  const penuh = gabung(kata);
  return { kolom, jalur, daun: kata.at(-1) ?? '', penuh, ...(penuh === tertulis ? {} : { terbaca: penuh }) };
}

/** A cell of nothing but signs has no words. */
const gabung = (label: readonly string[]): string => label.filter((satu) => satu !== '').join(' ');

/**
 * Of each blank cell of the upper rows the filled cell at the left that it may belong to, when both stand over a name of
 * their own; null elsewhere. By rows and columns of the block.
 */
function indukKiri(kisi: Kisi, { baris, jumlahBaris, kolom, jumlahKolom }: Rentang): (number | null)[][] {
  const hasil: (number | null)[][] = [];
  const adaDiBawah = new Set<number>();
  for (let b = baris + jumlahBaris - 1; b >= baris; b--) {
    const milik: (number | null)[] = [];
    const terisi: number[] = [];
    let kiri: number | null = null;
    for (let k = kolom; k < kolom + jumlahKolom; k++) {
      const kosong = kisi.jenis(b, k) === 'kosong';
      if (!kosong) terisi.push(k);
      if (!adaDiBawah.has(k)) kiri = null;
      else if (!kosong) kiri = k;
      milik.push(kosong ? kiri : null);
    }
    for (const k of terisi) adaDiBawah.add(k);
    hasil.unshift(milik);
  }
  return hasil;
}
