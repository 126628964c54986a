import type { Rentang } from '../dasar/kotak';
import type { Kisi } from './kisi';
import { JAWABAN } from './kosakata/jawaban';

/** Rows that show what a column holds. */
const CONTOH = 24;
const KATA = /\p{L}{3}/u;

/** Says of a column under a header whether most of its cells hold words that can name a row; each column is looked at once. */
export function penamaBaris(kisi: Kisi, kepala: Rentang): (kolom: number) => boolean {
  const sudah = new Map<number, boolean>();
  return (kolom) => {
    let ada = sudah.get(kolom);
    if (ada === undefined) sudah.set(kolom, (ada = kebanyakanKata(kisi, contoh(kisi, kepala), kolom)));
    return ada;
  };
}

/** The same of rows that are known to be a table's. */
export const kataDiBaris =
  (kisi: Kisi, baris: readonly number[]): ((kolom: number) => boolean) =>
  (kolom) =>
    kebanyakanKata(kisi, baris.slice(0, CONTOH), kolom);

function contoh(kisi: Kisi, { baris, jumlahBaris }: Rentang): number[] {
  const mulai = baris + jumlahBaris;
  const semua: number[] = [];
  for (let b = mulai; b < Math.min(mulai + CONTOH, kisi.bawah); b++) semua.push(b);
  return semua;
}

function kebanyakanKata(kisi: Kisi, baris: readonly number[], kolom: number): boolean {
  let isi = 0;
  let kata = 0;
  for (const b of baris) {
    const jenis = kisi.jenis(b, kolom);
    if (jenis === 'kosong') continue;
    isi += 1;
    if (jenis === 'teks' && KATA.test(kisi.tulisan(b, kolom)) && !JAWABAN.has(kisi.label(b, kolom))) kata += 1;
  }
  return 2 * kata > isi;
}
