import type { Kotak } from '../dasar/kotak';
import type { Petak } from './petak';
import { teks } from './petak';
import type { KunciLembar } from './nama-lembar';
import type { BarisLipat, KolomPembaca, NamaGaya, PilihanSel, RencanaBagan, SeriBagan, SetelanCetak } from './rencana';
import { muatHalaman } from './halaman';
import { TINGGI_BIASA, tinggiBaris, tinggiCatatan } from './tinggi';

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
  'nama' | 'judul' | 'jenis' | 'letak' | 'sumbuNilai' | 'kategoriDiTepi'
> {
  data: DataGrafik;
  formatLabel: string;
}

export interface Tabel {
  kepala: readonly (Petak | null)[];
  baris: readonly (readonly (Petak | null)[])[];
}

/** Looks whose texts run on in one line. */
const TANPA_BUNGKUS: ReadonlySet<NamaGaya> = new Set(['judul', 'subjudul', 'kunci']);

/** Points of the row with the sheet's title. */
const TINGGI_JUDUL = 22;

/** A sheet in the making: blocks are set one under the other, rows high enough for their wrapped text. */
export class LembarBaru {
  readonly petak: PetakLetak[] = [];
  readonly gabung: Kotak[] = [];
  readonly tinggi = new Map<number, number>();
  readonly bagan: BaganTertunda[] = [];
  readonly potongSebelum: number[] = [];
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
  /** Points written on all pages. */
  private tertulis = 0;
  private halaman = 1;
  /** Points of the header that every further page begins with. */
  private tinggiJudul = 0;
  private readonly muat: number;

  constructor(
    readonly kunci: KunciLembar,
    readonly nama: string,
    /** Characters. */
    public lebarKolom: readonly number[],
    readonly orientasi: SetelanCetak['orientasi'] = 'tegak',
  ) {
    this.muat = muatHalaman(orientasi, lebarKolom);
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
    this.teksLebar(isi, 'grup');
  }

  /** Keeps what `tulis` writes on one printed page: a page ends before it when it would not fit. */
  blok(tulis: () => void): void {
    const awal = { baris: this.baris, terisi: this.terisi, tertulis: this.tertulis };
    tulis();
    const tinggi = this.tertulis - awal.tertulis;
    const halamanBaru = this.tinggiJudul + tinggi;
    if (awal.terisi > 0 && awal.terisi + tinggi > this.muat && halamanBaru <= this.muat) {
      this.potongSebelum.push(awal.baris);
      this.terisi = halamanBaru;
    }
  }

  catatan(...kalimat: readonly string[]): void {
    for (const k of kalimat.filter((isi) => isi !== '')) this.teksLebar(k, 'catatan');
  }

  spasi(jumlah = 1): void {
    this.maju(jumlah, jumlah * TINGGI_BIASA);
  }

  /** `ulangi` prints the header on every page, if the table needs more than one; `bekukan` also keeps it in view. */
  tabel(tabel: Tabel, kepala: 'biasa' | 'ulangi' | 'bekukan' = 'biasa'): void {
    const { baris: awal, halaman, tertulis } = this;
    if (kepala === 'bekukan') this.bekukanBaris = awal + 1;
    this.tambahBaris(tabel.kepala);
    if (kepala !== 'biasa') this.tinggiJudul = this.tertulis - tertulis;
    tabel.baris.forEach((baris) => this.tambahBaris(baris));
    if (kepala === 'biasa') return;
    if (this.halaman > halaman) this.barisJudul = { awal, akhir: awal };
    else this.tinggiJudul = 0;
  }

  /** What `tulis` writes stands in a folded group, which no page counts. */
  lipat(tulis: () => void): void {
    const { baris: awal, terisi, tertulis, halaman } = this;
    tulis();
    if (this.baris > awal) this.barisLipat.push({ awal, jumlah: this.baris - awal });
    Object.assign(this, { terisi, tertulis, halaman });
  }

  /** One row of cells from the first column on; nothing is written where null stands. */
  tambahBaris(petak: readonly (Petak | null)[]): void {
    let kolom = 0;
    let tinggi = TINGGI_BIASA;
    for (const p of petak) {
      if (p === null) {
        kolom += 1;
        continue;
      }
      const lebar = p.lebar ?? 1;
      this.petak.push({ ...p, baris: this.baris, kolom });
      if (lebar > 1) this.gabung.push({ baris: this.baris, kolom, jumlahBaris: 1, jumlahKolom: lebar });
      const kata = kataPetak(p);
      if (!TANPA_BUNGKUS.has(p.gaya)) {
        const ukur = p.gaya === 'catatan' ? tinggiCatatan : tinggiBaris;
        tinggi = Math.max(tinggi, ukur(kata, this.lebarGabung(kolom, lebar)));
      }
      kolom += lebar;
    }
    if (tinggi > TINGGI_BIASA) this.tinggi.set(this.baris, tinggi);
    this.maju(1, tinggi);
  }

  /** Sets a chart below what is there, over the sheet's full width. */
  tambahBagan(bagan: Omit<BaganTertunda, 'letak'>, jumlahBaris = 14): void {
    const letak = { baris: this.baris, kolom: 0, jumlahBaris, jumlahKolom: this.lebarKolom.length };
    this.bagan.push({ ...bagan, letak });
    this.maju(jumlahBaris + 1, (jumlahBaris + 1) * TINGGI_BIASA);
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
          if (bagian) this.bagan.push({ ...satu, letak: { baris: this.baris, jumlahBaris, ...bagian } });
        });
        this.maju(jumlahBaris + 1, (jumlahBaris + 1) * TINGGI_BIASA);
      });
    }
  }

  /** Characters that so many columns hold together. */
  lebarGabung(kolom: number, lebar: number): number {
    return this.lebarKolom.slice(kolom, kolom + lebar).reduce((jumlah, l) => jumlah + l, 0);
  }

  private teksLebar(isi: string, gaya: NamaGaya): void {
    this.tambahBaris([teks(isi, gaya, this.kolomPembaca?.kunci ?? this.lebarKolom.length)]);
  }

  /** What does not fit on the page goes to the next one. */
  private maju(baris: number, tinggi: number): void {
    this.baris += baris;
    this.tertulis += tinggi;
    this.terisi += tinggi;
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
