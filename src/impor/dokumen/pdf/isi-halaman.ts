import { terbesar, terkecil } from '../../../dasar/ujung';
import { kali, type Matriks, matriksDari, SAMA, titik } from './matriks';
import type { HalamanPdf, PustakaPdf } from './tipe-pustaka';

/** A letter where it stands; y grows downwards. */
export interface Huruf {
  teks: string;
  kiri: number;
  kanan: number;
  /** Baseline. */
  dasar: number;
  ukuran: number;
  /** A space was drawn behind it. */
  spasi: boolean;
}

/** A straight line along the page's edges: `tetap` is its x or y, from `awal` to `akhir`. */
export interface Ruas {
  tegak: boolean;
  tetap: number;
  awal: number;
  akhir: number;
}

export interface IsiHalaman {
  lebar: number;
  tinggi: number;
  huruf: Huruf[];
  ruas: Ruas[];
  /** Share of the page that pictures cover, 0…1. */
  gambar: number;
}

/** A filled area thinner than this is a line. */
const TEBAL_GARIS = 4;
/** What is shorter says nothing: dots of a dotted line are joined before they are looked at. */
const MIRING = 0.6;

interface KeadaanTeks {
  huruf: string;
  ukuran: number;
  antarHuruf: number;
  antarKata: number;
  skala: number;
  leading: number;
  naik: number;
}

/** Letters and lines of a page, as its operators draw them, turned so that most of the text reads from left to right. */
export async function isiHalaman(pustaka: PustakaPdf, halaman: HalamanPdf): Promise<IsiHalaman> {
  const pandang = halaman.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await halaman.getOperatorList();
  const pena = new Pena(pustaka, halaman, matriksDari(pandang.transform) ?? SAMA);
  fnArray.forEach((operator: number, i: number) => pena.jalankan(operator, argsArray[i]));
  return pena.selesai(pandang.width, pandang.height);
}

interface HurufBerarah extends Huruf {
  /** Quarter turns: 0 reads to the right, 1 downwards, 2 to the left, 3 upwards. */
  arah: number;
  x: number;
  y: number;
  panjang: number;
}

/** Follows the operators as a drawing program would, and notes what comes where. */
class Pena {
  private ctm: Matriks;
  private teks: KeadaanTeks = {
    huruf: '',
    ukuran: 0,
    antarHuruf: 0,
    antarKata: 0,
    skala: 1,
    leading: 0,
    naik: 0,
  };
  private matriksTeks: Matriks = SAMA;
  private matriksBaris: Matriks = SAMA;
  private readonly tumpukan: { ctm: Matriks; teks: KeadaanTeks }[] = [];
  private readonly huruf: HurufBerarah[] = [];
  private readonly ruas: Ruas[] = [];
  private luasGambar = 0;
  private readonly skalaHuruf = new Map<string, number>();
  private readonly tindakan: ReadonlyMap<number, (args: unknown) => void>;

  constructor(
    private readonly pustaka: PustakaPdf,
    private readonly halaman: HalamanPdf,
    awal: Matriks,
  ) {
    this.ctm = awal;
    const { OPS } = pustaka;
    const gambar = (): void => this.catatGambar();
    this.tindakan = new Map<number, (args: unknown) => void>([
      [OPS.save, () => this.simpan()],
      [OPS.restore, () => this.pulihkan()],
      [OPS.transform, (a) => this.ubah(matriksDari(a))],
      [OPS.paintFormXObjectBegin, (a) => this.masukBentuk(a)],
      [OPS.paintFormXObjectEnd, () => this.pulihkan()],
      [OPS.beginText, () => this.letakkan(SAMA)],
      [OPS.setTextMatrix, (a) => this.letakkan(matriksDari(bagian(a, 0)) ?? matriksDari(a) ?? SAMA)],
      [OPS.moveText, (a) => this.geser(angka(a, 0), angka(a, 1))],
      [OPS.setLeadingMoveText, (a) => this.geserDanLeading(angka(a, 0), angka(a, 1))],
      [OPS.nextLine, () => this.geser(0, -this.teks.leading)],
      [OPS.setFont, (a) => this.atur({ huruf: String(bagian(a, 0)), ukuran: angka(a, 1) })],
      [OPS.setCharSpacing, (a) => this.atur({ antarHuruf: angka(a, 0) })],
      [OPS.setWordSpacing, (a) => this.atur({ antarKata: angka(a, 0) })],
      [OPS.setHScale, (a) => this.atur({ skala: angka(a, 0) / 100 })],
      [OPS.setLeading, (a) => this.atur({ leading: angka(a, 0) })],
      [OPS.setTextRise, (a) => this.atur({ naik: angka(a, 0) })],
      [OPS.showText, (a) => this.tulis(bagian(a, 0))],
      [OPS.constructPath, (a) => this.jalur(a)],
      [OPS.paintImageXObject, gambar],
      [OPS.paintInlineImageXObject, gambar],
      [OPS.paintImageMaskXObject, gambar],
    ]);
  }

  jalankan(operator: number, args: unknown): void {
    this.tindakan.get(operator)?.(args);
  }

  selesai(lebar: number, tinggi: number): IsiHalaman {
    const arah = arahUmum(this.huruf);
    const ukuran: [number, number] = arah % 2 === 0 ? [lebar, tinggi] : [tinggi, lebar];
    return {
      lebar: ukuran[0],
      tinggi: ukuran[1],
      huruf: this.huruf.map((satu) => tegakkan(satu, arah, lebar, tinggi)),
      ruas: this.ruas.map((satu) => putarRuas(satu, arah, lebar, tinggi)),
      gambar: Math.min(1, this.luasGambar / (lebar * tinggi)),
    };
  }

  private simpan(): void {
    this.tumpukan.push({ ctm: this.ctm, teks: this.teks });
  }

  private pulihkan(): void {
    const lama = this.tumpukan.pop();
    if (lama) ({ ctm: this.ctm, teks: this.teks } = lama);
  }

  private ubah(matriks: Matriks | null): void {
    if (matriks) this.ctm = kali(this.ctm, matriks);
  }

  private masukBentuk(args: unknown): void {
    this.simpan();
    this.ubah(matriksDari(bagian(args, 0)));
  }

  private atur(isi: Partial<KeadaanTeks>): void {
    this.teks = { ...this.teks, ...isi };
  }

  private letakkan(matriks: Matriks): void {
    this.matriksTeks = matriks;
    this.matriksBaris = matriks;
  }

  private geser(x: number, y: number): void {
    this.letakkan(kali(this.matriksBaris, [1, 0, 0, 1, x, y]));
  }

  private geserDanLeading(x: number, y: number): void {
    this.atur({ leading: -y });
    this.geser(x, y);
  }

  private tulis(rangkaian: unknown): void {
    if (!Array.isArray(rangkaian)) return;
    const { ukuran, antarHuruf, antarKata, skala, naik } = this.teks;
    const perSatuan = ukuran * this.skalaDari(this.teks.huruf);
    for (const satu of rangkaian as readonly unknown[]) {
      if (typeof satu === 'number') {
        this.maju((-satu / 1000) * ukuran * skala);
        continue;
      }
      const glif = bacaGlif(satu);
      if (!glif) continue;
      const lebar = glif.lebar * perSatuan * skala;
      const letak = kali(this.ctm, kali(this.matriksTeks, [1, 0, 0, 1, 0, naik]));
      const terakhir = this.huruf.at(-1);
      if (glif.teks.trim() !== '') this.catat(glif.teks, letak, lebar, ukuran);
      else if (terakhir) terakhir.spasi = true;
      this.maju(lebar + (antarHuruf + (glif.spasi ? antarKata : 0)) * skala);
    }
  }

  private maju(x: number): void {
    this.matriksTeks = kali(this.matriksTeks, [1, 0, 0, 1, x, 0]);
  }

  private catat(teks: string, letak: Matriks, lebar: number, ukuran: number): void {
    const [x0, y0] = titik(letak, 0, 0);
    const [x1, y1] = titik(letak, lebar, 0);
    const [x2, y2] = titik(letak, 0, ukuran);
    const tinggi = Math.hypot(x2 - x0, y2 - y0);
    // Words set askew are stamps and watermarks.
    const miring = Math.min(Math.abs(x2 - x0), Math.abs(y2 - y0)) > tinggi * 0.3;
    if (miring || tinggi === 0) return;
    const arah = Math.abs(y2 - y0) >= Math.abs(x2 - x0) ? (y2 < y0 ? 0 : 2) : x2 > x0 ? 1 : 3;
    const panjang = Math.hypot(x1 - x0, y1 - y0);
    this.huruf.push({ teks, arah, x: x0, y: y0, panjang, kiri: 0, kanan: 0, dasar: 0, ukuran: tinggi, spasi: false });
  }

  /** Width units of a font; only fonts drawn by operators of their own have others than thousandths. */
  private skalaDari(nama: string): number {
    const ada = this.skalaHuruf.get(nama);
    if (ada !== undefined) return ada;
    const { commonObjs } = this.halaman;
    const huruf: unknown = commonObjs.has(nama) ? commonObjs.get(nama) : null;
    const matriks =
      typeof huruf === 'object' && huruf !== null && 'fontMatrix' in huruf ? matriksDari(huruf.fontMatrix) : null;
    const skala = matriks ? Math.abs(matriks[0]) : 0.001;
    this.skalaHuruf.set(nama, skala);
    return skala;
  }

  private jalur(args: unknown): void {
    const { OPS } = this.pustaka;
    const cara = angka(args, 0);
    const isi = bagian(bagian(args, 1), 0);
    if (!ArrayBuffer.isView(isi)) return;
    const data = Array.from(isi as Float32Array);
    const digaris = [
      OPS.stroke,
      OPS.closeStroke,
      OPS.fillStroke,
      OPS.eoFillStroke,
      OPS.closeFillStroke,
      OPS.closeEOFillStroke,
    ];
    const diisi = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke];
    for (const bidang of this.bidang(data)) {
      if (digaris.includes(cara)) this.garisi(bidang);
      else if (diisi.includes(cara)) this.isi(bidang);
    }
  }

  /** The corners of each part of a path; one with a curve has none. */
  private bidang(data: readonly number[]): [number, number][][] {
    const semua: [number, number][][] = [];
    let kini: [number, number][] = [];
    let lengkung = false;
    const tutup = (): void => {
      if (kini.length > 1 && !lengkung) semua.push(kini);
      kini = [];
      lengkung = false;
    };
    for (let i = 0; i < data.length;) {
      const jenis = data[i];
      const [x = 0, y = 0] = data.slice(i + 1, i + 3);
      if (jenis === 0) {
        tutup();
        kini.push(titik(this.ctm, x, y));
        i += 3;
      } else if (jenis === 1) {
        kini.push(titik(this.ctm, x, y));
        i += 3;
      } else if (jenis === 4) {
        const [awal] = kini;
        if (awal) kini.push(awal);
        i += 1;
      } else {
        lengkung = true;
        i += jenis === 2 ? 7 : 5;
      }
    }
    tutup();
    return semua;
  }

  private garisi(sudut: readonly [number, number][]): void {
    for (let i = 1; i < sudut.length; i++) {
      const [a, b] = [sudut[i - 1], sudut[i]];
      if (a && b) this.tambahRuas(a, b);
    }
  }

  /** A thin filled area is a line; the edges of a wide one are no border. */
  private isi(sudut: readonly [number, number][]): void {
    const [x, y] = [sudut.map(([satu]) => satu), sudut.map(([, satu]) => satu)];
    const [kiri, kanan, atas, bawah] = [terkecil(x), terbesar(x), terkecil(y), terbesar(y)];
    const [lebar, tinggi] = [kanan - kiri, bawah - atas];
    if (tinggi <= TEBAL_GARIS && lebar >= tinggi) {
      this.tambahRuas([kiri, (atas + bawah) / 2], [kanan, (atas + bawah) / 2]);
    }
    if (lebar <= TEBAL_GARIS && tinggi >= lebar) {
      this.tambahRuas([(kiri + kanan) / 2, atas], [(kiri + kanan) / 2, bawah]);
    }
  }

  private tambahRuas([x0, y0]: [number, number], [x1, y1]: [number, number]): void {
    if (Math.abs(y1 - y0) <= MIRING) {
      this.ruas.push({ tegak: false, tetap: (y0 + y1) / 2, awal: Math.min(x0, x1), akhir: Math.max(x0, x1) });
    } else if (Math.abs(x1 - x0) <= MIRING) {
      this.ruas.push({ tegak: true, tetap: (x0 + x1) / 2, awal: Math.min(y0, y1), akhir: Math.max(y0, y1) });
    }
  }

  private catatGambar(): void {
    const [a, b, c, d] = this.ctm;
    this.luasGambar += Math.abs(a * d - b * c);
  }
}

function bagian(isi: unknown, i: number): unknown {
  return Array.isArray(isi) ? (isi as readonly unknown[])[i] : undefined;
}

function angka(isi: unknown, i: number): number {
  const nilai = bagian(isi, i);
  return typeof nilai === 'number' ? nilai : 0;
}

function bacaGlif(isi: unknown): { teks: string; lebar: number; spasi: boolean } | null {
  if (typeof isi !== 'object' || isi === null) return null;
  const teks = 'unicode' in isi && typeof isi.unicode === 'string' ? isi.unicode : '';
  const lebar = 'width' in isi && typeof isi.width === 'number' ? isi.width : 0;
  return { teks: teks.normalize('NFKC'), lebar, spasi: 'isSpace' in isi && isi.isSpace === true };
}

/** The way most of the letters read; a page drawn sideways is turned. */
function arahUmum(huruf: readonly HurufBerarah[]): number {
  const banyak = [0, 0, 0, 0];
  for (const { arah } of huruf) banyak[arah] = (banyak[arah] ?? 0) + 1;
  const terbanyak = banyak.indexOf(terbesar(banyak));
  return (banyak[terbanyak] ?? 0) > huruf.length * 0.6 ? terbanyak : 0;
}

/** A point of the page after it has been turned back by so many quarters. */
function putar(x: number, y: number, arah: number, lebar: number, tinggi: number): [number, number] {
  if (arah === 1) return [y, lebar - x];
  if (arah === 2) return [lebar - x, tinggi - y];
  if (arah === 3) return [tinggi - y, x];
  return [x, y];
}

function tegakkan(satu: HurufBerarah, arah: number, lebar: number, tinggi: number): Huruf {
  const { teks, ukuran, panjang, spasi } = satu;
  const [x, y] = putar(satu.x, satu.y, arah, lebar, tinggi);
  if (satu.arah === arah) return { teks, kiri: x, kanan: x + panjang, dasar: y, ukuran, spasi };
  // A letter of another direction stands in its own place, a line to itself.
  return { teks, kiri: x - ukuran / 2, kanan: x + ukuran / 2, dasar: y, ukuran, spasi };
}

function putarRuas(satu: Ruas, arah: number, lebar: number, tinggi: number): Ruas {
  if (arah === 0) return satu;
  const [a, b]: [[number, number], [number, number]] = satu.tegak
    ? [
        [satu.tetap, satu.awal],
        [satu.tetap, satu.akhir],
      ]
    : [
        [satu.awal, satu.tetap],
        [satu.akhir, satu.tetap],
      ];
  const [x0, y0] = putar(...a, arah, lebar, tinggi);
  const [x1, y1] = putar(...b, arah, lebar, tinggi);
  return Math.abs(y1 - y0) <= MIRING
    ? { tegak: false, tetap: y0, awal: Math.min(x0, x1), akhir: Math.max(x0, x1) }
    : { tegak: true, tetap: x0, awal: Math.min(y0, y1), akhir: Math.max(y0, y1) };
}
