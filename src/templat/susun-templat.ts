import type { IsiSel, KolomTemplat, LembarTemplat } from './templat';

/** Makes one sheet for the report year. */
export type PembuatTemplat = (tahun: number) => LembarTemplat;

/** The makers of one part of the LKj, by the template's key, in the order in which they are offered. */
export type KelompokPembuat = Readonly<Record<string, PembuatTemplat>>;

export const SUMBER = 'Sumber Data: ';
export const BELUM_ADA =
  'Kosongkan sel yang angkanya belum ada; tulis N/A bila tidak berlaku. Baris kosong boleh dihapus.';
/** A title that names its indicator has this in its place. */
export const NAMA_INDIKATOR = '(nama indikator)';
export const GANTI_NAMA = `Ganti “${NAMA_INDIKATOR}” pada judul dengan nama indikatornya, seperti di Perjanjian Kinerja.`;

/** Rows to be filled: as many as named, the first ones with what is known already. */
export function baris(
  kolom: readonly KolomTemplat[],
  banyak: number,
  isi: readonly (readonly IsiSel[])[] = [],
): IsiSel[][] {
  return Array.from({ length: Math.max(banyak, isi.length) }, (_, i) => kolom.map((_kolom, j) => isi[i]?.[j] ?? null));
}

/** A sheet with one table under one title. */
export const satuTabel = (
  nama: string,
  judul: string,
  kolom: readonly KolomTemplat[],
  isi: readonly (readonly IsiSel[])[],
  catatan: readonly string[] = [],
): LembarTemplat => ({
  nama,
  tabel: [{ judul: [judul], kolom, baris: isi.map((b) => [...b]), catatan: [...catatan, BELUM_ADA, SUMBER] }],
});
