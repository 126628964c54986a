/** The rules a person may choose, each with where it comes from and what it changes. */
export const aturan = {
  judul: 'Aturan perhitungan',
  keterangan: 'Tersimpan di buku kerja ini dan dipakai panel maupun tombol pita.',
  bawaan: (pilihan: string) => `${pilihan} (bawaan)`,
  sumber: 'Sumber',
  pengaruh: 'Mengubah',
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
    sumber: 'Kebijakan instansi. LKj Ditjen Rehsos 2023 tidak memakai batas; 100, 110, dan 120 juga dipakai.',
    pengaruh: 'Capaian yang melewati batas dihitung sebesar batasnya, juga di rata-rata.',
  },
  rataRata: {
    judul: 'Rata-rata yang diutamakan',
    pilihan: { indikator: 'Rata-rata seluruh indikator', sasaran: 'Rata-rata dari rata-rata sasaran' },
    sumber: 'Kebijakan instansi; keduanya dipakai dalam LKj dan keduanya selalu dihitung.',
    pengaruh: 'Rata-rata mana yang menjadi angka utama di ikhtisar.',
  },
  caraMinimum: {
    judul: 'Indikator yang lebih baik bila lebih rendah',
    pilihan: { selisih: '(2 × Target − Realisasi) ÷ Target', banding: 'Target ÷ Realisasi' },
    sumber: 'Yang pertama dari pedoman PermenPANRB tentang pengelolaan kinerja; yang kedua dari beberapa aplikasi.',
    pengaruh: 'Capaian indikator yang tandanya lebih rendah lebih baik.',
  },
  pedoman: 'Pedoman dan predikat',
  desimal: 'Angka dihitung tanpa pembulatan dan dibulatkan sekali saat ditampilkan: dua desimal, setengah ke atas.',
  bahasa: {
    judul: 'Bahasa panel',
    pilihan: { office: 'Mengikuti Excel', id: 'Bahasa Indonesia', en: 'English' },
    pengaruh: 'Kata-kata di panel ini. Lembar LKj selalu berbahasa Indonesia.',
  },
};
