import { jenisMenurutGaya } from './jenis-gaya';
import type { DaftarGaya } from './gaya';
import { tingkatDari } from './gaya';
import type { Penomoran } from './penomoran';
import { atribut, cari, menyala, nilai, semua, type Unsur, unsur } from './pohon-xml';
import type { JenisAlinea } from '../dokumen';

/** What stands one after the other in a document. */
export type ButirDocx = AlineaDocx | TabelDocx;

export interface AlineaDocx {
  macam: 'alinea';
  teks: string;
  halaman: number;
  ditentukan: JenisAlinea | undefined;
  tingkat: number | undefined;
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
/** What was taken out, or is no text. */
const DILEWATI: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'pPr',
  'rPr',
  'sdtPr',
  'tblPr',
  'Fallback',
]);

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
    const samping: Unsur[] = [];
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
      });
    }
    for (const satu of samping) this.isiSamping(satu);
    const bagianBaru = cari(pPr ?? p, 'sectPr');
    if (pPr && bagianBaru && nilai(bagianBaru, 'type') !== 'continuous') this.pindah();
  }

  /** Text boxes stand where they are anchored; footnotes after the paragraph that names them. */
  private isiSamping(satu: Unsur): void {
    const lama = this.butir;
    this.butir = [];
    this.isi(satu);
    const dalam = this.butir;
    this.butir = lama;
    for (const b of dalam) {
      lama.push(satu.nama === 'footnote' && b.macam === 'alinea' ? { ...b, ditentukan: 'keterangan' } : b);
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
  private teks(p: Unsur, samping: Unsur[]): { teks: string; halaman: number; rumus: boolean } {
    let teks = '';
    let halaman = 0;
    let rumus = false;
    const jalan = (dari: Unsur): void => {
      for (const satu of unsur(dari)) {
        if (DILEWATI.has(satu.nama)) continue;
        if (satu.nama === 'r' && menyala(cari(satu, 'rPr'), 'vanish')) continue;
        if (satu.nama === 't') {
          const isi = satu.anak.filter((x) => typeof x === 'string').join('');
          if (isi.trim() !== '') {
            halaman ||= this.halaman;
            this.baruPindah = false;
          }
          teks += isi;
        } else if (satu.nama === 'tab' || satu.nama === 'cr') teks += ' ';
        else if (satu.nama === 'noBreakHyphen') teks += '-';
        else if (satu.nama === 'br') {
          if (atribut(satu, 'type') === 'page') this.pindah();
          else teks += '\n';
        } else if (satu.nama === 'lastRenderedPageBreak') this.tandaHalaman();
        else if (satu.nama === 'txbxContent') samping.push(satu);
        else if (satu.nama === 'footnoteReference') {
          const catatan = this.bahan.catatanKaki.get(atribut(satu, 'id') ?? '');
          if (catatan) samping.push(catatan);
        } else if (satu.nama === 'AlternateContent') jalan(pilihanPertama(satu));
        else {
          if (satu.nama === 'oMath') rumus = true;
          jalan(satu);
        }
      }
    };
    jalan(p);
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
      for (const teks of sel.flatMap((satu) => satu.teks)) {
        this.butir.push({ macam: 'alinea', teks, halaman, ditentukan: undefined, tingkat: undefined });
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
      else hasil.push({ kolom, bentang, lanjutan, awal: vMerge !== undefined && !lanjutan, teks: lanjutan ? [] : isi });
      kolom += bentang;
    }
    return { halaman: halaman ?? this.halaman, sel: hasil };
  }

  private isiSel(tc: Unsur, bersarang: ButirDocx[]): string[] {
    const baris: string[] = [];
    const jalan = (dari: Unsur): void => {
      for (const satu of unsur(dari)) {
        if (satu.nama === 'tbl') {
          const lama = this.butir;
          this.butir = [];
          this.tabel(satu);
          for (const b of this.butir) bersarang.push(b);
          this.butir = lama;
        } else if (satu.nama === 'p') {
          const pPr = cari(satu, 'pPr');
          const nomor = this.nomorAlinea(pPr, this.bahan.gaya.get(nilai(pPr, 'pStyle') ?? this.bahan.gayaBawaan ?? ''));
          const samping: Unsur[] = [];
          const { teks } = this.teks(satu, samping);
          const isi = nomor === '•' && teks.trim() === '' ? '' : `${nomor} ${teks}`;
          for (const b of isi.split('\n')) if (b.trim() !== '') baris.push(rapikan(b));
          for (const kotak of samping) jalan(kotak);
        } else if (PEMBUNGKUS.has(satu.nama)) jalan(satu);
      }
    };
    jalan(tc);
    return baris;
  }
}

const rapikan = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

/** Word writes a new form and an old one of the same thing; the first is the one that counts. */
function pilihanPertama(satu: Unsur): Unsur {
  const anak = unsur(satu);
  return anak.find(({ nama }) => nama === 'Choice') ?? { ...satu, anak: anak.flatMap((a) => a.anak) };
}

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
