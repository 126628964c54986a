import { adalahAngka } from '../angka-cetak';
import { barisTeks, type BarisTeks } from './baris-teks';
import { gabungBaris } from './gabung-baris';
import type { Huruf, IsiHalaman } from './isi-halaman';
import { kisiGaris, type KisiGaris, type KotakGaris } from './kisi-garis';

/** A cell of a table on one page, with its lines. */
export interface SelHalaman extends KotakGaris {
  teks: string;
}

/** A table, or the part of one, that stands on a page. */
export interface TabelHalaman {
  atas: number;
  bawah: number;
  /** Edges of its columns. */
  x: number[];
  jumlahBaris: number;
  sel: SelHalaman[];
}

/** Of a grid's areas so many hold text, else it is the grid of a chart or an empty form. */
const TERISI = 0.25;
/** More of a grid than this without a rectangle of its own is a drawing. */
const TERBUKA = 0.3;
/** Part of a letter's height from its baseline to its middle. */
const TENGAH_HURUF = 0.3;

/** The tables of a page, and the letters that stand in none. */
export function tabelHalaman({ huruf, ruas }: IsiHalaman): { tabel: TabelHalaman[]; sisa: Huruf[] } {
  const tabel: TabelHalaman[] = [];
  let sisa = [...huruf];
  for (const kisi of kisiGaris(ruas)) {
    const milik = sisa.filter((satu) => diDalam(kisi, satu));
    const satu = bacaKisi(kisi, milik);
    if (!satu) continue;
    tabel.push(satu);
    const diambil = new Set(milik);
    sisa = sisa.filter((lain) => !diambil.has(lain));
  }
  return { tabel, sisa };
}

function diDalam({ x, y }: KisiGaris, satu: Huruf): boolean {
  const [tengahX, tengahY] = tengah(satu);
  return letak(x, tengahX) >= 0 && letak(y, tengahY) >= 0;
}

const tengah = ({ kiri, kanan, dasar, ukuran }: Huruf): [number, number] => [
  (kiri + kanan) / 2,
  dasar - ukuran * TENGAH_HURUF,
];

/** Which of the spaces between the edges holds the place; -1 when none does. */
function letak(tepi: readonly number[], di: number): number {
  if (di < (tepi[0] ?? 0) || di > (tepi.at(-1) ?? 0)) return -1;
  let i = 0;
  while (i < tepi.length - 2 && di >= (tepi[i + 1] ?? 0)) i += 1;
  return i;
}

function bacaKisi(kisi: KisiGaris, huruf: readonly Huruf[]): TabelHalaman | null {
  const { x, y, kotak, terbuka } = kisi;
  if (x.length < 3 || terbuka > TERBUKA) return null;
  const pemilik = new Map<string, number>();
  kotak.forEach((satu, i) => {
    for (let b = 0; b < satu.bentangBaris; b++) {
      for (let k = 0; k < satu.bentangKolom; k++) pemilik.set(`${satu.baris + b},${satu.kolom + k}`, i);
    }
  });
  const isi: Huruf[][] = kotak.map(() => []);
  for (const satu of huruf) {
    const [tengahX, tengahY] = tengah(satu);
    const i = pemilik.get(`${letak(y, tengahY)},${letak(x, tengahX)}`);
    if (i !== undefined) isi[i]?.push(satu);
  }
  const terisi = isi.filter((satu) => satu.length > 0).length;
  if (terisi < 2 || terisi < kotak.length * TERISI) return null;
  if (new Set(kotak.filter((_, i) => (isi[i] ?? []).length > 0).map(({ kolom }) => kolom)).size < 2) return null;

  const berbaris = kotak.map((satu, i) => ({
    ...satu,
    garisTeks: barisTeks(isi[i] ?? []),
    lebar: lebarKotak(satu, x),
  }));
  const { sel, jumlahBaris } = pecahBaris(berbaris, y.length - 1);
  return { atas: y[0] ?? 0, bawah: y.at(-1) ?? 0, x, jumlahBaris, sel };
}

const lebarKotak = ({ kolom, bentangKolom }: KotakGaris, x: readonly number[]): number =>
  (x[kolom + bentangKolom] ?? 0) - (x[kolom] ?? 0);

interface KotakBerbaris extends KotakGaris {
  garisTeks: BarisTeks[];
  lebar: number;
}

/** Rows of a grid that draws no line between them fall apart where every cell has its lines at the same heights. */
function pecahBaris(kotak: readonly KotakBerbaris[], banyak: number): { sel: SelHalaman[]; jumlahBaris: number } {
  const mulai: number[] = [];
  const dasar: number[][] = [];
  let jumlahBaris = 0;
  for (let b = 0; b < banyak; b++) {
    const tinggi = dasarBersama(kotak, b);
    mulai.push(jumlahBaris);
    dasar.push(tinggi);
    jumlahBaris += Math.max(1, tinggi.length);
  }
  mulai.push(jumlahBaris);
  const sel = kotak.flatMap((satu): SelHalaman[] => {
    const { garisTeks: baris, lebar, ...tempat } = satu;
    const awal = mulai[satu.baris] ?? 0;
    const akhir = mulai[satu.baris + satu.bentangBaris] ?? jumlahBaris;
    const pecah = dasar[satu.baris] ?? [];
    if (satu.bentangBaris > 1 || pecah.length < 2) {
      return [{ ...tempat, baris: awal, bentangBaris: akhir - awal, teks: gabungBaris(baris, lebar) }];
    }
    return pecah.map((batas, i) => {
      const bawah = pecah[i + 1] ?? Infinity;
      const milik = baris.filter((b) => b.dasar < bawah - SAMA_TINGGI && (i === 0 || b.dasar >= batas - SAMA_TINGGI));
      return { ...tempat, baris: awal + i, bentangBaris: 1, teks: gabungBaris(milik, lebar) };
    });
  });
  return { sel, jumlahBaris };
}

/** Points. */
const SAMA_TINGGI = 3;

/** Baselines at which the rows of a grid's row begin; none when it is one row. */
function dasarBersama(kotak: readonly KotakBerbaris[], baris: number): number[] {
  const milik = kotak.filter((satu) => satu.baris <= baris && baris < satu.baris + satu.bentangBaris);
  const berisi = milik.filter((satu) => satu.garisTeks.length > 0);
  if (berisi.some((satu) => satu.bentangBaris > 1)) return [];
  const angka = berisi.filter(({ garisTeks: b }) => b.length > 1 && b.every(({ teks }) => adalahAngka(teks)));
  const [acuan] = angka;
  if (!acuan || angka.length < 2) return [];
  const dasar = acuan.garisTeks.map((b) => b.dasar);
  const sejajar = (satu: KotakBerbaris): boolean =>
    dasar.every((d) => satu.garisTeks.some((b) => Math.abs(b.dasar - d) <= SAMA_TINGGI)) &&
    (satu.garisTeks[0]?.dasar ?? 0) >= (dasar[0] ?? 0) - SAMA_TINGGI;
  if (angka.some((satu) => satu.garisTeks.length !== dasar.length)) return [];
  return berisi.every(sejajar) ? dasar : [];
}
