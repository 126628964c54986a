import { bacaLembar as baca } from './baca-lembar';

const n = null;

describe('lists as offices keep them', () => {
  test('B76 months by their numbers under a merged name are parts of the year, not its realisasi', async () => {
    const bulan = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const { angka, pilihan } = await baca([
      {
        baris: [
          ['Pejabat', 'Kegiatan', 'Alokasi Anggaran (Rp)', 'Realisasi Anggaran (Rp)', ...bulan.map(() => n), '%'],
          [n, n, n, ...bulan, 'Jumlah', n],
          ['Kepala', 'Koordinasi Rencana', 1000000, ...bulan.map(() => 75000), 900000, 90],
          ['Kepala', 'Koordinasi Evaluasi', 2000000, ...bulan.map(() => 150000), 1800000, 90],
        ],
        gabungan: [[0, 3, 1, 13]],
      },
    ]);
    expect(angka.get('Realisasi anggaran')).toBe('2700000.00');
    expect(pilihan).toEqual([]);
  });

  test('B76 the same of performance: the sum of the months is what was reached', async () => {
    const bulan = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const { angka, pilihan } = await baca([
      {
        baris: [
          ['Pejabat', 'Indikator', 'Satuan', 'Target', 'Realisasi', ...bulan.map(() => n), 'Capaian (%)'],
          [n, n, n, n, ...bulan, 'Jumlah', n],
          ['Kepala', 'Jumlah rancangan', 'Dokumen', 4, ...bulan.map((b) => (b % 4 === 0 ? 1 : n)), 3, 75],
        ],
        gabungan: [[0, 4, 1, 13]],
      },
    ]);
    expect(angka.get('Jumlah rancangan')).toBe('75.00');
    expect(pilihan).toEqual([]);
  });

  test('B76 quarters by their numbers in the evaluation of a Renja', async () => {
    const { angka } = await baca([
      {
        baris: [
          [
            ...['Program/Kegiatan', 'Indikator Kinerja Program (Outcome)/Kegiatan (Output)'],
            ...['Target Renstra PD Tahun 2026', n, 'Target Kinerja dan Anggaran Renja PD yang dievaluasi', n],
            ...['Realisasi Kinerja Pada Triwulan', n, n, n, n, n, n, n],
            ...['Realisasi Capaian Kinerja dan Anggaran Renja PD yang dievaluasi', n],
            ...['Tingkat Capaian Kinerja dan Realisasi Anggaran Renja PD (%)', n],
          ],
          [n, n, n, n, n, n, 1, n, 2, n, 3, n, 4, n, n, n, n, n],
          [n, n, ...Array.from({ length: 8 }, () => ['K', 'Rp']).flat()],
          ['Program Satu', 'Jumlah layanan', 30, 4000, 10, 1000, 2, 200, 3, 250, 3, 250, 1, 200, 9, 900, 90, 90],
        ],
        gabungan: [
          [0, 0, 3, 1],
          [0, 1, 3, 1],
          ...[2, 4, 14, 16].map((k) => [0, k, 2, 2] as const),
          [0, 6, 1, 8],
          ...[6, 8, 10, 12].map((k) => [1, k, 1, 2] as const),
        ],
      },
    ]);
    expect(angka.get('Jumlah layanan')).toBe('90.00');
  });

  test('B77 a day is the heading of what was counted until then, and the budget has its year', async () => {
    const { angka, pilihan } = await baca([
      {
        baris: [
          ['URAIAN', 'CATATAN', '31 DESEMBER 2024', n, n, '31 DESEMBER 2023'],
          [n, n, 'ANGGARAN', 'REALISASI', '% THD ANGG', 'REALISASI'],
          ['BELANJA', 'B.2', n, n, n, n],
          ['Belanja Pegawai', 'B.3', 4000, 3900, 97.5, 3700],
          ['Belanja Barang', 'B.4', 6000, 5600, 93.33, 5500],
          ['JUMLAH BELANJA', n, 10000, 9500, 95, 9200],
        ],
        gabungan: [[0, 2, 1, 3]],
      },
    ]);
    expect(pilihan).toEqual([]);
    expect(angka.get('Pagu anggaran')).toBe('10000.00');
    expect(angka.get('Realisasi anggaran')).toBe('9500.00');
  });

  test('B68 rows that are years themselves are so many budgets', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['No', 'Tahun Anggaran', 'Alokasi Anggaran', 'Realisasi', '%'],
          [1, 'TA 2022', 1100, 1000, 90.91],
          [2, 'TA 2023', 1200, 1150, 95.83],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('1200.00');
    expect(angka.get('Realisasi anggaran')).toBe('1150.00');
  });

  const triwulan = (nama: string, ke: string, isi: readonly (readonly [string, number, number])[]) => ({
    nama,
    baris: [
      [`PENGUKURAN KINERJA TRIWULAN ${ke} TAHUN 2024`],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      ...isi.map(([indikator, target, realisasi], i) => [i + 1, 'Layanan', indikator, 'Unit', target, realisasi]),
    ],
  });

  test('B78 the last of the quarters on sheets of their own counts, without a question where they only grow', async () => {
    const { angka, pilihan } = await baca([
      triwulan('TW I', 'I', [['Jumlah pengunjung', 4000, 1000]]),
      triwulan('TW II', 'II', [['Jumlah pengunjung', 4000, 2000]]),
      triwulan('TW IV', 'IV', [['Jumlah pengunjung', 4000, 4200]]),
    ]);
    expect(angka.get('Jumlah pengunjung')).toBe('105.00');
    expect(pilihan).toEqual([]);
  });

  test('B78 an earlier quarter that has more is asked about', async () => {
    const { pilihan } = await baca([
      triwulan('TW I', 'I', [['Jumlah pengunjung', 4000, 1500]]),
      triwulan('TW II', 'II', [['Jumlah pengunjung', 4000, 900]]),
    ]);
    expect(pilihan.map((p) => p.perihal)).toEqual(['perjanjianGanda']);
  });

  test('B79 groups of accounts without dots stand over the accounts that begin with them', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['Kode', 'Uraian', 'Pagu', 'Realisasi', '%'],
          ['51', 'Belanja Pegawai', 1000, 980, 98],
          ['5111', 'Gaji', 1000, 980, 98],
          ['511111', 'Gaji Pokok', 800, 790, 98.75],
          ['511119', 'Pembulatan Gaji', 200, 190, 95],
          ['52', 'Belanja Barang', 500, 450, 90],
          ['521111', 'Keperluan Perkantoran', 500, 450, 90],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('1500.00');
  });

  test('B79 without codes, a row with the figures of the row before is its only part where sums show levels', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
          ['PROGRAM PENUNJANG', 1500, 1400, 93.33],
          ['Perencanaan', 500, 450, 90],
          ['Penyusunan Dokumen', 300, 270, 90],
          ['Evaluasi', 200, 180, 90],
          ['Keuangan', 1000, 950, 95],
          ['Gaji', 1000, 950, 95],
          ['PROGRAM KESEHATAN', 2500, 2300, 92],
          ['Layanan', 2500, 2300, 92],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('4000.00');
    expect(angka.get('Realisasi anggaran')).toBe('3700.00');
  });

  test('B79 equal rows of a list without levels stay two', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['Kegiatan', 'Pagu', 'Realisasi', '%'],
          ['Pelatihan Angkatan I', 500, 450, 90],
          ['Pelatihan Angkatan II', 500, 450, 90],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('1000.00');
  });

  test('B80 the index below the unsur is none of them', async () => {
    const unsur = [
      'Persyaratan',
      'Prosedur',
      'Waktu',
      'Biaya',
      'Produk',
      'Kompetensi',
      'Perilaku',
      'Pengaduan',
      'Sarana',
    ];
    const { data } = await baca([
      {
        baris: [
          ['INDEKS KEPUASAN MASYARAKAT 2024'],
          ['No', 'Unsur Pelayanan', 'NRR per Unsur'],
          ...unsur.map((nama, i) => [i + 1, nama, 3.5]),
          [n, 'Nilai Indeks', 3.5],
          [n, 'IKM Unit Pelayanan', 87.5],
        ],
      },
    ]);
    expect(data.unsurSkm.map((u) => u.nama)).toEqual(unsur);
  });

  test('B81 a heading merged over its number, its name and a blank column', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['Kegiatan', n, n, 'Anggaran'],
          ['1.', 'Pengelolaan Layanan', n, 10500],
          ['2.', 'Dukungan Manajemen', n, 4500],
          ['Total', n, n, 15000],
        ],
        gabungan: [[0, 0, 1, 3]],
      },
    ]);
    expect(angka.get('Jumlah anggaran Perjanjian Kinerja')).toBe('15000.00');
  });

  test('B82 a row that is the sum in one column and the mean in another is no row of its own', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['No', 'OPD', 'Pagu', 'Realisasi', '%'],
          [1, 'Dinas Satu', 1000, 950, 95],
          [2, 'Dinas Dua', 2000, 1800, 90],
          [n, 'RATA-RATA/JUMLAH', 3000, 2750, 91.67],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('3000.00');
  });
});
