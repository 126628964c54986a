import type { Dialek } from './dialek';

// A number of thousands begins with no zero: "0,125" is a part of one.
const TITIK_RIBUAN = '[-]?[1-9][0-9]{0,2}([.][0-9]{3}){1,9}(,[0-9]{1,2})?';
const KOMA_RIBUAN = '[-]?[1-9][0-9]{0,2}(,[0-9]{3}){1,9}([.][0-9]{1,2})?';
/** Three digits after a mark are thousands: rupiah has no third place. */
const POLOS = '[-]?[0-9]{1,30}([.,][0-9]{1,2})?';
const utuh = (pola: string): string => `^(${pola})$`;

export interface RupiahTerbaca<T> {
  /** The value; zero where it cannot be read. */
  nilai: T;
  /** Null where every row can be read. */
  terbaca: T | null;
}

/**
 * Rupiah out of a text column: "1.234.567", "1,234,567.00", "1234567.5", "(1.234)", "Rp 1.234", "-" and blank (zero).
 * Engines may look at all branches of a case, so whatever is cast is a number whichever branch it came from.
 */
export function rupiahDariTeks<T>(kolom: T, dialek: Dialek<T>): RupiahTerbaca<T> {
  const { cocok, ganti, pangkas } = dialek;
  const tanpaRp = ganti(ganti(ganti(dialek.teks(kolom), 'Rp', ''), ' ', ''), '+', '');
  const rapi = pangkas(ganti(ganti(tanpaRp, '(', '-'), ')', ''));
  const titik = cocok(rapi, utuh(TITIK_RIBUAN));
  const koma = cocok(rapi, utuh(KOMA_RIBUAN));
  const polos = cocok(rapi, utuh(POLOS));
  const angka = dialek.bila(
    [
      [titik, ganti(ganti(rapi, '.', ''), ',', '.')],
      [koma, ganti(rapi, ',', '')],
      [polos, ganti(rapi, ',', '.')],
    ],
    dialek.tetap('0'),
  );
  return { nilai: dialek.desimal(angka), terbaca: dialek.atau([titik, koma, polos, cocok(rapi, utuh('[-–—]?'))]) };
}

/** Rupiah of a column that is a number already; nothing is zero. */
export const rupiahDariAngka = <T>(kolom: T, dialek: Dialek<T>): RupiahTerbaca<T> => ({
  nilai: dialek.desimalKolom(kolom),
  terbaca: null,
});

/** 1 where it holds, else 0. */
export const hitungBila = <T>(syarat: T, dialek: Dialek<T>): T =>
  dialek.bila([[syarat, dialek.bulat(1)]], dialek.bulat(0));
