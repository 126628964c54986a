/** The rules a person may choose, each with where it comes from and what it changes. */
export const aturan = {
  judul: 'Aturan perhitungan',
  keterangan: 'Tersimpan di buku kerja ini; berlaku untuk panel dan tombol di tab Beranda.',
  bawaan: (pilihan: string) => `${pilihan} (bawaan)`,
  semuaBawaan: 'Semua aturan memakai bawaan.',
  selebihnyaBawaan: 'Aturan lain memakai bawaan.',
  sumber: 'Dasar',
  pengaruh: 'Pengaruh',
  disimpan: 'Tersimpan di buku kerja.',
  kembali: 'Kembalikan ke bawaan',
  tahun: {
    judul: 'Tahun pedoman',
    pilihan: { tabel: 'Mengikuti tabel' },
    sumber: 'Tahun yang tertulis di judul tabel; pilihan ini dipakai bila tidak ada tabel yang menyebut tahun.',
    pengaruh: 'Bobot IKPA, predikat, dan nama pedoman yang dikutip.',
  },
  batasCapaian: {
    judul: 'Batas capaian tertinggi',
    pilihan: { tanpa: 'Tanpa batas', '100': '100%', '110': '110%', '120': '120%', '150': '150%' },
    sumber:
      'Kebijakan instansi. LKj Ditjen Rehsos 2023 tidak memakai batas; Instansi lain memakai 100%, 110%, atau 120%.',
    pengaruh: 'Capaian yang melewati batas dihitung sebesar batasnya, juga di rata-rata.',
  },
  rataRata: {
    judul: 'Rata-rata yang diutamakan',
    pilihan: { indikator: 'Rata-rata seluruh indikator', sasaran: 'Rata-rata dari rata-rata sasaran' },
    sumber: 'Kebijakan instansi; keduanya dipakai dalam LKj dan keduanya selalu dihitung.',
    pengaruh: 'Rata-rata mana yang menjadi angka utama di ikhtisar.',
  },
  caraMinimum: {
    judul: 'Indikator minimize (semakin rendah semakin baik)',
    pilihan: { selisih: '(2 × Target − Realisasi) ÷ Target', banding: 'Target ÷ Realisasi' },
    sumber: 'Yang pertama dari pedoman PermenPANRB tentang pengelolaan kinerja; yang kedua dari beberapa aplikasi.',
    pengaruh: 'Capaian indikator berpolaritas minimize.',
  },
  bobotSkm: {
    judul: 'Bobot unsur survei kepuasan',
    pilihan: { tepat: '1 ÷ jumlah unsur', cetak: '0,111 seperti tercantum' },
    sumber:
      'PermenPANRB 14/2017: setiap unsur berbobot sama. Sebagian instansi memakai pecahan 0,111 untuk sembilan unsur.',
    pengaruh: 'Indeks Kepuasan Masyarakat yang dihitung dari nilai per unsur.',
  },
  predikat: {
    judul: 'Tabel predikat capaian',
    pilihan: {
      tiga: 'Di atas, tepat, di bawah 100%',
      permendagri: 'Sangat Tinggi sampai Sangat Rendah',
      memuaskan: 'Memuaskan sampai Kurang',
      polewali: 'Melebihi target sampai Sangat Kurang',
      warna: 'Hijau, Kuning, Merah',
    },
    sumber:
      'Tidak ada satu tabel yang berlaku umum. Berturut-turut: LKj Ditjen Rehsos 2023; Permendagri 86/2017 (belum diverifikasi); LKjIP Kabupaten Maluku Tengah 2021; SIMKINERJA Polewali Mandar; warna hijau ≥ 100, kuning ≥ 80.',
    pengaruh: 'Kolom Status di LKj Ikhtisar dan LKj Capaian.',
  },
  desimal: {
    judul: 'Desimal capaian',
    pilihan: { '2': 'Dua desimal', '1': 'Satu desimal', '3': 'Tiga desimal' },
    sumber:
      'Kebiasaan instansi; LKj Ditjen Rehsos 2023 memakai dua. Angka dihitung tanpa pembulatan dan dibulatkan sekali saat ditampilkan, setengah ke atas.',
    pengaruh:
      'Capaian dan rata-ratanya di lembar LKj dan di panel, serta jumlah indikator di atas, tepat, dan di bawah 100%.',
  },
  lupakan: {
    judul: 'Keputusan tentang tabel',
    keterangan:
      'Jawaban Anda tentang jenis tabel, kolom, pemisah angka, dan nama yang mirip tersimpan di buku kerja ini. Bila dilupakan, tabel dibaca seperti pertama kali.',
    tombol: 'Hapus semua jawaban',
  },
  pedoman: 'Pedoman yang dipakai',
  unit: {
    judul: 'Aturan unit sendiri',
    ditolak: (jumlah: number) => `${jumlah} baris lembar Aturan LKj ditolak`,
    lakukan: 'Aturan bawaan dipakai sebagai gantinya. Betulkan barisnya, lalu hitung lagi.',
    masa: (mulai: string, sampai: string) => `berlaku ${mulai} s.d. ${sampai === '' ? 'sekarang' : sampai}`,
  },
  banding: {
    judul: 'Aturan mana yang mengubah angka?',
    keterangan: 'Data buku kerja ini dihitung menurut aturan dua tahun, berdampingan. Angka laporan tidak berubah.',
    kiri: 'Aturan tahun',
    kanan: 'dibandingkan dengan',
    tombol: 'Bandingkan',
    ringkas: (berubah: number, semua: number) => `${berubah} dari ${semua} angka berubah.`,
    lembar: 'Tulis sebagai lembar LKj Banding',
    lembarKet: 'Pada Hitung Capaian berikutnya, dengan rumus hidup dan ketentuan yang mengubahnya.',
  },
  berikutnya: {
    judul: 'Berikutnya',
    keterangan: 'Tanggal tahun anggaran yang akan datang. Surat DJPb atau KPPN selalu mendahului daftar ini.',
    dihitung: (libur: boolean | 'unit'): string =>
      libur === 'unit'
        ? 'Dihitung dari hari kerja menurut tabel Hari Libur di buku kerja ini.'
        : libur
          ? 'Dihitung dari hari kerja; daftar hari libur belum diverifikasi.'
          : 'Dihitung tanpa hari libur: daftarnya belum ada.',
    lembar: 'Tulis sebagai lembar LKj Kalender',
    lembarKet:
      'Pada Hitung Capaian berikutnya: semua tenggat tahun ini dan hari libur yang dipakai. Templat “Hari libur” berisi daftar yang dapat diubah.',
  },
  buku: {
    judul: 'Buku aturan',
    keterangan: 'Setiap angka peraturan dengan masa berlaku, pasal, sumber, bukti, dan contoh hitungan.',
    buka: 'Buka buku aturan',
  },
  bahasa: {
    judul: 'Bahasa panel',
    pilihan: { office: 'Mengikuti Excel', id: 'Bahasa Indonesia', en: 'English' },
    pengaruh: 'Kata-kata di panel ini. Lembar LKj selalu berbahasa Indonesia.',
  },
};
