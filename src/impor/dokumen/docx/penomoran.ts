import { atribut, cari, menyala, nilai, semua, type Unsur } from './pohon-xml';
import type { DaftarGaya } from './gaya';

interface Tingkat {
  awal: number;
  bentuk: string;
  teks: string;
  /** Level whose step sets this one back to its start; -1: none does. */
  ulang: number;
  angkaBiasa: boolean;
}

interface Daftar {
  abstrak: string;
  tingkat: ReadonlyMap<number, Tingkat>;
  /** Starts that this list alone has. */
  awalSendiri: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a document as Word prints them. */
export class Penomoran {
  private readonly daftar: ReadonlyMap<string, Daftar>;
  /** Counters of the lists that are built on one pattern run on through all of them. */
  private readonly hitung = new Map<string, Map<number, number>>();
  private readonly dimulai = new Set<string>();

  constructor(numbering: Unsur | null, gaya: DaftarGaya) {
    this.daftar = bacaDaftar(numbering, gaya);
  }

  /** The next number of a list's level with its signs; '' for none. A bullet is "•". */
  berikut(numId: string, ilvl: number): string {
    const daftar = this.daftar.get(numId);
    const tingkat = daftar?.tingkat.get(ilvl);
    if (!daftar || !tingkat) return '';
    const hitung = this.hitung.get(daftar.abstrak) ?? new Map<number, number>();
    this.hitung.set(daftar.abstrak, hitung);
    const sendiri = daftar.awalSendiri.get(ilvl);
    const kunci = `${numId}/${ilvl}`;
    const lama = hitung.get(ilvl);
    if (sendiri !== undefined && !this.dimulai.has(kunci)) hitung.set(ilvl, sendiri);
    else hitung.set(ilvl, lama === undefined ? tingkat.awal : lama + 1);
    this.dimulai.add(kunci);
    for (const [dalam, satu] of daftar.tingkat) {
      if (dalam > ilvl && satu.ulang !== -1 && ilvl <= satu.ulang) hitung.delete(dalam);
    }
    if (tingkat.bentuk === 'bullet') return '•';
    return tingkat.teks.replace(/%(\d)/g, (_, ke: string) => {
      const lain = daftar.tingkat.get(Number(ke) - 1);
      const angka = hitung.get(Number(ke) - 1) ?? lain?.awal ?? 1;
      return bilangan(angka, tingkat.angkaBiasa ? 'decimal' : (lain?.bentuk ?? 'decimal'));
    });
  }
}

function bacaDaftar(numbering: Unsur | null, gaya: DaftarGaya): Map<string, Daftar> {
  const akar = numbering && cari(numbering, 'numbering');
  const hasil = new Map<string, Daftar>();
  if (!akar) return hasil;
  const abstrak = new Map(semua(akar, 'abstractNum').map((satu) => [atribut(satu, 'abstractNumId') ?? '', satu]));
  const num = new Map(semua(akar, 'num').map((satu) => [atribut(satu, 'numId') ?? '', satu]));
  for (const [numId, satu] of num) {
    const id = nilai(satu, 'abstractNumId') ?? '';
    const pola = lewatGaya(abstrak.get(id), abstrak, num, gaya);
    const tingkat = new Map((pola ? semua(pola, 'lvl') : []).map(bacaTingkat));
    const awalSendiri = new Map<number, number>();
    for (const ganti of semua(satu, 'lvlOverride')) {
      const ilvl = Number(atribut(ganti, 'ilvl') ?? 0);
      const lvl = cari(ganti, 'lvl');
      if (lvl) tingkat.set(...bacaTingkat(lvl));
      const awal = nilai(ganti, 'startOverride');
      if (awal !== undefined) awalSendiri.set(ilvl, Number(awal));
    }
    hasil.set(numId, { abstrak: id, tingkat, awalSendiri });
  }
  return hasil;
}

/** A pattern may only name the style whose list it is. */
function lewatGaya(
  pola: Unsur | undefined,
  abstrak: ReadonlyMap<string, Unsur>,
  num: ReadonlyMap<string, Unsur>,
  gaya: DaftarGaya,
): Unsur | undefined {
  const tautan = pola && nilai(pola, 'numStyleLink');
  if (tautan === undefined) return pola;
  const numId = gaya.get(tautan)?.numId;
  const lewat = numId === undefined ? undefined : num.get(numId);
  return lewat && abstrak.get(nilai(lewat, 'abstractNumId') ?? '');
}

function bacaTingkat(lvl: Unsur): [number, Tingkat] {
  const ilvl = Number(atribut(lvl, 'ilvl') ?? 0);
  const ulang = nilai(lvl, 'lvlRestart');
  return [
    ilvl,
    {
      awal: Number(nilai(lvl, 'start') ?? 0),
      bentuk: nilai(lvl, 'numFmt') ?? 'decimal',
      teks: nilai(lvl, 'lvlText') ?? '',
      ulang: ulang === undefined ? ilvl - 1 : Number(ulang) - 1,
      angkaBiasa: menyala(lvl, 'isLgl'),
    },
  ];
}

const ROMAWI: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function bilangan(angka: number, bentuk: string): string {
  switch (bentuk) {
    case 'upperRoman':
      return romawi(angka).toUpperCase();
    case 'lowerRoman':
      return romawi(angka);
    case 'upperLetter':
      return huruf(angka).toUpperCase();
    case 'lowerLetter':
      return huruf(angka);
    case 'decimalZero':
      return String(angka).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(angka);
  }
}

function romawi(angka: number): string {
  let sisa = angka;
  let teks = '';
  for (const [besar, tanda] of ROMAWI) {
    while (sisa >= besar) {
      teks += tanda;
      sisa -= besar;
    }
  }
  return teks;
}

/** a … z, aa, bb …, as Word goes on. */
function huruf(angka: number): string {
  if (angka < 1) return '';
  const kode = String.fromCharCode(97 + ((angka - 1) % 26));
  return kode.repeat(Math.min(20, Math.floor((angka - 1) / 26) + 1));
}
