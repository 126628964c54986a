import type { KodeCatatan } from '../../domain/catatan-tulis';

/** What could not be set on sheets that were written; `lembar` names one sheet or several, `rincian` is quoted. */
const kalimat: Record<KodeCatatan, (lembar: string, rincian: string) => string> = {
  TAMPILAN: (lembar) => `Warna, huruf, dan garis ${lembar} tidak dapat diatur seluruhnya.`,
  UKURAN: (lembar) => `Lebar kolom dan tinggi baris ${lembar} tidak dapat diatur.`,
  GABUNG: (lembar) => `Sel judul ${lembar} tidak dapat digabung.`,
  PILIHAN: (lembar) => `Daftar pilihan di ${lembar} tidak dapat dipasang; isian tetap dapat diketik.`,
  LIPATAN: (lembar) => `Baris yang cocok di ${lembar} tidak dapat dilipat, sehingga ikut tampil dan tercetak.`,
  JENDELA: (lembar) => `Baris judul ${lembar} tidak dapat dibekukan, atau garis kisinya tidak dapat disembunyikan.`,
  CETAKAN: (lembar) => `Cetakan ${lembar} tidak dapat diatur; periksa lewat Pratinjau Cetak sebelum mencetak.`,
  KERTAS: (lembar) => `Kertas ${lembar} tidak dapat dijadikan A4, mungkin karena pencetaknya tidak memiliki A4.`,
  GRAFIK: (lembar, rincian) => `Grafik${rincian} di ${lembar} tidak dapat digambar; angkanya tetap ada di tabel.`,
  RUPA_GRAFIK: (lembar, rincian) => `Warna dan label grafik${rincian} di ${lembar} tidak dapat diatur; isinya benar.`,
  SETELAN: () =>
    'Catatan hitungan ini tidak dapat disimpan di buku kerja; perubahan sejak hitungan terakhir mungkin tidak tampil nanti.',
  TABEL_DILEPAS: (lembar, rincian) =>
    `Tabel Excel${rincian} di ${lembar} dijadikan rentang biasa, karena lembar itu ditulis ulang.`,
  FILTER_DILEPAS: (lembar) => `Filter di ${lembar} dihapus agar semua barisnya tertulis di tempatnya.`,
  ISIAN_DIPERTAHANKAN: (lembar) =>
    `Tata letak ${lembar} dari hitungan terakhir tidak tersimpan di buku kerja. Isi yang tidak dipakai laporan dibiarkan; hapus yang bukan isian Anda.`,
  PRESISI_TAMPILAN: () =>
    'Buku kerja ini menghitung dengan angka seperti ditampilkan (Presisi seperti ditampilkan), sehingga hitungan Excel dapat berbeda tipis. Matikan melalui File, Opsi, Tingkat Lanjut.',
  TAUTAN_BERKAS: (lembar, rincian) =>
    `Rumus di ${lembar} mengambil angka dari berkas lain:${rincian}. Yang dihitung adalah angka yang tersimpan di buku kerja ini. Bila berkas itu sudah berubah, pilih Data, Edit Tautan, Perbarui Nilai, lalu jalankan Hitung Capaian sekali lagi.`,
  JAWABAN_RUSAK: () =>
    'Jawaban Anda tentang tabel yang tersimpan di buku kerja ini rusak, sehingga tidak dipakai. Tabel Anda tidak berubah; jawab lagi yang ditanyakan panel, lalu jalankan Hitung Capaian sekali lagi.',
  ATURAN_RUSAK: () =>
    'Pilihan aturan yang tersimpan di buku kerja ini rusak, sehingga untuk bagian yang rusak dipakai aturan bawaan. Periksa tempat Aturan, pilih yang sesuai, lalu jalankan Hitung Capaian sekali lagi.',
  RIWAYAT_RUSAK: () =>
    'Catatan hitungan terdahulu yang tersimpan di buku kerja ini rusak, sehingga perubahan terhadapnya tidak dapat ditampilkan seluruhnya. Hitungan ini sudah dicatat sebagai awal yang baru.',
};

export const catatan = {
  judul: (jumlah: number) => `Laporan sudah ditulis; ${jumlah} hal perlu Anda ketahui`,
  /** `Buku kerja` when a note is about no sheet. */
  lembar: (nama: readonly string[]) => `lembar ${nama.join(', ')}`,
  kutip: (rincian: readonly string[]) => ` “${rincian.join('”, “')}”`,
  kalimat,
};

export type KamusCatatan = typeof catatan;
