import type { Paragraf } from '../../src/domain/reviu/konteks';

/**
 * A report in our own words that says what the LKj 2023 says, with the same figures and the same faults, each under
 * the number of the line where the report has it.
 */
const BARIS: readonly (readonly [number, string])[] = [
  [
    53,
    'Laporan Kinerja Tahun 2023 mempertanggungjawabkan 7 (tujuh) sasaran program dan 10 (sepuluh) indikator kinerja. ' +
      'Rata-rata capaian kinerja tahun 2023 yaitu **113,23%** dengan realisasi anggaran sebesar 97,81% dari total pagu anggaran sebesar Rp2.440.968.652.000,-.',
  ],
  [69, '- 1.Indikator dengan capaian di atas 100% sebanyak 8 indikator'],
  [70, '- 2.Indikator dengan capaian tepat 100% sebanyak 1 indikator'],
  [71, '- 3.Indikator dengan capaian di bawah 100% sebanyak 1 indikator'],
  [85, 'D. Sistematika Penyajian\t10'],
  [101, 'A. Capaian Kinerja Organisasi\t18'],
  [
    134,
    'Laporan Kinerja disusun menurut Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri PANRB Nomor 53 Tahun 2014.',
  ],
  [247, '31 unit pelaksana teknis'],
  [262, 'Pegawai berjumlah 1.887 PNS: 150 orang (7,95%) di pusat dan 1.737 orang (92,05%) di UPT.'],
  [266, 'Grafik 1. Pegawai menurut kewenangan'],
  [273, 'Menurut jenis kelamin, sebanyak 51% pegawai adalah wanita dan 49% pria.'],
  [275, 'Grafik 2. Pegawai menurut jenis kelamin'],
  [282, 'Grafik 3. Pegawai menurut pendidikan'],
  [296, 'Menurut Undang-Undang No. 11 tahun 2009 (Pasal 5) terdapat 26 jenis PPKS.'],
  [316, 'Susunan laporan kinerja Ditjen Rehabilitasi Sosial tahun 2022 mengikuti Peraturan Menteri PANRB.'],
  [380, 'Perubahan sasaran dan indikator dapat dilihat pada tabel 4.'],
  [384, 'Tabel 1. Sasaran, indikator dan target'],
  [402, 'Tabel 2. Perubahan sasaran dan indikator'],
  [417, 'Peraturan Presiden Nomor 134 Tahun 2022 menetapkan 7 (tujuh) Prioritas Nasional.'],
  [460, 'Tabel 3. Perjanjian Kinerja Tahun 2023'],
  [490, 'A. CAPAIAN KINERJA ORGANISASI'],
  [
    492,
    'Secara rata-rata capaian kinerja pada tahun 2023 adalah sebesar 103,09%, dihitung dari seluruh sasaran program.',
  ],
  [
    570,
    'Indikator Nilai Akuntabilitas Kinerja masih menggunakan realisasi tahun 2021 karena nilai berikutnya belum terbit.',
  ],
  [580, 'Indikator Kinerja Program 1'],
  [599, 'Tahun 2023 terdapat 795.969 penerima layanan kebutuhan hidup layak, semuanya terpenuhi kebutuhan dasarnya.'],
  [617, 'Dibandingkan tahun sebelumnya penerima bertambah 656.173 orang.'],
  [675, '209.993 PM'],
  [722, '198 Kab/ Kota'],
  [723, 'di 33 Provinsi'],
  [777, '198 Kab/ Kota'],
  [778, 'di 33 Provinsi'],
  [797, 'Dari 186 unit rumah susun, 74,73% sudah dihuni.'],
  [811, 'Indikator Kinerja Program 2'],
  [
    832,
    'Pemantauan menjangkau 10.683 PM atau 28% dari seluruh penerima layanan. Sebanyak 9.405 PM meningkat kemampuannya.',
  ],
  [842, 'Tabel 2.1. Kemampuan menjalankan tanggung jawab per kluster PM'],
  [848, 'Korban Bencana dan Kedaruratan\t5960\t2268\t2006\t88,45%'],
  [
    853,
    'Menurut Tabel 9, kemampuan PM pada kluster lanjut usia lebih rendah dibandingkan kluster lainnya, tanda bahwa usia berpengaruh.',
  ],
  [855, 'Tabel 2.2 Kemampuan menjalankan tanggung jawab per tahun'],
  [885, 'Penyaluran alat bantu aksesibilitas pada tahun 2023 sebanyak 12.588 unit.'],
  [903, 'Rabu, 22 November 2023 23:52 WIB'],
  [961, 'Indikator Kinerja Program 3'],
  [982, 'Pemantauan menjangkau 6.288 PM atau 56,5% dari seluruh penerima. Sebanyak 4.917 PM meningkat pendapatannya.'],
  [
    994,
    'Pendapatan pada kluster penyandang disabilitas lebih banyak meningkat. Pada kluster lanjut usia hasilnya lebih rendah dibandingkan kluster lainnya.',
  ],
  [1037, '"Penjualan roti naik 30 persen setelah memakai motor roda 3"'],
  [1059, 'Indikator Kinerja Program 4'],
  [
    1072,
    'Laporan bulanan menjadi dasar honorarium pendamping. Menurut SK Nomor 105/4/HK.01/8/2023, jumlah pendamping rehabilitasi sosial sebanyak 2.099 orang.',
  ],
  [1081, 'Grafik 2. Pendamping yang mengirim laporan per bulan'],
  [
    1083,
    'Capaian indikator ini lebih rendah dibandingkan tahun kemarin. Dibandingkan dengan target jangka menengah, capaian telah melebihi target.',
  ],
  [1130, 'Indikator Kinerja Program 5'],
  [
    1143,
    'Dari 6.679 lembaga yang terlibat, 6.527 lembaga melayani sesuai standar, sehingga realisasinya 97.72%, melebihi target.',
  ],
  [
    1177,
    'Capaian indikator “Persentase (%) Lembaga di bidang kesejahteraan sosial yang melaksanakan pelayanan sosial sesuai dengan Standar” meningkat dibandingkan tahun kemarin.',
  ],
  [1231, 'Gambar 6. Jenis layanan dasar'],
  [1233, 'Untuk sasaran ini terdapat 2 (dua) indikator kinerja.'],
  [1245, 'Indikator Kinerja Program 6'],
  [1256, 'Grafik 11. Capaian SPM provinsi per jenis layanan'],
  [1259, 'Capaian SPM bidang rehabilitasi sosial oleh Pemda Provinsi sebesar 83,60%, sudah mencapai target.'],
  [1261, 'Capaian SPM provinsi menurun jika dibandingkan dengan tahun sebelumnya.'],
  [1278, 'Indikator Kinerja Program 7'],
  [1285, '71%\t83,62%\t117,78%'],
  [1289, 'Grafik 11. Capaian SPM kabupaten/kota per jenis layanan'],
  [1292, 'Capaian SPM bidang rehabilitasi sosial oleh Pemda Provinsi sebesar 83,62%.'],
  [1294, 'Capaian SPM kabupaten/kota meningkat jika dibandingkan dengan tahun sebelumnya.'],
  [
    1296,
    'Tabel 7.1. Perbandingan Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Rehabilitasi Sosial oleh Pemerintah Daerah Provinsi',
  ],
  [
    1303,
    'Kegiatan yang mendukung indikator “Persentase (%) Lembaga di bidang kesejahteraan sosial yang melaksanakan pelayanan sosial sesuai dengan standar” adalah sebagai berikut.',
  ],
  [1330, 'Indikator Kinerja Program 8'],
  [1337, '1. Perencanaan Kinerja 30%'],
  [1339, '3. Pelaporan Kinerja 15%'],
  [1348, 'Target Nilai Akuntabilitas Kinerja tahun 2023 yaitu 81.'],
  [
    1359,
    'Nilai Akuntabilitas Kinerja meningkat dari nilai tahun sebelumnya. Terhadap target tahun 2024, nilainya masih dibawah target dengan selisih 1,91 poin.',
  ],
  [1361, 'Upaya untuk mencapai target nilai akuntabilitas kinerja pada tahun 2023 adalah sebagai berikut.'],
  [1387, 'Indikator Kinerja Program 9'],
  [1398, 'Tabel 15. Nilai IKPA Direktorat Jenderal Rehabilitasi Sosial Tahun 2022'],
  [1411, 'Grafik 17. Nilai kinerja anggaran Tahun 2023'],
  [
    1415,
    'Tahun 2023 nilai IKPA sebesar 89,45 dan nilai SMART sebesar 93,17 sehingga nilai kinerja anggaran (NKA) sebesar 91,31. ' +
      'Nilai ini lebih besar 1,31 poin dibandingkan dengan target tahun 2023. NKA menurun jika dibandingkan NKA tahun 2022.',
  ],
  [1467, 'Indikator Kinerja Program 10'],
  [1497, 'Nilai kepuasan stakeholder tahun 2023 sebesar 89,15, lebih dari target.'],
  [1574, 'B. REALISASI ANGGARAN'],
  [1582, 'Sisa 53.377.700.340'],
  [1595, 'Realisasi anggaran tahun 2023 sebesar 97,81% dari anggaran 2,4 Triliun.'],
  [1614, 'Kinerja dinyatakan berhasil karena capaian 9 dari 10 target indikator 100% ke atas.'],
  [1621, 'Alokasi anggaran sebesar Rp 2.440.968.652.000,- dan terealisasi sebesar Rp 2.387.590.951.660,- atau 97,81%.'],
  [1707, 'JUMLAH\tRp 2.454.771.239.000'],
];

export const narasiLkj2023: readonly Paragraf[] = BARIS.map(([baris, teks]) => ({
  teks,
  letak: `L${baris}`,
  asal: null,
}));
