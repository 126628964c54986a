import { bacaLembar as baca } from './baca-lembar';

const n = null;

describe('money beside performance', () => {
  const kepala = [
    ['No', 'Rincian Output', 'Target', n, 'Realisasi', n, 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
    [n, n, 'Volume', 'Satuan', 'Volume', '%', n, n, n],
  ];
  const gabungan = [[0, 2, 1, 2], [0, 4, 1, 2], ...[0, 1, 6, 7, 8].map((k) => [0, k, 2, 1] as const)] as const;

  test('B60 what was spent on an output is not what was reached of it, and the band tells which percentage is whose', async () => {
    const { angka, pilihan } = await baca([
      {
        baris: [...kepala, [1, 'Layanan Perkantoran', 12, 'Bulan', 9, 75, 500000000, 490000000, 98]],
        gabungan,
      },
    ]);
    expect(angka.get('Layanan Perkantoran')).toBe('75.00');
    expect(pilihan).toEqual([]);
  });

  test('B60 bands of sources of money with one for their sum: the sum counts', async () => {
    const { angka, pilihan } = await baca([
      {
        baris: [
          ['No', 'Satker', 'RM', n, 'PNBP', n, 'Jumlah', n, '%'],
          [n, n, 'Pagu', 'Realisasi', 'Pagu', 'Realisasi', 'Pagu', 'Realisasi', n],
          [1, 'Balai Satu', 100, 90, 50, 40, 150, 130, 86.67],
          [2, 'Balai Dua', 200, 180, 50, 50, 250, 230, 92],
        ],
        gabungan: [
          [0, 2, 1, 2],
          [0, 4, 1, 2],
          [0, 6, 1, 2],
        ],
      },
    ]);
    expect(pilihan).toEqual([]);
    expect(angka.get('Pagu anggaran')).toBe('400.00');
  });

  test('B66 targets of physical progress beside the money make no other table of it', async () => {
    const { angka, tabel } = await baca([
      {
        baris: [
          ['No', 'SKPD', 'Pagu', 'Fisik', n, n, 'Keuangan', n, n, n],
          [n, n, n, 'Target', 'Realisasi', 'Deviasi', 'Target', 'Realisasi', n, 'Deviasi'],
          [n, n, n, n, n, n, n, 'Rp', '%', n],
          [1, 'Dinas Satu', 1000, 50, 48, -2, 50, 450, 45, -5],
          [2, 'Dinas Dua', 2000, 40, 41, 1, 45, 1000, 50, 5],
        ],
        gabungan: [
          [0, 0, 3, 1],
          [0, 1, 3, 1],
          [0, 2, 3, 1],
          [0, 3, 1, 3],
          [0, 6, 1, 4],
          [1, 7, 1, 2],
        ],
      },
    ]);
    expect(tabel).toMatchObject([{ jenis: 'anggaran', baris: 2 }]);
    expect(angka.get('Realisasi anggaran – Dinas Satu')).toBe('45.00');
  });
});

test.each([
  ['PAGU', 'PAGU REVISI'],
  ['Pagu Awal', 'Pagu Akhir'],
])('B61 of %s and %s the later one counts', async (dulu, kini) => {
  const { angka } = await baca([
    {
      baris: [
        ['URAIAN', dulu, kini, 'Pagu Efektif', 'REALISASI'],
        ['Belanja Barang', 2000, 2500, 2300, 2250],
      ],
    },
  ]);
  expect(angka.get('Realisasi anggaran – Belanja Barang')).toBe('90.00');
});

test('B62 of a statement with what came in, only the expenses are a budget', async () => {
  const { angka, bukanMasukan } = await baca([
    {
      baris: [
        ['Uraian', 'Anggaran', 'Realisasi', '%'],
        ['PENDAPATAN', 1000, 980, 98],
        ['Pendapatan Asli Daerah', 1000, 980, 98],
        ['BELANJA', 1100, 1000, 90.91],
        ['Belanja Operasi', 700, 650, 92.86],
        ['Belanja Modal', 400, 350, 87.5],
        ['SURPLUS/DEFISIT', -100, -20, 20],
        ['PEMBIAYAAN', 100, 100, 100],
        ['Penerimaan Pembiayaan', 100, 100, 100],
      ],
    },
  ]);
  expect(angka.get('Pagu anggaran')).toBe('1100.00');
  expect(angka.get('Realisasi anggaran')).toBe('1000.00');
  expect([...angka.keys()].join()).not.toMatch(/surplus|pendapatan|pembiayaan/i);
  expect(bukanMasukan.map(({ sebutan }) => sebutan)).toEqual([
    'Pendapatan dan pembiayaan, 5 baris: bukan anggaran belanja',
  ]);
});

describe('one indicator over the years', () => {
  const judul = ['Persentase Perkara yang Selesai Tepat Waktu'];

  test.each([
    [
      'rows',
      [
        ['Tahun', 'Target', 'Realisasi', 'Capaian'],
        [2022, 93, 94, 101.08],
        [2023, 94, 95.5, 101.6],
      ],
    ],
    [
      'columns',
      [
        ['Uraian', 2022, 2023],
        ['Target', 93, 94],
        ['Realisasi', 94, 95.5],
        ['Capaian (%)', 101.08, 101.6],
      ],
    ],
  ])('B63 years in %s: a line of years, of which the last is measured', async (_, baris) => {
    const { angka, tabel, data } = await baca([{ baris: [judul, ...baris] }]);
    expect(tabel).toMatchObject([{ jenis: 'tren' }]);
    expect(data.tren.flatMap((t) => t.titik.map((p) => `${p.jenis} ${p.tahun} ${p.nilai?.nilai?.toString()}`))).toEqual(
      ['target 2022 93', 'realisasi 2022 94', 'target 2023 94', 'realisasi 2023 95.5'],
    );
    expect(angka.get(judul[0] ?? '')).toBe('101.60');
  });
});

describe('what was reached under "Capaian"', () => {
  test('B64 of the kind and size of its target it is the realisasi', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['No', 'Indikator Kinerja', 'Target', 'Capaian'],
          [1, 'Indeks layanan', 84, 86],
          [2, 'Jumlah pelatihan', 12, 9],
        ],
      },
    ]);
    expect(angka.get('Jumlah pelatihan')).toBe('75.00');
  });

  test('B64 a percentage of the target is none, and nothing is made of it', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['No', 'Indikator Kinerja', 'Target', 'Capaian'],
          [1, 'Indeks layanan', 84, 102.4],
          [2, 'Jumlah pelatihan', 12, 75],
        ],
      },
    ]);
    expect(angka.get('Jumlah pelatihan')).toBeNull();
  });

  test('B64 quarter by quarter', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['No', 'Indikator Kinerja Utama', 'Target PK', 'TW1', n, 'TW2', n, 'TW3', n, 'TW4', n],
          [n, n, n, ...Array.from({ length: 4 }, () => ['Target', 'Capaian']).flat()],
          [1, 'Lulusan yang bekerja', 60, 10, 11, 20, 22, 40, 41, 60, 63],
        ],
        gabungan: [3, 5, 7, 9].map((k) => [0, k, 1, 2] as const),
      },
    ]);
    expect(angka.get('Lulusan yang bekerja')).toBe('105.00');
  });
});

test('B65 the end of a wider header, whose rows are named at its left, is no table', async () => {
  const { tabel, dilewati } = await baca([
    {
      baris: [
        ['Wilayah', 'Ketua', 'Anggota', 'Luas', 'Hasil', n, n],
        [n, n, n, n, 'Target', 'Realisasi', 'Capaian'],
        ['Timur', 'Ani', 'Budi', 12, 10, 9, 90],
        ['Barat', 'Cici', 'Dodi', 14, 10, 8, 80],
      ],
      gabungan: [0, 1, 2, 3].map((k) => [0, k, 2, 1] as const),
    },
  ]);
  expect(tabel).toEqual([]);
  expect(dilewati.every(({ kolom }) => kolom !== '')).toBe(true);
});

test('B67 percentages made from what is left after blocking say which pagu counts', async () => {
  const { angka } = await baca([
    {
      baris: [
        ['No', 'Satker', 'Pagu', 'Blokir', 'Pagu Setelah Blokir', 'Realisasi', '% Realisasi'],
        [1, 'Balai Satu', 1200, 200, 1000, 950, 95],
        [2, 'Balai Dua', 1500, 100, 1400, 1300, 92.86],
      ],
    },
  ]);
  expect(angka.get('Pagu anggaran')).toBe('2400.00');
});

describe('rows of money with their time in a column', () => {
  test('B68 every year is a budget of its own, the last one the unit’s', async () => {
    const { angka, tabel } = await baca([
      {
        baris: [
          ['Tahun', 'Kode Satker', 'Nama Satker', 'Pagu', 'Realisasi'],
          [2022, '400123', 'Balai Satu', 1000, 900],
          [2022, '400124', 'Balai Dua', 2000, 1800],
          [2023, '400123', 'Balai Satu', 1100, 1000],
          [2023, '400124', 'Balai Dua', 2100, 2000],
        ],
      },
    ]);
    expect(tabel).toMatchObject([{ baris: 4 }]);
    expect(angka.get('Pagu anggaran')).toBe('3200.00');
    expect(angka.get('Realisasi anggaran – Balai Satu, 2022')).toBe('90.00');
  });

  test.each([
    ['that go on counting', [80, 50, 160, 250], '410.00'],
    ['that stand alone', [80, 90, 60, 50], undefined],
  ])('B68 months %s', async (_, [a, b, c, d], jumlah) => {
    const { angka } = await baca([
      {
        baris: [
          ['Bulan', 'Jenis Belanja', 'Pagu', 'Realisasi'],
          ['Januari', 'Belanja Pegawai', 1000, a ?? 0],
          ['Januari', 'Belanja Barang', 2000, b ?? 0],
          ['Februari', 'Belanja Pegawai', 1000, c ?? 0],
          ['Februari', 'Belanja Barang', 2000, d ?? 0],
        ],
      },
    ]);
    expect(angka.get('Realisasi anggaran')).toBe(jumlah);
  });
});

test.each([[[]], [[n]], [[n, n]]])('B69 %j between codes and names: the same levels', async (sela) => {
  const { angka } = await baca([
    {
      baris: [
        ['Kode', ...sela, 'Program/Kegiatan', 'Pagu', 'Realisasi'],
        ['1.01', ...sela, 'Urusan Umum', 300, 230],
        ['1.01.01', ...sela, 'Penunjang Urusan', 300, 230],
        ['1.01.01.01', ...sela, 'Perencanaan', 100, 80],
        ['1.01.01.02', ...sela, 'Keuangan', 200, 150],
      ],
    },
  ]);
  expect(angka.get('Pagu anggaran')).toBe('300.00');
});
