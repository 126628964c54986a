import type { Bertahap } from './bertahap';
import { BARIS_TOTAL, CATATAN_KAKI, KETERANGAN, SUMBER, TANDA_TANGAN } from './kosakata/batas';
import { barisPenomoran, dapatDiKepala, type Kepala } from './kepala';
import type { Kisi } from './kisi';
import type { BarisMentah } from './mentah';
import { bacaTeksAngka } from './sel/angka';

export interface Badan {
  baris: BarisMentah[];
  /** Last row of the table; the header's own when there is no row. */
  akhir: number;
}

export interface BatasBadan {
  kolomNama: number | null;
  kolomAngka: readonly number[];
  grupTanpaAngka: boolean;
  /** First row that belongs to another table. */
  sampai: number;
}

/**
 * The rows under a header. They end at TOTAL, a footnote, "Sumber Data", a signature, a blank row that no further row
 * of the table follows, or where the next table begins.
 */
export function* bacaBadan(kisi: Kisi, kepala: Kepala, batas: BatasBadan): Bertahap<Badan> {
  const { rentang } = kepala;
  const dari = rentang.kolom;
  const sampai = rentang.kolom + rentang.jumlahKolom;
  const kolom = kepala.kolom.map((k) => k.kolom);
  const mulai = rentang.baris + rentang.jumlahBaris;
  const baris: BarisMentah[] = [];
  for (let b = mulai; b < Math.min(batas.sampai, kisi.bawah); b++) {
    yield;
    const isi = kisi.terisi(b, dari, sampai);
    const [pertama] = isi;
    if (pertama === undefined) {
      if (baris.length > 0 ? !berlanjut(kisi, b + 1, dari, sampai, batas) : b > mulai + 1) break;
      continue;
    }
    if (baris.length === 0 && barisPenomoran(kisi, b, kolom)) continue;
    if (akhirTabel(kisi.tulisan(b, pertama), isi.length)) break;
    const peran = peranBaris(kisi, b, isi, batas);
    baris.push({ baris: b, peran });
    if (peran === 'total') break;
  }
  buangEkor(kisi, baris, dari, sampai);
  return { baris, akhir: baris.at(-1)?.baris ?? mulai - 1 };
}

/** Does the table go on under a blank row: with a row that has a name and a figure, or a heading right above one? */
function berlanjut(kisi: Kisi, baris: number, dari: number, sampai: number, batas: BatasBadan): boolean {
  const { kolomNama, kolomAngka } = batas;
  if (kolomNama === null) return false;
  const berangka = (b: number): boolean =>
    b < Math.min(batas.sampai, kisi.bawah) &&
    kisi.jenis(b, kolomNama) === 'teks' &&
    kolomAngka.some((k) => !dapatDiKepala(kisi, b, k));
  return berangka(baris) || (satuTeks(kisi, baris, kisi.terisi(baris, dari, sampai)) && berangka(baris + 1));
}

function akhirTabel(tulisan: string, terisi: number): boolean {
  if (CATATAN_KAKI.test(tulisan) || SUMBER.test(tulisan)) return true;
  return terisi <= 2 && (KETERANGAN.test(tulisan) || TANDA_TANGAN.test(tulisan));
}

function peranBaris(kisi: Kisi, baris: number, isi: readonly number[], batas: BatasBadan): BarisMentah['peran'] {
  const { kolomNama } = batas;
  const penama = kolomNama === null ? isi.slice(0, 1) : [...isi.slice(0, 1), kolomNama];
  if (penama.some((k) => kisi.jenis(baris, k) === 'teks' && BARIS_TOTAL.has(kisi.label(baris, k)))) return 'total';
  if (kolomNama === null) return 'data';
  const [pertama] = isi;
  if (pertama !== kolomNama && satuTeks(kisi, baris, isi)) return 'grup';
  if (batas.kolomAngka.some((k) => kisi.jenis(baris, k) !== 'kosong')) return 'data';
  return batas.grupTanpaAngka || kisi.jenis(baris, kolomNama) === 'kosong' ? 'grup' : 'data';
}

/** A row of one text and nothing else: a heading (often merged over the whole width) or a note. */
function satuTeks(kisi: Kisi, baris: number, isi: readonly number[]): boolean {
  const [satu] = isi;
  return satu !== undefined && isi.length === 1 && bacaTeksAngka(kisi.tulisan(baris, satu)).jenis === 'bukanAngka';
}

/** A note that follows without a gap is no row of the table: one text, at its left edge. */
function buangEkor(kisi: Kisi, baris: BarisMentah[], dari: number, sampai: number): void {
  const catatan = (b: number): boolean => {
    const isi = kisi.terisi(b, dari, sampai);
    return isi[0] === dari && satuTeks(kisi, b, isi);
  };
  for (let akhir = baris.at(-1); akhir && akhir.peran !== 'total' && catatan(akhir.baris); akhir = baris.at(-1)) {
    baris.pop();
  }
}
