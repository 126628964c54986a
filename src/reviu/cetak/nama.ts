import { akarKata, KATA_SAMBUNG } from '../../dasar/kata';

const SAMBUNG: ReadonlySet<string> = new Set(KATA_SAMBUNG);

/** A name of a row, an indicator, a program: its words without numbering, case, joining words and "(IKU)". */
export interface Nama {
  /** As printed, in one line. */
  asli: string;
  /** What stands before it and tells its level: "program", "kegiatan", "sub kegiatan"; '' when nothing does. */
  jenjang: string;
  /** Stems in their order. */
  kata: readonly string[];
  /** Short forms printed in brackets behind it: "GDR". */
  singkatan: readonly string[];
}

const BUTIR = /^[\s\p{P}\p{S}\p{Co}]*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]+[\s\p{P}]*)*(?=\S)/iu;
/** "[IKU 1.1] Persentase …" */
const KODE = /^\[[^\]]{1,14}\]\s*/;
const NOMOR = /^\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L}{3})/u;
/** "Misi 1 :", "Sasaran Stratejik :", "IKU 3." say what the name is, not which. */
const SEBUTAN =
  /^(?:visi|misi|tujuan|sasaran(?: (?:strategi[sk]|stratejik|program|kegiatan))?|indikator(?: kinerja)?(?: utama| sasaran| program| kegiatan)?|iku|ikp|ikk)\s*(?:\d{1,2}|[ivx]{1,4}|ke \w+)?\s*[:.]\s*/i;
const JENJANG = /^(sub[- ]?kegiatan|kegiatan|program)\s+/i;

/** Reads a printed name. */
export function bacaNama(teks: string): Nama {
  const asli = teks.replace(/\s+/g, ' ').trim();
  let inti = asli.replace(KODE, '').replace(BUTIR, '').replace(NOMOR, '').replace(SEBUTAN, '').replace(BUTIR, '');
  let jenjang = '';
  for (let temu = JENJANG.exec(inti); temu; temu = JENJANG.exec(inti)) {
    jenjang = (temu[1] ?? '').toLowerCase().replace(/[- ]/g, '');
    inti = inti.slice(temu[0].length);
  }
  const singkatan = [...inti.matchAll(/\(([A-Z][A-Z0-9-]{1,8})\)/g)].map(([, isi = '']) => isi.toLowerCase());
  return {
    asli,
    jenjang,
    kata: kataNama(inti.replace(/\([A-Z][A-Z0-9-]{1,8}\)/g, ' ')),
    singkatan: singkatan.filter((s) => !/^ik[uskp]$/.test(s)),
  };
}

/** The stems of a name or a text, in their order; joining words left out. */
export const kataNama = (teks: string): string[] => kataBertempat(teks).map(({ kata }) => kata);

/** Short forms that tables print for want of room. */
const SINGKATAN: ReadonlyMap<string, string> = new Map([
  ['kab', 'kabupaten'],
  ['prov', 'provinsi'],
  ['jml', 'jumlah'],
]);

export interface KataBertempat {
  kata: string;
  mulai: number;
  akhir: number;
}

/** The stems of a text with the offsets of their words; joining words left out. */
export const kataBertempat = (teks: string): KataBertempat[] =>
  [...teks.matchAll(/[\p{L}\d]+/gu)].flatMap(({ 0: isi, index }) => {
    const kecil = isi.toLowerCase();
    return SAMBUNG.has(kecil)
      ? []
      : [{ kata: akarKata(SINGKATAN.get(kecil) ?? kecil), mulai: index, akhir: index + isi.length }];
  });

/** How two names stand to each other: the same words; the same but for a word more in one; two names. */
export type HubunganNama = 'sama' | 'mirip' | 'lain';

/** A word more in one of the two may not be more than this share of it. */
const LEBIH = 0.25;

export function hubunganNama(a: Nama, b: Nama): HubunganNama {
  if (a.kata.length === 0 || b.kata.length === 0) return 'lain';
  if (a.jenjang !== '' && b.jenjang !== '' && a.jenjang !== b.jenjang) return 'lain';
  if (a.kata.join(' ') === b.kata.join(' ')) return 'sama';
  const sama = berurutan(a.kata, b.kata);
  const [lebihA, lebihB] = [a.kata.length - sama, b.kata.length - sama];
  if (lebihA === 0 && lebihB === 0) return 'sama';
  if (lebihA > 0 && lebihB > 0) return 'lain';
  const lebih = Math.max(lebihA, lebihB);
  const panjang = Math.max(a.kata.length, b.kata.length);
  return panjang >= 4 && lebih <= Math.max(1, panjang * LEBIH) ? 'mirip' : 'lain';
}

/** How many words the two have in common in the same order. */
function berurutan(a: readonly string[], b: readonly string[]): number {
  let lalu = new Array<number>(b.length + 1).fill(0);
  for (const satu of a) {
    const kini = [0];
    b.forEach((dua, j) => {
      kini.push(samaKata(satu, dua) ? (lalu[j] ?? 0) + 1 : Math.max(lalu[j + 1] ?? 0, kini[j] ?? 0));
    });
    lalu = kini;
  }
  return lalu.at(-1) ?? 0;
}

/** The same word, one slip of the keyboard allowed in a long one, two in a very long one; numbers must be the same. */
export function samaKata(a: string, b: string): boolean {
  if (a === b) return true;
  const pendek = Math.min(a.length, b.length);
  if (pendek < 6 || a[0] !== b[0] || /\d/.test(a + b)) return false;
  const boleh = pendek >= 8 && a.slice(-2) === b.slice(-2) ? 2 : 1;
  return Math.abs(a.length - b.length) <= boleh && jarak(a, b) <= boleh;
}

/** Letters to add, leave out, change or swap to make one word of the other. */
function jarak(a: string, b: string): number {
  let lalu: number[] = [];
  let kini = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const baru = [i];
    for (let j = 1; j <= b.length; j++) {
      const ganti = (kini[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const tukar =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (lalu[j - 2] ?? 0) + 1
          : Number.MAX_SAFE_INTEGER;
      baru.push(Math.min((kini[j] ?? 0) + 1, (baru[j - 1] ?? 0) + 1, ganti, tukar));
    }
    lalu = kini;
    kini = baru;
  }
  return kini.at(-1) ?? 0;
}

/** The printed digits of two numbers as words: how many must change. */
export const jarakDigit = (a: string, b: string): number => jarak(a.replace(/\D/g, ''), b.replace(/\D/g, ''));
