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

  test('B83 codes under a wide heading are levels, and the period so far is what was spent', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['Uraian', n, n, 'Pagu Revisi', 'Lock Pagu', 'Realisasi TA 2024', n, n, '%', 'Sisa Anggaran'],
          [n, n, n, n, n, 'Periode Lalu', 'Periode Ini', 's.d. Periode', n, n],
          ['JUMLAH SELURUHNYA', n, n, 3000, 0, 2500, 300, 2800, 93.33, 200],
          ['024.WA', 'Program Dukungan Manajemen', n, 3000, 0, 2500, 300, 2800, 93.33, 200],
          ['4810', 'Dukungan Manajemen', n, 3000, 0, 2500, 300, 2800, 93.33, 200],
          ['4810.EBA', 'Layanan Internal', n, 3000, 0, 2500, 300, 2800, 93.33, 200],
          ['001', 'Gaji dan Tunjangan', n, 2000, 0, 1800, 150, 1950, 97.5, 50],
          ['511111', 'Belanja Gaji Pokok', n, 2000, 0, 1800, 150, 1950, 97.5, 50],
          ['002', 'Operasional', n, 1000, 0, 700, 150, 850, 85, 150],
          ['521111', 'Keperluan Perkantoran', n, 1000, 0, 700, 150, 850, 85, 150],
        ],
        gabungan: [
          [0, 0, 2, 3],
          [0, 3, 2, 1],
          [0, 4, 2, 1],
          [0, 5, 1, 3],
          [0, 8, 2, 1],
          [0, 9, 2, 1],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('3000.00');
    expect(angka.get('Realisasi anggaran')).toBe('2800.00');
    expect(angka.get('Realisasi anggaran – Belanja Gaji Pokok')).toBe('97.50');
  });

  const perBulan = (judul: string) => [
    [judul],
    ['No', 'Kode Satker', 'Nama Satker', 'Pagu', 'Jan', 'Feb', 'Mar', 'Total'],
    [1, '412345', 'Kantor Satu', 1200, 300, 300, 300, 900],
    [2, '412346', 'Kantor Dua', 2400, 700, 700, 700, 2100],
  ];

  test('B84 months beside each satker: their sum is what was spent', async () => {
    const { angka } = await baca([{ baris: perBulan('REALISASI PER SATKER PER BULAN 2024') }]);
    expect(angka.get('Realisasi anggaran')).toBe('3000.00');
  });

  test('B84 what is planned by month is no realisasi', async () => {
    const { angka } = await baca([{ baris: perBulan('RENCANA PENARIKAN DANA PER SATKER 2024') }]);
    expect(angka.get('Realisasi anggaran')).toBeUndefined();
  });

  test('B85 quarters of what was reached, where the printed capaian is the last one’s share of the target', async () => {
    const { angka } = await baca([
      {
        baris: [
          [
            'Sasaran',
            'Indikator Kinerja',
            'Satuan',
            'Target PK',
            ...['Capaian TW I', 'Capaian TW II', 'Capaian TW III', 'Capaian TW IV'],
            'Persentase Capaian',
          ],
          ['Lulusan', 'Persentase lulusan bekerja', '%', 60, 10, 25, 40, 57, '95%'],
          ['Dosen', 'Persentase dosen berkegiatan', '%', 20, 4, 9, 14, 22, '110%'],
        ],
      },
    ]);
    expect(angka.get('Persentase lulusan bekerja')).toBe('95.00');
    expect(angka.get('Persentase dosen berkegiatan')).toBe('110.00');
  });

  const perjanjian = (nama: string, program: readonly (readonly [string, number])[], judul = 'PERJANJIAN KINERJA') => ({
    nama,
    baris: [
      [judul],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
      [1, `Layanan ${nama}`, `Indeks ${nama}`, 80],
      [n, n, n, n],
      ['No', 'Program', 'Anggaran', 'Keterangan'],
      ...program.map(([sebutan, uang], i) => [i + 1, sebutan, uang, 'APBD']),
      [n, 'Jumlah', program.reduce((t, [, uang]) => t + uang, 0), n],
    ],
  });

  test('B86 the budget below the agreement of a part of the unit is a part of its head’s', async () => {
    const { angka, bukanMasukan } = await baca([
      perjanjian('Kadis', [
        ['Program Jalan', 5000],
        ['Program Penunjang', 2000],
      ]),
      perjanjian('Sekretaris', [['Administrasi Umum', 2000]]),
      perjanjian('Kabid', [['Penyelenggaraan Jalan', 5000]]),
    ]);
    expect(angka.get('Jumlah anggaran Perjanjian Kinerja')).toBe('7000.00');
    expect(bukanMasukan.map((b) => b.rentang.lembar)).toEqual(['Sekretaris', 'Kabid']);
  });

  test('B86 of an agreement and its change the changed budget counts', async () => {
    const { angka } = await baca([
      perjanjian('PK', [['Program Jalan', 5000]]),
      perjanjian('PK-P', [['Program Jalan', 4500]], 'PERJANJIAN KINERJA PERUBAHAN'),
    ]);
    expect(angka.get('Jumlah anggaran Perjanjian Kinerja')).toBe('4500.00');
  });
});
