import { acuanSel } from '../../dasar/a1';
import type { Kotak } from '../../dasar/kotak';
import type { AlamatSel } from '../../dasar/sel';
import type { RencanaLembar, SelRencana } from '../../report/rencana';
import { teksFormula } from '../../domain/ekspresi/teks-formula';
import { muatSel } from '../../report/muat-sel';
import type { Langkah } from '../kawat/langkah';
import { formatBerjarak } from './gaya';

/** Larger matrices the client takes apart itself, at three more actions for each piece. */
const SEL_PER_BLOK = 1_500;
const BYTE_PER_BLOK = 1_000_000;

/** Writes formats and contents of a sheet: number formats first, then one matrix per block of rows. */
export function langkahIsi(lembar: RencanaLembar): Langkah[] {
  const isian = lembar.sel.map((sel) => ({
    baris: sel.baris,
    kolom: sel.kolom,
    rumus: masukan(sel),
    format: formatBerjarak(sel.gaya, sel.format),
  }));
  return blokBaris(isian).map((sel) => langkahBlok(lembar.nama, sel));
}

/** A cell as it goes to Excel. */
interface IsianSel {
  baris: number;
  kolom: number;
  rumus: string | number;
  format: string;
}

/** What to hand to `Range.formulas` for a cell. */
export function masukan({ isi, tautan }: Pick<SelRencana, 'isi' | 'tautan'>): string | number {
  switch (isi.jenis) {
    case 'kosong':
      return '';
    case 'angka':
      return isi.nilai.toNumber();
    case 'rumus':
      return `=${isi.rumus}`;
    case 'teks':
      return tautan ? rumusTautan(isi.teks, tautan) : sebagaiTeks(isi.teks);
  }
}

/** A link as a formula goes with the other contents; set as a property it would cost three actions per cell. */
function rumusTautan(teks: string, tujuan: AlamatSel): string {
  return `=HYPERLINK(${teksFormula(`#${acuanSel(tujuan)}`)},${teksFormula(teks)})`;
}

/** A text as it must be typed so that Excel takes it for a text; cut where a cell holds no more. */
export function sebagaiTeks(teks: string): string {
  const isi = muatSel(teks);
  return perluApostrof(isi) ? `'${isi}` : isi;
}

/**
 * True for a text that Excel might take for something else when it is typed in: a formula, a truth value, an error,
 * or, under the regional settings of some machine, a number, a date or a time ("1.234,5", "2 Mei", "14 Mar 2012 1:30 PM").
 */
function perluApostrof(teks: string): boolean {
  if (/^[=+\-@'#]/.test(teks.trimStart())) return true;
  if (/^(true|false)$/i.test(teks.trim())) return true;
  return /\p{Nd}/u.test(teks) && DUA_KATA.test(teks);
}

/** Two words at most. */
const DUA_KATA = /^\P{L}*(?:\p{L}+\P{L}*){0,2}$/u;

function langkahBlok(nama: string, sel: readonly IsianSel[]): Langkah {
  const kotak = kotakPembatas(sel);
  const rumus = matriks(kotak, '');
  const format = matriks(kotak, 'General');
  for (const satu of sel) {
    const [b, k] = [satu.baris - kotak.baris, satu.kolom - kotak.kolom];
    rumus[b]?.splice(k, 1, satu.rumus);
    format[b]?.splice(k, 1, satu.format);
  }
  return {
    sel: kotak.jumlahBaris * kotak.jumlahKolom,
    byte: ukuranByte(rumus) + ukuranByte(format),
    // The client takes a larger matrix apart by itself: three more actions for each piece.
    aksi: 3 + 6 * Math.ceil((kotak.jumlahBaris * kotak.jumlahKolom) / SEL_PER_BLOK - 1),
    tulis: (buku) => {
      const range = buku.lembar(nama).getRangeByIndexes(kotak.baris, kotak.kolom, kotak.jumlahBaris, kotak.jumlahKolom);
      range.numberFormat = format;
      range.formulas = rumus;
    },
  };
}

/** Cells in runs of whole rows, each run one block. */
function blokBaris(sel: readonly IsianSel[]): IsianSel[][] {
  const urut = [...sel].sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
  const lebar = urut.length > 0 ? kotakPembatas(urut).jumlahKolom : 0;
  const blok: IsianSel[][] = [];
  let [awal, byte, akhir] = [0, 0, -1];
  for (const satu of urut) {
    const panjang = String(satu.rumus).length * 2 + 20;
    const penuh = (satu.baris - awal + 1) * lebar > SEL_PER_BLOK || byte + panjang > BYTE_PER_BLOK;
    if (blok.length === 0 || (penuh && satu.baris !== akhir)) {
      blok.push([]);
      [awal, byte] = [satu.baris, 0];
    }
    blok.at(-1)?.push(satu);
    byte += panjang;
    akhir = satu.baris;
  }
  return blok;
}

/** Smallest block that holds all the given cells. */
export function kotakPembatas(sel: readonly Pick<SelRencana, 'baris' | 'kolom'>[]): Kotak {
  let [atas, kiri, bawah, kanan] = [Infinity, Infinity, -1, -1];
  for (const { baris, kolom } of sel) {
    atas = Math.min(atas, baris);
    kiri = Math.min(kiri, kolom);
    bawah = Math.max(bawah, baris);
    kanan = Math.max(kanan, kolom);
  }
  return { baris: atas, kolom: kiri, jumlahBaris: bawah - atas + 1, jumlahKolom: kanan - kiri + 1 };
}

function matriks(kotak: Kotak, isi: string): (string | number)[][] {
  return Array.from({ length: kotak.jumlahBaris }, () => Array.from({ length: kotak.jumlahKolom }, () => isi));
}

function ukuranByte(isi: unknown): number {
  return new TextEncoder().encode(JSON.stringify(isi)).length;
}
