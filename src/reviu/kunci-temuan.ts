import { PemberiKunci, potongKunci } from '../dasar/kunci';
import type { AlamatSel } from '../dasar/sel';
import { kunciSel } from '../dasar/sel';
import { sidik } from '../dasar/sidik';
import { bacaAngkaCetak } from './cetak/angka-cetak';
import { bacaNama } from './cetak/nama';
import type { TabelCetak } from './cetak/tabel-cetak';
import type { LembarCetak } from './cetak/lembar-cetak';
import type { KonteksSiap } from './siapkan';
import type { Temuan } from './temuan';

/** Of a name in a key; what is longer is told apart by its hash. */
const PANJANG_NAMA = 80;

/**
 * Gives every finding a key that says what it is about: its rule and the names of its two places (sheet, table, row,
 * column). A row that is inserted, moved or numbered anew changes none of them, so that a person's status stays with
 * its finding and never passes to another. Text keeps the words that its rule gave it. Two findings of one name are
 * told apart by what is printed there; only what is printed alike, too, is counted.
 */
export function kunciTetap(semua: readonly Temuan[], konteks: KonteksSiap): Temuan[] {
  const tempat = new NamaTempat(konteks);
  const dasar = semua.map((t) => {
    const [satu, dua] = [tempat.sebut(t.asal), tempat.sebut(t.asalPembanding)];
    return satu === null ? t.kunci : [t.aturan, satu, ...(dua === null ? [] : [`~${dua}`])].join('/');
  });
  const banyak = new Map<string, number>();
  for (const satu of dasar) banyak.set(satu, (banyak.get(satu) ?? 0) + 1);
  const pemberi = new PemberiKunci('/');
  return semua.map((t, i) => {
    const kunci = dasar[i] ?? t.kunci;
    const ganda = (banyak.get(kunci) ?? 0) > 1;
    return { ...t, kunci: pemberi.unik(ganda ? `${kunci}/${cetak(t.dilaporkan)}/${cetak(t.dihitung)}` : kunci) };
  });
}

const cetak = (teks: string): string => potong(teks.replace(/\s+/g, ''));

const potong = (teks: string): string =>
  teks.length <= PANJANG_NAMA ? teks : `${teks.slice(0, PANJANG_NAMA)}~${sidik(teks)}`;

/** Cells by the names of their sheet, table, row and column. */
class NamaTempat {
  readonly #lembar: ReadonlyMap<string, BarisBernama>;
  readonly #tabel = new Map<string, TabelCetak>();
  /** Cells that hold running text. */
  readonly #naskah: ReadonlySet<string>;

  constructor({ lembar = [], cetak, narasi }: KonteksSiap) {
    this.#lembar = new Map(lembar.map((l) => [l.nama, new BarisBernama(l)]));
    for (const tabel of cetak.tabel) {
      for (const { baris } of tabel.baris) this.#tabel.set(`${tabel.lembar}!${baris}`, tabel);
    }
    this.#naskah = new Set(narasi.flatMap(({ asal }) => (asal ? [kunciSel(asal)] : [])));
  }

  /** Null for running text, and for a cell whose row has no words. */
  sebut(asal: AlamatSel | null): string | null {
    if (asal === null || this.#naskah.has(kunciSel(asal))) return null;
    const baris = this.#lembar.get(asal.lembar)?.nama(asal.baris) ?? '';
    if (baris === '') return null;
    const tabel = this.#tabel.get(`${asal.lembar}!${asal.baris}`);
    const judul = potongKunci(tanpaNomor(tabel?.judul ?? ''));
    return [potongKunci(asal.lembar), judul, baris, namaKolom(tabel, asal.kolom)].map(potong).join('/');
  }
}

/** "Tabel 3.7 Realisasi Anggaran" is that table when one before it makes it 3.8. */
const tanpaNomor = (judul: string): string => judul.replace(/^\s*(?:tabel|grafik|gambar)\.?\s*[\d.\s]*/i, '');

/** A heading that the table has once; else the column itself. */
function namaKolom(tabel: TabelCetak | undefined, kolom: number): string {
  const milik = tabel?.kolom.find((k) => k.kolom === kolom);
  const senama = tabel?.kolom.filter(({ judul }) => judul === milik?.judul).length;
  return milik && senama === 1 && milik.judul !== '' ? potongKunci(milik.judul) : `k${kolom}`;
}

/** A sheet's rows by the words that they begin with. */
class BarisBernama {
  readonly #awal: number;
  readonly #nama: readonly string[];
  readonly #banyak = new Map<string, number>();

  constructor({ baris, teks }: LembarCetak) {
    this.#awal = baris;
    this.#nama = teks.map(kataBaris);
    for (const nama of this.#nama) this.#banyak.set(nama, (this.#banyak.get(nama) ?? 0) + 1);
  }

  /** Its words; a name that comes again ("Realisasi" under each indicator) behind the nearest one above that does not. */
  nama(baris: number): string {
    const ke = baris - this.#awal;
    const sendiri = this.#nama[ke] ?? '';
    if (this.#banyak.get(sendiri) === 1) return sendiri;
    for (let atas = ke - 1; atas >= 0; atas--) {
      const induk = this.#nama[atas] ?? '';
      if (induk !== '' && this.#banyak.get(induk) === 1) return `${induk}>${sendiri}`;
    }
    return sendiri;
  }
}

/** The words before a row's figures; a number in front of them ("3.") is its place, not its name. */
function kataBaris(isi: readonly string[]): string {
  const berkata = (sel: string): boolean => /\p{L}{2}/u.test(sel) && bacaAngkaCetak(sel) === null;
  const awal = isi.findIndex(berkata);
  const angka = isi.findIndex((sel, k) => k > awal && !berkata(sel) && /\d/.test(sel));
  const nama = isi.slice(0, angka < 0 ? isi.length : angka).filter(berkata);
  return potong(nama.flatMap(kataSel).join('-'));
}

const kataSel = (sel: string): string[] => {
  const { jenjang, kata } = bacaNama(sel);
  return [...(jenjang === '' ? [] : [jenjang]), ...kata];
};
