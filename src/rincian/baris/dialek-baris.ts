import type { Dialek } from '../dialek';

/** What a column of a row may hold. */
export type Nilai = string | number | bigint | boolean | null;

/** A look at the row that goes by. */
export type Isi = () => Nilai;

/** Hundredths: a number as long as that is exact. */
export type Sen = number | bigint;

/** The row that goes by; `nomor` tells rows apart. */
export interface BarisKini {
  isi: readonly Nilai[];
  nomor: number;
}

/** Hundredths that a number holds exactly, with room for one to be added to another. */
const TEPAT = 2 ** 52;
/** Letters of a plain number whose hundredths are exact after a multiplication and a rounding. */
const HURUF_TEPAT = 13;

/** The words of a rincian for rows that go by one by one; what is looked at twice in a row is worked out once. */
export function dialekBaris(kini: BarisKini): Dialek<Isi> {
  const sekali = (kerja: Isi): Isi => {
    let nomor = -1;
    let nilai: Nilai = null;
    return () => {
      if (nomor !== kini.nomor) {
        nilai = kerja();
        nomor = kini.nomor;
      }
      return nilai;
    };
  };
  const dariTeks = (teks: Isi, kerja: (isi: string) => Nilai): Isi => sekali(() => kerja(teksNilai(teks())));
  const anggota = (teks: Isi, kata: readonly string[]): Isi => {
    const semua = new Set(kata);
    return dariTeks(teks, (isi) => semua.has(isi));
  };
  return {
    tetap: (teks) => () => teks,
    teks: (kolom) => dariTeks(kolom, (isi) => isi),
    pangkas: (teks) => dariTeks(teks, pangkas),
    kecil: (teks) => dariTeks(teks, (isi) => isi.toLowerCase()),
    awal: (teks, panjang) => dariTeks(teks, (isi) => isi.slice(0, panjang)),
    cocok: (teks, pola) => {
      const bentuk = new RegExp(pola);
      return dariTeks(teks, (isi) => bentuk.test(isi));
    },
    ambil: (teks, pola) => {
      const bentuk = new RegExp(pola);
      return dariTeks(teks, (isi) => bentuk.exec(isi)?.[1] ?? '');
    },
    ganti: (teks, lama, baru) => dariTeks(teks, (isi) => (isi.includes(lama) ? isi.replaceAll(lama, baru) : isi)),
    gabung: (teks, antara = '|') => sekali(() => teks.map((satu) => teksNilai(satu())).join(antara)),
    desimal: (angka) => sekali(() => sen(angka())),
    desimalKolom: (kolom) => sekali(() => sen(kolom())),
    bulat: (angka) => () => angka * 100,
    termasuk: anggota,
    salahSatu: anggota,
    bukan: (syarat) => () => syarat() !== true,
    dan: (syarat) => () => syarat.every((satu) => satu() === true),
    atau: (syarat) => sekali(() => syarat.some((satu) => satu() === true)),
    bila: (cabang, lain) =>
      sekali(() => {
        for (const [syarat, isi] of cabang) if (syarat() === true) return isi();
        return lain();
      }),
  };
}

export const teksNilai = (nilai: Nilai): string =>
  typeof nilai === 'string' ? nilai : nilai === null ? '' : String(nilai);

/** Blanks at both ends, as `trim` of SQL takes them. */
const pangkas = (teks: string): string =>
  teks.startsWith(' ') || teks.endsWith(' ') ? teks.replace(/^ +| +$/g, '') : teks;

/** A plain number, or the text of one, in hundredths, half of one away from zero. */
export function sen(nilai: Nilai): Sen {
  if (nilai === null || typeof nilai === 'boolean') return 0;
  if (typeof nilai === 'bigint') return ringkas(nilai * 100n);
  if (typeof nilai === 'number') {
    const bulat = Math.sign(nilai) * Math.round(Math.abs(nilai) * 100);
    return Math.abs(bulat) < TEPAT ? bulat : BigInt(bulat);
  }
  if (nilai.length <= HURUF_TEPAT) {
    const satu = Number(nilai);
    return Math.sign(satu) * Math.round(Math.abs(satu) * 100);
  }
  const [bulat = '0', pecahan = ''] = nilai.split('.');
  const seratus = BigInt(bulat + pecahan.slice(0, 2).padEnd(2, '0'));
  const naik = pecahan.charAt(2) >= '5' ? (bulat.startsWith('-') ? -1n : 1n) : 0n;
  return ringkas(seratus + naik);
}

const ringkas = (nilai: bigint): Sen => (nilai < TEPAT && nilai > -TEPAT ? Number(nilai) : nilai);

/** A sum of hundredths, exact however many there are. */
export class Jumlah {
  private kecil = 0;
  private besar = 0n;

  tambah(nilai: Nilai): void {
    if (typeof nilai === 'number') {
      this.kecil += nilai;
      if (this.kecil > TEPAT || this.kecil < -TEPAT) this.pindahkan();
    } else if (typeof nilai === 'bigint') this.besar += nilai;
  }

  /** As a plain number of up to two places. */
  teks(): string {
    this.pindahkan();
    const [tanda, isi] = this.besar < 0n ? ['-', -this.besar] : ['', this.besar];
    return `${tanda}${isi / 100n}.${String(isi % 100n).padStart(2, '0')}`;
  }

  private pindahkan(): void {
    this.besar += BigInt(this.kecil);
    this.kecil = 0;
  }
}
