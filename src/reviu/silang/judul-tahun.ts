import { aturan } from '../aturan';
import { judulSalah } from './judul';

/** The kind of tables that show more than one year by their nature. */
const BANYAK_TAHUN = 'tren';

/**
 * A table's title that names another year than its figures are used for. Where a table of the same kind carries the
 * year of the report, the other one is a comparison and stands as it is.
 */
export const judulTahun = aturan({
  id: 'judul-tahun',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Tahun pada judul tabel',
      kalimat: (t) => `Judul tabel menyebut tahun ${t.dilaporkan}, sedangkan datanya data tahun ${t.dihitung}.`,
    },
    en: {
      nama: 'Year in a title',
      kalimat: (t) => `The title names ${t.dilaporkan}, but the figures are used for ${t.dihitung}.`,
    },
  },
  periksa: ({ capaian }, { tabel, cetak: { tahun: laporan } }) => {
    if (laporan === null) return [];
    const diungkapkan = new Set((capaian?.indikator ?? []).map((i) => i.tahunLalu));
    const sejenis = new Set(tabel.filter((t) => t.judul.includes(String(laporan))).map(({ jenis }) => jenis));
    return tabel
      .filter((t) => t.jenis !== BANYAK_TAHUN && !sejenis.has(t.jenis))
      .map((t) => {
        const disebut = [...new Set(t.judul.match(/\b(?:19|20)\d{2}\b/g) ?? [])].map(Number);
        const [tahun] = disebut;
        if (tahun === undefined || disebut.length > 1 || tahun >= laporan) return null;
        if (t.id === 'sakip' && diungkapkan.has(tahun)) return null;
        return judulSalah(t, String(tahun), String(laporan));
      });
  },
});
