/** The four places of the pane, what stands there before the first run, and the filter of Temuan. */
export const tempat = {
  navigasi: 'Bagian panel',
  nama: { hitung: 'Hitung', temuan: 'Temuan', simulasi: 'Simulasi', aturan: 'Aturan' },
  /** After the number on the tab of Temuan, for those who hear it. */
  untukDilihat: 'untuk dilihat',
  memuat: 'Memuat…',
  belumDihitung: 'Bagian ini terisi setelah Hitung Capaian dijalankan.',
  mulai: {
    judul: 'Mulai dari sini',
    pengantar:
      'Capaian mengenali tabel LKj di buku kerja ini, menghitung capaian, NKA, SAKIP, dan angka lainnya, lalu menuliskannya ke lembar baru sebagai rumus dan grafik. Lembar Anda tidak diubah.',
    langkah: [
      'Ketik atau tempel tabel Anda: Perjanjian Kinerja, kluster, IKPA, SAKIP, anggaran.',
      'Periksa tabel yang dikenali di panel ini.',
      'Pilih Hitung Capaian.',
    ],
  },
  dipakai: 'Aturan yang dipakai',
  ubahAturan: 'Ubah aturan',
  /** Why the result may no longer be what the workbook gives. */
  usang: {
    aturan: 'Aturan berubah sejak perhitungan terakhir.',
    jawaban: 'Keputusan Anda tentang tabel berubah sejak perhitungan terakhir.',
    masukan: 'Tabel atau naskah ditambahkan sejak perhitungan terakhir.',
    sumber: 'Data sumber berubah sejak perhitungan terakhir.',
    lapisan: 'Pilihan lembar reviu berubah sejak perhitungan terakhir.',
  },
  hitungUlang: 'Hitung ulang',
  segarkan: {
    judul: 'Perbarui otomatis',
    keterangan:
      'Setelah Hitung Capaian pertama, lembar LKj dihitung dan ditulis ulang setiap kali tabel sumber berubah, selama panel ini terbuka.',
    berjalan: 'Memperbarui angka…',
  },
  saring: {
    judul: 'Tampilkan',
    perluDilihat: 'Perlu dilihat',
    disisihkan: 'Belum terbaca',
    takTerhitung: 'Belum terhitung',
  },
  tidakAdaYangCocok: 'Tidak ada temuan untuk pilihan ini.',
  tanpaDisisihkan: 'Semua sel terbaca.',
};
