import { tahunLaporan, tahunTeks } from './identitas';
import { bulanTerakhir, periodeJudul } from './judul-waktu';

/** Month that a table's title or its sheet's name says; null when neither does. */
export function bulanTabel(judul: readonly string[], lembar: string): number | null {
  const periode = periodeJudul(judul);
  if (periode?.jenis === 'bulan') return periode.ke;
  return bulanTerakhir(lembar.replace(/[_\d]+/g, ' '));
}

/** Year and month of a whole table, as its title or its sheet's name says. */
export function waktuTabel(judul: readonly string[], lembar: string): { tahun: number | null; bulan: number | null } {
  return {
    tahun: tahunLaporan([{ utama: true, judul, lembar }]) ?? tahunTeks(lembar),
    bulan: bulanTabel(judul, lembar),
  };
}
