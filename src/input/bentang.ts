import { terkecil } from '../dasar/ujung';
import type { Kepala } from './kepala';
import type { Kisi } from './kisi';
import { penamaBaris } from './penama';
import { berupaKode } from './penanda';

/** The naming column and those under the same heading: a number and a name, or levels set in by columns. */
export interface Bentang {
  kolom: number;
  lanjutan: readonly number[];
}

const CONTOH = 12;
const PALING_LEBAR = 4;
/** "1", "1.a", "a)", "IV.", "(2)" */
const TANDA = /^[-•–*·]$|^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\.(?:\d{1,2}|[a-z]))*[.)]*$/i;

const KATA = /\p{L}{3}/u;
/** "4810.EBA.994", "511111", "051": a code of a level, with digits and without a blank. */
const bertitik = (tulisan: string): boolean => berupaKode(tulisan) && /\d/.test(tulisan);

/** Null where the naming column's heading stands over nothing but itself. */
export function bentangNama(kisi: Kisi, { rentang, kolom: kepala }: Kepala, nama: number | null): Bentang | null {
  if (nama === null) return null;
  const berikut = kepala.map((k) => k.kolom).filter((k) => k > nama);
  const sampai = terkecil([rentang.kolom + rentang.jumlahKolom, nama + 1 + PALING_LEBAR, ...berikut]);
  const lanjutan: number[] = [];
  for (let k = nama + 1; k < sampai; k++) lanjutan.push(k);
  const bawah = rentang.baris + rentang.jumlahBaris;
  // A heading may be merged over more columns than its rows fill.
  while (lanjutan.length > 0 && !terisiDiBawah(kisi, bawah, lanjutan.at(-1) ?? nama)) lanjutan.pop();
  return lanjutan.length > 0 && lanjutan.every((k) => terisiDiBawah(kisi, bawah, k)) ? { kolom: nama, lanjutan } : null;
}

/**
 * Says of a column under a header whether words stand in it that can name a row, or, where its heading spans several
 * columns, in one of those: "-" and the name beside it.
 */
export function penamaDalamBentang(kisi: Kisi, kepala: Kepala): (kolom: number) => boolean {
  const berkata = penamaBaris(kisi, kepala.rentang);
  return (kolom) => berkata(kolom) || (bentangNama(kisi, kepala, kolom)?.lanjutan.some(berkata) ?? false);
}

/** Does a column without a heading hold something in the first rows under the header? */
export function terisiDiBawah(kisi: Kisi, bawah: number, kolom: number): boolean {
  for (let b = bawah; b < Math.min(bawah + CONTOH, kisi.bawah); b++) if (kisi.jenis(b, kolom) !== 'kosong') return true;
  return false;
}

/** A row's number, its name, and in which of the columns they begin. */
export function namaDalamBentang(
  kisi: Kisi,
  baris: number,
  { kolom, lanjutan }: Bentang,
): { tanda: string; nama: string; ke: number } {
  const isi = [kolom, ...lanjutan].map((k, ke) => ({ ke, tulisan: kisi.tulisan(baris, k) })).filter((s) => s.tulisan);
  const [pertama, kedua] = isi;
  if (!pertama) return { tanda: '', nama: '', ke: 0 };
  const kode = kedua !== undefined && bertitik(pertama.tulisan) && KATA.test(kedua.tulisan);
  if (!TANDA.test(pertama.tulisan) && !kode) return { tanda: '', nama: pertama.tulisan, ke: pertama.ke };
  return { tanda: pertama.tulisan, nama: kedua?.tulisan ?? '', ke: pertama.ke };
}
