/**
 * A made-up satker's raw tables of IKPA, January to June 2026: sums in rupiah, days as year-month-day. It has a month
 * that missed its plan, a bill that came late, a GUP that was too small and an output that was not confirmed.
 */
export const satker = { kode: '123456', nama: 'SENTRA CONTOH' } as const;

export const bulan = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
] as const;

export const jenisBelanja = ['51 Belanja Pegawai', '52 Belanja Barang', '53 Belanja Modal'] as const;

/** Twelve months by kind of spending. */
export const rpd = [
  [312_500_000, 96_000_000, 0],
  [318_200_000, 121_500_000, 0],
  [321_400_000, 134_000_000, 48_000_000],
  [329_800_000, 152_300_000, 96_500_000],
  [334_100_000, 149_700_000, 104_000_000],
  [641_300_000, 158_900_000, 98_200_000],
  [338_600_000, 151_400_000, 102_500_000],
  [341_200_000, 147_800_000, 99_600_000],
  [343_500_000, 146_900_000, 51_200_000],
  [345_700_000, 138_500_000, 0],
  [347_900_000, 104_200_000, 0],
  [355_800_000, 148_800_000, 0],
] as const;

export const realisasi = [
  [308_914_500, 74_215_000, 0],
  [319_006_200, 119_480_300, 0],
  [320_778_900, 135_912_750, 19_850_000],
  [324_515_400, 141_067_200, 31_400_000],
  [332_940_800, 160_338_900, 103_275_000],
  [639_127_600, 121_604_500, 88_910_000],
] as const;

/** Pagu and blokir by kind of spending, the same in both quarters. */
export const pagu = [
  [4_330_000_000, 0],
  [1_650_000_000, 50_000_000],
  [600_000_000, 0],
] as const;

export const revisi = [
  { tanggal: '2026-02-10', kode: '211', sebelum: 6_550_000_000, sesudah: 6_550_000_000 },
  { tanggal: '2026-03-04', kode: '315, 325', sebelum: 6_550_000_000, sesudah: 6_550_000_000 },
  { tanggal: '2026-03-25', kode: '102, 221', sebelum: 6_550_000_000, sesudah: 6_580_000_000 },
  { tanggal: '2026-05-12', kode: '225', sebelum: 6_580_000_000, sesudah: 6_580_000_000 },
] as const;

export const kontrak = [
  { nomor: 'K-01', jenis: 1, nilai: 67_900_000, tanggal: '2025-12-22', cara: 'Termin', sp2d: null },
  { nomor: 'K-02', jenis: 2, nilai: 118_400_000, tanggal: '2026-01-21', cara: 'Sekaligus', sp2d: '2026-03-12' },
  { nomor: 'K-03', jenis: 2, nilai: 176_250_000, tanggal: '2026-04-06', cara: 'Sekaligus', sp2d: '2026-05-29' },
  { nomor: 'K-04', jenis: 2, nilai: 92_700_000, tanggal: '2026-04-13', cara: 'Sekaligus', sp2d: null },
] as const;

export const tagihan = [
  { spm: '00012', bast: '2026-03-02', konversi: '2026-03-09' },
  { spm: '00031', bast: '2026-04-09', konversi: '2026-05-20' },
  { spm: '00040', bast: '2026-05-21', konversi: '2026-05-29' },
  { spm: '00047', bast: '2026-06-08', konversi: '2026-06-17' },
] as const;

export const uang = [
  { jenis: 'UP', tanggal: '2026-01-06', nilai: 50_000_000 },
  { jenis: 'GUP', tanggal: '2026-02-05', nilai: 45_600_000 },
  { jenis: 'TUP', tanggal: '2026-02-10', nilai: 100_000_000 },
  { jenis: 'Setoran TUP', tanggal: '2026-03-06', nilai: 4_850_000 },
  { jenis: 'PTUP', tanggal: '2026-03-09', nilai: 95_150_000 },
  { jenis: 'GUP', tanggal: '2026-03-24', nilai: 24_900_000 },
  { jenis: 'GUP', tanggal: '2026-04-20', nilai: 41_300_000 },
  { jenis: 'GUP', tanggal: '2026-05-18', nilai: 44_750_000 },
] as const;

/** The government credit card by quarter: its limit a month, what was used since January. */
export const kkp = [
  { triwulan: 'Triwulan I', plafon: 20_000_000, pemakaian: 2_480_000 },
  { triwulan: 'Triwulan II', plafon: 20_000_000, pemakaian: 9_115_000 },
] as const;

/** RVRO and PCRO since January; `tepat` and `terkonfirmasi` as the application says them. */
export const output = [
  { bulan: 'Mei', nama: 'QAH.001 Layanan rehabilitasi', target: 120, rvro: 50, pcro: 40, tpcro: 41, tepat: 'Ya' },
  { bulan: 'Mei', nama: 'EBA.994 Layanan perkantoran', target: 1, rvro: 0, pcro: 42, tpcro: 42, tepat: 'Tidak' },
  { bulan: 'Mei', nama: 'EBD.961 Layanan monitoring', target: 4, rvro: 1, pcro: 30, tpcro: 30, tepat: 'Ya' },
  { bulan: 'Juni', nama: 'QAH.001 Layanan rehabilitasi', target: 120, rvro: 58, pcro: 44, tpcro: 50, tepat: 'Ya' },
  { bulan: 'Juni', nama: 'EBA.994 Layanan perkantoran', target: 1, rvro: 0, pcro: 50, tpcro: 50, tepat: 'Ya' },
  { bulan: 'Juni', nama: 'EBD.961 Layanan monitoring', target: 4, rvro: 2, pcro: 45, tpcro: 50, tepat: 'Ya' },
] as const;

export const belumTerkonfirmasi = { bulan: 'Juni', nama: 'EBA.994 Layanan perkantoran' } as const;

/** What the person asks of the rest of the year; null where nothing is assumed. */
export const skenario = {
  nama: ['Bila TW IV terserap 80%', 'Bila RPD tepat'],
  asumsi: [
    ['Penyerapan triwulan III, dari targetnya', 100, 100],
    ['Penyerapan triwulan IV, dari targetnya', 80, null],
    ['Rata-rata deviasi bulan sisa', null, 1.5],
    ['Nilai Capaian Output akhir tahun', 95, 100],
  ],
} as const;

/** What OM-SPAN prints of June; its Deviasi is an older one, from before the last RPD was taken over. */
export const omspan = [
  { nama: 'Revisi DIPA', nilai: 100, bobot: 10 },
  { nama: 'Deviasi Halaman III DIPA', nilai: 90.31, bobot: 15 },
  { nama: 'Penyerapan Anggaran', nilai: 96.2, bobot: 20 },
  { nama: 'Belanja Kontraktual', nilai: 100, bobot: 10 },
  { nama: 'Penyelesaian Tagihan', nilai: 75, bobot: 10 },
  { nama: 'Pengelolaan UP dan TUP', nilai: 85.61, bobot: 10 },
  { nama: 'Capaian Output', nilai: 66.53, bobot: 25 },
] as const;

export const nilaiAkhirOmspan = 85.48;
