import { terbesar, terkecil } from '../../../dasar/ujung';
import type { Ruas } from './isi-halaman';

/** A cell of a grid of lines; its place counts rows and columns of the grid. */
export interface KotakGaris {
  baris: number;
  kolom: number;
  bentangBaris: number;
  bentangKolom: number;
}

/** Lines that hang together and close areas: a table, or something drawn like one. */
export interface KisiGaris {
  /** Edges of columns and rows. */
  x: number[];
  y: number[];
  kotak: KotakGaris[];
  /** Share of the grid that no rectangle closes: a drawing, when it is large. */
  terbuka: number;
}

/** Points. Ends of lines that should meet, lines that should be one, and the narrowest column or row. */
const SENTUH = 3.5;
const SATU_GARIS = 1.5;
const TERSEMPIT = 4;
/** Dots of a dotted line are this far apart at most. */
const SELA_GARIS = 3;
/** Of a cell's edge, so much must be drawn. */
const TERTUTUP = 0.6;
/** Text beside the outermost line, under lines that go on: a table whose sides are open. */
const SISI_TERBUKA = 12;
/** More lines than a table has make a drawing; it costs time and gives nothing. */
const RUAS_TERBANYAK = 6_000;

/** The grids of a page, from top to bottom. */
export function kisiGaris(ruas: readonly Ruas[]): KisiGaris[] {
  if (ruas.length > RUAS_TERBANYAK * 4) return [];
  const garis = satukan(ruas).filter(({ awal, akhir }) => akhir - awal >= TERSEMPIT);
  if (garis.length > RUAS_TERBANYAK) return [];
  return kelompokkan(garis)
    .flatMap((satu) => susunKisi(satu) ?? [])
    .sort((a, b) => (a.y[0] ?? 0) - (b.y[0] ?? 0));
}

/** Pieces of one line as one. */
function satukan(ruas: readonly Ruas[]): Ruas[] {
  const hasil: Ruas[] = [];
  for (const tegak of [false, true]) {
    const urut = ruas.filter((satu) => satu.tegak === tegak).sort((a, b) => a.tetap - b.tetap);
    for (let i = 0; i < urut.length;) {
      const awal = i;
      const pertama = urut[i]?.tetap ?? 0;
      while (i < urut.length && (urut[i]?.tetap ?? 0) - pertama <= SATU_GARIS) i += 1;
      for (const satu of sambung(urut.slice(awal, i))) hasil.push(satu);
    }
  }
  return hasil;
}

function sambung(sejajar: readonly Ruas[]): Ruas[] {
  const hasil: Ruas[] = [];
  for (const satu of [...sejajar].sort((a, b) => a.awal - b.awal)) {
    const kini = hasil.at(-1);
    if (kini && satu.awal - kini.akhir <= SELA_GARIS) kini.akhir = Math.max(kini.akhir, satu.akhir);
    else hasil.push({ ...satu });
  }
  return hasil;
}

/** Lines that touch each other, directly or by way of others. */
function kelompokkan(garis: readonly Ruas[]): Ruas[][] {
  const induk = garis.map((_, i) => i);
  const akar = (i: number): number => {
    let kini = i;
    while (induk[kini] !== kini) {
      const atas = induk[kini] ?? kini;
      induk[kini] = induk[atas] ?? atas;
      kini = atas;
    }
    return kini;
  };
  const mendatar = garis.flatMap((satu, i) => (satu.tegak ? [] : [{ satu, i }]));
  garis.forEach((tegak, t) => {
    if (!tegak.tegak) return;
    for (const { satu, i } of mendatar) {
      const bertemu =
        tegak.tetap >= satu.awal - SENTUH &&
        tegak.tetap <= satu.akhir + SENTUH &&
        satu.tetap >= tegak.awal - SENTUH &&
        satu.tetap <= tegak.akhir + SENTUH;
      if (bertemu) induk[akar(i)] = akar(t);
    }
  });
  const kelompok = new Map<number, Ruas[]>();
  garis.forEach((satu, i) => {
    const kunci = akar(i);
    const ada = kelompok.get(kunci);
    if (ada) ada.push(satu);
    else kelompok.set(kunci, [satu]);
  });
  return [...kelompok.values()];
}

function susunKisi(garis: readonly Ruas[]): KisiGaris | null {
  const tegak = garis.filter((satu) => satu.tegak);
  const mendatar = garis.filter((satu) => !satu.tegak);
  if (tegak.length < 2 || mendatar.length < 2) return null;
  const x = denganSisi(tepi(tegak), mendatar);
  const y = denganSisi(tepi(mendatar), tegak);
  const [kolom, baris] = [x.length - 1, y.length - 1];
  if (kolom < 1 || baris < 1 || kolom * baris > 40_000) return null;

  const wilayah = new Wilayah(baris, kolom);
  const batasTegak = x.map((satu) => dekat(tegak, satu));
  const batasDatar = y.map((satu) => dekat(mendatar, satu));
  for (let b = 0; b < baris; b++) {
    for (let k = 0; k < kolom; k++) {
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [x[k], x[k + 1], y[b], y[b + 1]];
      if (k + 1 < kolom && !tertutup(batasTegak[k + 1] ?? [], y0, y1)) wilayah.gabung(b, k, b, k + 1);
      if (b + 1 < baris && !tertutup(batasDatar[b + 1] ?? [], x0, x1)) wilayah.gabung(b, k, b + 1, k);
    }
  }
  return { x, y, ...wilayah.kotak(x, y) };
}

/** Places of lines; those that lie closer than a column is wide are one edge. */
function tepi(garis: readonly Ruas[]): number[] {
  const urut = garis.map(({ tetap }) => tetap).sort((a, b) => a - b);
  const hasil: number[] = [];
  let kelompok: number[] = [];
  for (const satu of urut) {
    const akhir = kelompok.at(-1);
    if (akhir !== undefined && satu - akhir > TERSEMPIT) {
      hasil.push(rata(kelompok));
      kelompok = [];
    }
    kelompok.push(satu);
  }
  if (kelompok.length > 0) hasil.push(rata(kelompok));
  return hasil;
}

const rata = (angka: readonly number[]): number => angka.reduce((a, b) => a + b, 0) / angka.length;

/** Edges with those of sides that are left open. */
function denganSisi(tepiDalam: readonly number[], melintang: readonly Ruas[]): number[] {
  const hasil = [...tepiDalam];
  const awal = terkecil(melintang.map((satu) => satu.awal));
  const akhir = terbesar(melintang.map((satu) => satu.akhir));
  if (awal < (hasil[0] ?? 0) - SISI_TERBUKA) hasil.unshift(awal);
  if (akhir > (hasil.at(-1) ?? 0) + SISI_TERBUKA) hasil.push(akhir);
  return hasil;
}

const dekat = (garis: readonly Ruas[], tetap: number): Ruas[] =>
  garis.filter((satu) => Math.abs(satu.tetap - tetap) <= TERSEMPIT);

function tertutup(garis: readonly Ruas[], awal: number, akhir: number): boolean {
  let tutup = 0;
  let sampai = awal;
  for (const satu of [...garis].sort((a, b) => a.awal - b.awal)) {
    const [dari, ke] = [Math.max(satu.awal, sampai), Math.min(satu.akhir, akhir)];
    if (ke > dari) {
      tutup += ke - dari;
      sampai = ke;
    }
  }
  return tutup >= (akhir - awal) * TERTUTUP;
}

/** Cells of the grid that no line parts. */
class Wilayah {
  private readonly induk: number[];

  constructor(
    baris: number,
    private readonly kolom: number,
  ) {
    this.induk = Array.from({ length: baris * kolom }, (_, i) => i);
  }

  gabung(b0: number, k0: number, b1: number, k1: number): void {
    this.induk[this.akar(b1 * this.kolom + k1)] = this.akar(b0 * this.kolom + k0);
  }

  /** The areas as rectangles; one that is none falls into the cells of its rows. */
  kotak(x: readonly number[], y: readonly number[]): Pick<KisiGaris, 'kotak' | 'terbuka'> {
    const wilayah = new Map<number, number[]>();
    for (let i = 0; i < this.induk.length; i++) {
      const kunci = this.akar(i);
      const ada = wilayah.get(kunci);
      if (ada) ada.push(i);
      else wilayah.set(kunci, [i]);
    }
    const kotak: KotakGaris[] = [];
    let luasTerbuka = 0;
    for (const sel of wilayah.values()) {
      const b = sel.map((i) => Math.floor(i / this.kolom));
      const k = sel.map((i) => i % this.kolom);
      const [b0, b1, k0, k1] = [terkecil(b), terbesar(b), terkecil(k), terbesar(k)];
      if ((b1 - b0 + 1) * (k1 - k0 + 1) === sel.length) {
        kotak.push({ baris: b0, kolom: k0, bentangBaris: b1 - b0 + 1, bentangKolom: k1 - k0 + 1 });
        continue;
      }
      for (const i of sel) {
        const [bi, ki] = [Math.floor(i / this.kolom), i % this.kolom];
        luasTerbuka += ((x[ki + 1] ?? 0) - (x[ki] ?? 0)) * ((y[bi + 1] ?? 0) - (y[bi] ?? 0));
        kotak.push({ baris: bi, kolom: ki, bentangBaris: 1, bentangKolom: 1 });
      }
    }
    const luas = ((x.at(-1) ?? 0) - (x[0] ?? 0)) * ((y.at(-1) ?? 0) - (y[0] ?? 0));
    kotak.sort((p, q) => p.baris - q.baris || p.kolom - q.kolom);
    return { kotak, terbuka: luas > 0 ? luasTerbuka / luas : 1 };
  }

  private akar(i: number): number {
    let kini = i;
    while (this.induk[kini] !== kini) {
      const atas = this.induk[kini] ?? kini;
      this.induk[kini] = this.induk[atas] ?? atas;
      kini = atas;
    }
    return kini;
  }
}
