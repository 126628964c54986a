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

export const SEMUA_CONTOH = { pk, kluster, anggaran, skm, prioritas, tren };

/** The table as rows of a sheet: titles, header, rows, lines below. */
export function keBaris(t: TabelUji): SelUji[][] {
  return [...t.judul.map((j) => [j]), [], t.kepala, ...t.baris, ...t.kaki.map((k) => [k])];
}
