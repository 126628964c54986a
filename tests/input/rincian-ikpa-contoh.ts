import { NAMA_BULAN } from '../../src/dasar/bulan';
import type { SelUji } from './potret-contoh';

/** A made-up satker's raw tables of IKPA for June 2026, in the small form; sheet name, then rows. */

export const hari = (n: number): SelUji => ({ n, f: 'yyyy-mm-dd', t: '(tanggal)' });
const KEPALA = ['Bulan', '51 Belanja Pegawai', '52 Belanja Barang', '53 Belanja Modal'];

const RPD = [
  [300_000_000, 100_000_000, 0],
  [300_000_000, 120_000_000, 0],
  [300_000_000, 130_000_000, 50_000_000],
  [310_000_000, 150_000_000, 100_000_000],
  [310_000_000, 150_000_000, 100_000_000],
  [600_000_000, 150_000_000, 100_000_000],
  [310_000_000, 150_000_000, 100_000_000],
  [310_000_000, 150_000_000, 100_000_000],
  [310_000_000, 150_000_000, 50_000_000],
  [310_000_000, 150_000_000, 0],
  [310_000_000, 100_000_000, 0],
  [330_000_000, 100_000_000, 0],
];
const REALISASI = [
  [295_000_000, 80_000_000, 0],
  [301_000_000, 118_000_000, 0],
  [300_500_000, 131_000_000, 20_000_000],
  [305_000_000, 140_000_000, 30_000_000],
  [309_000_000, 160_000_000, 100_000_000],
  [598_000_000, 120_000_000, 90_000_000],
];
const PAGU = [
  ['51 Belanja Pegawai', 4_000_000_000, 0],
  ['52 Belanja Barang', 1_600_000_000, 100_000_000],
  ['53 Belanja Modal', 600_000_000, 0],
] as const;

const H = 46_023;

export const LEMBAR_RINCIAN: readonly { nama: string; baris: SelUji[][] }[] = [
  {
    nama: 'RPD',
    baris: [['RPD Halaman III DIPA Tahun 2026'], [], KEPALA, ...RPD.map((isi, i) => [NAMA_BULAN[i] ?? '', ...isi])],
  },
  {
    nama: 'Realisasi',
    baris: [
      ['Realisasi Belanja per Bulan Tahun 2026'],
      [],
      KEPALA,
      ...REALISASI.map((isi, i) => [NAMA_BULAN[i] ?? '', ...isi]),
    ],
  },
  {
    nama: 'Pagu',
    baris: [
      ['Pagu dan Blokir per Triwulan Tahun 2026'],
      [],
      ['Triwulan', 'Jenis belanja', 'Pagu', 'Blokir'],
      ...['Triwulan I', 'Triwulan II'].flatMap((t) => PAGU.map((isi) => [t, ...isi])),
    ],
  },
  {
    nama: 'Revisi',
    baris: [
      ['Revisi DIPA Tahun 2026'],
      [],
      ['Tanggal pengesahan', 'Kode revisi', 'Pagu sebelum', 'Pagu sesudah'],
      [hari(H + 40), '211', 6_200_000_000, 6_200_000_000],
      [hari(H + 60), '315, 325', 6_200_000_000, 6_200_000_000],
      [hari(H + 80), '102, 221', 6_200_000_000, 6_300_000_000],
      ['12-Mei-26', '225', 6_300_000_000, 6_300_000_000],
    ],
  },
  {
    nama: 'Kontrak',
    baris: [
      ['Daftar Kontrak Tahun 2026'],
      [],
      ['Nomor kontrak', 'Jenis belanja', 'Nilai kontrak', 'Tanggal kontrak', 'Cara bayar', 'Tanggal SP2D'],
      ['K-01', '53 Belanja Modal', 120_000_000, hari(H + 20), 'Sekaligus', hari(H + 70)],
      ['K-02', '53 Belanja Modal', 180_000_000, hari(H + 95), 'Sekaligus', hari(H + 150)],
      ['K-03', '52 Belanja Barang', 75_000_000, hari(H - 10), 'Termin', ''],
      ['K-04', '53 Belanja Modal', 90_000_000, hari(H + 100), 'Sekaligus', ''],
    ],
  },
  {
    nama: 'Tagihan',
    baris: [
      ['Penyelesaian Tagihan Tahun 2026'],
      [],
      ['Nomor SPM', 'Tanggal BAST/BAPP', 'Tanggal konversi KPPN'],
      ['00012', hari(H + 60), hari(H + 66)],
      ['00031', '09-APR-26', '20-MEI-26'],
      ['00040', hari(H + 140), hari(H + 148)],
    ],
  },
  {
    nama: 'UP',
    baris: [
      ['SP2D UP dan TUP Tahun 2026'],
      [],
      ['Jenis', 'Tanggal SP2D', 'Nilai'],
      ['UP', hari(H + 5), 50_000_000],
      ['GUP', hari(H + 35), 45_000_000],
      ['TUP', hari(H + 40), 100_000_000],
      ['Setoran TUP', hari(H + 66), 5_000_000],
      ['PTUP', hari(H + 67), 95_000_000],
      ['GUP', hari(H + 80), 25_000_000],
      ['GUP', hari(H + 108), 40_000_000],
    ],
  },
  {
    nama: 'KKP',
    baris: [
      ['Kartu Kredit Pemerintah Tahun 2026'],
      [],
      ['Triwulan', 'Plafon per bulan', 'Pemakaian kumulatif'],
      ['Triwulan I', 20_000_000, 2_500_000],
      ['Triwulan II', 20_000_000, 9_000_000],
    ],
  },
  {
    nama: 'Output',
    baris: [
      ['Capaian Output per Bulan Tahun 2026'],
      [],
      ['Bulan', 'KRO/RO', 'Target', 'RVRO s.d.', 'PCRO s.d.', 'TPCRO', 'Tepat waktu', 'Terkonfirmasi'],
      ['Mei', 'QAH.001 Layanan rehabilitasi', 120, 50, 40, 41, 'Ya', 'Ya'],
      ['Mei', 'EBA.994 Layanan perkantoran', 1, 0, 42, 42, 'Tidak', 'Ya'],
      ['Juni', 'QAH.001 Layanan rehabilitasi', 120, 58, 44, 50, 'Ya', 'Ya'],
      ['Juni', 'EBA.994 Layanan perkantoran', 1, 0, 50, 50, 'Ya', 'Tidak'],
      ['Juni', 'EBD.961 Layanan monitoring', 4, 4, 100, 100, 'Ya', 'Ya'],
    ],
  },
  {
    nama: 'Dispensasi',
    baris: [['Dispensasi SPM Tahun 2026'], [], ['SPM triwulan IV', 'SPM dispensasi'], [550, 2]],
  },
  {
    nama: 'Skenario',
    baris: [
      ['Skenario IKPA Tahun 2026'],
      [],
      ['Asumsi', 'Bila TW IV terserap 80%', 'Bila RPD rapi'],
      ['Penyerapan triwulan III, dari targetnya', 100, 100],
      ['Penyerapan triwulan IV, dari targetnya', 80, ''],
      ['Rata-rata deviasi bulan sisa', '', 1.5],
      ['Nilai Capaian Output akhir tahun', 95, 100],
    ],
  },
];
