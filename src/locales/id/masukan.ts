/** Tables and text that come from elsewhere: other workbooks, and the report's narrative. */
export const masukan = {
  impor: {
    judul: 'Impor buku kerja lain',
    keterangan:
      'Tabel dari buku kerja satker (.xlsx) dibaca dengan cara yang sama, lalu ditambahkan pada lembar baru beserta nama dan tanggal berkasnya. Berkas asal tidak diubah.',
    pilihBerkas: 'Impor buku kerja lain…',
    berjalan: 'Membaca berkas…',
    batal: 'Batalkan impor',
    membatalkan: 'Membatalkan impor…',
    hasil: 'Hasil impor',
    selesai: (berhasil: number, gagal: number) =>
      gagal === 0 ? `${berhasil} berkas diimpor.` : `${berhasil} berkas diimpor, ${gagal} tidak diimpor.`,
    berkas: (tabel: number, baris: number, disisihkan: number) =>
      `${tabel} tabel, ${baris} baris, ${disisihkan} sel belum terbaca`,
    tanggapan: (dicatat: number, takDikenal: number) =>
      `${dicatat} tanggapan unit dicatat${takDikenal > 0 ? `, ${takDikenal} tidak dikenali (temuannya sudah berubah)` : ''}`,
    tidakDiimpor: 'Tidak diimpor',
    kembaran: (berkas: string) => `Memuat tabel yang sama persis dengan ${berkas}; tabel itu terhitung dua kali`,
    lembarLama: 'Lembar impor sebelumnya berisi perubahan, jadi disimpan tetapi tidak dihitung lagi:',
  },
  laporan: 'Laporan (.docx, .pdf)',
  naskah: {
    judul: 'Periksa teks laporan',
    keterangan:
      'Tempel teks laporan. Setiap angka di dalamnya dicocokkan dengan hitungan; angka tanpa tabel pendukung disebutkan.',
    label: 'Teks laporan',
    simpan: 'Simpan dan periksa',
    tersimpanDi:
      'Teks disimpan di lembar “Naskah LKj”, satu paragraf per baris, dan diganti oleh tempelan berikutnya. Kolom berjudul “Naskah Laporan” di lembar mana pun diperiksa dengan cara yang sama.',
    tersimpan: 'Naskah tersimpan. Pilih Hitung Capaian agar angkanya diperiksa.',
    paragraf: (jumlah: number) => `${jumlah} paragraf teks laporan terbaca di buku kerja ini.`,
  },
};
