import { CONTOH_TERBANYAK, type GandaRincian } from '../hasil';
import { sungguhGanda } from '../kunci';

/** Places at first, a power of two; twice as many whenever they are half full. */
const AWAL = 1 << 12;
/** Keys that are kept, in about 400 MB; rows after them are looked up and no longer kept. */
const TERBANYAK = 1 << 24;

/** Looks for rows that name the same, keeping 64 bits of each key and never the key. */
export class PencariGandaBaris {
  private atas = new Uint32Array(AWAL);
  private bawah = new Uint32Array(AWAL);
  /** Number of the row that has the key first; 0 for a free place. */
  private baris = new Uint32Array(AWAL);
  private banyak = 0;
  private terisi = 0;
  private jumlah = 0;
  private readonly contoh: [number, number][] = [];

  periksa(kunci: string, nomor: number): void {
    this.terisi += 1;
    const [atas, bawah] = cincang(kunci);
    const di = this.tempat(atas, bawah);
    const pertama = this.baris[di] ?? 0;
    if (pertama > 0) {
      this.jumlah += 1;
      if (this.contoh.length < CONTOH_TERBANYAK) this.contoh.push([pertama, nomor]);
      return;
    }
    if (this.banyak >= TERBANYAK) return;
    this.taruh(di, atas, bawah, nomor);
    this.banyak += 1;
    if (2 * this.banyak > this.baris.length) this.perbesar();
  }

  hasil(kolom: string): GandaRincian | null {
    const { jumlah, contoh, terisi } = this;
    return sungguhGanda(jumlah, terisi) ? { kolom, jumlah, contoh } : null;
  }

  /** The key's place, or the free one where it would stand. */
  private tempat(atas: number, bawah: number): number {
    const topeng = this.baris.length - 1;
    let di = (atas ^ bawah) & topeng;
    while (this.baris[di] !== 0 && (this.atas[di] !== atas || this.bawah[di] !== bawah)) di = (di + 1) & topeng;
    return di;
  }

  private taruh(di: number, atas: number, bawah: number, nomor: number): void {
    this.atas[di] = atas;
    this.bawah[di] = bawah;
    this.baris[di] = nomor;
  }

  private perbesar(): void {
    const { atas, bawah, baris } = this;
    const lebar = 2 * baris.length;
    this.atas = new Uint32Array(lebar);
    this.bawah = new Uint32Array(lebar);
    this.baris = new Uint32Array(lebar);
    for (let i = 0; i < baris.length; i++) {
      const [a = 0, b = 0, nomor = 0] = [atas[i], bawah[i], baris[i]];
      if (nomor > 0) this.taruh(this.tempat(a, b), a, b, nomor);
    }
  }
}

/** Two sums of 32 bits over the letters, each of which changes every later bit. */
function cincang(teks: string): [number, number] {
  let [satu, dua] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < teks.length; i++) {
    const huruf = teks.charCodeAt(i);
    satu = Math.imul(satu ^ huruf, 2654435761);
    dua = Math.imul(dua ^ huruf, 1597334677);
  }
  satu = Math.imul(satu ^ (satu >>> 16), 2246822507) ^ Math.imul(dua ^ (dua >>> 13), 3266489909);
  dua = Math.imul(dua ^ (dua >>> 16), 2246822507) ^ Math.imul(satu ^ (satu >>> 13), 3266489909);
  return [satu >>> 0, dua >>> 0];
}
