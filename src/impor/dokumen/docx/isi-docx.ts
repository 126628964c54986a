import { jenisMenurutGaya } from './jenis-gaya';
import type { DaftarGaya } from './gaya';
import { tingkatDari } from './gaya';
import type { Penomoran } from './penomoran';
import { atribut, cari, menyala, nilai, semua, type Unsur, unsur } from './pohon-xml';
import { pilihanPertama, runutAlinea } from './runut-alinea';
import type { JenisAlinea } from '../dokumen';

/** What stands one after the other in a document. */
export type ButirDocx = AlineaDocx | TabelDocx;

export interface AlineaDocx {
  macam: 'alinea';
  teks: string;
  halaman: number;
  ditentukan: JenisAlinea | undefined;
  tingkat: number | undefined;
  sumber: SumberAlinea;
}

/** The element that a paragraph was read from. */
export interface SumberAlinea {
  p: Unsur;
  /** The run of the body that a footnote or a text box hangs on; null for a paragraph of the body itself. */
  gantungan: Unsur | null;
}

export interface TabelDocx {
  macam: 'tabel';
  baris: BarisDocx[];
}

export interface BarisDocx {
  halaman: number;
  kepala: boolean;
  sel: SelDocx[];
}

export interface SelDocx {
  kolom: number;
  bentang: number;
  /** Goes on from the cell above. */
  lanjutan: boolean;
  /** Begins an area of several rows. */
  awal: boolean;
  /** Its paragraphs, each a line. */
  teks: string[];
  /** Where each line was read; an empty cell has its first paragraph. */
  sumber: SumberAlinea[];
}

export interface BahanDocx {
  gaya: DaftarGaya;
  gayaBawaan: string | undefined;
  nomor: Penomoran;
  catatanKaki: ReadonlyMap<string, Unsur>;
}

/** Parts that only wrap what stands in them. */
const PEMBUNGKUS: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'hyperlink',
  'fldSimple',
  'dir',
  'bdo',
  'oMath',
  'oMathPara',
]);
/** What stands beside the text, and the run it hangs on. */
interface Samping {
  isi: Unsur;
  di: Unsur;
}

/** Walks the body of a document and gives its paragraphs and tables in their order. */
export class PembacaDocx {
  private halaman = 1;
  /** A break was written just before; Word's own mark of the same break follows it. */
  private baruPindah = false;
  private butir: ButirDocx[] = [];

  constructor(private readonly bahan: BahanDocx) {}

  baca(badan: Unsur): { butir: ButirDocx[]; halaman: number } {
    this.isi(badan);
    return { butir: this.butir, halaman: this.halaman };
  }

  private isi(dari: Unsur): void {
    for (const satu of unsur(dari)) {
      if (satu.nama === 'p') this.alinea(satu);
      else if (satu.nama === 'tbl') this.tabel(satu);
      else if (PEMBUNGKUS.has(satu.nama)) this.isi(satu);
      else if (satu.nama === 'AlternateContent') this.isi(pilihanPertama(satu));
    }
  }

  private alinea(p: Unsur): void {
    const pPr = cari(p, 'pPr');
    const gaya = this.bahan.gaya.get(nilai(pPr, 'pStyle') ?? this.bahan.gayaBawaan ?? '');
    const halamanBaru = pPr && cari(pPr, 'pageBreakBefore') ? menyala(pPr, 'pageBreakBefore') : gaya?.halamanBaru;
    if (halamanBaru) this.pindah();
    const samping: Samping[] = [];
    const nomor = this.nomorAlinea(pPr, gaya);
    const isi = this.teks(p, samping);
    const teks = rapikan(isi.teks);
    const lengkap = teks === '' ? '' : rapikan(`${nomor} ${teks}`);
    if (lengkap !== '') {
      const tingkat = tingkatDari(nilai(pPr, 'outlineLvl')) ?? gaya?.tingkat ?? null;
      this.butir.push({
        macam: 'alinea',
        teks: lengkap,
        halaman: isi.halaman,
        tingkat: tingkat === null ? undefined : tingkat + 1,
        ditentukan: jenisMenurutGaya(gaya?.nama ?? '', tingkat, lengkap, isi.rumus),
        sumber: { p, gantungan: null },
      });
    }
    for (const satu of samping) this.isiSamping(satu);
    const bagianBaru = cari(pPr ?? p, 'sectPr');
    if (pPr && bagianBaru && nilai(bagianBaru, 'type') !== 'continuous') this.pindah();
  }

  /** Text boxes stand where they are anchored; footnotes after the paragraph that names them. */
  private isiSamping({ isi, di }: Samping): void {
    const lama = this.butir;
    this.butir = [];
    this.isi(isi);
    const dalam = this.butir;
    this.butir = lama;
    for (const b of dalam) {
      gantungkan(b, di);
      lama.push(isi.nama === 'footnote' && b.macam === 'alinea' ? { ...b, ditentukan: 'keterangan' } : b);
    }
  }

  private nomorAlinea(
    pPr: Unsur | undefined,
    gaya: { numId: string | undefined; ilvl: number | undefined } | undefined,
  ): string {
    const numId = nilai(pPr, 'numPr', 'numId') ?? gaya?.numId;
    if (numId === undefined || numId === '0') return '';
    return this.bahan.nomor.berikut(numId, Number(nilai(pPr, 'numPr', 'ilvl') ?? gaya?.ilvl ?? 0));
  }

  /** The text of a paragraph and the page that it begins on; text boxes and footnotes are put aside. */
  private teks(p: Unsur, samping: Samping[]): { teks: string; halaman: number; rumus: boolean } {
    let teks = '';
    let halaman = 0;
    let rumus = false;
    for (const satu of runutAlinea(p)) {
      if (satu.jenis === 'teks') {
        if (satu.huruf && satu.teks.trim() !== '') {
          halaman ||= this.halaman;
          this.baruPindah = false;
        }
        rumus ||= satu.rumus;
        teks += satu.teks;
      } else if (satu.jenis === 'halamanBaru') this.pindah();
      else if (satu.jenis === 'tandaHalaman') this.tandaHalaman();
      else if (satu.jenis === 'kotak') samping.push({ isi: satu.isi, di: satu.di });
      else {
        const catatan = this.bahan.catatanKaki.get(satu.id);
        if (catatan) samping.push({ isi: catatan, di: satu.di });
      }
    }
    return { teks, halaman: halaman || this.halaman, rumus };
  }

  private pindah(): void {
    if (!this.baruPindah) this.halaman += 1;
    this.baruPindah = true;
  }

  private tandaHalaman(): void {
    if (this.baruPindah) this.baruPindah = false;
    else this.halaman += 1;
  }

  private tabel(tbl: Unsur): void {
    const baris: BarisDocx[] = [];
    const bersarang: ButirDocx[] = [];
    for (const tr of barisTabel(tbl)) {
      const trPr = cari(tr, 'trPr');
      if (trPr && cari(trPr, 'del')) continue;
      baris.push({
        ...this.barisSel(tr, Number(nilai(trPr, 'gridBefore') ?? 0), bersarang),
        kepala: menyala(trPr, 'tblHeader'),
      });
    }
    const [pertama] = baris;
    // One row is no table but a frame, or names side by side: what stands in it is text like any other.
    if (pertama && baris.length === 1) {
      const { halaman, sel } = pertama;
      for (const { teks, sumber } of sel) {
        teks.forEach((isi, i) => {
          const dari = sumber[i];
          if (!dari) return;
          const lain = { ditentukan: undefined, tingkat: undefined };
          this.butir.push({ macam: 'alinea', teks: isi, halaman, ...lain, sumber: dari });
        });
      }
    } else if (pertama) this.butir.push({ macam: 'tabel', baris });
    for (const satu of bersarang) this.butir.push(satu);
  }

  private barisSel(tr: Unsur, kosongAwal: number, bersarang: ButirDocx[]): Omit<BarisDocx, 'kepala'> {
    let kolom = kosongAwal;
    let halaman: number | null = null;
    const hasil: SelDocx[] = [];
    for (const tc of selBaris(tr)) {
      const tcPr = cari(tc, 'tcPr');
      const bentang = Math.max(1, Number(nilai(tcPr, 'gridSpan') ?? 1));
      const vMerge = tcPr && cari(tcPr, 'vMerge');
      const lanjutan = vMerge !== undefined && atribut(vMerge, 'val') !== 'restart';
      const isi = this.isiSel(tc, bersarang);
      // A long row may go on overleaf: it is where it begins.
      halaman ??= this.halaman;
      const sebelum = hasil.at(-1);
      if (sebelum && tcPr && nilai(tcPr, 'hMerge') === 'continue') sebelum.bentang += bentang;
      else
        hasil.push({ kolom, bentang, lanjutan, awal: vMerge !== undefined && !lanjutan, ...(lanjutan ? KOSONG : isi) });
      kolom += bentang;
    }
    return { halaman: halaman ?? this.halaman, sel: hasil };
  }

  private isiSel(tc: Unsur, bersarang: ButirDocx[]): Pick<SelDocx, 'teks' | 'sumber'> {
    const baris: string[] = [];
    const sumber: SumberAlinea[] = [];
    const alinea: SumberAlinea[] = [];
    const jalan = (dari: Unsur, gantungan: Unsur | null): void => {
      for (const satu of unsur(dari)) {
        if (satu.nama === 'tbl') {
          const lama = this.butir;
          this.butir = [];
          this.tabel(satu);
          for (const b of this.butir) {
            if (gantungan) gantungkan(b, gantungan);
            bersarang.push(b);
          }
          this.butir = lama;
        } else if (satu.nama === 'p') {
          const pPr = cari(satu, 'pPr');
          const nomor = this.nomorAlinea(pPr, this.bahan.gaya.get(nilai(pPr, 'pStyle') ?? this.bahan.gayaBawaan ?? ''));
          const samping: Samping[] = [];
          const { teks } = this.teks(satu, samping);
          const isi = nomor === '•' && teks.trim() === '' ? '' : `${nomor} ${teks}`;
          alinea.push({ p: satu, gantungan });
          for (const b of isi.split('\n')) {
            if (b.trim() === '') continue;
            baris.push(rapikan(b));
            sumber.push({ p: satu, gantungan });
          }
          for (const kotak of samping) jalan(kotak.isi, gantungan ?? kotak.di);
        } else if (PEMBUNGKUS.has(satu.nama)) jalan(satu, gantungan);
      }
    };
    jalan(tc, null);
    return { teks: baris, sumber: sumber.length > 0 ? sumber : alinea.slice(0, 1) };
  }
}

const KOSONG: Pick<SelDocx, 'teks' | 'sumber'> = { teks: [], sumber: [] };

/** Says of everything in a text box or a footnote where it hangs: the outermost run is the one in the body. */
function gantungkan(butir: ButirDocx, gantungan: Unsur): void {
  if (butir.macam === 'alinea') butir.sumber = { ...butir.sumber, gantungan };
  else for (const sel of butir.baris.flatMap((b) => b.sel)) sel.sumber = sel.sumber.map((s) => ({ ...s, gantungan }));
}

const rapikan = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

function barisTabel(tbl: Unsur): Unsur[] {
  return unsur(tbl).flatMap((satu) =>
    satu.nama === 'tr' ? [satu] : PEMBUNGKUS.has(satu.nama) ? barisTabel(satu) : [],
  );
}

function selBaris(tr: Unsur): Unsur[] {
  return unsur(tr).flatMap((satu) => (satu.nama === 'tc' ? [satu] : PEMBUNGKUS.has(satu.nama) ? selBaris(satu) : []));
}

/** Footnotes by their number, without those that only draw a line. */
export function bacaCatatanKaki(footnotes: Unsur | null): Map<string, Unsur> {
  const akar = footnotes && cari(footnotes, 'footnotes');
  const hasil = new Map<string, Unsur>();
  for (const satu of akar ? semua(akar, 'footnote') : []) {
    const id = atribut(satu, 'id');
    if (id !== undefined && atribut(satu, 'type') === undefined) hasil.set(id, satu);
  }
  return hasil;
}
