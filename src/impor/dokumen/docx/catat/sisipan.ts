import { tanpaEntitas, type Unsur } from '../pohon-xml';
import { type BagianTeks, runutAlinea } from '../runut-alinea';
import type { SumberAlinea } from '../isi-docx';

/** Marks of one place of the text: what ends there goes before what begins. */
interface Titik {
  sebelum: string;
  akhir: string;
  awal: string;
  sesudah: string;
}

/** A place inside a paragraph: before or behind a run, or between two letters of it. */
interface Letak {
  bagian: BagianTeks;
  huruf: number;
}

/**
 * Puts ranges of notes into the text of a document. Nothing that stands there is changed but for runs that are cut where a
 * range begins or ends inside them.
 */
export class SisipanDocx {
  private readonly titik = new Map<number, Titik>();
  /** Tags that take the place of others, by where those stand. */
  private readonly tagBaru = new Map<number, Unsur>();
  /** Paragraphs without an end of their own. */
  private readonly alineaKosong = new Map<Unsur, string>();

  constructor(private readonly xml: string) {}

  /** Marks the figure in the paragraphs, or the first paragraph that shows anything where it is not found. */
  tandai(sumber: readonly SumberAlinea[], angka: string, awal: string, akhir: string): boolean {
    const dicari = angka.trim();
    const pilihan = sumber.map((satu) => ({ satu, isi: bagianTeks(satu.p) }));
    const kena = pilihan.flatMap(({ satu, isi }) => {
      const letak = cariAngka(isi, dicari);
      return letak ? [{ satu, letak }] : [];
    })[0];
    const utuh = pilihan.find(({ isi }) => isi.some(({ teks }) => teks.trim() !== '')) ?? pilihan[0];
    const satu = kena?.satu ?? utuh?.satu;
    if (!satu) return false;
    if (satu.gantungan) {
      this.di(satu.gantungan.awal).awal += awal;
      this.di(satu.gantungan.akhir).akhir += akhir;
    } else if (kena) {
      this.mulai(kena.letak.dari, awal);
      this.selesai(kena.letak.sampai, akhir);
    } else this.tandaiAlinea(satu.p, utuh?.isi ?? [], awal, akhir);
    return true;
  }

  private tandaiAlinea(p: Unsur, isi: readonly BagianTeks[], awal: string, akhir: string): void {
    const berhuruf = isi.filter(({ huruf, teks }) => huruf && teks.trim() !== '');
    const [pertama, terakhir] = [berhuruf[0], berhuruf.at(-1)];
    if (pertama && terakhir) {
      this.mulai({ bagian: pertama, huruf: 0 }, awal);
      this.selesai({ bagian: terakhir, huruf: terakhir.teks.length }, akhir);
    } else if (p.tutup < p.akhir) this.di(p.tutup).sesudah += awal + akhir;
    else this.alineaKosong.set(p, (this.alineaKosong.get(p) ?? '') + awal + akhir);
  }

  private mulai(letak: Letak, tanda: string): void {
    const di = this.belah(letak, 'awal');
    this.di(di).awal += tanda;
  }

  private selesai(letak: Letak, tanda: string): void {
    const di = this.belah(letak, 'akhir');
    this.di(di).akhir += tanda;
  }

  /** Where marks may stand at that place; the run is cut there when they could not otherwise. */
  private belah({ bagian, huruf }: Letak, sisi: 'awal' | 'akhir'): number {
    const { wadah, unsur, rumus } = bagian;
    if (wadah.nama === 'p') return unsur[sisi];
    const isi = wadah.anak.filter((satu) => typeof satu !== 'string' && satu.nama !== 'rPr');
    const mentah = this.xml.slice(unsur.awal + unsur.tag.length, unsur.tutup);
    const dapat = !rumus && wadah.nama === 'r' && isi.includes(unsur) && unsur.anak.length === 1;
    if (!dapat || (huruf === 0 && isi[0] === unsur)) return dapat ? wadah.awal : wadah[sisi];
    if (huruf >= bagian.teks.length && isi.at(-1) === unsur) return wadah.akhir;
    const rPr = wadah.anak.find((satu) => typeof satu !== 'string' && satu.nama === 'rPr');
    const sifat = rPr === undefined || typeof rPr === 'string' ? '' : this.xml.slice(rPr.awal, rPr.akhir);
    const [tutupRun, bukaRun] = [`</${namaTag(wadah)}>`, wadah.tag + sifat];
    if (huruf === 0 || huruf >= bagian.teks.length) {
      const di = huruf === 0 ? unsur.awal : unsur.akhir;
      Object.assign(this.di(di), { sebelum: tutupRun, sesudah: bukaRun });
      return di;
    }
    const di = unsur.awal + unsur.tag.length + letakMentah(mentah, huruf);
    const nama = namaTag(unsur);
    Object.assign(this.di(di), {
      sebelum: `</${nama}>${tutupRun}`,
      sesudah: `${bukaRun}<${nama} xml:space="preserve">`,
    });
    // A blank at the cut would be lost.
    this.tagBaru.set(unsur.awal, unsur);
    return di;
  }

  private di(letak: number): Titik {
    const ada = this.titik.get(letak) ?? { sebelum: '', akhir: '', awal: '', sesudah: '' };
    this.titik.set(letak, ada);
    return ada;
  }

  /** The text with everything that was put in. */
  hasil(): string {
    const ganti = [
      ...[...this.titik].map(([di, t]) => ({ di, sampai: di, isi: t.sebelum + t.akhir + t.awal + t.sesudah })),
      ...[...this.tagBaru.values()].map((t) => ({
        di: t.awal,
        sampai: t.awal + t.tag.length,
        isi: `<${namaTag(t)} xml:space="preserve">`,
      })),
      ...[...this.alineaKosong].map(([p, isi]) => ({
        di: p.awal,
        sampai: p.akhir,
        isi: `${p.tag.replace(/\s*\/>$/, '>')}${isi}</${namaTag(p)}>`,
      })),
      // What is put in at a tag goes before what takes the tag's place.
    ].sort((a, b) => a.di - b.di || a.sampai - b.sampai);
    let sampai = 0;
    const potongan: string[] = [];
    for (const satu of ganti) {
      potongan.push(this.xml.slice(sampai, satu.di), satu.isi);
      sampai = satu.sampai;
    }
    return potongan.join('') + this.xml.slice(sampai);
  }
}

const bagianTeks = (p: Unsur): BagianTeks[] =>
  [...runutAlinea(p)].filter((satu): satu is BagianTeks => satu.jenis === 'teks');

const namaTag = ({ tag }: Unsur): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';

const digit = (teks: string): string => teks.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

/** "95,00", "Rp1.234,00" and "95.00" as their digits, with and without a fraction of zeros: separators go either way. */
const bentukAngka = (teks: string): string[] =>
  [digit(teks), digit(teks.replace(/\.0{1,2}(?=\D*$)/, '').replace(/,(\d*?)0+(?=\D*$)/, ',$1'))].filter(
    (satu) => satu !== '',
  );

/** A figure as it is printed, without what stands around it. */
const ANGKA = /\d+(?:[.,]\d+)*/g;

/** Where it stands in the paragraph: word by word what is more than a figure ("Undang-Undang Nomor 25 Tahun 2014"). */
function cariAngka(isi: readonly BagianTeks[], dicari: string): { dari: Letak; sampai: Letak } | null {
  const teks = isi.map((satu) => satu.teks).join('');
  const kena = /[^\d\s.,]/.test(dicari)
    ? (cariKata(teks, dicari) ?? cariCetakan(teks, dicari))
    : cariCetakan(teks, dicari);
  if (!kena) return null;
  const dari = letakHuruf(isi, kena.di, false);
  const sampai = letakHuruf(isi, kena.di + kena.cetak.length, true);
  return dari && sampai ? { dari, sampai } : null;
}

interface Kena {
  cetak: string;
  di: number;
}

function cariKata(teks: string, dicari: string): Kena | null {
  // Either dash, and whatever blank, reads the same.
  const samakan = (satu: string): string => satu.replace(/[–—]/g, '-').replace(/\s/g, ' ');
  const di = samakan(teks).indexOf(samakan(dicari));
  return di < 0 ? null : { cetak: dicari, di };
}

function cariCetakan(teks: string, dicari: string): Kena | undefined {
  const bentuk = bentukAngka(dicari);
  const semua = [...teks.matchAll(ANGKA)].map((satu) => ({ cetak: satu[0], di: satu.index }));
  return (
    semua.find(({ cetak }) => digit(cetak) === bentuk[0]) ??
    semua.find(({ cetak }) => bentukAngka(cetak).some((satu) => bentuk.includes(satu)))
  );
}

/** The piece that holds the letter at that place; `akhir`: the place is the end of what it is for. */
function letakHuruf(isi: readonly BagianTeks[], di: number, akhir: boolean): Letak | null {
  let awal = 0;
  for (const bagian of isi) {
    const panjang = bagian.teks.length;
    const dalam = di - awal;
    if (akhir ? dalam > 0 && dalam <= panjang : dalam >= 0 && dalam < panjang) return { bagian, huruf: dalam };
    awal += panjang;
  }
  return null;
}

/** Where the n-th letter stands in a text as it is written in XML. */
function letakMentah(mentah: string, huruf: number): number {
  let dibaca = 0;
  let di = 0;
  while (dibaca < huruf && di < mentah.length) {
    const entitas = mentah[di] === '&' ? /^&(?:#x?[\da-f]+|\w+);/i.exec(mentah.slice(di, di + 12))?.[0] : undefined;
    dibaca += entitas === undefined ? 1 : tanpaEntitas(entitas).length;
    di += entitas?.length ?? 1;
  }
  return di;
}
