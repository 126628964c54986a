import type { SelDokumen, TabelDokumen } from '../dokumen';
import { adalahAngka } from '../angka-cetak';
import { adalahCatatan, adalahKeteranganTabel } from '../jenis-alinea';
import { tinggiKepala } from '../kepala-tabel';
import type { AlineaDocx, BarisDocx, ButirDocx, SumberAlinea, TabelDocx } from './isi-docx';

/** Paragraphs of a caption at most, and the length of one that stands between its number and the table. */
const ALINEA_JUDUL = 3;
const PANJANG_JUDUL = 200;
const ALINEA_CATATAN = 6;

/** Where a table's words were read. */
export interface SumberTabel {
  judul: readonly SumberAlinea[];
  catatan: readonly SumberAlinea[];
  /** By row and column of the table: every cell, the empty ones too. */
  sel: ReadonlyMap<string, readonly SumberAlinea[]>;
}

export const kunciSelTabel = (baris: number, kolom: number): string => `${baris},${kolom}`;

/** The tables with the paragraphs around them that are theirs, and where each was read. */
export function rangkaiDocx(butir: readonly ButirDocx[]): {
  tabel: Omit<TabelDokumen, 'nomor'>[];
  sumberTabel: SumberTabel[];
  milikTabel: ReadonlyMap<AlineaDocx, 'judul' | 'catatan'>;
} {
  const milikTabel = new Map<AlineaDocx, 'judul' | 'catatan'>();
  const tabel: Omit<TabelDokumen, 'nomor'>[] = [];
  const sumberTabel: SumberTabel[] = [];
  butir.forEach((satu, i) => {
    if (satu.macam !== 'tabel') return;
    const judul = judulDiAtas(butir, i, milikTabel) ?? judulDiBawah(butir, i);
    for (const alinea of judul) milikTabel.set(alinea, 'judul');
    const catatan = catatanDiBawah(butir, i);
    for (const alinea of catatan) milikTabel.set(alinea, 'catatan');
    const sumberSel = new Map<string, readonly SumberAlinea[]>();
    const isi = bacaTabel(satu, sumberSel);
    if (!isi) return;
    tabel.push({ judul: gabung(judul), catatan: catatan.map(({ teks }) => teks), ...isi });
    const sumber = (alinea: readonly AlineaDocx[]): SumberAlinea[] => alinea.map((a) => a.sumber);
    sumberTabel.push({ judul: sumber(judul), catatan: sumber(catatan), sel: sumberSel });
  });
  return { tabel, sumberTabel, milikTabel };
}

const gabung = (alinea: readonly AlineaDocx[]): string => alinea.map(({ teks }) => teks).join(' ');

function judulDiAtas(
  butir: readonly ButirDocx[],
  di: number,
  terpakai: ReadonlyMap<AlineaDocx, unknown>,
): AlineaDocx[] | null {
  const alinea: AlineaDocx[] = [];
  for (const satu of butir.slice(Math.max(0, di - ALINEA_JUDUL), di).reverse()) {
    if (satu.macam !== 'alinea' || terpakai.has(satu)) return null;
    if (satu.teks.length > PANJANG_JUDUL && !adalahKeteranganTabel(satu.teks)) return null;
    alinea.unshift(satu);
    if (/^\W{0,3}tabel/i.test(satu.teks)) return adalahKeteranganTabel(gabung(alinea)) ? alinea : null;
  }
  return null;
}

function judulDiBawah(butir: readonly ButirDocx[], di: number): AlineaDocx[] {
  const [satu, berikut] = butir.slice(di + 1, di + 3);
  if (satu?.macam !== 'alinea' || !adalahKeteranganTabel(satu.teks)) return [];
  // It heads the table that follows.
  const milikBerikut = butir.slice(di + 2, di + 2 + ALINEA_JUDUL).some(({ macam }) => macam === 'tabel');
  return berikut?.macam === 'tabel' || milikBerikut ? [] : [satu];
}

function catatanDiBawah(butir: readonly ButirDocx[], di: number): AlineaDocx[] {
  const alinea: AlineaDocx[] = [];
  for (const satu of butir.slice(di + 1, di + 1 + ALINEA_CATATAN)) {
    if (satu.macam !== 'alinea') break;
    const daftar = alinea.length > 0 && /^(?:[-–•*]|[=√X]\s)/.test(satu.teks);
    if (!adalahCatatan(satu.teks) && !daftar) break;
    alinea.push(satu);
  }
  return alinea;
}

type IsiTabel = Omit<TabelDokumen, 'nomor' | 'judul' | 'catatan'>;

/** `sumber` gets where each cell was read. */
function bacaTabel({ baris: semua }: TabelDocx, sumber: Map<string, readonly SumberAlinea[]>): IsiTabel | null {
  const sel: SelDokumen[] = [];
  const halamanBaris: number[] = [];
  const terbuka = new Map<number, SelDokumen>();
  let kepala = 0;
  for (const baris of semua) {
    const awal = halamanBaris.length;
    const tinggi = tinggiBaris(baris);
    for (let b = 0; b < tinggi; b++) halamanBaris.push(baris.halaman);
    if (baris.kepala && kepala === awal) kepala = halamanBaris.length;
    for (const satu of baris.sel) {
      const atas = terbuka.get(satu.kolom);
      if (satu.lanjutan && atas) {
        atas.bentangBaris += tinggi;
        continue;
      }
      terbuka.delete(satu.kolom);
      const isi = tinggi > 1 ? satu.teks : [satu.teks.join('\n')];
      for (let b = 0; b < tinggi; b++) {
        sumber.set(kunciSelTabel(awal + b, satu.kolom), tinggi > 1 ? satu.sumber.slice(b, b + 1) : satu.sumber);
      }
      if (satu.awal || tinggi === 1) {
        const sel_ = {
          baris: awal,
          kolom: satu.kolom,
          bentangBaris: tinggi,
          bentangKolom: satu.bentang,
          teks: satu.teks.join('\n'),
        };
        sel.push(sel_);
        if (satu.awal) terbuka.set(satu.kolom, sel_);
        continue;
      }
      isi.forEach((teks, b) =>
        sel.push({ baris: awal + b, kolom: satu.kolom, bentangBaris: 1, bentangKolom: satu.bentang, teks }),
      );
    }
  }
  const berisi = sel.filter((s) => s.teks !== '' || s.bentangBaris > 1 || s.bentangKolom > 1);
  const jumlahKolom = sel.reduce((banyak, s) => Math.max(banyak, s.kolom + s.bentangKolom), 0);
  if (jumlahKolom < 2 || berisi.filter((s) => s.teks !== '').length < 2) return null;
  return {
    halaman: [...new Set(halamanBaris)],
    jumlahKolom,
    halamanBaris,
    tinggiKepala: kepala > 0 && kepala < halamanBaris.length ? kepala : tinggiKepala(berisi, halamanBaris.length),
    sel: berisi,
  };
}

/** A row whose cells all hold the same number of lines, figures among them, is that many rows. */
function tinggiBaris({ sel }: BarisDocx): number {
  const berisi = sel.filter(({ teks }) => teks.length > 0);
  const tinggi = berisi[0]?.teks.length ?? 1;
  if (tinggi < 2 || berisi.length < 2 || sel.some(({ awal, lanjutan }) => awal || lanjutan)) return 1;
  if (berisi.some(({ teks }) => teks.length !== tinggi)) return 1;
  return berisi.some(({ teks }) => teks.every(adalahAngka)) ? tinggi : 1;
}
