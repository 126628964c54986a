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
  rincian: {
    judul: 'Jumlahkan rincian dari berkas',
    keterangan:
      'Baris rincian (satu akun atau satu responden per baris) di CSV, Parquet, atau .xlsx dijumlahkan di komputer ini, juga jutaan baris. Yang ditulis ke lembar baru hanya tabel jumlahnya beserta asalnya; barisnya tidak disalin dan tidak dikirim ke mana pun.',
    isi: 'Isi rincian',
    pilihan: {
      akun: 'Pagu dan realisasi per akun',
      responden: 'Hasil pemantauan per responden',
      skm: 'Jawaban SKM per responden',
    },
    pilihBerkas: 'Pilih berkas rincian…',
    terpilih: (nama: string, lain: number) => (lain === 0 ? nama : `${nama} dan ${lain} berkas lain yang sebentuk`),
    kolom: 'Kolom yang dipakai',
    tanpa: '(tidak ada)',
    kurang: (peran: readonly string[], salahSatu: boolean) =>
      `Pilih kolom untuk ${peran.join(salahSatu ? ' atau ' : ' dan ')}.`,
    jumlahkan: 'Jumlahkan',
    dibaca: (baris: string) => `${baris} baris dibaca`,
    hasil: (dibaca: string, dipakai: string, disisihkan: string) =>
      `${dibaca} baris dibaca = ${dipakai} dipakai + ${disisihkan} disisihkan`,
  },
  kueri: {
    judul: 'Rincian yang tidak muat di lembar',
    keterangan:
      'Excel dapat mengambil dan menjumlahkannya sendiri: Data > Ambil Data > Kueri Kosong > Editor Tingkat Lanjut, tempel teks ini, ganti yang ditunjuk baris bertanda //. Tabel hasilnya dikenali seperti tabel lain. Panel tidak mengambil apa pun.',
    sumber: 'Sumber rincian',
    pilihanSumber: { csv: 'Berkas CSV', postgres: 'PostgreSQL' },
    rincian: 'Isi rincian',
    pilihanRincian: { akun: 'Pagu dan realisasi per akun', responden: 'Hasil pemantauan per responden' },
    teks: 'Teks Power Query',
    salin: 'Salin kueri Power Query',
    tersalin: 'Teks kueri tersalin.',
    salinSendiri: 'Peramban ini menolak papan klip. Pilih teksnya lalu salin sendiri.',
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
