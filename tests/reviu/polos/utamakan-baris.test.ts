import { periksaSemua } from './periksa-polos';

const perjanjian = [
  ['Tabel 2. Pengukuran Indikator'],
  ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi'],
  ['1', 'Layanan', 'Tingkat hunian', '95,00', '104,12'],
  ['2', 'Layanan', 'Indeks kepuasan', '80,00', '107,00'],
  ['3', 'Sarana', 'Fasilitas terstandar', '85,00', '94,12'],
  ['4', 'Sarana', 'Kerja sama mitra', '95,00', '118,18'],
];
const capaian = (kepuasan: string) => [
  ['Tabel 1. Capaian Kinerja'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
  ['1', 'Tingkat hunian', '95,00', '104,12', '109,60'],
  ['2', 'Indeks kepuasan', '80,00', '93,63', kepuasan],
  ['3', 'Fasilitas terstandar', '85,00', '94,12', '110,73'],
  ['4', 'Kerja sama mitra', '95,00', '118,18', '124,40'],
];

test('a capaian that agrees with its own row is not accused: the two tables that differ are shown', async () => {
  const temuan = await periksaSemua({ nama: 'T1', baris: perjanjian }, { nama: 'T2', baris: capaian('117,04') });
  expect(temuan.filter((t) => t.includes('capaian'))).toEqual([]);
  expect(temuan.filter((t) => t.startsWith('operan-tabel'))).toEqual(['operan-tabel T1!E4 107,00 93,63']);
});

test('one that disagrees with its own row is, by the figures of that row', async () => {
  const temuan = await periksaSemua({ nama: 'T1', baris: perjanjian }, { nama: 'T2', baris: capaian('114,07') });
  expect(temuan.filter((t) => t.includes('T2!E4'))).toEqual(['hubungan-kolom T2!E4 114,07 117,04']);
});

test('a percentage cut off after its printed decimals is no finding of any rule', async () => {
  const temuan = await periksaSemua({
    nama: 'Anggaran',
    baris: [
      ['Tabel 3. Realisasi Anggaran per Program'],
      ['No', 'Program', 'Pagu', 'Realisasi', '%', 'Sisa'],
      ['1', 'Penunjang', '900.000.000', '871.428.571', '96,82', '28.571.429'],
      ['2', 'Jalan', '1.450.000.000', '1.400.116.300', '96,55', '49.883.700'],
      ['3', 'Wisata', '620.000.000', '598.114.000', '96,47', '21.886.000'],
    ],
  });
  expect(temuan).toEqual([]);
});

test('a capaian is not accused where the separator of its operand is the slip', async () => {
  const temuan = await periksaSemua({
    nama: 'T1',
    baris: [
      ['Tabel 3. Pengukuran Capaian Tahun 2022'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian'],
      ['1', 'Produksi padi sawah', 'ton', '1.768.495', '1.992.770', '112,68'],
      ['2', 'Produksi jagung pipil', 'ton', '2.217.235', '2.253.712', '101,65'],
      ['3', 'Produksi kedelai lokal', 'ton', '268.797', '352,390', '131,10'],
      ['4', 'Produksi kelapa sawit', 'ton', '12.285.690', '10.040.345', '81,72'],
      ['5', 'Produksi ubi kayu', 'ton', '143.774', '119.590', '83,18'],
    ],
  });
  expect(temuan).toEqual(['hubungan-kolom T1!E5 352,390 352.390']);
});
