import type { Kotak } from '../dasar/kotak';
import type { Petak } from './petak';
import { teks } from './petak';
import type { KunciLembar } from './nama-lembar';
import type { BarisLipat, KolomPembaca, NamaGaya, PilihanSel, RencanaBagan, SeriBagan, SetelanCetak } from './rencana';
import { muatHalaman } from './halaman';
import { HURUF, TINGGI_BIASA, tinggiBaris } from './tinggi';

export interface PetakLetak extends Petak {
  baris: number;
  kolom: number;
}

/** A chart's numbers, laid out on LKj Data: one row per category, one column per series. */
export interface DataGrafik {
  judul: string;
  kategori: readonly (string | Petak)[];
  seri: readonly {
    nama: string;
    nilai: readonly Petak[];
    peran: SeriBagan['peran'];
    label: boolean;
    /** Where the chart's own format does not do. */
    formatLabel?: string;
  }[];
}

export interface BaganTertunda extends Pick<
  RencanaBagan,
  'nama' | 'judul' | 'jenis' | 'letak' | 'sumbuNilai' | 'kategoriDiTepi' | 'kecil'
> {
  data: DataGrafik;
  formatLabel: string;
}

type BarisPetak = readonly (Petak | null)[];

export interface Tabel {
  kepala: BarisPetak;
  baris: readonly BarisPetak[];
}

/** A table of more rows is a long one. */
const BARIS_UTUH = 30;
/** A table of more rows has no page breaks of ours. */
const BARIS_DIPOTONG = 200;

/** More rows than these above a total may be parted from it, but for the last. */
const SEKELOMPOK = 6;

/** Rows that stay on one page: a group's title with its first row, totals with the few rows that they close. */
function lekat(baris: readonly BarisPetak[]): BarisPetak[][] {
  const kelompok: BarisPetak[][] = [];
  let menunggu = false;
  /** Where what the next total closes begins. */
  let awal = 0;
  for (const satu of baris) {
    const gaya = satu.find((p) => p !== null)?.gaya;
    const akhir = kelompok.at(-1);
    if (akhir && (menunggu || gaya === 'total')) akhir.push(satu);
    else kelompok.push([satu]);
    if (gaya === 'total') {
      const ditutup = kelompok.slice(awal);
      if (ditutup.length <= SEKELOMPOK) kelompok.splice(awal, ditutup.length, ditutup.flat());
      awal = kelompok.length;
    }
    menunggu = gaya === 'grup';
  }
  return kelompok;
}

/** Looks whose texts run on in one line. */
const TANPA_BUNGKUS: ReadonlySet<NamaGaya> = new Set(['judul', 'subjudul', 'kunci']);

/** Looks in other letters than the ordinary ones. */
const HURUF_GAYA: ReadonlyMap<NamaGaya, number> = new Map<NamaGaya, number>([
  ['catatan', HURUF.catatan],
  ...(['kepala', 'kepalaTengah', 'kepalaAngka', 'grup', 'total', 'peringatan'] as const).map(
    (gaya) => [gaya, HURUF.tebal] as const,
  ),
]);

/** Digits that a merge gains at each border that it covers: the room that a cell keeps beside its text. */
const RUANG_BATAS = 0.7;

/** Points of the row with the sheet's title. */
const TINGGI_JUDUL = 22;

/** A sheet in the making: blocks are set one under the other, rows high enough for their wrapped text. */
export class LembarBaru {
  readonly petak: PetakLetak[] = [];
  readonly gabung: Kotak[] = [];
  readonly tinggi = new Map<number, number>();
  readonly bagan: BaganTertunda[] = [];
  potongSebelum: number[] = [];
  readonly barisLipat: BarisLipat[] = [];
  /** Set where the sheet prints on one page, whatever it holds. */
  satuHalaman: Kotak | null = null;
  bekukanBaris = 0;
  barisJudul: SetelanCetak['barisJudul'] = null;
  kolomPembaca: KolomPembaca | null = null;
  pilihan: PilihanSel | null = null;
  private baris = 0;
  /** Points already used on the page that is being filled. */
  private terisi = 0;
  /** The title that was written last: it goes with the row below it, when that begins a page. */
  private judulBlok = { baris: -1, tinggi: 0 };
  /** Points of the empty rows that were written last. */
  private kosongAkhir = 0;
  /** Points written on all pages. */
  private tertulis = 0;
  private halaman = 1;
  /** Points of the header that every further page begins with. */
  private tinggiJudul = 0;

  constructor(
    readonly kunci: KunciLembar,
    readonly nama: string,
    /** Characters. */
    public lebarKolom: readonly number[],
    readonly orientasi: SetelanCetak['orientasi'] = 'tegak',
  ) {}

  /** Points of rows that a page holds. */
  private get muat(): number {
    return muatHalaman(this.orientasi, this.lebarKolom.slice(0, this.kolomPembaca?.kunci));
  }

  /** What is printed, where that is not the whole sheet: the keys of the reader's rows are nobody's to read. */
  get areaCetak(): Kotak | null {
    if (this.satuHalaman || !this.kolomPembaca) return this.satuHalaman;
    return { baris: 0, kolom: 0, jumlahBaris: this.baris, jumlahKolom: this.kolomPembaca.kunci };
  }

  /** Row that the next block starts on. */
  get barisBerikut(): number {
    return this.baris;
  }

  /** Title of the sheet: what, whose, which year. */
  judul(judul: string, subjudul: string): void {
    // Short texts that run over empty cells need no merge.
    this.tambahBaris([teks(judul, 'judul')]);
    this.tinggi.set(this.baris - 1, TINGGI_JUDUL);
    this.tambahBaris([teks(subjudul, 'subjudul')]);
    this.spasi();
  }

  /** Title of a block. */
  subjudul(isi: string): void {
    const baris = this.selebarLembar(isi, 'grup');
    this.tambahBaris(baris);
    this.judulBlok = { baris: this.baris - 1, tinggi: this.tinggiPetak(baris) };
  }

  /** Keeps what `tulis` writes on one printed page: a page ends before it when it would not fit. */
  blok(tulis: () => void): void {
    const awal = { baris: this.baris, terisi: this.terisi, tertulis: this.tertulis };
    tulis();
    const tinggi = this.tertulis - awal.tertulis;
    const halamanBaru = this.tinggiJudul + tinggi;
    const terlihat = tinggi - this.kosongAkhir;
    if (awal.terisi > 0 && awal.terisi + terlihat > this.muat && this.tinggiJudul + terlihat <= this.muat) {
      this.batalkanPotong(awal.baris);
      this.potongSebelum.push(awal.baris);
      this.terisi = halamanBaru;
    }
  }

  catatan(...kalimat: readonly string[]): void {
    const baris = kalimat.filter((isi) => isi !== '').map((isi) => this.selebarLembar(isi, 'catatan'));
    this.sediakan(baris);
    baris.forEach((satu) => this.tambahBaris(satu));
  }

  spasi(jumlah = 1): void {
    const tinggi = jumlah * TINGGI_BIASA;
    this.baris += jumlah;
    this.tertulis += tinggi;
    // Empty rows begin no page: what follows them does, where it does not fit.
    this.terisi += tinggi;
    this.kosongAkhir += tinggi;
  }

  /** `ulangi` prints the header on every page, if the table needs more than one; `bekukan` also keeps it in view. */
  tabel(tabel: Tabel, kepala: 'biasa' | 'ulangi' | 'bekukan' = 'biasa'): void {
    const [pertama = [], ...sisa] = lekat(tabel.baris);
    const utuh = [tabel.kepala, ...tabel.baris];
    // Without its header on the next page, a table that is no long one stays whole, unless most of this page would be lost.
    const tinggi = this.tinggiSemua(utuh);
    const hilang = this.muat - this.terisi;
    const sekaligus =
      kepala === 'biasa' && utuh.length <= BARIS_UTUH && tinggi < Math.max(this.muat / 2, this.muat - 2 * hilang);
    this.sediakan(sekaligus ? utuh : [tabel.kepala, ...pertama]);
    const { baris: awal, halaman, tertulis } = this;
    if (kepala === 'bekukan') this.bekukanBaris = awal + 1;
    this.tambahBaris(tabel.kepala);
    if (kepala !== 'biasa') this.tinggiJudul = this.tertulis - tertulis;
    const potong = tabel.baris.length <= BARIS_DIPOTONG;
    for (const sekelompok of [pertama, ...sisa]) {
      this.sediakan(sekelompok, potong);
      sekelompok.forEach((baris) => this.tulisBaris(baris));
    }
    if (kepala === 'biasa') return;
    if (this.halaman > halaman) this.barisJudul = { awal, akhir: awal };
    else this.tinggiJudul = 0;
  }

  /** What `tulis` writes stands in a folded group, which no page counts. */
  lipat(tulis: () => void): void {
    const { baris: awal, terisi, tertulis, halaman } = this;
    tulis();
    if (this.baris > awal) this.barisLipat.push({ awal, jumlah: this.baris - awal });
    this.batalkanPotong(awal);
    Object.assign(this, { terisi, tertulis, halaman });
  }

  /** One row of cells from the first column on; nothing is written where null stands. */
  tambahBaris(petak: BarisPetak): void {
    this.sediakan([petak]);
    this.tulisBaris(petak);
  }

  private tulisBaris(petak: BarisPetak): void {
    let kolom = 0;
    for (const p of petak) {
      if (p === null) {
        kolom += 1;
        continue;
      }
      const lebar = p.lebar ?? 1;
      this.petak.push({ ...p, baris: this.baris, kolom });
      if (lebar > 1) this.gabung.push({ baris: this.baris, kolom, jumlahBaris: 1, jumlahKolom: lebar });
      kolom += lebar;
    }
    const tinggi = this.tinggiPetak(petak);
    if (tinggi > TINGGI_BIASA) this.tinggi.set(this.baris, tinggi);
    this.maju(1, tinggi);
  }

  /** Points of a row in which every text shows whole. */
  private tinggiPetak(petak: BarisPetak): number {
    let kolom = 0;
    let tinggi = TINGGI_BIASA;
    for (const p of petak) {
      const lebar = p?.lebar ?? 1;
      if (p && !TANPA_BUNGKUS.has(p.gaya)) {
        tinggi = Math.max(tinggi, tinggiBaris(kataPetak(p), this.lebarGabung(kolom, lebar), HURUF_GAYA.get(p.gaya)));
      }
      kolom += lebar;
    }
    return tinggi;
  }

  /** Sets a chart below what is there, over the sheet's full width. */
  tambahBagan(bagan: Omit<BaganTertunda, 'letak'>, jumlahBaris = 14): void {
    this.sediakanTinggi(jumlahBaris * TINGGI_BIASA);
    const letak = { baris: this.baris, kolom: 0, jumlahBaris, jumlahKolom: this.lebarKolom.length };
    this.bagan.push({ ...bagan, letak });
    this.maju(jumlahBaris, jumlahBaris * TINGGI_BIASA);
    this.spasi();
  }

  /** Sets a chart over cells that are written, or left, otherwise. */
  letakkanBagan(bagan: Omit<BaganTertunda, 'letak'>, letak: Kotak): void {
    this.bagan.push({ ...bagan, letak });
  }

  /** Sets small charts side by side below what is there, each over its share of the columns. */
  tambahBaganBerjajar(bagan: readonly Omit<BaganTertunda, 'letak'>[], perBaris: number, jumlahBaris: number): void {
    const kolom = bagiKolom(this.lebarKolom, perBaris);
    for (let awal = 0; awal < bagan.length; awal += perBaris) {
      this.blok(() => {
        bagan.slice(awal, awal + perBaris).forEach((satu, i) => {
          const bagian = kolom[i];
          if (bagian) this.bagan.push({ ...satu, kecil: true, letak: { baris: this.baris, jumlahBaris, ...bagian } });
        });
        this.maju(jumlahBaris, jumlahBaris * TINGGI_BIASA);
        this.spasi();
      });
    }
  }

  /** Characters that so many columns hold together. */
  lebarGabung(kolom: number, lebar: number): number {
    const jumlah = this.lebarKolom.slice(kolom, kolom + lebar).reduce((total, l) => total + l, 0);
    return jumlah + (lebar - 1) * RUANG_BATAS;
  }

  private selebarLembar(isi: string, gaya: NamaGaya): BarisPetak {
    return [teks(isi, gaya, this.kolomPembaca?.kunci ?? this.lebarKolom.length)];
  }

  /** Rows that belong together begin a page when the rest of this one does not hold them. */
  private sediakan(baris: readonly BarisPetak[], potong = true): void {
    this.sediakanTinggi(this.tinggiSemua(baris), potong);
  }

  private tinggiSemua(baris: readonly BarisPetak[]): number {
    return baris.reduce((jumlah, satu) => jumlah + this.tinggiPetak(satu), 0);
  }

  /** Without `potong` the page is left to end by itself: a long table has no break every few rows. */
  private sediakanTinggi(tinggi: number, potong = true): void {
    if (this.terisi === 0 || this.terisi + tinggi <= this.muat || this.tinggiJudul + tinggi > this.muat) return;
    const judul = this.judulBlok.baris === this.baris - 1 ? this.judulBlok : null;
    if (potong) this.potongSebelum.push(judul?.baris ?? this.baris);
    this.halaman += 1;
    this.terisi = this.tinggiJudul + (judul?.tinggi ?? 0);
  }

  /** Breaks from that row on fall away. */
  private batalkanPotong(sejak: number): void {
    this.potongSebelum = this.potongSebelum.filter((baris) => baris < sejak);
  }

  /** What does not fit on the page goes to the next one. */
  private maju(baris: number, tinggi: number): void {
    this.baris += baris;
    this.tertulis += tinggi;
    this.terisi += tinggi;
    this.kosongAkhir = 0;
    if (this.terisi <= this.muat) return;
    this.halaman += 1;
    this.terisi = this.tinggiJudul + tinggi;
  }
}

function kataPetak({ isi }: Petak): string {
  if (isi.jenis === 'teks') return isi.teks;
  if (isi.jenis === 'isianAtau') return isi.bawaan;
  return isi.jenis === 'rumusTeks' ? isi.harapan : '';
}

/** Whole columns in so many runs of about equal width. */
function bagiKolom(lebar: readonly number[], banyak: number): Pick<Kotak, 'kolom' | 'jumlahKolom'>[] {
  const jumlah = lebar.reduce((total, satu) => total + satu, 0);
  const batas: number[] = [0];
  let terisi = 0;
  lebar.forEach((satu, i) => {
    terisi += satu;
    if (batas.length < banyak && terisi >= (jumlah * batas.length) / banyak - satu / 2) batas.push(i + 1);
  });
  return batas.map((kolom, i) => ({ kolom, jumlahKolom: (batas[i + 1] ?? lebar.length) - kolom }));
}
