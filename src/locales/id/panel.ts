/** What the pane and the ribbon say around the tables and the figures. */
export const panel = {
  nama: 'Capaian',
  subjudul: 'Laporan Kinerja dari tabel di buku kerja ini',
  hitung: 'Hitung Capaian',
  batal: 'Batal',
  membatalkan: 'Membatalkan…',
  bacaUlang: 'Baca ulang',
  membuka: 'Membaca tabel di buku kerja…',
  tahap: {
    baca: 'Membaca buku kerja…',
    hitung: 'Menghitung capaian…',
    tulis: 'Menulis lembar LKj…',
    verifikasi: 'Mencocokkan dengan hitungan Excel…',
  },
  tahapKe: (ke: number, dari: number) => `Tahap ${ke} dari ${dari}`,
  kemajuan: 'Kemajuan perhitungan',
  selesai: (angka: number, lembar: number) => `Selesai: ${angka} angka dihitung, ${lembar} lembar ditulis.`,
  selDipilih: (sel: string) => `Pilih sel ${sel}`,
  takMenjawab:
    'Excel belum menjawab. Tutup dialog atau selesaikan sel yang sedang diedit di Excel. Bila tetap diam, tutup panel ini, buka kembali, lalu jalankan Hitung Capaian sekali lagi; lembar Anda sendiri tidak disentuh.',
  cobaLagi: 'Coba lagi',
  tutupPesan: 'Tutup pesan',
  rincianTeknis: 'Rincian teknis',
  rincianTeknisKet: 'Tidak memuat isi sel. Sertakan bila Anda melaporkan masalah ini.',
  salin: 'Salin rincian',
  disalin: 'Rincian disalin.',
  gagalMenyalin: 'Tidak dapat menyalin otomatis. Blok teks di atas, lalu tekan Ctrl+C.',
};
