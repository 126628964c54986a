import type { DataLkj } from '../../domain/data';
import { type DataIkpaRinci, rinciKosong } from '../../domain/ikpa-rinci/data';
import type { DefinisiKolom } from '../definisi';
import { tahunLaporan } from '../identitas';
import { adalahJumlah, type BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';

export type KolomSatker = 'satker' | 'namaSatker';

/** Where the raw table holds the rows of many satkers. */
export const KOLOM_SATKER: Readonly<Record<KolomSatker, DefinisiKolom>> = {
  satker: { sebutan: 'Kode Satker', persis: ['kode satker', 'kd satker', 'kdsatker', 'kode satuan kerja'] },
  namaSatker: {
    sebutan: 'Nama Satker',
    persis: ['nama satker', 'satker', 'nama satuan kerja', 'satuan kerja', 'uraian satker', 'kode dan nama satker'],
  },
};

type Tabel = Pick<PembacaTabel<KolomSatker>, 'baris' | 'barisJudul' | 'lembar' | 'punya' | 'selBaris' | 'teks'>;

/** A satker as a cell, a heading or a title names it; of its code and its name one may be ''. */
export interface SebutanSatker {
  kode: string;
  nama: string;
}

/** The satker that a row names: as a heading of those below it, or its own. */
type PenyebutSatker = (baris: BarisMentah) => SebutanSatker | null;

/** Whose the rows of a raw table are. */
export interface PemilikBaris {
  /** The rows without the headings that name a satker. */
  isi: readonly BarisMentah[];
  /** The raw tables that the row belongs to, with the budget year that one of them names. */
  milik: (baris: BarisMentah) => DataIkpaRinci;
  /** Code of the row's satker, or its name; '' where nothing names one. */
  kode: (baris: BarisMentah) => string;
}

/**
 * Whose each row is: the satker in its columns, else that of the heading above it, else that of the table's title.
 * Where none of them names one, the rows are the workbook's own.
 */
export function pemilikBaris(
  data: DataLkj,
  tabel: Tabel,
  {
    judul: judulBaris = (baris) => satkerJudulBaris(tabel, baris),
    sendiri,
  }: { judul?: PenyebutSatker; sendiri?: PenyebutSatker } = {},
): PemilikBaris {
  const pemilik = new Map<BarisMentah, SebutanSatker>();
  const berkolom = tabel.punya('satker') || tabel.punya('namaSatker');
  const isi: BarisMentah[] = [];
  let kini = satkerJudul(tabel.barisJudul);
  for (const baris of tabel.baris) {
    const judul = berkolom ? null : judulBaris(baris);
    // A code may stand once for the rows below it, in a cell that is merged over them.
    kini = (berkolom ? satkerKolom(tabel, baris) : (judul ?? sendiri?.(baris))) ?? kini;
    if (judul) continue;
    isi.push(baris);
    if (kini) pemilik.set(baris, kini);
  }
  const kode = (baris: BarisMentah): string => {
    const satker = pemilik.get(baris);
    return satker ? satker.kode || satker.nama : '';
  };
  return {
    isi,
    kode,
    milik: (baris) => {
      const satker = pemilik.get(baris);
      if (!satker) return rinci(data, tabel);
      const semua = (data.ikpaSatker ??= new Map());
      const ada = semua.get(kode(baris)) ?? {
        ...satker,
        kode: kode(baris),
        ...(/^\d+$/.test(satker.kode) ? {} : { tanpaKode: true }),
        data: rinciKosong(),
      };
      ada.nama ||= satker.nama;
      semua.set(ada.kode, ada);
      return bertahun(ada.data, tabel);
    },
  };
}

/** The raw tables of the workbook's only satker, with the budget year that one of them names. */
export const rinci = (data: DataLkj, tabel: Pick<Tabel, 'barisJudul' | 'lembar'>): DataIkpaRinci =>
  bertahun((data.ikpaRinci ??= rinciKosong()), tabel);

/** Key of a figure of a satker's: its parts, without those that nothing says. */
export const kunciSatker = (...bagian: readonly (string | number)[]): string =>
  bagian.filter((b) => b !== '').join('/');

/** The condition of a SUMIFS under which the rows of a satker are met by its code; null where no column holds it alike. */
export function syaratSatker(
  tabel: Pick<PembacaTabel<KolomSatker>, 'kepala' | 'rentangMutlak' | 'sel'>,
  isi: readonly { baris: BarisMentah }[],
  kode: string,
): string[] | null {
  const kolom = tabel.kepala('satker')[0]?.kolom;
  const sel = isi.map(({ baris }) => tabel.sel(baris, 'satker'));
  const [pertama] = sel;
  if (kolom === undefined || !pertama || !/^\d+$/.test(kode)) return null;
  if (sel.some((s) => s?.jenis !== pertama.jenis)) return null;
  const teks = String(pertama.nilai);
  const awal = teks.indexOf(kode);
  // A number is met by its digits; a text that holds them wants a pattern, because some engines take digits for a number.
  if (pertama.jenis === 'angka') return [tabel.rentangMutlak(kolom), teks];
  return awal < 0 ? null : [tabel.rentangMutlak(kolom), `"${teks.slice(0, awal).replaceAll('"', '""')}${kode}*"`];
}

function satkerKolom(tabel: Tabel, baris: BarisMentah): SebutanSatker | null {
  const [kode, nama] = [tabel.teks(baris, 'satker').trim(), tabel.teks(baris, 'namaSatker').trim()];
  const gabungan = berkode(kode) ?? berkode(nama);
  if (gabungan) return { kode: gabungan.kode, nama: gabungan.nama || (berkode(nama) ? '' : nama) };
  return kode === '' && nama === '' ? null : { kode: lengkapi(kode), nama };
}

/** A code that Excel took for a number has lost its first noughts. */
const lengkapi = (kode: string): string => (/^\d{3,5}$/.test(kode) ? kode.padStart(PANJANG_KODE, '0') : kode);
const PANJANG_KODE = 6;

const LABEL = /^(?:(?:kode|nama|uraian) )?(?:satker|satuan kerja)\b\s*[:.=–—-]*\s*/i;
/** "123456", "'123456 - SENTRA MELATI". */
const DI_DEPAN = /^['’]?(\d{6})(?!\d)\s*[-–—:.|/)]*\s*(.*)$/;
/** "SENTRA MELATI (123456)". */
const DI_BELAKANG = /^(.*\p{L}.*?)\s*[([]\s*(\d{6})\s*[)\]]$/u;

function berkode(teks: string): SebutanSatker | null {
  const depan = DI_DEPAN.exec(teks.trim());
  if (depan) return { kode: depan[1] ?? '', nama: depan[2]?.trim() ?? '' };
  const belakang = DI_BELAKANG.exec(teks.trim());
  return belakang ? { kode: belakang[2] ?? '', nama: belakang[1]?.trim() ?? '' } : null;
}

/** The satker that a title names by its code: names alone are written otherwise from sheet to sheet. */
function satkerJudul(judul: readonly string[]): SebutanSatker | null {
  for (const baris of judul) {
    const berlabel = LABEL.test(baris);
    const satker = berkode(baris.replace(LABEL, ''));
    if (satker && (berlabel || bukanAkun(satker))) return { ...satker, nama: satker.nama || namaJudul(judul) };
  }
  return null;
}

const namaJudul = (judul: readonly string[]): string =>
  judul.flatMap((baris) =>
    /^nama (?:satker|satuan kerja)\b/i.test(baris) ? [baris.replace(LABEL, '').trim()] : [],
  )[0] ?? '';

/** A code of six digits with a name that is no account of expenses. */
const bukanAkun = ({ kode, nama }: SebutanSatker): boolean => !/^5[1-8]/.test(kode) && /\p{L}{3}/u.test(nama);

/** A heading between the rows: a satker's code and name, or its name behind the word. */
export function satkerJudulBaris(tabel: Pick<Tabel, 'selBaris'>, baris: BarisMentah): SebutanSatker | null {
  if (adalahJumlah(baris)) return null;
  const isi = tabel.selBaris(baris);
  // "Satker", ":" and its name may stand in cells of their own; more is a row.
  if (isi.length > 3 || isi.some((s) => s.jenis !== 'teks' && !/^\d{6}$/.test(s.teks))) return null;
  const tulisan = isi.map((s) => (s.jenis === 'teks' ? String(s.nilai) : s.teks)).join(' ');
  const sisa = tulisan.replace(LABEL, '').trim();
  const berlabel = sisa !== tulisan.trim();
  const satker = berkode(sisa);
  if (satker && (berlabel || bukanAkun(satker))) return satker;
  return berlabel && baris.peran === 'grup' && /\p{L}{3}/u.test(sisa) ? { kode: '', nama: sisa } : null;
}

function bertahun(milik: DataIkpaRinci, tabel: Pick<Tabel, 'barisJudul' | 'lembar'>): DataIkpaRinci {
  milik.tahun ??= tahunLaporan([{ utama: true, judul: tabel.barisJudul, lembar: tabel.lembar }]);
  return milik;
}
