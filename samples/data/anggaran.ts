/** Bab III.B, Realisasi Anggaran: in rupiah, percentages as Excel keeps them. */
export const jenisBelanja = {
  baris: [
    { nama: 'Bansos', pagu: 1320411760000, realisasi: 1276776541842, persen: 0.967, sisa: 43635218158 },
    { nama: 'Barang', pagu: 882268404000, realisasi: 874907705635, persen: 0.9917, sisa: 7360698365 },
    { nama: 'Pegawai', pagu: 232264628000, realisasi: 229886111628, persen: 0.9898, sisa: 2378516372 },
    { nama: 'Modal', pagu: 6023860000, realisasi: 6020592555, persen: 0.9995, sisa: 3267445 },
  ],
  jumlah: { nama: 'JUMLAH', pagu: 2440968652000, realisasi: 2387590951660, persen: 0.9781, sisa: 53377700340 },
} as const;

/** The same by kewenangan, kept as texts with dots between thousands. */
export const kewenangan = {
  baris: [
    {
      nama: 'Pusat',
      pagu: '1.574.322.319.000',
      realisasi: '1.523.900.535.145',
      persen: '96,80%',
      sisa: '50.421.783.855',
    },
    {
      nama: 'UPT',
      pagu: '866.646.333.000',
      realisasi: '863.690.416.515',
      persen: '99,66%',
      sisa: '2.955.916.485',
    },
  ],
  jumlah: {
    nama: 'JUMLAH',
    pagu: '2.440.968.652.000',
    realisasi: '2.387.590.951.660',
    persen: '97,81%',
    sisa: '53.377.700.340',
  },
} as const;

/** The budget annex of the Perjanjian Kinerja (August 2023); it precedes the last revision of the pagu. */
export const anggaranPk = {
  program: [
    {
      nama: 'Program Perlindungan Sosial',
      anggaran: 'Rp 1.969.711.272.000',
      kegiatan: [
        { nama: '1. Asistensi Rehabilitasi Sosial Kelompok Rentan', anggaran: 'Rp 163.880.152.000' },
        { nama: '2. Asistensi Rehabilitasi Sosial Penyandang Disabilitas', anggaran: 'Rp 496.791.577.000' },
        { nama: '3. Asistensi Rehabilitasi Sosial Anak', anggaran: 'Rp 574.964.560.000' },
        { nama: '4. Asistensi Rehabilitasi Sosial Lanjut Usia', anggaran: 'Rp 712.849.106.000' },
        { nama: '5. Asistensi Rehabilitasi Sosial Korban Bencana', anggaran: 'Rp 21.225.877.000' },
      ],
    },
    {
      nama: 'Program Dukungan Manajemen Kegiatan',
      anggaran: 'Rp 485.059.967.000',
      kegiatan: [
        { nama: '1. Pengelolaan Komunikasi dan Informasi Publik', anggaran: 'Rp 8.127.456.000' },
        { nama: '2. Pengelolaan Perencanaan, Keuangan, BMN, dan Umum', anggaran: 'Rp 467.377.297.000' },
        { nama: '3. Pengelolaan Organisasi dan SDM', anggaran: 'Rp 8.615.564.000' },
        { nama: '4. Legislasi dan Litigasi', anggaran: 'Rp 939.650.000' },
      ],
    },
  ],
  jumlah: 'Rp 2.454.771.239.000',
} as const;
