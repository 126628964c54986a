import { bacaLembar as baca } from './baca-lembar';

const n = null;

describe('months, quarters and sums as offices write them', () => {
  test('B78 quarters below each other on one sheet, of which only the first names the year', async () => {
    const blok = (ke: string, realisasi: number) => [
      [`TRIWULAN ${ke}`],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Jumlah pengunjung', 100, realisasi, realisasi],
      [2, 'Jumlah koleksi', 50, realisasi / 2, realisasi],
      [],
    ];
    const { angka, pilihan } = await baca([
      { baris: [['PENGUKURAN KINERJA TAHUN 2024'], ...blok('I', 20), ...blok('II', 56)] },
    ]);
    expect(angka.get('Jumlah pengunjung')).toBe('56.00');
    expect(pilihan).toEqual([]);
  });

  const bulanan = (realisasi: readonly number[]) => [
    ['Bulan', 'Pagu', 'Realisasi', '%'],
    ...['Januari', 'Februari', 'Maret'].map((b, i) => [b, 6000, realisasi[i] ?? 0, ((realisasi[i] ?? 0) / 6000) * 100]),
  ];

  test('B68 rows that are months of one budget: the last one holds the year so far', async () => {
    const { angka } = await baca([{ baris: bulanan([900, 1800, 2700]) }]);
    expect(angka.get('Pagu anggaran')).toBe('6000.00');
    expect(angka.get('Realisasi anggaran')).toBe('2700.00');
  });

  test('B68 months of one budget that do not go on counting are added to nothing', async () => {
    const { angka, bukanMasukan } = await baca([{ baris: bulanan([900, 700, 1100]) }]);
    expect(angka.get('Pagu anggaran')).toBeUndefined();
    expect(bukanMasukan).toHaveLength(1);
  });

  test('B89 a sum whose word stands in another column than the codes is no satker', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['No', 'Kode Satker', 'Nama Satker', 'Pagu', 'Realisasi'],
          [n, n, 'Provinsi Satu', n, n],
          [1, '412345', 'Kantor Satu', 1000, 900],
          [2, '412346', 'Kantor Dua', 2000, 1800],
          [n, n, 'Jumlah Provinsi Satu', 3000, 2700],
          [n, n, 'Provinsi Dua', n, n],
          [3, '412347', 'Kantor Tiga', 500, 450],
          [n, n, 'Jumlah Provinsi Dua', 500, 450],
          [n, n, 'Jumlah Total', 3500, 3150],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('3500.00');
  });

  test('B89 the same where the names are the last column', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['Kode Satker', 'Total Pagu', 'Nama Satker'],
          ['412345', 1000, 'Kantor Satu'],
          ['412346', 2000, 'Kantor Dua'],
          [n, 3000, 'TOTAL'],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('3000.00');
  });

  test('B7 a title two rows above still tells the scale', async () => {
    const { angka } = await baca([
      {
        baris: [
          ['Realisasi Anggaran Tahun 2024'],
          ['(dalam juta rupiah)'],
          [],
          [],
          ['Jenis Belanja', 'Pagu', 'Realisasi', '%'],
          ['Belanja Pegawai', '1.250,50', '1.200,25', '95,98%'],
          ['Belanja Barang', '2.000,00', '1.900,00', '95,00%'],
        ],
      },
    ]);
    expect(angka.get('Pagu anggaran')).toBe('3250500000.00');
  });
});
