import { sql } from 'kysely';
import type { Dialek, Potongan } from './dialek';

const TITIK_RIBUAN = '[-]?[0-9]{1,3}([.][0-9]{3}){1,9}(,[0-9]{1,2})?';
const KOMA_RIBUAN = '[-]?[0-9]{1,3}(,[0-9]{3}){1,9}([.][0-9]{1,2})?';
/** Three digits after a mark are thousands: rupiah has no third place. */
const POLOS = '[-]?[0-9]{1,30}([.,][0-9]{1,2})?';
const utuh = (...pola: readonly string[]): string => `^(${pola.join('|')})$`;

export interface AngkaSql {
  /** The value; zero where it cannot be read. */
  nilai: Potongan;
  terbaca: Potongan;
}

/**
 * Rupiah out of a text column: "1.234.567", "1,234,567.00", "1234567.5", "(1.234)", "Rp 1.234", "-" and blank (zero).
 * Engines may look at all branches of a case, so whatever is cast is a number whichever branch it came from.
 */
export function rupiahDariTeks(kolom: Potongan, dialek: Dialek): AngkaSql {
  const { cocok, ganti, pangkas } = dialek;
  const tanpaRp = ganti(ganti(ganti(dialek.teks(kolom), 'Rp', ''), ' ', ''), '+', '');
  const rapi = pangkas(ganti(ganti(tanpaRp, '(', '-'), ')', ''));
  const angka = sql`case when ${cocok(rapi, utuh(TITIK_RIBUAN))} then ${ganti(ganti(rapi, '.', ''), ',', '.')}
    when ${cocok(rapi, utuh(KOMA_RIBUAN))} then ${ganti(rapi, ',', '')}
    when ${cocok(rapi, utuh(POLOS))} then ${ganti(rapi, ',', '.')} else '0' end`;
  return {
    nilai: dialek.desimal(angka),
    terbaca: cocok(rapi, utuh(TITIK_RIBUAN, KOMA_RIBUAN, POLOS, '[-–—]?')),
  };
}

/** Rupiah of a column that is a number already; nothing is zero. */
export const rupiahDariAngka = (kolom: Potongan, dialek: Dialek): AngkaSql => ({
  nilai: dialek.desimal(sql`coalesce(${kolom}, 0)`),
  terbaca: sql`1 = 1`,
});

/** 1 where it holds, else 0. */
export const hitungBila = (syarat: Potongan, dialek: Dialek): Potongan =>
  dialek.bulat(sql`case when ${syarat} then 1 else 0 end`);
