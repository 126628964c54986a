import { cocokkan, Kamus, type Kecocokan } from './cocok';
import type { Jenis } from './definisi';
import { bacaJudul } from './judul';
import { bacaKepala, dapatDiKepala, type Kepala } from './kepala';
import type { Kisi } from './kisi';
import { memuatFrasa, normal } from './normal';
import type { Rentang } from './potret';
import { bertindihan } from './rentang';

/** A header that was found, and the kind it fits. */
export interface KepalaDitemukan {
  kisi: Kisi;
  kepala: Kepala;
  kecocokan: Kecocokan;
  judul: string[];
}

export interface HasilTemukan {
  lengkap: KepalaDitemukan[];
  /** Headers that are certainly of a kind but lack a column it needs. */
  kurang: KepalaDitemukan[];
}

const PALING_TINGGI = 4;
/** Blank columns that an inserted column may leave inside one table. */
const SELA_KOLOM = 2;
const BARIS_ISI = 40;

/** Looks for headers anywhere on a sheet: side by side, below each other, one to four rows high. */
export function temukanKepala(kisi: Kisi, semua: readonly Jenis[]): HasilTemukan {
  const hasil: HasilTemukan = { lengkap: [], kurang: [] };
  const kamus = new Kamus(semua);
  for (let b = kisi.atas; b < kisi.bawah; b++) {
    if (kisi.terisi(b).filter((k) => dapatMenamai(kisi, b, k) && kamus.kenal(kisi.label(b, k))).length < 2) continue;
    const calon = calonDiBaris(kisi, b, semua, hasil.lengkap);
    for (const c of calon.filter((x) => x.kecocokan.hilang.length === 0)) {
      if (!hasil.lengkap.some((l) => bertindihan(l.kepala.rentang, c.kepala.rentang))) hasil.lengkap.push(c);
    }
    hasil.kurang.push(...calon.filter((c) => c.kecocokan.hilang.length > 0).slice(0, 1));
  }
  hasil.kurang = hasil.kurang.filter(
    (k) => !hasil.lengkap.some((l) => bertindihan(l.kepala.rentang, k.kepala.rentang)),
  );
  return hasil;
}

/** A text, or a year that Excel holds as a number. */
function dapatMenamai(kisi: Kisi, baris: number, kolom: number): boolean {
  return kisi.jenis(baris, kolom) === 'teks' || /^(19|20)\d{2}$/.test(kisi.tulisan(baris, kolom));
}

/** Every reading of a header that begins in this row, best first. */
function calonDiBaris(
  kisi: Kisi,
  baris: number,
  semua: readonly Jenis[],
  ditemukan: readonly KepalaDitemukan[],
): KepalaDitemukan[] {
  const calon: KepalaDitemukan[] = [];
  for (let tinggi = 1; tinggi <= PALING_TINGGI && baris + tinggi <= kisi.bawah; tinggi++) {
    const deret = deretKolom(kisi, baris, tinggi);
    const utuh = deret.map((d) => terbaik(kisi, rentangDari(kisi, baris, tinggi, d, d), semua, ditemukan));
    for (const [i, dari] of deret.entries()) {
      let mandiriDiDalam = 0;
      for (let j = i; j < deret.length; j++) {
        const sampai = deret[j];
        const sebelum = deret[j - 1];
        if (!sampai || (j > i && sebelum && sampai.dari - sebelum.sampai > SELA_KOLOM)) break;
        // Two tables that can stand alone are never read as one.
        if (mandiri(utuh[j])) mandiriDiDalam += 1;
        if (mandiriDiDalam > 1) break;
        const satu =
          j === i ? utuh[i] : terbaik(kisi, rentangDari(kisi, baris, tinggi, dari, sampai), semua, ditemukan);
        if (satu) calon.push(satu);
      }
    }
  }
  return calon.filter((c) => barisAtasPerlu(c, semua, ditemukan)).sort(urutanCalon);
}

/** A whole table by its header alone: two thirds of the signature and nothing missing. */
function mandiri(c: KepalaDitemukan | null | undefined): boolean {
  if (!c) return false;
  const { hilang, ciri, semuaCiri } = c.kecocokan;
  return hilang.length === 0 && 3 * ciri >= 2 * semuaCiri;
}

function urutanCalon(a: KepalaDitemukan, b: KepalaDitemukan): number {
  const lengkap = (c: KepalaDitemukan): number => (c.kecocokan.hilang.length === 0 ? 1 : 0);
  return (
    lengkap(b) - lengkap(a) ||
    b.kecocokan.kolom.size - a.kecocokan.kolom.size ||
    b.kecocokan.mutu - a.kecocokan.mutu ||
    a.kepala.rentang.jumlahBaris - b.kepala.rentang.jumlahBaris ||
    a.kepala.rentang.jumlahKolom - b.kepala.rentang.jumlahKolom
  );
}

/** A top row that adds no column of the kind is a title, not a part of the header. */
function barisAtasPerlu(c: KepalaDitemukan, semua: readonly Jenis[], ditemukan: readonly KepalaDitemukan[]): boolean {
  const { rentang } = c.kepala;
  if (rentang.jumlahBaris === 1) return true;
  const tanpa = terbaik(
    c.kisi,
    { ...rentang, baris: rentang.baris + 1, jumlahBaris: rentang.jumlahBaris - 1 },
    semua,
    ditemukan,
  );
  return !tanpa || tanpa.kecocokan.kolom.size < c.kecocokan.kolom.size;
}

interface Deret {
  dari: number;
  sampai: number;
}

/** Runs of neighbouring columns that hold something in these rows. */
function deretKolom(kisi: Kisi, baris: number, tinggi: number): Deret[] {
  const deret: Deret[] = [];
  for (let k = kisi.kiri; k < kisi.kanan; k++) {
    let terisi = false;
    for (let b = baris; b < baris + tinggi; b++) terisi ||= kisi.jenis(b, k) !== 'kosong';
    const akhir = deret.at(-1);
    if (terisi && akhir?.sampai === k) akhir.sampai = k + 1;
    else if (terisi) deret.push({ dari: k, sampai: k + 1 });
  }
  return deret;
}

function rentangDari(kisi: Kisi, baris: number, tinggi: number, a: Deret, b: Deret): Rentang {
  return { lembar: kisi.nama, baris, kolom: a.dari, jumlahBaris: tinggi, jumlahKolom: b.sampai - a.dari };
}

/** The kind that this block of cells is the best header of, if any. */
function terbaik(
  kisi: Kisi,
  rentang: Rentang,
  semua: readonly Jenis[],
  ditemukan: readonly KepalaDitemukan[],
): KepalaDitemukan | null {
  if (!berbentukKepala(kisi, rentang)) return null;
  const kepala = bacaKepala(kisi, rentang);
  const diatas = (baris: number): boolean =>
    ditemukan.some(({ kepala: { rentang: r } }) => baris >= r.baris && baris < r.baris + r.jumlahBaris);
  const cocok = semua
    .map((jenis) => cocokkan(kepala, jenis))
    .filter((k) => k !== null)
    .filter((k) => k.ciri > 0);
  if (cocok.length === 0) return null;
  const judul = bacaJudul(kisi, rentang, diatas);
  const calon = cocok.flatMap((kecocokan) =>
    cukup(kisi, kepala, kecocokan, judul) ? [{ kisi, kepala, kecocokan, judul }] : [],
  );
  return calon.sort(urutanCalon)[0] ?? null;
}

/**
 * At least two names in every row, and nothing that is a figure. Several rows only where a name spans some of them
 * or some columns, which leaves blank cells; rows filled throughout are data.
 */
function berbentukKepala(kisi: Kisi, r: Rentang): boolean {
  let terisi = 0;
  for (let b = r.baris; b < r.baris + r.jumlahBaris; b++) {
    const isi = kisi.terisi(b, r.kolom, r.kolom + r.jumlahKolom);
    if (isi.length < 2 || isi.some((k) => !dapatDiKepala(kisi, b, k))) return false;
    terisi += isi.length;
  }
  return r.jumlahBaris === 1 || terisi < r.jumlahBaris * r.jumlahKolom;
}

/**
 * Is the evidence enough? A header with every needed column: half of the signature. One that lacks a column must be
 * beyond doubt (two thirds of the signature, three words, one of them decisive), or somebody's own list would stop
 * the run.
 */
function cukup(kisi: Kisi, kepala: Kepala, k: Kecocokan, judul: readonly string[]): boolean {
  if (!isiCocok(kisi, kepala, k)) return false;
  const diJudul = [kisi.nama, ...judul].some((j) => k.jenis.judul?.some((frasa) => memuatFrasa(normal(j), frasa)));
  const bukti = k.ciri + (diJudul ? 1 : 0);
  if (k.hilang.length === 0) return 2 * bukti >= k.semuaCiri;
  return (k.adaPenentu || diJudul) && bukti >= 3 && 3 * bukti >= 2 * k.semuaCiri && adaAngka(kisi, kepala);
}

function isiCocok(kisi: Kisi, { rentang }: Kepala, k: Kecocokan): boolean {
  const { isi, kolomNama } = k.jenis;
  if (!isi) return true;
  const [nama] = kolomNama === null ? [] : (k.kolom.get(kolomNama) ?? []);
  if (nama === undefined) return false;
  const mulai = rentang.baris + rentang.jumlahBaris;
  const label: string[] = [];
  for (let b = mulai; b < Math.min(mulai + BARIS_ISI, kisi.bawah); b++) {
    const satu = kisi.label(b, nama);
    if (satu === '' && b > mulai) break;
    label.push(satu);
  }
  return isi.kata.filter((kata) => label.some((l) => memuatFrasa(l, kata))).length >= isi.minimal;
}

/** A figure within the first rows: a header over nothing is no table. */
function adaAngka(kisi: Kisi, { rentang, kolom }: Kepala): boolean {
  const mulai = rentang.baris + rentang.jumlahBaris;
  for (let b = mulai; b < Math.min(mulai + BARIS_ISI, kisi.bawah); b++) {
    if (kolom.some((k) => !dapatDiKepala(kisi, b, k.kolom))) return true;
  }
  return false;
}
