import { bacaLembar as baca } from './baca-lembar';
import type { LembarUji } from './potret-contoh';

const n = null;

test('the sum of a budget in its own words is no row of it; brackets are a minus, thousands are thousands', async () => {
  const { angka, tabel } = await baca([
    {
      nama: 'LRA',
      baris: [
        ['LAPORAN REALISASI ANGGARAN TAHUN 2023'],
        ['(dalam ribuan rupiah)'],
        ['Uraian', 'Anggaran', 'Realisasi', 'Lebih/(Kurang)', '%'],
        ['Belanja Pegawai', '1.250.000', '1.200.500', '(49.500)', '96,04'],
        ['Belanja Barang', '2.000.000', '(50.000)', '(2.050.000)', '(2,50)'],
        ['Belanja Modal', '-', '-', '-', '-'],
        ['Jumlah Belanja', '3.250.000', '1.150.500', '(2.099.500)', '35,40'],
      ],
    },
  ]);
  expect(tabel).toMatchObject([{ baris: 3, karantina: [] }]);
  expect(angka.get('Pagu anggaran')).toBe('3250000000.00');
  expect(angka.get('Realisasi anggaran')).toBe('1150500000.00');
});

test.each([
  ['Pagu (juta Rp)', 'Realisasi (juta Rp)', '4650500000.00'],
  ['Pagu (Rp 000)', 'Realisasi (Rp 000)', '4650500.00'],
  ['Pagu (Rp)', 'Realisasi (Rp)', '4650.50'],
])('%s: the unit stands in the heading', async (pagu, realisasi, jumlah) => {
  const { angka } = await baca([
    {
      baris: [
        ['No', 'Unit Kerja', pagu, realisasi],
        [1, 'Sekretariat', 1250.5, 1200.25],
        [2, 'Direktorat Benih', 3400, 3300],
      ],
    },
  ]);
  expect(angka.get('Pagu anggaran')).toBe(jumlah);
});

test('groups with a heading and a sum of their own are summed once', async () => {
  const { angka, tabel } = await baca([
    {
      baris: [
        ['NO', 'NAMA SATKER', 'PAGU', 'REALISASI', '%'],
        ['A', 'KANTOR PUSAT'],
        [1, 'Sekretariat Badan', 1000, 900, 90],
        [2, 'Pusat Data', 500, 450, 90],
        [n, 'Jumlah', 1500, 1350, 90],
        ['B', 'UPT'],
        [3, 'Balai Satu', 200, 150, 75],
        [4, 'Balai Dua', 300, 280, 93.33],
        [n, 'Sub Total', 500, 430, 86],
        [n, 'JUMLAH SELURUH', 2000, 1780, 89],
      ],
    },
  ]);
  expect(tabel).toMatchObject([{ baris: 4, karantina: [] }]);
  expect(angka.get('Pagu anggaran')).toBe('2000.00');
  expect(angka.get('Realisasi anggaran terhadap pagu')).toBe('89.00');
});

test('money and bodily progress under one heading', async () => {
  const { angka, tabel } = await baca([
    {
      baris: [
        ['No', 'Program / Kegiatan', 'Pagu Anggaran (Rp)', 'Realisasi', n, n, 'Ket'],
        [n, n, n, 'Keuangan (Rp)', 'Keuangan (%)', 'Fisik (%)', n],
        ['I', 'Program Penunjang', '1.000.000', '900.000', '90,00', '100', n],
        ['II', 'Program Utama', '2.000.000', '1.800.000', '90,00', '95', n],
        [n, 'TOTAL BELANJA', '3.000.000', '2.700.000', '90,00', '97', n],
      ],
    },
  ]);
  expect(tabel[0]?.kolom.map((k) => k.sebagai)).toEqual(['no', 'dimensi', 'pagu', 'realisasi', 'persen', '', '']);
  expect(angka.get('Pagu anggaran')).toBe('3000000.00');
});

test('years side by side are years, and the last one is the report’s', async () => {
  const { angka } = await baca([
    {
      baris: [
        ['No', 'Jenis Belanja', 'TA 2022', n, n, 'TA 2023', n, n],
        [n, n, 'Pagu', 'Realisasi', '%', 'Pagu', 'Realisasi', '%'],
        [1, 'Belanja Pegawai', 1100, 1000, 90.91, 1000, 950, 95],
        [2, 'Belanja Barang', 2100, 2000, 95.24, 2000, 1800, 90],
        [n, 'Total', 3200, 3000, 93.75, 3000, 2750, 91.67],
      ],
    },
  ]);
  expect(angka.get('Realisasi anggaran – Belanja Pegawai, 2022')).toBe('90.91');
  expect(angka.get('Realisasi anggaran – Belanja Barang, 2023')).toBe('90.00');
  expect(angka.get('Pagu anggaran')).toBe('3000.00');
});

const bulan = (nama: string, ke: number): LembarUji => ({
  nama,
  baris: [
    [`REALISASI ANGGARAN BULAN ${nama} 2024`],
    ['No', 'Uraian', 'Pagu', 'Realisasi Bulan Ini', 'Realisasi Sejauh Ini', 'Sisa Anggaran'],
    [1, 'Belanja Pegawai', 12000, 1000, 1000 * ke, 12000 - 1000 * ke],
    [2, 'Belanja Barang', 6000, 300, 300 * ke, 6000 - 300 * ke],
  ],
});

test('a sheet for every month: each month has its figures, the last one is the year so far', async () => {
  const { angka, pilihan } = await baca([bulan('FEBRUARI', 2), bulan('MARET', 3)]);
  // Which of the two was spent so far follows from what is left.
  expect(pilihan).toEqual([]);
  expect(angka.get('Realisasi anggaran – Belanja Pegawai, Februari 2024')).toBe('16.67');
  expect(angka.get('Realisasi anggaran – Belanja Pegawai, Maret 2024')).toBe('25.00');
  expect(angka.get('Realisasi anggaran')).toBe('3900.00');
});

describe('two columns of realisasi', () => {
  const pk = (nama: string, capaian: readonly (number | null)[]): LembarUji => ({
    nama,
    baris: [
      [`PENGUKURAN KINERJA ${nama} 2023`],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi Lapangan', 'Realisasi Verifikasi', 'Capaian'],
      [1, `Jumlah desa ${nama}`, 20, 18, 17, capaian[0] ?? n],
      [2, `Jumlah kader ${nama}`, 100, 110, 105, capaian[1] ?? n],
    ],
  });

  test('the one that makes the printed capaian', async () => {
    const { angka, pilihan } = await baca([pk('Timur', [85, 105])]);
    expect(pilihan).toEqual([]);
    expect(angka.get('Jumlah desa Timur')).toBe('85.00');
  });

  test('where nothing shows it, asked once for all tables with these heads, and the answer holds for all', async () => {
    const lembar = [pk('Timur', []), pk('Barat', [])];
    const { pilihan, angka } = await baca(lembar);
    expect(pilihan.map((p) => p.perihal)).toEqual(['kolom']);
    expect(angka.get('Jumlah desa Barat')).toBeNull();
    const [satu] = pilihan;
    const jawab = await baca(lembar, { pilihan: { [satu?.kunci ?? '']: satu?.opsi[0]?.nilai ?? '' } });
    expect([jawab.angka.get('Jumlah desa Barat'), jawab.angka.get('Jumlah kader Timur')]).toEqual(['90.00', '110.00']);
  });
});

test('one year between where it began and where the plan ends', async () => {
  const { angka, tabel } = await baca([
    {
      baris: [
        ['No.', 'Indikator Kinerja', 'Kondisi Awal 2021', 'Tahun 2022', n, n, 'Target Akhir RPJMD (2026)', 'Capaian s.d. 2022 terhadap Target Akhir (%)'],
        [n, n, n, 'Target', 'Realisasi', 'Capaian (%)', n, n],
        [1, 'Indeks Desa', '70,12', '70,80', '71,05', '100,35', '73,00', '97,33'],
        [2, 'Angka Harapan Belajar', '3,10', '4,50', '5,02', '111,56', '6,00', '83,67'],
      ],
    }, // prettier-ignore
  ]);
  expect(tabel.map((t) => t.jenis)).toEqual(['perjanjianKinerja']);
  expect([angka.get('Indeks Desa'), angka.get('Angka Harapan Belajar')]).toEqual(['100.35', '111.56']);
});

test('a university’s IKU: a base line beside the target, quarters', async () => {
  const { angka, tabel } = await baca([
    {
      baris: [
        ['Sasaran', 'Kode', 'Indikator Kinerja Utama', 'Satuan', 'Base Line 2022', 'Target 2023', 'Realisasi TW 1', 'Realisasi TW 2', 'Realisasi TW 3', 'Realisasi TW 4', '% Capaian'],
        ['Mutu lulusan', 'IKU 1', 'Lulusan bekerja layak', '%', 60, 65, 0, 40, 55, 66, '101,54'],
        [n, 'IKU 2', 'Mahasiswa di luar kampus', '%', 20, 30, 5, 12, 20, 28, '93,33'],
      ],
    }, // prettier-ignore
  ]);
  expect(tabel).toMatchObject([{ jenis: 'triwulan', baris: 2 }]);
  expect([angka.get('Lulusan bekerja layak'), angka.get('Mahasiswa di luar kampus')]).toEqual(['101.54', '93.33']);
});

test('a note between rows does not end the table', async () => {
  const { angka, tabel } = await baca([
    {
      baris: [
        ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'Ketahanan pangan', 'Skor pola pangan *)', '90,5', '91,2'],
        ['*) angka sementara'],
        [2, 'Nilai tambah', 'Nilai tambah usaha', '1.250', '1.300'],
      ],
    },
  ]);
  expect(tabel[0]?.baris).toBe(2);
  expect(angka.get('Nilai tambah usaha')).toBe('104.00');
});

test('a list of budgets has no shares and no rest', async () => {
  const { angka } = await baca([
    {
      baris: [
        ['No', 'Kode Satker', 'Nama Satker', 'Nomor DIPA', 'Pagu'],
        [1, "'123456", 'Balai Satu', 'SP DIPA-1', 1000],
        [2, "'123457", 'Balai Dua', 'SP DIPA-2', 2000],
      ],
    },
  ]);
  expect([...angka]).toEqual([
    ['Total pagu menurut Nama Satker', '3000.00'],
    ['Pagu anggaran', '3000.00'],
  ]);
});

describe('a table that no kind takes', () => {
  const gudang: LembarUji = {
    nama: 'Gudang',
    baris: [
      ['Rekap Barang Persediaan'],
      ['Nama Barang', 'Masuk', 'Keluar', 'Saldo'],
      ['Kertas', 100, 40, 60],
      ['Tinta', 20, 5, 15],
    ],
  };

  test('is listed with its place and its heads', async () => {
    const { asing, tabel } = await baca([gudang]);
    expect(tabel).toEqual([]);
    expect(asing).toMatchObject([
      {
        kunci: 'bentuk/nama barang|masuk|keluar|saldo',
        judul: 'Rekap Barang Persediaan',
        rentang: { lembar: 'Gudang', baris: 1, kolom: 0, jumlahBaris: 3, jumlahKolom: 4 },
        baris: 2,
      },
    ]);
  });

  test('is read as a person says, on every sheet of these heads, and a running text is none', async () => {
    const jawaban = 'Realisasi Anggaran;dimensi:nama barang;pagu:masuk;realisasi:keluar';
    const catatan: LembarUji = {
      nama: 'Catatan',
      baris: [
        ['Hal', 'Isi'],
        ['Rapat', 'ditunda'],
        ['Surat', 'dikirim'],
      ],
    };
    const { asing, tabel, angka } = await baca([gudang, { ...gudang, nama: 'Gudang B' }, catatan], {
      pilihan: { 'bentuk/nama barang|masuk|keluar|saldo': jawaban },
    });
    expect(asing).toEqual([]);
    expect(tabel.map((t) => [t.jenis, t.rentang.lembar, t.baris, t.bentuk.olehOrang])).toEqual([
      ['anggaran', 'Gudang', 2, true],
      ['anggaran', 'Gudang B', 2, true],
    ]);
    expect(angka.get('Realisasi anggaran – Kertas')).toBe('40.00');
  });

  test('a table that was taken for one kind may be said to be of another', async () => {
    const uang: LembarUji = {
      baris: [
        ['Program', 'Pagu', 'Realisasi'],
        ['Benih', 200, 150],
        ['Pupuk', 100, 90],
      ],
    };
    const { tabel } = await baca([uang]);
    expect(tabel.map((t) => t.jenis)).toEqual(['anggaran']);
    const [satu] = tabel;
    const lain = await baca([uang], {
      pilihan: { [satu?.bentuk.kunci ?? '']: 'Perjanjian Kinerja;indikator:program;target:pagu;realisasi:realisasi' },
    });
    expect(lain.tabel.map((t) => t.jenis)).toEqual(['perjanjianKinerja']);
    expect(lain.angka.get('Benih')).toBe('75.00');
  });
});

test('years under “Realisasi Capaian” are realisasi; the share of a year beside its realisasi is no second one', async () => {
  const { data } = await baca([
    {
      nama: 'Renstra',
      baris: [
        ['Indikator', 'Target Renstra', n, 'Realisasi Capaian', n],
        [n, '2022', '2023', '2022', '2023'],
        ['Jumlah arsip tertata', 10, 12, 9, 12],
      ],
    },
    {
      nama: 'Tren',
      baris: [
        ['Indikator', 'Realisasi 2022', '% Capaian 2022', 'Realisasi 2023', '% Capaian 2023'],
        ['Jumlah rapat', 8, 80, 9, 90],
      ],
    },
  ]);
  const titik = data.tren.map((t) => t.titik.map((x) => `${x.jenis} ${x.tahun} ${x.nilai?.nilai?.toString() ?? '–'}`));
  expect(titik).toEqual([
    ['target 2022 10', 'target 2023 12', 'realisasi 2022 9', 'realisasi 2023 12'],
    ['realisasi 2022 8', 'realisasi 2023 9'],
  ]);
});
