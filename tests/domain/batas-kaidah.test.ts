import { Decimal } from '../../src/dasar/desimal';
import type { TabelTriwulan } from '../../src/domain/data';
import { type BarisTriwulan, konsolidasiTabel } from '../../src/domain/konsolidasi';
import { hitungLkj } from '../../src/domain/lkj';
import { namaPendek } from '../../src/domain/nama-pendek';
import { simulasikan } from '../../src/domain/simulasi';
import { dataKosong, IKPA_2023, masuk, nilaiIkpa } from './bahan';

describe('how the quarters of a table make the year', () => {
  const baris = (
    realisasi: readonly (number | null)[],
    setahun: number | null = null,
    target: number | null = null,
    satuan: 'orang' | '%' = 'orang',
  ): BarisTriwulan => {
    const data: TabelTriwulan = {
      id: 'x',
      nama: 'x',
      untuk: null,
      targetTahun: target === null ? undefined : masuk('target', target, satuan),
      target: [],
      realisasi: realisasi.map((n, i) => (n === null ? undefined : masuk(`r${i}`, n, satuan))),
      kumulatif: false,
    };
    return { data, setahun: setahun === null ? null : new Decimal(setahun) };
  };

  test.each<[string, BarisTriwulan[], ReturnType<typeof konsolidasiTabel>]>([
    ['the printed year is their sum', [baris([10, 20, 30, 40], 100)], 'jumlah'],
    ['their mean', [baris([10, 20, 30, 40], 25)], 'rataRata'],
    ['the last', [baris([10, 20, 30, 40], 40)], 'nilaiTerakhir'],
    ['none of them', [baris([40, 20, 30, 10], 99)], 'jumlah'],
    ['two of them, which says nothing', [baris([0, 0, 0, 40], 40)], null],
    ['mean and last, which says nothing', [baris([30, 30, 30], 30)], null],
    ['one row says nothing, another does', [baris([0, 0, 0, 40], 40), baris([10, 20, 30, 40], 100)], 'jumlah'],
    ['two rows say two things', [baris([10, 20, 30, 40], 40), baris([10, 20, 30, 40], 100)], null],
    ['one quarter that is the year', [baris([10], 10)], 'nilaiTerakhir'],
    ['one quarter that is not', [baris([10], 12)], null],
    ['no quarter', [baris([null, null], 12)], null],
    ['counts that go down were not counted from January', [baris([20, 10])], 'jumlah'],
    ['counts that stay', [baris([20, 20])], null],
    ['what is measured may go down', [baris([20, 10], null, null, '%')], null],
    ['counts that rise far above the target', [baris([100, 110, 120, 130], null, 130)], 'nilaiTerakhir'],
    ['counts that rise up to the target', [baris([10, 20, 30, 40], null, 100)], null],
    [
      'one row far above, another within',
      [baris([100, 110, 120, 130], null, 130), baris([10, 20, 30], null, 60)],
      null,
    ],
    [
      'one row far above, another of two quarters',
      [baris([100, 110, 120, 130], null, 130), baris([10, 20], null, 60)],
      'nilaiTerakhir',
    ],
    ['just at the limit above the target', [baris([20, 45, 55], null, 100)], null],
    ['just beyond it', [baris([20, 45, 56], null, 100)], 'nilaiTerakhir'],
    ['not where one of them stays', [baris([45, 45, 56], null, 100)], null],
    ['not of two quarters', [baris([60, 70], null, 100)], null],
    ['not where the last is as far above it alone', [baris([20, 45, 121], null, 100)], null],
    ['but at the limit', [baris([20, 45, 120], null, 100)], 'nilaiTerakhir'],
  ])('%s', (_apa, semua, harapan) => {
    expect(konsolidasiTabel(semua)).toBe(harapan);
  });
});

test.each([
  [
    'three words in common at the beginning are left out',
    ['Jumlah desa yang menerima bantuan benih', 'Jumlah desa yang memiliki lumbung pangan'],
    ['Menerima bantuan benih', 'Memiliki lumbung pangan'],
  ],
  [
    'two are not',
    ['Rumah layak menerima bantuan benih', 'Rumah layak memiliki lumbung pangan'],
    ['Rumah layak menerima…', 'Rumah layak memiliki…'],
  ],
  [
    'two in common at the end are left out',
    ['Produksi padi sawah unggul Dinas Maju', 'Populasi ternak sapi potong Dinas Maju'],
    ['Produksi padi sawah unggul', 'Populasi ternak sapi potong'],
  ],
  [
    'one is not',
    ['Produksi padi sawah Maju', 'Populasi ternak sapi Maju'],
    ['Produksi padi sawah Maju', 'Populasi ternak sapi Maju'],
  ],
  [
    'where too little is left, nothing is',
    ['Jumlah warga desa padi', 'Jumlah warga desa ikan'],
    ['Warga desa padi', 'Warga desa ikan'],
  ],
  ['how it is counted is not the thing', ['Persentase (%) jalan mantap'], ['Jalan mantap']],
  ['but of a score it is', ['Nilai Kinerja Anggaran'], ['Nilai Kinerja Anggaran']],
  ['28 letters stay', ['Abcdefghijklm nopqrstuvwxyzab'], ['Abcdefghijklm nopqrstuvwxyz…']],
])('short names: %s', (_apa, nama, harapan) => {
  expect(namaPendek(nama)).toEqual(harapan);
});

describe('ways to a target', () => {
  const { ikpa } = hitungLkj({ ...dataKosong(), ikpa: [nilaiIkpa(IKPA_2023)] });
  const figur = ikpa[0]?.nilaiAkhir;
  const cara = (target: string): string[] =>
    figur
      ? simulasikan(figur, new Decimal(target)).jalan.map(
          ({ cara: c, langkah }) =>
            `${c}: ${langkah.map((l) => `${l.masukan.kunci.split('/').at(-2) ?? ''} ${l.dari.toString()} → ${l.ke.toDecimalPlaces(4).toString()}`).join(', ')}`,
        )
      : [];

  test('the fewest components, and all of them alike', () => {
    expect(cara('96')).toEqual([
      'tersedikit: penyerapan 71.44 → 100, deviasiHal3 73.22 → 81.605',
      'merata: penyerapan 71.44 → 89.1721, deviasiHal3 73.22 → 89.8469, belanjaKontraktual 90.18 → 96.277, dispensasiSpm 90 → 96.2087, upTup 95.81 → 98.4114, penyelesaianTagihan 98.18 → 99.31, capaianOutput 99.69 → 99.8825',
    ]);
    expect(cara('99')).toHaveLength(2);
  });

  test('what all of them reach at their best can be reached, and no more', () => {
    expect(cara('100')).toEqual([
      'tersedikit: penyerapan 71.44 → 100, deviasiHal3 73.22 → 100, belanjaKontraktual 90.18 → 100, dispensasiSpm 90 → 100, upTup 95.81 → 100, penyelesaianTagihan 98.18 → 100, capaianOutput 99.69 → 100',
    ]);
    expect(cara('100.0001')).toEqual([]);
  });
});
