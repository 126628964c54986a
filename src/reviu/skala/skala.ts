import type { AlamatSel } from '../../dasar/sel';
import { Decimal } from '../../dasar/desimal';
import type { TabelPolos } from '../../domain/tabel-polos';
import type { Paragraf } from '../konteks';

/** One band of a report's own scale of predicates. */
export interface Jenjang {
  /** As printed: "80 – 100 %". */
  teks: string;
  /** In small letters: "sangat baik". */
  predikat: string;
  /** "SB" where the scale gives a short form. */
  singkatan: string | null;
  dari: Batas | null;
  sampai: Batas | null;
}

export interface Batas {
  nilai: Decimal;
  termasuk: boolean;
}

/** The bands of one scale, from the highest down. */
export interface SkalaLaporan {
  jenjang: readonly Jenjang[];
  asal: AlamatSel | null;
  letak: string;
}

const KATA =
  'sangat baik|sangat tinggi|sangat memuaskan|sangat berhasil|sangat rendah|sangat kurang|baik sekali|cukup baik|kurang baik|tidak baik|' +
  'cukup berhasil|kurang berhasil|tidak berhasil|baik|tinggi|memuaskan|berhasil|sedang|cukup|rendah|kurang|buruk';
/** Predicates of a scale as words of their own. */
const PREDIKAT = new RegExp(
  `(?:^|[^\\p{L}])(?<kata>${KATA})(?!\\p{L})(?:\\s*\\(\\s*(?<singkatan>\\p{Lu}{1,2})\\s*\\))?`,
  'giu',
);

export interface KataSkala {
  kata: string;
  singkatan: string | null;
  /** Offset of the word. */
  di: number;
}

/** The predicates that a text names, in order. */
export function kataSkala(teks: string): KataSkala[] {
  return [...teks.matchAll(PREDIKAT)].map((temu) => {
    const { kata = '', singkatan } = temu.groups ?? {};
    return { kata: kata.toLowerCase(), singkatan: singkatan ?? null, di: temu.index + temu[0].indexOf(kata) };
  });
}

const ANGKA = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)\s*%?`;
const KE = String.raw`(?:-|–|—|s\s?\/\s?d|s\.\s?d\.?|sampai(?: dengan)?|hingga|[<≤]=?(?: ?x ?[<≤]=?)?)`;
const RENTANG = new RegExp(String.raw`(?:([>≥]=?)\s*)?${ANGKA}\s*${KE}\s*([<≤]=?)?\s*${ANGKA}`, 'i');
const SATU_BATAS = new RegExp(String.raw`(>=|≥|>|<=|≤|<)\s*${ANGKA}`);

const bilangan = (teks: string): Decimal => new Decimal(teks.replace(',', '.'));

/** "80 – 100 %", "≥ 91", "76 ≤ 90", "< 50 %": the bounds that a text prints; null for none. */
function bacaRentang(teks: string): Pick<Jenjang, 'teks' | 'dari' | 'sampai'> | null {
  const rentang = RENTANG.exec(teks);
  if (rentang) {
    const [semua, tandaDari, dari = '', tandaSampai, sampai = ''] = rentang;
    const [bawah, atas] = [bilangan(dari), bilangan(sampai)];
    const [kecil, besar] = bawah.lte(atas) ? [bawah, atas] : [atas, bawah];
    return {
      teks: semua.trim(),
      dari: { nilai: kecil, termasuk: tandaDari !== '>' },
      sampai: { nilai: besar, termasuk: tandaSampai !== '<' },
    };
  }
  const satu = SATU_BATAS.exec(teks);
  if (!satu) return null;
  const [semua, tanda = '', angka = ''] = satu;
  const batas = { nilai: bilangan(angka), termasuk: /[=≥≤]/.test(tanda) };
  return /[>≥]/.test(tanda)
    ? { teks: semua.trim(), dari: batas, sampai: null }
    : { teks: semua.trim(), dari: null, sampai: batas };
}

/** A band takes a line to itself: bounds and one predicate. */
function bacaJenjang(teks: string): Jenjang | null {
  const rentang = bacaRentang(teks);
  const [kata, lagi] = kataSkala(teks);
  if (!rentang || !kata || lagi) return null;
  return { ...rentang, predikat: kata.kata, singkatan: kata.singkatan };
}

const BATAS = new RegExp(`${RENTANG.source}|${SATU_BATAS.source}`, 'gi');
/** Between a band's bounds and its word stands a sign, and behind the word its short form. */
const BERIKUT = new RegExp(String.raw`^\W{0,6}(?:${KATA})(?:\s*\(\s*\p{Lu}{1,2}\s*\))?[\s;,.]*$`, 'iu');

/** Bands that a reader of pages has put into one paragraph, line behind line: bounds, a sign, a word, and nothing else. */
function jenjangSebaris(teks: string): Jenjang[] {
  const temu = [...teks.matchAll(BATAS)];
  if (temu.length < PALING_SEDIKIT || teks.slice(0, temu[0]?.index).trim() !== '') return [];
  const jenjang = temu.map(({ 0: batas, index }, i) => {
    const potongan = teks.slice(index, temu[i + 1]?.index);
    return BERIKUT.test(potongan.slice(batas.length)) ? bacaJenjang(potongan) : null;
  });
  return jenjang.every((j) => j !== null) ? jenjang : [];
}

const PANJANG_BARIS = 130;
const PALING_SEDIKIT = 3;

/** The scale of the SKM (PermenPANRB 14/2017) rates a survey's index, never a capaian. */
const jenjangSurvei = ({ dari }: Jenjang): boolean => [88.31, 76.61, 25].some((n) => dari?.nilai.eq(n));

/** Bands that follow each other from high to low or low to high, each with a word of its own; else none. */
function jadikanSkala(jenjang: readonly Jenjang[], asal: AlamatSel | null, letak: string): SkalaLaporan[] {
  if (jenjang.length < PALING_SEDIKIT || new Set(jenjang.map((j) => j.predikat)).size !== jenjang.length) return [];
  const tinggi = (j: Jenjang): number => (j.dari ?? j.sampai)?.nilai.toNumber() ?? 0;
  const nilai = jenjang.map((j) => (j.dari ? tinggi(j) : -1));
  const turun = nilai.every((n, i) => i === 0 || n < (nilai[i - 1] ?? Infinity));
  const naik = nilai.every((n, i) => i === 0 || n > (nilai[i - 1] ?? -Infinity));
  if ((!turun && !naik) || jenjang.some(jenjangSurvei)) return [];
  return [{ jenjang: turun ? jenjang : [...jenjang].reverse(), asal, letak }];
}

/** A line below a table that tells of it. */
const CATATAN_TABEL = /^\W*(?:sumber|keterangan|ket|catatan)\b/i;

/** The scales that the report prints, in tables of their own and in lines of its text. */
export function skalaLaporan(polos: readonly TabelPolos[], narasi: readonly Paragraf[]): SkalaLaporan[] {
  const tabel = polos.flatMap((t) => {
    const pita = t.baris.filter((b) => !CATATAN_TABEL.test(isi(b.sel)));
    const jenjang = pita.map((b) => ({
      asal: [...b.sel.values()][0]?.asal ?? null,
      jenjang: bacaJenjang(b.nomor === '' ? isi(b.sel) : isi(new Map([...b.sel].slice(1)))),
    }));
    return jenjang.every((j) => j.jenjang !== null)
      ? jadikanSkala(
          jenjang.flatMap((j) => j.jenjang ?? []),
          jenjang[0]?.asal ?? null,
          t.judul || t.lembar,
        )
      : [];
  });
  const teks: SkalaLaporan[] = [];
  let deret: { jenjang: Jenjang; paragraf: Paragraf }[] = [];
  const tutup = (): void => {
    const [awal] = deret;
    if (awal) {
      const jenjang = deret.map((d) => d.jenjang);
      for (const satu of jadikanSkala(jenjang, awal.paragraf.asal, awal.paragraf.letak)) teks.push(satu);
    }
    deret = [];
  };
  for (const paragraf of narasi) {
    const jenjang = paragraf.teks.length <= PANJANG_BARIS ? bacaJenjang(paragraf.teks) : null;
    const sebaris = jenjang ? [] : jenjangSebaris(paragraf.teks);
    for (const satu of jadikanSkala(sebaris, paragraf.asal, paragraf.letak)) teks.push(satu);
    if (jenjang) deret.push({ jenjang, paragraf });
    else tutup();
  }
  tutup();
  return [...tabel, ...teks];
}

const isi = (sel: TabelPolos['baris'][number]['sel']): string => [...sel.values()].map((s) => s.teks).join(' ');

/** The band of a value; null where none takes it in. Bounds that two bands share belong to the higher one. */
export function jenjangUntuk(nilai: Decimal, { jenjang }: SkalaLaporan): Jenjang | null {
  return (
    jenjang.find(
      ({ dari, sampai }) =>
        (!dari || nilai.gt(dari.nilai) || (dari.termasuk && nilai.eq(dari.nilai))) &&
        (!sampai || nilai.lt(sampai.nilai) || (sampai.termasuk && nilai.eq(sampai.nilai))),
    ) ?? null
  );
}

/** Does the word, or its short form, name this band? */
export const samaJenjang = (kata: string, { predikat, singkatan }: Jenjang): boolean =>
  kata.toLowerCase() === predikat || (singkatan !== null && kata === singkatan);

/** The one scale of the report; null where it has none, or several that differ. */
export function satuSkala(semua: readonly SkalaLaporan[]): SkalaLaporan | null {
  const [satu] = semua;
  const sidik = (s: SkalaLaporan): string =>
    s.jenjang
      .map((j) => `${j.predikat}${j.dari?.nilai.toString() ?? ''}-${j.sampai?.nilai.toString() ?? ''}`)
      .join('|');
  return satu && semua.every((s) => sidik(s) === sidik(satu)) ? satu : null;
}
