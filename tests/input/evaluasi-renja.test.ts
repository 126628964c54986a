import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';
import { keBaris, pk } from './tabel-contoh';

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}

const capaian = (data: Parameters<typeof hitungLkj>[0]): unknown[] =>
  (hitungLkj(data).capaian?.indikator ?? []).map((i) => [i.data.nama, i.capaian.nilai?.toFixed(2) ?? null]);

const n = null;
/** Permendagri 86/2017: every measure as K and Rp, realisasi by quarter. */
const lengkap: LembarUji = {
  nama: 'Evaluasi',
  baris: [
    ['EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH TAHUN 2023'],
    [],
    [
      ...['No', 'Sasaran', 'Program/Kegiatan', 'Indikator Kinerja Program (outcome)/ Kegiatan (output)'],
      ...['Target Renstra PD pada Tahun 2026', n, 'Realisasi Capaian Kinerja Renstra PD s.d. Renja PD Tahun Lalu (2022)', n],
      ...['Target Kinerja dan Anggaran Renja PD Tahun Berjalan yang Dievaluasi (2023)', n],
      ...['Realisasi Kinerja pada Triwulan', n, n, n, n, n, n, n],
      ...['Realisasi Capaian Kinerja dan Anggaran Renja PD yang Dievaluasi (2023)', n],
      ...['Tingkat Capaian Kinerja dan Realisasi Anggaran Renja PD Tahun 2023 (%)', n, 'Unit Penanggung Jawab'],
    ],
    [n, n, n, n, n, n, n, n, n, n, 'I', n, 'II', n, 'III', n, 'IV', n, n, n, n, n, n],
    [n, n, n, n, ...Array.from({ length: 9 }, () => ['K', 'Rp']).flat(), n],
    ['1', '2', '3', '4', '5', n, '6', n, '7', n, '8', n, '9', n, '10', n, '11', n, '12=8+9+10+11', n, '13=12/7x100', n, '14'],
    [1, 'Naiknya hasil kebun', 'PROGRAM PERKEBUNAN', 'Produksi kakao (ton)', 500, 9000, 200, 3000, 100, 2000, 20, 400, 25, 500, 30, 600, 20, 300, 95, 1800, 95, 90, 'Bidang Kebun'],
    [n, n, 'Kegiatan Pembibitan', 'Jumlah bibit yang dibagikan', 40, 6000, 20, 2000, 10, 1200, 2, 200, 3, 300, 2, 300, 3, 300, 10, 1100, 100, 91.67, n],
    [n, n, n, 'Jumlah laporan pembibitan', 4, n, 2, n, 1, n, 0, n, 0, n, 0, n, 1, n, 1, n, 100, n, n],
    ['Rata-rata capaian kinerja (%)', ...Array.from({ length: 19 }, () => n), 98.33, 90.84],
    ['Predikat kinerja', ...Array.from({ length: 19 }, () => n), 'ST', 'T'],
    ['Faktor pendorong keberhasilan kinerja:'],
  ],
  gabungan: [0, 1, 2, 3, 22].map((k) => [2, k, 3, 1] as const),
}; // prettier-ignore

test('K and Rp of the year, its quarters and its whole; the plan of years is not the year', async () => {
  const { data, tabel, bukanMasukan } = await baca(lengkap);
  expect(bukanMasukan).toEqual([]);
  expect(tabel).toMatchObject([{ jenis: 'triwulan', baris: 3, tahun: 2023, karantina: [] }]);
  expect(capaian(data)).toEqual([
    ['Produksi kakao (ton)', '95.00'],
    ['Jumlah bibit yang dibagikan', '100.00'],
    ['Jumlah laporan pembibitan', '100.00'],
  ]);
  expect(data.triwulan?.[1]?.realisasi.map((f) => f?.nilai?.toNumber())).toEqual([2, 3, 2, 3]);
  expect(
    data.anggaran[0]?.baris.map((b) => [b.nama, b.pagu?.nilai?.toNumber(), b.realisasi?.nilai?.toNumber()]),
  ).toEqual([
    ['PROGRAM PERKEBUNAN', 2000, 1800],
    ['Kegiatan Pembibitan', 1200, 1100],
  ]);
});

test('half a year: the realisasi so far, as text; a dash is no quarter', async () => {
  const baris: SelUji[][] = [
    ['Evaluasi Pelaksanaan Renja Triwulan II Tahun 2024'],
    ['Kode', 'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan', 'Indikator Kinerja Program/Kegiatan', 'Satuan', 'Target Akhir Renstra', n, 'Realisasi s.d. Tahun 2023', n, 'Target Renja Tahun 2024', n, 'Realisasi Triwulan I', n, 'Realisasi Triwulan II', n, 'Realisasi Renja s.d. Triwulan II', n, 'Tingkat Capaian (%)', n],
    [n, n, n, n, ...Array.from({ length: 7 }, () => ['K', 'Rp']).flat()],
    ['2.09.01', 'Program Penunjang', 'Persentase layanan terpenuhi', '%', '100', '900.000.000', '90', '500.000.000', '100', '300.000.000', '20', '60.000.000', '30', '70.000.000', '50', '130.000.000', '50,00', '43,33'],
    ['2.09.01.2.01', 'Kegiatan Perencanaan', 'Jumlah dokumen rencana', 'Dokumen', '30', '90.000.000', '18', '50.000.000', '6', '30.000.000', '2', '6.000.000', '2', '7.000.000', '4', '13.000.000', '66,67', '43,33'],
    ['2.09.02', 'Program Mutu', 'Indeks mutu', 'Indeks', '85', '400.000.000', '80', '200.000.000', '82', '100.000.000', '-', '10.000.000', '78', '20.000.000', '78', '30.000.000', '95,12', '30,00'],
  ]; // prettier-ignore
  const { data, tabel } = await baca({ baris });
  expect(tabel).toMatchObject([{ baris: 3, karantina: [] }]);
  expect(capaian(data)).toEqual([
    ['Persentase layanan terpenuhi', '50.00'],
    ['Jumlah dokumen rencana', '66.67'],
    ['Indeks mutu', '95.12'],
  ]);
  expect(data.anggaran[0]?.baris.map((b) => b.realisasi?.nilai?.toNumber())).toEqual([130e6, 13e6, 30e6]);
});

test('Permendagri 54/2010: last year’s pair counts, next year’s target does not; bullets beside names, gaps of two rows', async () => {
  const isi = (nama: string, akhir: number, t: number, r: number): SelUji[] => [
    '-',
    nama,
    akhir,
    1,
    t,
    r,
    (100 * r) / t,
    9,
    3,
    75,
  ];
  const baris: SelUji[][] = [
    ['Rekapitulasi Evaluasi Hasil Pelaksanaan Renja OPD s/d Tahun 2014'],
    ['Kode', 'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan', 'Indikator Kinerja Program/ Kegiatan', n, 'Target Kinerja Capaian Program (Renstra SKPD) Tahun 2015', 'Realisasi Target Kinerja Hasil Program s/d Tahun 2013', 'Target dan Realisasi Kinerja Program dan Kegiatan Tahun 2014', n, n, 'Target Program dan Kegiatan (Renja SKPD 2015)', 'Perkiraan Realisasi Capaian Target Renstra s/d 2015', n],
    [n, n, n, n, n, n, 'Target Renja SKPD Tahun 2014', 'Realisasi Renja SKPD Tahun 2014', 'Tingkat Realisasi (%)', n, 'Realisasi Capaian s/d 2015', 'Tingkat Capaian (%)'],
    ['1', '2', '3', n, '4', '5', '6', '7', '8=(7/6)', '9', '10=(5+7+9)', '11=(10/4)'],
    ['1.01', 'Program Tata Usaha'],
    ['1.01.01', 'Kegiatan Surat', ...isi('Surat yang dikirim', 40, 10, 8)],
    [n, n, ...isi('Arsip yang disusun', 4, 2, 2)],
    [],
    [],
    ['1.01.02', 'Kegiatan Rapat', ...isi('Rapat yang digelar', 12, 4, 3)],
  ]; // prettier-ignore
  const gabungan = [
    [1, 2, 2, 2],
    [1, 0, 2, 1],
    [1, 1, 2, 1],
    [1, 6, 1, 3],
    [1, 10, 1, 2],
  ] as const;
  const { data, tabel } = await baca({ baris, gabungan });
  expect(tabel).toMatchObject([{ jenis: 'perjanjianKinerja', baris: 3, karantina: [] }]);
  expect(capaian(data)).toEqual([
    ['Surat yang dikirim', '80.00'],
    ['Arsip yang disusun', '100.00'],
    ['Rapat yang digelar', '75.00'],
  ]);
});

test('beside an agreement the programmes’ indicators do not enter its mean, and that is said', async () => {
  const { data, bukanMasukan } = await baca({ nama: 'PK', baris: keBaris(pk) }, lengkap);
  expect(data.indikator).toHaveLength(pk.baris.length);
  expect(bukanMasukan.map((b) => b.sebutan)).toEqual([expect.stringContaining('3 indikator program dan kegiatan')]);
});
