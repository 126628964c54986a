import { bertindihan, type Rentang } from '../dasar/kotak';
import { terisiDiBawah } from './bentang';
import { kunciBentuk } from './bentuk';
import type { Bertahap } from './bertahap';
import { cukupBukti } from './bukti';
import { cocokkan, type Kecocokan } from './cocok';
import type { Jenis, Pilihan } from './definisi';
import { ejaKepala } from './ejaan-kepala';
import { bacaJudul } from './judul';
import type { Kamus } from './kamus';
import { bacaKepala, dapatDiKepala, type Kepala, tanggalKolom } from './kepala';
import type { Kisi } from './kisi';
import { kodeJenis, nomorJenis } from './nomor-jenis';
import { nomorWaktu } from './nomor-waktu';
import { penamaBaris } from './penama';
import type { JenisSel } from './potret';
import { menurutOrang } from './menurut-orang';
import { berkata, mulaiLagi, TERSEMPIT } from './mulai-lagi';

/** A header that was found, and the kind it fits. */
export interface KepalaDitemukan {
  kisi: Kisi;
  kepala: Kepala;
  kecocokan: Kecocokan;
  judul: string[];
  /** Kinds that fit it just as well, itself included; empty when there is no doubt. */
  seri: Jenis[];
}

export interface HasilTemukan {
  kisi: Kisi;
  lengkap: KepalaDitemukan[];
  /** Headers that are certainly of a kind but lack a column it needs. */
  kurang: KepalaDitemukan[];
  /** Ends of whole headers that could be a table of their own, without a word that says so: not read. */
  menempel: KepalaDitemukan[];
}

/** What a search runs over. */
export interface Pencarian {
  kisi: Kisi;
  semua: readonly Jenis[];
  kamus: Kamus;
  pilihan: Pilihan;
  /** What a person has said of forms of tables, by their heads. */
  bentuk: ReadonlyMap<string, string>;
}

interface PencarianBerjalan extends Pencarian {
  ditemukan: readonly KepalaDitemukan[];
}

const PALING_TINGGI = 4;
/** Blank columns that an inserted column may leave inside one table. */
const SELA_KOLOM = 2;
/** The same, when something stands below each of them. */
const SELA_TERISI = 4;
const TAHUN = /^(?:19|20)\d{2}$/;
/** "1.234,50", "50%": nothing else can be meant. */
const ANGKA_POLOS = /^-?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?%?$/;
/** Columns that a name at a header's right end may be merged over. */
const LEBAR_INDUK = 12;
/** Nearer than this, the words of two kinds fit equally well. */
const SERI = 0.5;

/** Key under which the choice of a table's kind is kept: its sheet and its header's words. */
export function kunciJenis({ rentang, kolom }: Kepala): string {
  return `jenis/${rentang.lembar}/${kolom.map((k) => k.penuh).join('|')}`;
}

/** The name of a kind as an answer. */
export function namaJenis(jenis: Jenis): string {
  return jenis.jenis ?? jenis.sebutan;
}

/** Looks for headers anywhere on a sheet, row by row: side by side, below each other, one to four rows high. */
export function* temukanKepala(cari: Pencarian, barisSelesai: () => void): Bertahap<HasilTemukan> {
  const { kisi } = cari;
  const hasil: HasilTemukan = { kisi, lengkap: [], kurang: [], menempel: [] };
  for (let b = kisi.atas; b < kisi.bawah; b++) {
    barisSelesai();
    yield;
    if (!duaNama(cari, b)) continue;
    const calon = yield* calonDiBaris({ ...cari, ditemukan: hasil.lengkap }, b);
    for (const c of calon.filter((x) => x.kecocokan.hilang.length === 0)) {
      if (!hasil.lengkap.some((l) => bertindihan(l.kepala.rentang, c.kepala.rentang))) hasil.lengkap.push(c);
    }
    const kurang = calon.find((c) => c.kecocokan.hilang.length > 0);
    if (kurang) hasil.kurang.push(kurang);
  }
  const lepas = hasil.kurang.filter((k) => !hasil.lengkap.some((l) => bertindihan(l.kepala.rentang, k.kepala.rentang)));
  hasil.kurang = lepas.filter(
    (k, i) => !lepas.some((lain, j) => j < i && bertindihan(lain.kepala.rentang, k.kepala.rentang)),
  );
  for (const satu of hasil.lengkap) hasil.menempel = hasil.menempel.concat(yield* menempelDi(satu, cari));
  return hasil;
}

/** A table of another kind at an end of a header, from a column of names on that the header has no use for. */
function* menempelDi({ kepala, kecocokan }: KepalaDitemukan, cari: Pencarian): Bertahap<KepalaDitemukan[]> {
  const { rentang } = kepala;
  const sampai = rentang.kolom + rentang.jumlahKolom;
  const terpakai = new Set([
    ...[...kecocokan.kolom.values()].flat(),
    ...kecocokan.seri.flatMap(({ opsi }) => opsi.map((o) => o.kolom.kolom)),
  ]);
  for (let k = rentang.kolom + TERSEMPIT; k <= sampai - TERSEMPIT; k++) {
    yield;
    for (const [awal, akhir] of [
      [k, sampai],
      [rentang.kolom, k],
    ] as const) {
      if (terpakai.has(awal)) continue;
      const lain = terbaik({ ...cari, ditemukan: [] }, { ...rentang, kolom: awal, jumlahKolom: akhir - awal });
      if (lain?.kecocokan.jenis.bacaTabel && mandiri(lain) && bernama(lain, awal, cari) && berkolomLain(lain, terpakai))
        return [lain];
    }
  }
  return [];
}

/** Figures of its own, besides those that the whole header's kind has. */
const berkolomLain = ({ kecocokan: { jenis, kolom } }: KepalaDitemukan, terpakai: ReadonlySet<number>): boolean =>
  Object.entries(jenis.kolom).some(([kunci, d]) => d.angka && kolom.get(kunci)?.some((k) => !terpakai.has(k)));

/** Is this the column that names the kind's rows, by its own words? */
function bernama(
  { kepala, kecocokan: { jenis } }: KepalaDitemukan,
  kolom: number,
  { kisi, kamus }: Pencarian,
): boolean {
  const daun = kepala.kolom.find((k) => k.kolom === kolom)?.daun ?? '';
  return kamus.menamai(jenis, daun) && berkata(kisi, kepala.rentang.baris + kepala.rentang.jumlahBaris, kolom);
}

/** Does the row hold two names that any kind knows? Most rows of a large sheet are done with here. */
function duaNama({ kisi, kamus }: Pencarian, baris: number): boolean {
  const akhir = kisi.akhirBaris(baris);
  let deret: number[] = [];
  for (let k = kisi.kiri; k < akhir; k++) {
    const jenis = kisi.jenis(baris, k);
    if (jenis === 'kosong') continue;
    const tulisan = kisi.tulisan(baris, k);
    if (!berangka(jenis, tulisan)) {
      if (dapatMenamai(tulisan)) deret.push(k);
      continue;
    }
    // No header goes across a figure.
    if (kodeJenis(tulisan) && nomorJenis(kisi, baris).has(k)) return true;
    if (deret.length > 1 && bernamaDua(kisi, kamus, baris, deret)) return true;
    if (deret.length > 0) deret = [];
  }
  return deret.length > 1 && bernamaDua(kisi, kamus, baris, deret);
}

function bernamaDua(kisi: Kisi, kamus: Kamus, baris: number, kolom: readonly number[]): boolean {
  const lain: number[] = [];
  let nama = 0;
  for (const k of kolom) {
    if (kamus.kenal(kisi.label(baris, k)) || tanggalKolom(kisi.tulisan(baris, k))) nama += 1;
    else lain.push(k);
    if (nama === 2) return true;
  }
  // One name and a slip of the pen beside it.
  return nama === 1 && lain.some((k) => salahKetik(kamus, kisi.label(baris, k)));
}

/** A figure beyond doubt, and no year: it stands in no header. */
function berangka(jenis: JenisSel, tulisan: string): boolean {
  if (jenis === 'galat' || jenis === 'logika') return true;
  return (jenis === 'angka' || ANGKA_POLOS.test(tulisan)) && !TAHUN.test(tulisan);
}

function salahKetik(kamus: Kamus, label: string): boolean {
  const terbaca = ejaKepala(label);
  return terbaca !== label && kamus.kenal(terbaca);
}

/** Words, or a year however Excel holds it; texts of digits and signs alone are most of a large sheet. */
function dapatMenamai(tulisan: string): boolean {
  return !/\d/.test(tulisan) || /\p{L}/u.test(tulisan) || TAHUN.test(tulisan);
}

/** Every reading of a header that begins in this row, best first. */
function* calonDiBaris(cari: PencarianBerjalan, baris: number): Bertahap<KepalaDitemukan[]> {
  const { kisi } = cari;
  const calon: KepalaDitemukan[] = [];
  for (let tinggi = 1; tinggi <= PALING_TINGGI && baris + tinggi <= kisi.bawah; tinggi++) {
    const deret = deretKolom(cari, baris, tinggi);
    const utuh = deret.map((d) => terbaik(cari, rentangDari(kisi, baris, tinggi, d, d)));
    for (const [i, dari] of deret.entries()) {
      yield;
      let mandiriDiDalam = 0;
      for (let j = i; j < deret.length; j++) {
        const sampai = deret[j];
        const sebelum = deret[j - 1];
        if (!sampai || (j > i && sebelum && !selanjutnya(kisi, baris + tinggi, sebelum, sampai))) break;
        // Two tables that can stand alone are never read as one.
        if (mandiri(utuh[j])) mandiriDiDalam += 1;
        if (mandiriDiDalam > 1) break;
        const satu = j === i ? utuh[i] : terbaik(cari, rentangDari(kisi, baris, tinggi, dari, sampai));
        if (satu) calon.push(satu);
      }
    }
  }
  return calon.filter((c) => barisAtasPerlu(c, cari)).sort(urutanCalon);
}

/** A whole table by its header alone: two thirds of the signature and nothing missing. */
function mandiri(c: KepalaDitemukan | null | undefined): boolean {
  if (!c) return false;
  const { hilang, ciri, semuaCiri } = c.kecocokan;
  return hilang.length === 0 && 3 * ciri >= 2 * semuaCiri;
}

/** Whole before lacking; a table that is known to be something else before a part of it that looks like ours. */
function urutanCalon(a: KepalaDitemukan, b: KepalaDitemukan): number {
  const lengkap = (c: KepalaDitemukan): number => (c.kecocokan.hilang.length === 0 ? 1 : 0);
  const lain = (c: KepalaDitemukan): number => (c.kecocokan.jenis.bacaTabel === null ? 1 : 0);
  const orang = (c: KepalaDitemukan): number => Number(c.kecocokan.olehOrang ?? false);
  return (
    orang(b) - orang(a) ||
    lengkap(b) - lengkap(a) ||
    lain(b) - lain(a) ||
    b.kecocokan.kolom.size - a.kecocokan.kolom.size ||
    b.kecocokan.mutu - a.kecocokan.mutu ||
    a.kepala.rentang.jumlahBaris - b.kepala.rentang.jumlahBaris ||
    a.kepala.rentang.jumlahKolom - b.kepala.rentang.jumlahKolom
  );
}

/** A top row that adds no column of the kind is a title, not a part of the header. */
function barisAtasPerlu(c: KepalaDitemukan, cari: PencarianBerjalan): boolean {
  const { rentang } = c.kepala;
  if (rentang.jumlahBaris === 1 || c.kecocokan.olehOrang) return true;
  const tanpa = terbaik(cari, { ...rentang, baris: rentang.baris + 1, jumlahBaris: rentang.jumlahBaris - 1 });
  return !tanpa || tanpa.kecocokan.kolom.size < c.kecocokan.kolom.size;
}

interface Deret {
  dari: number;
  sampai: number;
}

/** May both belong to one table? Runs without a gap are told apart because a header begins again. */
function selanjutnya(kisi: Kisi, bawah: number, kiri: Deret, kanan: Deret): boolean {
  const sela = kanan.dari - kiri.sampai;
  if (sela <= 0 || sela > SELA_TERISI) return false;
  if (sela <= SELA_KOLOM) return true;
  // A heading merged over several columns of names, and over some that no row fills.
  let kosong = 0;
  for (let k = kiri.sampai; k < kanan.dari; k++) if (!terisiDiBawah(kisi, bawah, k)) kosong += 1;
  return kosong === 0 || (kosong <= SELA_KOLOM && terisiDiBawah(kisi, bawah, kiri.sampai));
}

/** Runs of neighbouring columns that hold something in these rows; where a header begins again, so does a run. */
function deretKolom({ kisi, kamus, semua }: Pencarian, baris: number, tinggi: number): Deret[] {
  const penama = (label: string): boolean => semua.some((jenis) => kamus.menamai(jenis, label));
  const deret: Deret[] = [];
  for (let k = kisi.kiri; k < kisi.kanan; k++) {
    let terisi = false;
    for (let b = baris; b < baris + tinggi; b++) terisi ||= kisi.jenis(b, k) !== 'kosong';
    const akhir = deret.at(-1);
    if (terisi && akhir?.sampai === k && !mulaiLagi(kisi, { baris, tinggi, penama }, akhir.dari, k))
      akhir.sampai = k + 1;
    else if (terisi) deret.push({ dari: k, sampai: k + 1 });
  }
  return deret;
}

function rentangDari(kisi: Kisi, baris: number, tinggi: number, a: Deret, b: Deret): Rentang {
  return { lembar: kisi.nama, baris, kolom: a.dari, jumlahBaris: tinggi, jumlahKolom: b.sampai - a.dari };
}

/** The kind that this block of cells is the best header of, if any. */
function terbaik(
  { kisi, semua, kamus, pilihan, bentuk, ditemukan }: PencarianBerjalan,
  rentang: Rentang,
): KepalaDitemukan | null {
  if (!berbentukKepala(kisi, rentang)) return null;
  const kepala = bacaKepala(kisi, rentang);
  const dijawab = bentuk.size > 0 ? bentuk.get(kunciBentuk(kepala)) : undefined;
  const orang = dijawab === undefined ? null : menurutOrang(kepala, dijawab, semua);
  if (orang) return { kisi, kepala, kecocokan: orang, judul: bacaJudul(kisi, rentang, () => false), seri: [] };
  const berkata = penamaBaris(kisi, rentang);
  const diatas = (baris: number): boolean =>
    ditemukan.some(({ kepala: { rentang: r } }) => baris >= r.baris && baris < r.baris + r.jumlahBaris);
  const berarti = kamus.jenisBerarti(kepala.kolom);
  const cocok = semua
    .filter((jenis) => berarti.has(jenis))
    .map((jenis) => cocokkan(kepala, jenis, kamus, berkata))
    .filter((k) => k !== null)
    .filter((k) => k.ciri > 0);
  if (cocok.length === 0 || tahunDiBawah(kisi, rentang) || subjudulDiBawah(kisi, rentang)) return null;
  const judul = bacaJudul(kisi, rentang, diatas);
  const calon = cocok
    .filter((kecocokan) => cukupBukti({ kisi, kepala, kecocokan, judul }))
    .map((kecocokan): KepalaDitemukan => ({ kisi, kepala, kecocokan, judul, seri: [] }))
    .sort(urutanCalon);
  const [pertama] = calon;
  if (!pertama) return null;
  const seri = calon.filter((c) => samaBaik(c, pertama)).map((c) => c.kecocokan.jenis);
  const dipilih = pilihan[kunciJenis(kepala)];
  const terpilih = calon.find((c) => namaJenis(c.kecocokan.jenis) === dipilih) ?? pertama;
  return seri.length > 1 ? { ...terpilih, seri } : terpilih;
}

/**
 * Nothing but years right below, or months and quarters by their numbers, with no name before them: they belong to the
 * header, which is cut short. They may go on right of it, where the name above them is merged.
 */
function tahunDiBawah(kisi: Kisi, { baris, jumlahBaris, kolom, jumlahKolom }: Rentang): boolean {
  const bawah = baris + jumlahBaris;
  const tahun = (k: number): boolean => TAHUN.test(kisi.tulisan(bawah, k));
  const isi = kisi.terisi(bawah, kolom, kolom + jumlahKolom);
  if ([...nomorWaktu(kisi, bawah)].some((k) => k > kolom && k < kolom + jumlahKolom + LEBAR_INDUK)) return true;
  if (isi.length === 0 || isi[0] === kolom || !isi.every(tahun)) return false;
  return isi.length > 1 || tahun(kolom + jumlahKolom);
}

/**
 * Names right below, and nothing else, some of them under blank cells right of a name that is merged over them: the
 * header is cut short, and its name over several columns would be taken for the first one's.
 */
function subjudulDiBawah(kisi: Kisi, { baris, jumlahBaris, kolom, jumlahKolom }: Rentang): boolean {
  const bawah = baris + jumlahBaris;
  const isi = kisi.terisi(bawah, kolom, kolom + jumlahKolom + LEBAR_INDUK);
  const bernama = (k: number): boolean => {
    for (let b = baris; b < bawah; b++) if (kisi.jenis(b, k) !== 'kosong') return true;
    return false;
  };
  const milik = isi.filter((k, i) => k < kolom + jumlahKolom || isi.slice(0, i).includes(k - 1));
  if (milik.length < 2 || milik[0] === kolom) return false;
  if (!milik.every((k) => dapatDiKepala(kisi, bawah, k) && kisi.jenis(bawah, k) === 'teks')) return false;
  return (
    milik.some((k) => !bernama(k) && milik.includes(k - 1)) && milik.some((k) => k < kolom + jumlahKolom && bernama(k))
  );
}

function samaBaik(a: KepalaDitemukan, b: KepalaDitemukan): boolean {
  const { kecocokan: x } = a;
  const { kecocokan: y } = b;
  return (
    x.hilang.length === 0 &&
    y.hilang.length === 0 &&
    (x.jenis.bacaTabel === null) === (y.jenis.bacaTabel === null) &&
    x.kolom.size === y.kolom.size &&
    x.ciri * y.semuaCiri === y.ciri * x.semuaCiri &&
    Math.abs(x.mutu - y.mutu) < SERI
  );
}

/**
 * At least two names in the first and the last row, one in those between (a parent over all that stands below it), and
 * nothing that is a figure. Several rows only where a name spans some of them or some columns, which leaves blank
 * cells; rows filled throughout are data.
 */
function berbentukKepala(kisi: Kisi, r: Rentang): boolean {
  let terisi = 0;
  for (let b = r.baris; b < r.baris + r.jumlahBaris; b++) {
    const isi = kisi.terisi(b, r.kolom, r.kolom + r.jumlahKolom);
    const diTengah = b > r.baris && b < r.baris + r.jumlahBaris - 1;
    if (isi.length < (diTengah ? 1 : 2) || isi.some((k) => !dapatDiKepala(kisi, b, k))) return false;
    terisi += isi.length;
  }
  return r.jumlahBaris === 1 || terisi < r.jumlahBaris * r.jumlahKolom;
}
