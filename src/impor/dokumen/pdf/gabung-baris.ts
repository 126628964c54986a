import { adalahAngka } from '../angka-cetak';
import type { BarisTeks } from './baris-teks';

const SEBAGIAN_ANGKA = /^[-–(]?\d[\d.,]*$/;
/** Space to both sides of a cell's text, in points, and a letter's usual width as a share of its size. */
const TEPI_SEL = 9;
const LEBAR_HURUF = 0.75;

/** Lines of a cell as one text. A figure or a word that was broken because its column is narrow is whole again. */
export function gabungBaris(baris: readonly BarisTeks[], lebar: number): string {
  let teks = '';
  baris.forEach((kini, i) => {
    const sebelum = baris[i - 1];
    teks += (sebelum ? (terputus(sebelum, kini, lebar) ? '' : ' ') : '') + kini.teks;
  });
  return teks.trim();
}

function terputus(atas: BarisTeks, bawah: BarisTeks, lebar: number): boolean {
  const [akhir = '', awal = ''] = [atas.kata.at(-1)?.teks, bawah.kata[0]?.teks];
  if (SEBAGIAN_ANGKA.test(akhir) && /^[\d.,]+\)?%?$/.test(awal)) {
    return !adalahAngka(akhir) && adalahAngka(akhir + awal);
  }
  // Only a word that is too long for its column is broken, and then it fills the column.
  if (atas.kata.length !== 1 || !/^\p{L}{3,}$/u.test(akhir) || !/^\p{L}{1,5}$/u.test(awal)) return false;
  const sebentuk = /^\p{Ll}+$/u.test(awal) || (/^\p{Lu}+$/u.test(akhir) && /^\p{Lu}+$/u.test(awal));
  const sisa = lebar - (atas.kanan - atas.kiri) - TEPI_SEL;
  return sebentuk && sisa < LEBAR_HURUF * atas.ukuran && awal.length <= 3;
}
