import { kalimatTemuan, lembar, ringkas, temukanCetak } from './lembar-cetak';

const UKUR = [
  'Tabel 3.1 Pengukuran Kinerja Tahun 2022',
  'No | Indikator Kinerja | Satuan | Target | Realisasi | %',
  '1 | 1. Jumlah kelompok tani yang dibina (IKU) | kelompok | 40 | 44 | 110,00',
  '2 | Persentase jalan desa dalam kondisi mantap | % | 82,50 | 79,20 | 96,00',
  '3 | Indeks kepuasan pengguna irigasi | | 3,40 | 3,57 | 105,00',
  '4 | Produksi padi | ton | 61.200 | 58.140 | 95,00',
];
const efisiensi = (...capaian: string[]): string[] => [
  'Tabel 3.4 Efisiensi Tahun 2022',
  'Indikator Kinerja | % Capaian Kinerja | % Penyerapan Anggaran',
  `JUMLAH KELOMPOK TANI YANG DIBINA | ${capaian[0]} | 91,20`,
  `Persentase jalan desa dalam kondisi mantap | ${capaian[1]} | 88,10`,
  `Indeks Kepuasan Pengguna Irigasi | ${capaian[2]} | 97,45`,
  `Produksi padi | ${capaian[3]} | 90,05`,
];
const SAMA = ['110,00', '96,00', '105,00', '95,00'];
const ganti = (ke: number, nilai: string): string[] => SAMA.map((s, i) => (i === ke ? nilai : s));

test('one row in two tables with two values, where the columns agree in the other rows: both places are named', () => {
  const temuan = temukanCetak([lembar('T1', ...UKUR), lembar('T2', ...efisiensi(...ganti(2, '103,50')))]);
  expect(ringkas(temuan)).toEqual(['salinan-tabel 103,50 / 105,00']);
  const [satu] = temuan;
  expect(satu && kalimatTemuan(satu)).toBe(
    '“Indeks Kepuasan Pengguna Irigasi” tercantum dua kali: Tabel 3.4 kolom “% Capaian Kinerja” (T2): 103,50; ' +
      'Tabel 3.1 kolom “%” (T1): 105,00. 103,50 − 105,00 = -1,50, bukan pembulatan; 3 dari 4 baris kedua kolom itu sama.',
  );
  expect(satu && [satu.asal, satu.asalPembanding].map((s) => s && [s.lembar, s.baris, s.kolom])).toEqual([
    ['T2', 4, 1],
    ['T1', 4, 5],
  ]);
});

test.each([
  ['the same values', efisiensi(...SAMA)],
  ['a value rounded', efisiensi(...ganti(1, '96'))],
  ['a last digit cut off', efisiensi(...ganti(1, '96,01'))],
  ['another quantity in the column: most rows differ', efisiensi('88,00', '91,20', '105,00', '77,40')],
  ['another year', efisiensi(...ganti(2, '103,50')).map((b) => b.replace('% Capaian Kinerja', 'Capaian 2021'))],
  ['another document', efisiensi(...ganti(2, '103,50')).map((b) => b.replace('% Capaian', '% Capaian Akhir Renstra'))],
  ['a total', [...efisiensi(...SAMA), 'Jumlah | 101,50 | 92,00']],
])('%s: silence', (_apa, kedua) => {
  expect(ringkas(temukanCetak([lembar('T1', ...UKUR), lembar('T2', ...kedua)]))).toEqual([]);
});

test('parts under a heading keep apart what has the same name: daging of the production, daging of the standard', () => {
  const tabel = (judul: string, kolom: string, nilai: string[]): string[] => [
    judul,
    `Indikator Kinerja | ${kolom}`,
    'Produksi hasil ternak : |',
    `- Daging | ${nilai[0]}`,
    `- Telur | ${nilai[1]}`,
    'Produk yang memenuhi standar : |',
    `- Daging | ${nilai[2]}`,
    `- Telur | ${nilai[3]}`,
  ];
  const satu = lembar('T1', ...tabel('Tabel 1. Pengukuran', 'Capaian 2022', ['129,18', '116,79', '133,85', '127,69']));
  const dua = lembar('T2', ...tabel('Tabel 2. Ringkasan', 'Capaian 2022', ['129,18', '116,79', '138,35', '127,69']));
  expect(ringkas(temukanCetak([satu, dua]))).toEqual(['salinan-tabel 138,35 / 133,85']);
});
