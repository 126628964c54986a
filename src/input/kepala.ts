import { bacaTeksAngka } from './sel/angka';
import type { Kisi } from './kisi';
import { normal } from './normal';
import type { Rentang } from './potret';
import { bertindihan, memuatSel } from './rentang';

/** A column of a header: its words from the top row down, as printed, and normalised. */
export interface KolomKepala {
  kolom: number;
  jalur: readonly string[];
  /** The lowest label alone. */
  daun: string;
  /** The whole path in one. */
  penuh: string;
}

export interface Kepala {
  rentang: Rentang;
  kolom: readonly KolomKepala[];
}

const TAHUN = /^(19|20)\d{2}$/;
const NOMOR_KOLOM = /^\(?\s*([a-z]|\d{1,2})\s*\)?$/i;
const RUMUS_KOLOM = /^\(?\d{1,2}\)?\s*=\s*[\d\s()+\-*/:x×÷%]+$/i;
/** "(%)", "(Rp)", "(orang)" on a row of their own under the names. */
const SATUAN_KOLOM = /^\(\s*(%|rp|rupiah|orang|jiwa|lembaga|unit|poin|nilai)\s*\)$|^%$|^rp\.?$/i;

/** May this cell stand in a header: words or a year, but neither a figure nor a date? */
export function dapatDiKepala(kisi: Kisi, baris: number, kolom: number): boolean {
  const { jenis, teks } = kisi.sel(baris, kolom);
  if (jenis === 'kosong') return true;
  if (jenis === 'angka') return TAHUN.test(teks.trim());
  if (jenis !== 'teks') return false;
  const tulisan = kisi.tulisan(baris, kolom);
  if (TAHUN.test(tulisan) || SATUAN_KOLOM.test(tulisan)) return true;
  if (NOMOR_KOLOM.test(tulisan) || RUMUS_KOLOM.test(tulisan)) return false;
  return bacaTeksAngka(tulisan).jenis === 'bukanAngka';
}

/** A row under the names that holds nothing but `(1) (2) (3)`, `13 = 9 + 10` or units in brackets. */
export function barisPenomoran(kisi: Kisi, baris: number, kolom: readonly number[]): boolean {
  const isi = kolom.filter((k) => kisi.jenis(baris, k) !== 'kosong');
  if (isi.length < 2) return false;
  const tulisan = isi.map((k) => kisi.tulisan(baris, k));
  if (tulisan.every((t) => SATUAN_KOLOM.test(t))) return true;
  if (!tulisan.every((t) => NOMOR_KOLOM.test(t) || RUMUS_KOLOM.test(t))) return false;
  const nomor = tulisan.map((t) => Number(/\d+/.exec(t)?.[0] ?? NaN));
  // "1 | 2 | 3" without brackets only counts when it numbers the columns one by one.
  return tulisan.some((t) => /[(=]/.test(t)) || (isi.length > 2 && nomor.every((n, i) => n === (nomor[0] ?? 0) + i));
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
  const kolom: KolomKepala[] = [];
  for (let k = rentang.kolom; k < rentang.kolom + rentang.jumlahKolom; k++) {
    const jalur: string[] = [];
    for (let b = rentang.baris; b < rentang.baris + rentang.jumlahBaris; b++) {
      const isi = induk(b, k);
      if (isi !== '' && isi !== jalur.at(-1)) jalur.push(isi);
    }
    if (jalur.length > 0) {
      kolom.push({ kolom: k, jalur, daun: normal(jalur.at(-1) ?? ''), penuh: normal(jalur.join(' ')) });
    }
  }
  return { rentang, kolom };
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
