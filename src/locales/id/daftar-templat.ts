import type { KelompokTemplat, KunciTemplat } from '../../templat/daftar';
import { namaJenisTabel } from '../../input/jenis-tabel';

const kelompok: Record<KelompokTemplat, string> = {
  kinerja: 'Kinerja',
  anggaran: 'Anggaran',
  rincianIkpa: 'IKPA dari data mentah',
  layanan: 'Akuntabilitas dan layanan',
  laporan: 'Laporan dan rujukan',
};

const nama: Record<KunciTemplat, string> = {
  ...namaJenisTabel('id'),
  rencanaAksi: 'Rencana aksi per triwulan',
  satuIndikator: 'Capaian satu indikator',
  bulanan: 'Realisasi bulanan, bulan mendatar',
  bulananTegak: 'Realisasi bulanan, bulan menurun',
  tren: 'Realisasi beberapa tahun',
  renstra: 'Target Renstra',
  nka: 'Nilai SMART (untuk NKA)',
  variabelSmart: 'Variabel SMART',
  lke: 'Lembar Kerja Evaluasi AKIP (LKE)',
  skmSatker: 'IKM per satker',
  skmUnsur: 'Unsur survei kepuasan (SKM)',
  naskah: 'Naskah laporan',
  aturanUnit: 'Aturan unit sendiri',
};

/** Empty input tables to insert. */
export const daftarTemplat = {
  keterangan:
    'Tabel isian kosong dengan petunjuk di setiap kolom, masing-masing di lembar baru. Lembar yang ada tidak diubah.',
  tahun: 'Tahun',
  pilihan: 'Tabel',
  sisipkan: (jumlah: number) => (jumlah === 0 ? 'Pilih tabel dahulu' : `Sisipkan ${jumlah} tabel`),
  contoh: 'Sisipkan contoh LKj 2023',
  contohKet:
    'Tabel LKj 2023 yang sudah terisi, untuk latihan. Sebagian nilainya ilustrasi, seperti tertulis di bawah tabel.',
  kelompok,
  nama,
};

export type KamusDaftarTemplat = typeof daftarTemplat;
