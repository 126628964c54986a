import type { SelUji } from './potret-contoh';

/** A made-up table: header and rows, columns in the usual order, lines above and below. */
export interface TabelUji {
  judul: string[];
  kepala: SelUji[];
  baris: SelUji[][];
  kaki: string[];
}

export const pk: TabelUji = {
  judul: ['PERJANJIAN KINERJA TAHUN 2023', 'DIREKTORAT JENDERAL CONTOH SOSIAL'],
  kepala: ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
  baris: [
    [1, 'Meningkatnya kemampuan warga', 'Persentase (%) warga yang meningkat kemampuannya', '80%', '88,04%', '110,05%'],
    [2, 'Meningkatnya layanan', 'Persentase (%) lembaga yang melayani sesuai standar', 82, '97.72%', '119,17%'],
    [null, null, 'Nilai kepuasan pengguna layanan', 89, 89.15, '100,17%'],
    [3, 'Tata kelola yang baik', 'Nilai Akuntabilitas Kinerja Ditjen Contoh', 81, '80,09**', '98,88%'],
  ],
  kaki: ['** : Realisasi menggunakan realisasi tahun 2022', 'Sumber Data: Bagian Perencanaan'],
};

export const kluster: TabelUji = {
  judul: ['Tabel 1.1. Persentase (%) warga yang meningkat kemampuannya per kluster'],
  kepala: [
    'Kluster',
    'Jumlah PM yang mendapatkan bantuan',
    'PM yang dimonitoring',
    'PM yang meningkat kemampuannya',
    '%',
  ],
  baris: [
    ['Anak', 5929, '2.035', 1794, '88,16%'],
    ['Lanjut Usia', 9981, '2.229', 1939, { n: 0.8699, f: '0.00%', t: '86,99%' }],
    ['TOTAL', 15910, '4.264', 3733, '87,55%'],
  ],
  kaki: ['Sumber Data: Data Monitoring 2023'],
};

export const anggaran: TabelUji = {
  judul: ['Realisasi Anggaran per Jenis Belanja Tahun 2023'],
  kepala: ['Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa'],
  baris: [
    ['Bansos', 'Rp 1.320.411.760.000', 1276776541842, '96,70%', '43.635.218.158'],
    ['Modal', 'Rp 200.000,-', 200000, '100%', 0],
    ['JUMLAH', 'Rp 1.320.411.960.000', 1276776741842, '96,70%', '43.635.218.158'],
  ],
  kaki: ['Sumber Data: OM-SPAN'],
};

export const skm: TabelUji = {
  judul: ['Nilai Indeks Kepuasan Masyarakat (IKM) per Satker'],
  kepala: ['No', 'Satker', 'Nilai IKM', 'Kategori'],
  baris: [
    [1, 'Sentra Melati', '89,65', 'A (Sangat Baik)'],
    [2, 'Sentra Mawar', 87.5, 'B (Baik)'],
    [3, 'Sentra Kenanga', 'N/A', ''],
  ],
  kaki: ['Sumber Data: Survei 2023'],
};

export const prioritas: TabelUji = {
  judul: ['Capaian Prioritas Nasional Tahun 2023'],
  kepala: ['No', 'Rincian Output', 'Target', 'Satuan', 'Realisasi', '%'],
  baris: [
    ['PN 3. Sumber Daya Manusia', null, null, null, null, null],
    [1, 'Anak yang mendapat layanan', '33.000', 'Orang', '45.373', '137%'],
    [2, 'Alat bantu', 31, 'Unit', 31, '100%'],
    ['PN 7. Stabilitas', null, null, null, null, null],
    [1, 'Rekomendasi kebijakan', 3, 'Rekomendasi', 0, '0%'],
  ],
  kaki: [],
};

export const tren: TabelUji = {
  judul: ['Perbandingan realisasi per tahun'],
  kepala: ['Indikator', 'Realisasi 2021', 'Realisasi 2022', 'Realisasi 2023', 'Target 2024'],
  baris: [
    ['Persentase (%) warga yang meningkat kemampuannya', 'N/A', '91,42%', '88,04%', '80%'],
    ['Nilai kepuasan pengguna layanan', '84.37', 86.69, '89,15', 89],
  ],
  kaki: [],
};

export const ikpa: TabelUji = {
  judul: ['Nilai IKPA Tahun 2024'],
  kepala: [
    'No',
    'Kode Satker',
    'Uraian Satker',
    'Keterangan',
    'Revisi DIPA',
    'Deviasi Hal. III DIPA',
    'Penyerapan Anggaran',
    'Belanja Kontraktual',
    'Penyelesaian Tagihan',
    'Pengelolaan UP dan TUP',
    'Capaian Output',
    'Nilai Total',
    'Konversi Bobot',
    'Nilai Akhir',
  ],
  baris: [
    [
      1,
      "'411",
      'Sentra Melati',
      'Nilai',
      '100,00',
      '90,10',
      '80,25',
      'N/A',
      100,
      99.6,
      '100,00',
      '87,54',
      '90%',
      '97,27',
    ],
    [null, null, null, 'Bobot', 10, 15, 20, 0, 10, 10, 25, null, null, null],
    [null, null, null, 'Nilai Akhir', '10,00', '13,52', '16,05', 0, 10, 9.96, '25,00', null, null, null],
    [2, "'412", 'Sentra Mawar', 'Nilai', '100,00', 0, '80,25', '75,50', 100, 99.6, '100,00', '81,56', '100%', '81,56'],
    [null, null, null, 'Bobot', 10, 15, 20, 10, 10, 10, 25, null, null, null],
  ],
  kaki: ['Sumber Data: OM-SPAN'],
};

export const ikpaDatar: TabelUji = {
  judul: ['Rekap IKPA'],
  kepala: [
    'Kode Satker',
    'Nama Satker',
    'Revisi DIPA',
    'Deviasi Halaman III DIPA',
    'Penyerapan Anggaran',
    'Belanja Kontraktual',
    'Penyelesaian Tagihan',
    'Pengelolaan UP TUP',
    'Capaian Output',
  ],
  baris: [
    ["'411", 'Sentra Melati', 100, '90,10', '80,25', 'N/A', 100, 99.6, '100,00'],
    ["'412", 'Sentra Mawar', 100, 0, '80,25', '75,50', 100, 99.6, '100,00'],
  ],
  kaki: [],
};

export const sakip: TabelUji = {
  judul: ['Nilai SAKIP Tahun 2023'],
  kepala: ['Komponen', 'Bobot', 'Nilai'],
  baris: [
    ['Perencanaan Kinerja', 30, '25,50'],
    ['Pengukuran Kinerja', 30, 22.1],
    ['Pelaporan Kinerja', 15, 12],
    ['Evaluasi Internal', 25, '20,49'],
    ['TOTAL', 100, '80,09'],
  ],
  kaki: ['Sumber Data: LHE'],
};

export const nka: TabelUji = {
  judul: ['Nilai Kinerja Anggaran'],
  kepala: ['Komponen', 'Nilai'],
  baris: [['Nilai SMART', '93,17']],
  kaki: [],
};

export const rasio: TabelUji = {
  judul: ['Rasio pembentuk indikator'],
  kepala: ['Indikator', 'Uraian pembilang', 'Pembilang', 'Uraian penyebut', 'Penyebut'],
  baris: [['Persentase lembaga yang melayani', 'Lembaga yang melayani', '6.527', 'Lembaga seluruhnya', 6679]],
  kaki: [],
};

export const anggaranProgram: TabelUji = {
  judul: ['Anggaran Perjanjian Kinerja'],
  kepala: ['Program/ Kegiatan', 'Anggaran'],
  baris: [
    ['Program Perlindungan Sosial', 'Rp 1.969.711.272.000'],
    ['1. Layanan Anak', 'Rp 1.969.711.272.000'],
    ['JUMLAH', 'Rp 1.969.711.272.000'],
  ],
  kaki: [],
};

export const dilaporkan: TabelUji = {
  judul: ['Angka dalam laporan'],
  kepala: ['No', 'Uraian', 'Nilai dilaporkan', 'Letak dalam laporan'],
  baris: [
    [1, 'Rata-rata capaian', '113,23%', 'Ikhtisar'],
    [2, 'Nilai IKPA', '89,45', 'Bab III'],
  ],
  kaki: [],
};

export const spm: TabelUji = {
  judul: ['Standar Pelayanan Minimal Provinsi Tahun 2023'],
  kepala: ['No', 'Jenis Layanan', 'Penerima layanan dasar', 'Mutu minimal layanan'],
  baris: [
    [1, 'Rehabilitasi disabilitas', '85,10', 90],
    [2, 'Rehabilitasi anak', '80,00%', '77,50'],
  ],
  kaki: [],
};

export const skmUnsur: TabelUji = {
  judul: ['Survei Kepuasan Masyarakat Tahun 2023'],
  kepala: ['No', 'Unsur Pelayanan', 'Nilai rata-rata'],
  baris: [
    [1, 'Persyaratan', '3,52'],
    [2, 'Sistem, mekanisme, dan prosedur', 3.61],
    [3, 'Waktu penyelesaian', '3,40'],
    [4, 'Biaya/tarif', '4,00'],
    [5, 'Perilaku pelaksana', '3,70'],
  ],
  kaki: [],
};

export const bulanan: TabelUji = {
  judul: ['Capaian bulanan Tahun 2023'],
  kepala: ['Indikator', 'Januari', 'Februari', 'Maret', 'April'],
  baris: [['Persentase pengaduan yang ditangani', '97,10%', 98, '100%', null]],
  kaki: [],
};

export const bulananTegak: TabelUji = {
  judul: ['Persentase pengaduan yang ditangani per bulan'],
  kepala: ['Bulan', 'Capaian'],
  baris: [
    ['Januari', '97,10%'],
    ['Februari', 98],
    ['Maret', '100%'],
  ],
  kaki: [],
};

export const lke: TabelUji = {
  judul: ['Lembar Kerja Evaluasi AKIP Tahun 2023'],
  kepala: ['Kode', 'Komponen', 'Sub-komponen', 'Bobot', 'Penilaian Mandiri'],
  baris: [
    ['1', 'PERENCANAAN KINERJA', null, 30, '25,50'],
    ['1.a', null, 'Keberadaan', 6, '6,00'],
    ['1.b', null, 'Kualitas', 9, 7.2],
    ['1.b.1', null, 'Kriteria pertama', null, 'Y'],
    ['2', 'PENGUKURAN KINERJA', null, 30, 'Belum Diisi'],
    ['2.a', null, 'Keberadaan', 6, '4,80'],
  ],
  kaki: ['Sumber Data: Inspektorat'],
};

export const triwulan: TabelUji = {
  judul: ['Rencana Aksi Tahun 2023'],
  kepala: ['No', 'Indikator Kinerja', 'Target', 'Target TW I', 'Target TW II', 'Realisasi TW I', 'Realisasi TW II'],
  baris: [
    [1, 'Jumlah orang yang dilayani', 400, '100', 100, '90', 130],
    [2, 'Persentase berkas lengkap', '80–90%', '20%', '40%', '22%', null],
  ],
  kaki: [],
};

export const smart: TabelUji = {
  judul: ['Nilai Kinerja Anggaran (SMART) Tahun 2023'],
  kepala: ['No', 'Variabel', 'Bobot', 'Nilai'],
  baris: [
    [1, 'Penyerapan Anggaran', '9,7%', '95,53'],
    [2, 'Konsistensi Penyerapan', '18,2%', 99.61],
    [3, 'Capaian Rincian Output', '43,5%', '99,72'],
    [4, 'Nilai Efisiensi', '28,6%', '59,98'],
  ],
  kaki: [],
};

/** Targets that are more than a figure, with an indicator's own weight, direction and cap. */
export const pkRinci: TabelUji = {
  judul: ['PENGUKURAN KINERJA TAHUN 2023'],
  kepala: ['No', 'Sasaran', 'Indikator Kinerja', 'Polaritas', 'Bobot', 'Target', 'Realisasi', 'Batas capaian'],
  baris: [
    [1, 'Layanan', 'Persentase layanan tepat waktu', 'Stabilize', 40, '80–90%', '88,04%', '120%'],
    [2, 'Layanan', 'Jumlah aduan', 'Minimize', 30, 'maks. 5', 4, 110],
    [3, 'Layanan', 'Nilai mutu', '', 30, '≥ 80', '85,50', null],
  ],
  kaki: [],
};

export const SEMUA_CONTOH = {
  pk,
  kluster,
  anggaran,
  skm,
  prioritas,
  tren,
  ikpa,
  ikpaDatar,
  sakip,
  nka,
  rasio,
  anggaranProgram,
  dilaporkan,
  spm,
  skmUnsur,
  bulanan,
  bulananTegak,
  lke,
  triwulan,
  smart,
  pkRinci,
};

/** The table as rows of a sheet: titles, header, rows, lines below. */
export function keBaris(t: TabelUji): SelUji[][] {
  return [...t.judul.map((j) => [j]), [], t.kepala, ...t.baris, ...t.kaki.map((k) => [k])];
}
