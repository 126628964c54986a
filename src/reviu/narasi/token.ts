import { POLA_BULAN } from '../../dasar/bulan';
import { Decimal, sepuluhPangkat } from '../../dasar/desimal';
import type { Satuan } from '../../domain/fakta';

/** What a number in a sentence is there for; only `angka` is held against the tables. */
export type JenisToken = 'angka' | 'tahun' | 'tanggal' | 'nomor' | 'butir' | 'ambang';

/** A number in a text. */
export interface TokenAngka {
  jenis: JenisToken;
  /** As written, with its unit: "Rp2.440.968.652.000,-", "97.72%". */
  teks: string;
  /** Offsets in the text. */
  mulai: number;
  akhir: number;
  nilai: Decimal;
  /** Decimals written; negative for "2,4 triliun", which is exact to the hundred billion. */
  desimal: number;
  satuan: Satuan;
  /** The word behind the number: "orang", "indikator"; '' when there is none. */
  kata: string;
  /** The number in words between brackets: "tujuh" in "7 (tujuh)". */
  ejaan: string;
}

const SEBUT_NOMOR =
  'tabel|grafik|gambar|bab|lampiran|pasal|ayat|nomor|no\\.|no|halaman|hal\\.|triwulan|tw|semester|sp|pn|ikp|program|' +
  'indikator(?: kinerja)?(?: program)?|sasaran(?: program)?|roda|ke';

/** Numbers that are no figures, the longer readings first; what `depan` holds stands before the number. */
const BUKAN_ANGKA: readonly [JenisToken, RegExp][] = [
  ['nomor', /\b(?:nomor\s+)?\d+\/\d*\/?[A-Z][\w./]*/gi],
  ['tanggal', new RegExp(`\\b\\d{1,2}\\s+(?:${POLA_BULAN})(?:\\s+\\d{4})?`, 'gi')],
  ['tanggal', /\b\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\b(?![/\w])/g],
  ['tanggal', /\b\d{1,2}[:.]\d{2}\s*(?:wib|wita|wit)\b/gi],
  ['tanggal', /[-–]\s*\d{1,2}:\d{2}\b/g],
  ['nomor', /\b[A-Z]{2,}[-/]\d[\w./-]*/g],
  ['nomor', new RegExp(`\\b(?:${SEBUT_NOMOR})\\s*\\d+(?:\\.\\d+)*(?![\\d%.,]*\\s*(?:%|orang|persen\\b))`, 'gi')],
  ['butir', /^\s*(?:[-•]\s*)?\d{1,2}[.)](?=\D|$)/g],
  ['butir', /^\d{1,2}(?=\t)/g],
  ['butir', /[>;]\s*\d{1,2}\.(?=\s*\p{Lu})/gu],
  // "D. Sistematika Penyajian <tab> 10": a page of the table of contents.
  ['nomor', /^(?<depan>(?:[A-Z]\.|BAB)\s[^\t]*\t)\d{1,3}$/g],
  ['butir', /\(\d{1,2}\)/g],
  ['ambang', /(?:di ?atas|di ?bawah|tepat|lebih dari|kurang dari|minimal|hingga|sama dengan)\s+100\s*(?:%|persen)/gi],
  ['ambang', /\b100\s*%\s*ke atas/gi],
  ['ambang', /\(skala[^)]*\)/gi],
  ['tahun', /\b(?:19|20)\d{2}\b(?!\s*(?:%|persen|orang|unit|pm|lembaga))(?![.,]\d)/gi],
];

/** Words of a text are looked up here: a map, so that "constructor" is no unit. */
const SKALA: ReadonlyMap<string, number> = new Map([
  ['ribu', 3],
  ['juta', 6],
  ['miliar', 9],
  ['milyar', 9],
  ['triliun', 12],
]);
const SATUAN: ReadonlyMap<string, Satuan> = new Map<string, Satuan>([
  ['%', '%'],
  ['persen', '%'],
  ['poin', 'poin'],
  ['orang', 'orang'],
  ['pm', 'orang'],
  ['anak', 'orang'],
  ['pegawai', 'orang'],
  ['pns', 'orang'],
  ['pendamping', 'orang'],
  ['lembaga', 'lembaga'],
  ['unit', 'buah'],
  ['indikator', 'buah'],
  ['target', 'buah'],
  ['sasaran', 'buah'],
]);

const ANGKA =
  /(?<rp>rp\.?\s*)?(?<digit>\d+(?:[.,]\d+)*)(?<strip>,-{1,2})?(?:\s*(?<persen>\\?%|persen\b))?(?:\s*\((?<ejaan>[a-z][a-z ]+)\))?(?:\s*(?<skala>ribu|juta|miliar|milyar|triliun)\b)?(?:\s+(?<kata>[a-z]{2,}))?/gi;

/** Every number of a text in its order, with what it is there for. */
export function pecahAngka(teks: string): TokenAngka[] {
  // A mark for every letter: a text of many numbers is not gone through once for each of them.
  const terpakai = new Uint8Array(teks.length);
  const bebas = (mulai: number, akhir: number): boolean => !terpakai.subarray(mulai, akhir).includes(1);
  const hasil: TokenAngka[] = [];
  for (const [jenis, pola] of BUKAN_ANGKA) {
    for (const temu of teks.matchAll(pola)) {
      const mulai = temu.index + (temu.groups?.['depan'] ?? '').length;
      const akhir = temu.index + temu[0].length;
      const isi = teks.slice(mulai, akhir);
      if (!bebas(mulai, akhir)) continue;
      terpakai.fill(1, mulai, akhir);
      const nilai = new Decimal(/\d+/.exec(isi)?.[0] ?? 0);
      hasil.push({ ...KOSONG, jenis, teks: isi.trim(), mulai, akhir, nilai });
    }
  }
  for (const temu of teks.matchAll(ANGKA)) {
    const token = bacaAngka(temu);
    if (token && bebas(token.mulai, token.akhir) && !/[\p{L}_]/u.test(teks[token.mulai - 1] ?? '')) hasil.push(token);
  }
  return hasil.sort((a, b) => a.mulai - b.mulai);
}

const KOSONG = { desimal: 0, satuan: '', kata: '', ejaan: '' } as const;

function bacaAngka(temu: RegExpMatchArray): TokenAngka | null {
  const { rp, digit = '', strip, persen, ejaan = '', skala, kata = '' } = temu.groups ?? {};
  const angka = bacaDigit(digit, Boolean(rp ?? strip));
  if (!angka) return null;
  const pangkat = SKALA.get(skala?.toLowerCase() ?? '') ?? 0;
  const kataKecil = kata.toLowerCase();
  // The word behind stays out of the token: it may begin the next clause.
  const panjang = temu[0].length - (kata === '' ? 0 : kata.length);
  const mulai = temu.index ?? 0;
  const isi = temu[0].slice(0, panjang).trimEnd();
  return {
    jenis: 'angka',
    teks: isi,
    mulai,
    akhir: mulai + isi.length,
    nilai: pangkat === 0 ? angka.nilai : angka.nilai.times(sepuluhPangkat(pangkat)),
    desimal: angka.desimal - pangkat,
    satuan: rp || strip ? 'rupiah' : persen ? '%' : (SATUAN.get(kataKecil) ?? ''),
    kata: kataKecil,
    ejaan: ejaan.toLowerCase(),
  };
}

/** `1.234,5` · `90.74` · `1.887`: three digits behind one dot are thousands, other than that a dot is a comma. */
function bacaDigit(digit: string, uang: boolean): { nilai: Decimal; desimal: number } | null {
  if (/^0\d/.test(digit)) return null;
  // "0.162" counts no thousands.
  const ribuan = /^(?!0)(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digit);
  if (ribuan) return susun((ribuan[1] ?? '').replaceAll('.', ''), ribuan[2] ?? '');
  // "82,745,870,475": two signs or more part thousands.
  const inggris = /^(?!0)(\d{1,3}(?:,\d{3}){2,})(?:\.(\d{1,2}))?$/.exec(digit);
  if (inggris) return susun((inggris[1] ?? '').replaceAll(',', ''), inggris[2] ?? '');
  const pecahan = /^(\d+)(?:[.,](\d+))?$/.exec(digit);
  if (!pecahan || (uang && pecahan[2] !== undefined && digit.includes('.'))) return null;
  return susun(pecahan[1] ?? '', pecahan[2] ?? '');
}

const susun = (bulat: string, pecahan: string): { nilai: Decimal; desimal: number } => ({
  nilai: new Decimal(pecahan === '' ? bulat : `${bulat}.${pecahan}`),
  desimal: pecahan.length,
});
