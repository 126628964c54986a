import type { Bertahap } from './bertahap';
import { CATATAN_KAKI, KETERANGAN, RINGKASAN, SUMBER, TANDA_TANGAN } from './kosakata/batas';
import { dapatDiKepala, type Kepala } from './kepala';
import type { Kisi } from './kisi';
import type { BarisMentah } from './mentah';
import { barisPenomoran, satuanKolom } from './penomoran';
import { dapatJumlah, dapatMelanjutkan, peranJumlah } from './peran-jumlah';
import { bacaTeksAngka } from './sel/angka';

/** Sub-headings that the kind has no use for and the row of numbers under them. */
const DIBAWAH_KEPALA = 3;
/** "(12)": a name of a row is longer. */
const NOMOR_TERPANJANG = 4;

/** Headings over one group: of a programme and of an activity, or of an office and its code. */
const JUDUL_KELOMPOK = 2;

export interface Badan {
  baris: BarisMentah[];
  /** Last row of the table; the header's own when there is no row. */
  akhir: number;
}

export interface BatasBadan {
  kolomNama: number | null;
  kolomAngka: readonly number[];
  grupTanpaAngka: boolean;
  uang: boolean;
  /** A sum may be a group's alone. */
  berkelompok: boolean;
  setelahJumlah: RegExp | undefined;
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
  const mulai = barisPertama(kisi, kepala, kolom, batas);
  const baris: BarisMentah[] = [];
  for (let b = mulai; b < Math.min(batas.sampai, kisi.bawah); b++) {
    yield;
    const isi = kisi.terisi(b, dari, sampai);
    const [pertama] = isi;
    if (pertama === undefined) {
      const lanjut =
        berlanjut(kisi, b + 1, dari, sampai, batas) ||
        sebentukLagi(kisi, b, batas, baris.filter((x) => x.peran === 'data').at(-1));
      if (baris.length > 0 ? !lanjut : b > mulai + 1) break;
      continue;
    }
    if (diulang(kisi, kepala, b, batas.kolomNama, kolom)) continue;
    if (akhirTabel(kisi.tulisan(b, pertama), isi.length)) {
      if (isi.length === 1 && !SUMBER.test(kisi.tulisan(b, pertama)) && barisBerangka(kisi, b + 1, batas)) continue;
      break;
    }
    const peran = peranBaris(kisi, b, isi, batas);
    if (peran === 'subtotal' || peran === 'total') {
      const lanjut = peran === 'subtotal' || (batas.berkelompok && adaJumlahLain(kisi, b + 1, dari, sampai, batas));
      const sudahAda = baris.some((x) => x.peran === 'data');
      baris.push({ baris: b, peran: lanjut ? (sudahAda ? 'subtotal' : 'data') : 'total' });
      // A sum that stands first is that of the rows below.
      if (!lanjut && (sudahAda || !barisBerangka(kisi, b + 1, batas)) && !menyusul(kisi, b + 1, dari, sampai, batas))
        break;
    } else baris.push({ baris: b, peran });
  }
  buangEkor(kisi, baris, dari, sampai);
  return { baris, akhir: baris.at(-1)?.baris ?? mulai - 1 };
}

/** Rows between the names and the row of their numbers, and those numbers, still belong to the header. */
function barisPertama(kisi: Kisi, { rentang }: Kepala, kolom: readonly number[], batas: BatasBadan): number {
  const bawah = rentang.baris + rentang.jumlahBaris;
  let mulai = bawah;
  for (let b = bawah; b < Math.min(bawah + DIBAWAH_KEPALA, kisi.bawah); b++)
    if (barisPenomoran(kisi, b, kolom) || (b === mulai && sambunganKepala(kisi, b, rentang.kolom, batas)))
      mulai = b + 1;
  return mulai;
}

/** A number cell that is more than a column's number or a year. */
const berangka = (kisi: Kisi, baris: number, kolom: number): boolean =>
  kisi.jenis(baris, kolom) === 'angka' && kisi.tulisan(baris, kolom).length > NOMOR_TERPANJANG;

/**
 * The second line of names that run over two rows: years and units, one the same as the other, where the figures stand,
 * and nothing where the rows are numbered.
 */
function sambunganKepala(kisi: Kisi, baris: number, awal: number, { kolomNama, kolomAngka }: BatasBadan): boolean {
  if (kolomNama === awal || kisi.jenis(baris, awal) !== 'kosong') return false;
  const isi = kolomAngka.filter((k) => kisi.jenis(baris, k) !== 'kosong').map((k) => kisi.tulisan(baris, k));
  const tahun = isi.filter((t) => /^(?:19|20)\d{2}$/.test(t));
  return isi.length > 0 && new Set(tahun).size <= 1 && isi.every((t) => tahun.includes(t) || satuanKolom(t));
}

/** The header's names or numbers once more, as on every page of a long list. */
function diulang(kisi: Kisi, kepala: Kepala, baris: number, nama: number | null, kolom: readonly number[]): boolean {
  if (nama === null || kolom.some((k) => berangka(kisi, baris, k))) return false;
  if (kisi.tulisan(baris, nama).length <= NOMOR_TERPANJANG) return barisPenomoran(kisi, baris, kolom);
  return (
    kisi.label(baris, nama) === kepala.kolom.find((k) => k.kolom === nama)?.daun &&
    kepala.kolom
      .filter((k) => kisi.jenis(baris, k.kolom) !== 'kosong')
      .every((k) => dapatDiKepala(kisi, baris, k.kolom))
  );
}

/**
 * Does the table go on under a blank row: with a row that has a name and a figure, after at most two headings, which
 * hold nothing where the figures stand? A second blank row may only come between groups that have a heading.
 */
function berlanjut(kisi: Kisi, baris: number, dari: number, sampai: number, batas: BatasBadan): boolean {
  const { kolomNama, kolomAngka } = batas;
  if (kolomNama === null) return false;
  const bawah = Math.min(batas.sampai, kisi.bawah);
  let judul = 0;
  let sela = 0;
  for (let b = baris; b < bawah; b++) {
    if (kisi.jenis(b, kolomNama) === 'teks' && kolomAngka.some((k) => !dapatDiKepala(kisi, b, k)))
      return sela === 0 || judul > 0;
    const isi = kisi.terisi(b, dari, sampai);
    if (isi.length === 0) sela += 1;
    else if (satuTeks(kisi, b, isi) || kolomAngka.every((k) => kisi.jenis(b, k) === 'kosong')) judul += 1;
    else return false;
    if (sela > 1 || judul > JUDUL_KELOMPOK || (judul > 0 && akhirTabel(kisi.tulisan(b, isi[0] ?? dari), isi.length)))
      return false;
  }
  return false;
}

/** A row that belongs to the table although its sum stands above. */
function menyusul(kisi: Kisi, baris: number, dari: number, sampai: number, batas: BatasBadan): boolean {
  if (!batas.setelahJumlah || baris >= Math.min(batas.sampai, kisi.bawah)) return false;
  const [pertama] = kisi.terisi(baris, dari, sampai);
  return pertama !== undefined && batas.setelahJumlah.test(kisi.label(baris, pertama));
}

/** A row of the table: a name, and a figure. */
function barisBerangka(kisi: Kisi, baris: number, { kolomNama, kolomAngka, sampai }: BatasBadan): boolean {
  if (kolomNama === null || baris >= Math.min(sampai, kisi.bawah)) return false;
  return kisi.jenis(baris, kolomNama) === 'teks' && kolomAngka.some((k) => !dapatDiKepala(kisi, baris, k));
}

/** Rows that a group's own sum may come before the next sum. */
const SEKELOMPOK = 400;

/** Do rows of the same table follow, and their sum? Then the sum above was only its group's. */
function adaJumlahLain(kisi: Kisi, baris: number, dari: number, sampai: number, batas: BatasBadan): boolean {
  const bawah = Math.min(batas.sampai, kisi.bawah, baris + SEKELOMPOK);
  let isiLain = false;
  for (let b = baris; b < bawah; b++) {
    const isi = kisi.terisi(b, dari, sampai);
    const [pertama] = isi;
    if (pertama === undefined) {
      // A blank row may part the units of an export, before the next one's heading.
      const judul = b + 1 < bawah ? kisi.terisi(b + 1, dari, sampai) : [];
      if (!satuTeks(kisi, b + 1, judul) || !UNIT.test(kisi.label(b + 1, judul[0] ?? dari))) return false;
      continue;
    }
    const jumlah = isi
      .slice(0, 2)
      .some((k) => kisi.jenis(b, k) === 'teks' && peranJumlah(kisi.label(b, k), batas.uang) !== null);
    if (jumlah) return isiLain;
    if (
      !dapatMelanjutkan(kisi.label(b, batas.kolomNama ?? pertama)) ||
      akhirTabel(kisi.tulisan(b, pertama), isi.length)
    )
      return false;
    isiLain ||= barisBerangka(kisi, b, batas);
  }
  return false;
}

/** How headings of groups begin. */
const KELOMPOK = /^(?:sasaran|tujuan|misi|perspektif|program|urusan|bidang urusan)\b(?! (?:yang|tercapai))/;

/** "Satker 123456 Sentra Melati": the heading of one of several units. */
const UNIT = /^(?:(?:kode |nama )?(?:satker|satuan kerja)\b|\d{6} \p{L})/u;

/** Figures in the same columns that make two rows one form; fewer may be chance. */
const SEBENTUK = 3;
/** Blank rows that merged cells of a form may leave between two of its rows. */
const SELA_TERPANJANG = 3;

/** Under a few blank rows, once more a row with its name and figures in just the columns that the last one had. */
function sebentukLagi(kisi: Kisi, baris: number, batas: BatasBadan, terakhir: BarisMentah | undefined): boolean {
  const { kolomNama, kolomAngka } = batas;
  if (kolomNama === null || !terakhir) return false;
  const isi = (b: number): number[] => kolomAngka.filter((k) => !dapatDiKepala(kisi, b, k));
  const bentuk = isi(terakhir.baris);
  if (bentuk.length < SEBENTUK) return false;
  for (let b = baris; b < Math.min(batas.sampai, kisi.bawah, baris + SELA_TERPANJANG + 1); b++) {
    if (kisi.terisi(b).length === 0) continue;
    const ini = isi(b);
    return kisi.jenis(b, kolomNama) === 'teks' && ini.length === bentuk.length && ini.every((k, i) => k === bentuk[i]);
  }
  return false;
}

function akhirTabel(tulisan: string, terisi: number): boolean {
  if (CATATAN_KAKI.test(tulisan) || SUMBER.test(tulisan)) return true;
  return terisi <= 2 && (KETERANGAN.test(tulisan) || TANDA_TANGAN.test(tulisan));
}

function peranBaris(kisi: Kisi, baris: number, isi: readonly number[], batas: BatasBadan): BarisMentah['peran'] {
  const { kolomNama } = batas;
  // A sum's word may stand in another column of names, where the one that names the rows is empty.
  const sendiri = kolomNama !== null && kisi.jenis(baris, kolomNama) !== 'kosong';
  const lain = kolomNama === null || sendiri ? kolomNama : isi.find((k) => kisi.jenis(baris, k) === 'teks');
  const penama = [...isi.slice(0, 1), ...(lain === null || lain === undefined ? [] : [lain])];
  for (const k of penama) {
    const dapat = kisi.jenis(baris, k) === 'teks' && dapatJumlah(kisi.tulisan(baris, k));
    const jumlah = dapat ? peranJumlah(kisi.label(baris, k), batas.uang) : null;
    if (jumlah) return jumlah;
  }
  if (kolomNama === null) return 'data';
  const [pertama] = isi;
  if (pertama !== undefined && kisi.jenis(baris, kolomNama) === 'kosong' && RINGKASAN.test(kisi.label(baris, pertama)))
    return 'subtotal';
  if (pertama !== kolomNama && satuTeks(kisi, baris, isi)) return 'grup';
  if (batas.kolomAngka.some((k) => kisi.jenis(baris, k) !== 'kosong')) return 'data';
  // In a table of money a heading stands for its parts.
  if (!batas.uang && isi.length <= 2 && isi.includes(kolomNama) && berjudulKelompok(kisi, baris, isi, kolomNama))
    return 'grup';
  return batas.grupTanpaAngka || kisi.jenis(baris, kolomNama) === 'kosong' ? 'grup' : 'data';
}

/** A heading in the column of names, with nothing but its mark beside it: "A | Sasaran 1: …". */
function berjudulKelompok(kisi: Kisi, baris: number, isi: readonly number[], kolomNama: number): boolean {
  const [pertama] = isi;
  const tanda = pertama === undefined || pertama === kolomNama ? '' : kisi.tulisan(baris, pertama);
  return KELOMPOK.test(kisi.label(baris, kolomNama)) || /^(?:[A-H]|[IVX]{1,4})\.?$/.test(tanda);
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
