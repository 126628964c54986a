import type { PesanGalat } from '../pesan-galat';

/** What a person stopped, by what was under way. */
export const dibatalkan: Readonly<Record<'impor' | 'rincian' | 'hitung', PesanGalat>> = {
  impor: {
    apa: 'Impor dihentikan atas permintaan Anda.',
    tersimpan: 'Tidak ada lembar yang ditambahkan atau diubah.',
    lakukan: 'Pilih Impor buku kerja lain untuk memulai lagi.',
  },
  rincian: {
    apa: 'Penjumlahan baris rincian dihentikan atas permintaan Anda.',
    tersimpan: 'Tidak ada tabel atau berkas yang ditulis.',
    lakukan: 'Jumlahkan sumber yang sama lagi kapan saja.',
  },
  hitung: {
    apa: 'Perhitungan dihentikan atas permintaan Anda.',
    tersimpan: 'Buku kerja tetap seperti sebelum perhitungan ini.',
    lakukan: 'Pilih Hitung Capaian untuk memulai lagi.',
  },
};
