import { memuatSel, type Rentang } from '../dasar/kotak';
import { type Bertahap, jeda } from './bertahap';
import type { Kisi } from './kisi';
import { AWAL_NASKAH, KEPALA_NASKAH, KOLOM_NASKAH } from './kosakata/naskah';
import type { ParagrafNaskah, TempatNaskah } from './tabel';

/** Six words on end are a sentence, not a label. */
const PROSA = /\p{L}{2,}(?:\s+\S+){5,}/u;
/** Share of a column's cells that must be sentences: headings and short lines stand between them. */
const BAGIAN_PROSA = 1 / 3;

/**
 * The report's running text: the texts under a cell "Naskah Laporan", "Narasi" and the like, down the whole column,
 * in their order. A column of a known table is that table's own, whatever it is called; one with few sentences is
 * no running text, unless the sheet holds nothing else.
 */
export function* temukanNaskah(kisi: Kisi, tabel: readonly Rentang[]): Bertahap<ParagrafNaskah[]> {
  const naskah: ParagrafNaskah[] = [];
  const sudah = new Set<number>();
  for (let b = kisi.atas; b < kisi.bawah - 1; b++) {
    if (jeda(b)) yield;
    for (let k = kisi.kiri; k < kisi.kanan; k++) {
      if (sudah.has(k) || !kepalaNaskah(kisi, b, k) || diTabel(tabel, b, k)) continue;
      const isi = yield* bacaKolom(kisi, b + 1, k, tabel);
      if (isi.length > 0) sudah.add(k);
      for (const paragraf of isi) naskah.push(paragraf);
    }
  }
  return naskah;
}

function kepalaNaskah(kisi: Kisi, baris: number, kolom: number): boolean {
  if (kisi.jenis(baris, kolom) !== 'teks') return false;
  return AWAL_NASKAH.test(String(kisi.nilai(baris, kolom))) && KEPALA_NASKAH.test(kisi.label(baris, kolom));
}

function* bacaKolom(kisi: Kisi, mulai: number, kolom: number, tabel: readonly Rentang[]): Bertahap<ParagrafNaskah[]> {
  const paragraf: ParagrafNaskah[] = [];
  const tempat = kolomTempat(kisi, mulai - 1, kolom);
  let terisi = 0;
  for (let b = mulai; b < kisi.bawah; b++) {
    yield;
    const jenis = kisi.jenis(b, kolom);
    if (jenis === 'kosong' || diTabel(tabel, b, kolom)) continue;
    terisi += 1;
    if (jenis !== 'teks' || kepalaNaskah(kisi, b, kolom)) continue;
    const { nilai, alamat } = kisi.sel(b, kolom);
    const laporan = tempat && tempatNaskah(kisi, b, tempat);
    paragraf.push({ teks: String(nilai).trim(), asal: alamat, ...(laporan ? { laporan } : {}) });
  }
  if (tempat || (mulai === kisi.atas + 1 && kisi.kanan - kisi.kiri === 1)) return paragraf;
  const kalimat = paragraf.filter(({ teks }) => PROSA.test(teks)).length;
  return kalimat > 0 && kalimat >= BAGIAN_PROSA * terisi ? paragraf : [];
}

function diTabel(tabel: readonly Rentang[], baris: number, kolom: number): boolean {
  return tabel.some((r) => memuatSel(r, baris, kolom));
}

type KolomTempat = ReadonlyMap<keyof TempatNaskah, number>;

/** The columns of a report's text that was read from its document; null for text of any other sheet. */
function kolomTempat(kisi: Kisi, kepala: number, kolom: number): KolomTempat | null {
  const hasil = new Map<keyof TempatNaskah, number>();
  for (let k = kolom + 1; k < Math.min(kisi.kanan, kolom + 8); k++) {
    const label = kisi.label(kepala, k);
    for (const nama of ['halaman', 'judul', 'alinea', 'jenis'] as const) {
      if (label === KOLOM_NASKAH[nama]) hasil.set(nama, k);
    }
  }
  return hasil.size === Object.keys(KOLOM_NASKAH).length ? hasil : null;
}

function tempatNaskah(kisi: Kisi, baris: number, kolom: KolomTempat): TempatNaskah {
  const isi = (nama: keyof TempatNaskah): string => {
    const k = kolom.get(nama);
    return k === undefined ? '' : String(kisi.sel(baris, k).nilai).trim();
  };
  return { halaman: isi('halaman'), judul: isi('judul'), alinea: isi('alinea'), jenis: isi('jenis').toLowerCase() };
}
