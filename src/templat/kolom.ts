import type { KolomTemplat } from './templat';

const kolom = (judul: string, lebar: number, isian: KolomTemplat['isian'], petunjuk: string): KolomTemplat => ({
  judul,
  lebar,
  isian,
  petunjuk,
});

export const nomor = kolom('No', 30, 'teks', 'Nomor urut.');
export const sasaran = kolom('Sasaran', 200, 'teks', 'Nama sasaran. Cukup di baris pertama tiap sasaran.');
export const indikator = kolom(
  'Indikator Kinerja',
  260,
  'teks',
  'Nama indikator, persis seperti di Perjanjian Kinerja.',
);

export const teks = (judul: string, lebar: number, petunjuk: string): KolomTemplat =>
  kolom(judul, lebar, 'teks', petunjuk);

export const angka = (judul: string, petunjuk: string): KolomTemplat => kolom(judul, 84, 'angka', petunjuk);

/** A day, as Excel's serial number. */
export const tanggal = (judul: string, petunjuk: string): KolomTemplat => kolom(judul, 84, 'tanggal', petunjuk);

/** A count of people or things. */
export const jumlah = (judul: string, petunjuk: string): KolomTemplat => kolom(judul, 110, 'bilanganBulat', petunjuk);

/** 0 to 100. */
export const skor = (judul: string, petunjuk: string): KolomTemplat => kolom(judul, 84, 'skor', petunjuk);

export const antara = (dari: number, sampai: number, judul: string, petunjuk: string): KolomTemplat =>
  kolom(judul, 84, { dari, sampai }, petunjuk);

export const rupiah = (judul: string, petunjuk: string): KolomTemplat => kolom(judul, 130, 'rupiah', petunjuk);

export const satuan = (lebar = 72): KolomTemplat =>
  kolom(
    'Satuan',
    lebar,
    { pilihan: ['%', 'Nilai', 'Orang', 'Lembaga', 'Unit', 'Dokumen', 'Kegiatan'] },
    'Satuan target dan realisasi.',
  );
