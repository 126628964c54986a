const PERENCANAAN = 'Kualitas Perencanaan Anggaran';
const PELAKSANAAN = 'Kualitas Pelaksanaan Anggaran';
const HASIL = 'Kualitas Hasil Pelaksanaan Anggaran';

/** Tabel 15. Its caption says 2022 although the figures are those of 2023; the workbook keeps it as printed. */
export const judul = 'Tabel 15. Nilai IKPA Direktorat Jenderal Rehabilitasi Sosial Tahun 2022';

export const unit = { kode: '02704', nama: 'DITJEN REHABILITASI SOSIAL' } as const;

export const komponen = [
  { aspek: PERENCANAAN, nama: 'Revisi DIPA', nilai: 100, bobot: 10, nilaiAkhir: 10 },
  { aspek: PERENCANAAN, nama: 'Deviasi Halaman III DIPA', nilai: 73.22, bobot: 10, nilaiAkhir: 7.32 },
  { aspek: PELAKSANAAN, nama: 'Penyerapan Anggaran', nilai: 71.44, bobot: 20, nilaiAkhir: 14.29 },
  { aspek: PELAKSANAAN, nama: 'Belanja Kontraktual', nilai: 90.18, bobot: 10, nilaiAkhir: 9.02 },
  { aspek: PELAKSANAAN, nama: 'Penyelesaian Tagihan', nilai: 98.18, bobot: 10, nilaiAkhir: 9.82 },
  { aspek: PELAKSANAAN, nama: 'Pengelolaan UP dan TUP', nilai: 95.81, bobot: 10, nilaiAkhir: 9.58 },
  { aspek: PELAKSANAAN, nama: 'Dispensasi SPM', nilai: 90, bobot: 5, nilaiAkhir: 4.5 },
  { aspek: HASIL, nama: 'Capaian Output', nilai: 99.69, bobot: 25, nilaiAkhir: 24.92 },
] as const;

/** One value per aspek, over as many columns as the aspek has components. */
export const nilaiAspek = [
  { aspek: PERENCANAAN, nilai: 86.61 },
  { aspek: PELAKSANAAN, nilai: 89.12 },
  { aspek: HASIL, nilai: 99.69 },
] as const;

export const nilaiTotal = 89.45;
export const konversiBobot = '100%';
export const nilaiAkhir = 89.45;
export const sumber = 'Sumber Data: Aplikasi OMSPAN Kemenkeu';
