import type { KelompokTemplat, KunciTemplat } from '../../templat/templat';

const kelompok: Record<KelompokTemplat, string> = {
  kinerja: 'Kinerja',
  anggaran: 'Anggaran',
  rincianIkpa: 'IKPA dari data mentah',
  layanan: 'Akuntabilitas dan layanan',
  laporan: 'Laporan dan rujukan',
};

const nama: Record<KunciTemplat, string> = {
  perjanjianKinerja: 'Perjanjian Kinerja',
  rencanaAksi: 'Rencana aksi per triwulan',
  satuIndikator: 'Capaian satu indikator',
  kluster: 'Hasil per kluster',
  rasio: 'Rasio pembentuk indikator',
  komposit: 'Indeks komposit',
  bulanan: 'Realisasi bulanan, bulan mendatar',
  bulananTegak: 'Realisasi bulanan, bulan menurun',
  tren: 'Realisasi beberapa tahun',
  renstra: 'Target Renstra',
  prioritas: 'Prioritas Nasional',
  anggaran: 'Pagu dan realisasi anggaran',
  anggaranProgram: 'Anggaran per program dan kegiatan',
  ikpa: 'IKPA',
  ikpaSatker: 'IKPA per satker',
  nka: 'Nilai SMART (untuk NKA)',
  variabelSmart: 'Variabel SMART',
  sakip: 'Komponen SAKIP',
  lke: 'Lembar Kerja Evaluasi AKIP (LKE)',
  skmSatker: 'IKM per satker',
  skmUnsur: 'Unsur survei kepuasan (SKM)',
  spm: 'Standar Pelayanan Minimal',
  daftarSatker: 'Daftar satker',
  hariLibur: 'Hari libur',
  rpd: 'RPD Halaman III DIPA',
  realisasiJenis: 'Realisasi bulanan per jenis belanja',
  paguJenis: 'Pagu dan blokir per triwulan',
  revisiDipa: 'Revisi DIPA',
  kontrak: 'Daftar kontrak',
  tagihan: 'Penyelesaian tagihan',
  upTup: 'SP2D UP dan TUP',
  kkp: 'Kartu Kredit Pemerintah',
  capaianRo: 'Capaian output per bulan',
  dispensasi: 'Dispensasi SPM',
  skenarioIkpa: 'Skenario IKPA akhir tahun',
  kebijakanIkpa: 'Kebijakan IKPA dalam tahun berjalan',
  dilaporkan: 'Angka dalam laporan',
  naskah: 'Naskah laporan',
  aturanUnit: 'Aturan unit sendiri',
};

/** Empty input tables to insert. */
export const templat = {
  /** Where Excel does not show the pane by itself. */
  diPanel: 'Templat dan contoh ada di panel Capaian. Pilih tombol Panel di tab Beranda.',
  judul: 'Templat dan contoh',
  keterangan:
    'Tabel isian kosong dengan petunjuk di setiap kolom, masing-masing di lembar baru. Lembar yang ada tidak diubah.',
  tahun: 'Tahun',
  pilihan: 'Tabel',
  sisipkan: (jumlah: number) => (jumlah === 0 ? 'Pilih tabel dahulu' : `Sisipkan ${jumlah} tabel`),
  contoh: 'Sisipkan contoh LKj 2023',
  contohKet:
    'Tabel LKj 2023 yang sudah terisi, untuk latihan. Sebagian nilainya ilustrasi, seperti tertulis di bawah tabel.',
  menyisipkan: 'Menyisipkan lembar…',
  disisipkan: (lembar: readonly string[]) => `Disisipkan: ${lembar.join(', ')}.`,
  kelompok,
  nama,
};
