import { join } from 'node:path';
import { Decimal } from '../../src/dasar/desimal';
import type { BarisAnggaran, NilaiIkpa, TabelAnggaran, TabelTriwulan } from '../../src/domain/data';
import { type BarisTriwulan, konsolidasiTabel } from '../../src/domain/konsolidasi';
import { hitungLkj } from '../../src/domain/lkj';
import { namaPendek } from '../../src/domain/nama-pendek';
import { semuaAngka } from '../../src/domain/semua-bagian';
import { simulasikan } from '../../src/domain/simulasi';
import { pembanding } from '../fixtures/teks-harapan';
import { dataKosong, IKPA_2023, masuk, nilaiIkpa } from './bahan';

/** Where more than one figure says it. */
const banding = pembanding(join(__dirname, 'batas-kaidah.txt'));

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

describe('printed results of a table of IKPA that come out otherwise', () => {
  const NILAI = 89.4495;
  const unit = (kode: string, dicetak: number | null): NilaiIkpa => ({
    ...nilaiIkpa(IKPA_2023, kode),
    nilaiTotalDilaporkan: dicetak === null ? undefined : masuk(`ikpa/${kode}/total`, dicetak, 'poin'),
  });
  const ditahan = (...dicetak: (number | null)[]): string[] =>
    hitungLkj({ ...dataKosong(), ikpa: dicetak.map((n, i) => unit(`0270${i}`, n)) }).ditahan.map(
      (d) => `${d.kunci} ${d.sebab}`,
    );

  test.each<[string, (number | null)[], number]>([
    ['all as printed', [NILAI, NILAI, NILAI], 0],
    ['one of three otherwise', [NILAI, NILAI, 90], 0],
    ['two of three', [NILAI, 90, 90], 2],
    ['two of four', [NILAI, NILAI, 90, 90], 0],
    ['three of three', [90, 90, 90], 3],
    ['two of two, too few to say', [90, 90], 0],
    ['two of two, and one without a printed result', [90, 90, null], 0],
    ['three of three, and two without', [90, 90, 90, null, null], 3],
  ])('%s', (_apa, dicetak, harapan) => {
    expect(ditahan(...dicetak)).toHaveLength(harapan);
  });
});

describe('money: what is a share of what, and which table stands for the unit', () => {
  const baris = (nama: string, pagu: number | null, realisasi?: number): BarisAnggaran => ({
    nama,
    pagu: pagu === null ? undefined : masuk(`${nama}/pagu`, pagu, 'rupiah'),
    realisasi: realisasi === undefined ? undefined : masuk(`${nama}/realisasi`, realisasi, 'rupiah'),
    persenDilaporkan: undefined,
    sisaDilaporkan: undefined,
  });
  const tabel = (id: string, isi: BarisAnggaran[], lain: Partial<TabelAnggaran> = {}): TabelAnggaran => ({
    id: `anggaran/${id}`,
    dimensi: 'Jenis Belanja',
    baris: isi,
    total: null,
    ...lain,
  });
  const bagian = (realisasi?: number): BarisAnggaran => ({
    ...baris('b', null),
    bagian: [
      {
        nama: 'x',
        pagu: masuk('x/pagu', 60, 'rupiah'),
        realisasi: realisasi === undefined ? undefined : masuk('x/real', realisasi, 'rupiah'),
      },
      { nama: 'y', pagu: masuk('y/pagu', 40, 'rupiah'), realisasi: undefined },
    ],
  });
  const angka = (...anggaran: TabelAnggaran[]): string[] =>
    semuaAngka(hitungLkj({ ...dataKosong(), anggaran })).map((a) => `${a.kunci} ${a.nilai?.toFixed(2) ?? a.status}`);
  const A = tabel('a', [baris('a', 100, 80)]);

  test.each<[string, TabelAnggaran[]]>([
    ['rows with realisasi', [tabel('a', [baris('a', 100, 80), baris('b', 50)])]],
    ['no realisasi', [tabel('a', [baris('a', 100), baris('b', 50)])]],
    ['only the total has realisasi', [tabel('a', [baris('a', 100)], { total: baris('t', 100, 80) })]],
    ['only a part has realisasi', [tabel('a', [bagian(30)])]],
    ['no part has', [tabel('a', [bagian()])]],
    ['the greater pagu first', [A, tabel('b', [baris('b', 200, 90)])]],
    ['the same pagu, the first', [A, tabel('b', [baris('b', 100, 90)])]],
    ['without realisasi after one that has it', [tabel('b', [baris('b', 200)]), A]],
    ['beside indicators after another', [tabel('b', [baris('b', 200, 90)], { pendamping: true }), A]],
    [
      'beside indicators and without realisasi',
      [tabel('b', [baris('b', 200)], { pendamping: true }), tabel('c', [baris('c', 100)]), A],
    ],
    [
      'an earlier year',
      [
        tabel('b', [baris('b', 200, 90)], { waktu: { tahun: 2022, bulan: null } }),
        tabel('a', [baris('a', 100, 80)], { waktu: { tahun: 2023, bulan: null } }),
      ],
    ],
    [
      'an earlier month',
      [
        tabel('b', [baris('b', 200, 90)], { waktu: { tahun: 2023, bulan: 3 } }),
        tabel('a', [baris('a', 100, 80)], { waktu: { tahun: 2023, bulan: 4 } }),
      ],
    ],
    [
      'December before January of the next year',
      [
        tabel('b', [baris('b', 200, 90)], { waktu: { tahun: 2022, bulan: 12 } }),
        tabel('a', [baris('a', 100, 80)], { waktu: { tahun: 2023, bulan: 1 } }),
      ],
    ],
    [
      'another dimension is no earlier',
      [
        tabel('b', [baris('b', 200, 90)], { dimensi: 'Kewenangan', waktu: { tahun: 2022, bulan: null } }),
        tabel('a', [baris('a', 100, 80)], { waktu: { tahun: 2023, bulan: null } }),
      ],
    ],
    [
      'a list of years',
      [tabel('b', [baris('2022', 200, 90), baris('2023', 300, 290)], { dimensi: 'Tahun', perTahun: true }), A],
    ],
    ['years as a name only', [tabel('b', [baris('b', 200, 90)], { dimensi: 'Tahun Anggaran' }), A]],
    ['pagu nol', [tabel('a', [baris('a', 0, 0), baris('b', 50, 0)])]],
    ['more than the pagu', [tabel('a', [baris('a', 100, 101)])]],
    [
      'levels',
      [tabel('a', [baris('a', 100, 80), { ...baris('b', 60, 50), induk: 0 }, { ...baris('c', 40, 30), induk: 0 }])],
    ],
    [
      'levels whose parts do not make it',
      [tabel('a', [baris('a', 100, 80), { ...baris('b', 60, 50), induk: 0 }, { ...baris('c', 41, 30), induk: 0 }])],
    ],
    ['blocked', [tabel('a', [{ ...baris('a', 100, 80), blokir: masuk('blokir', 10, 'rupiah') }, baris('b', 50, 20)])]],
  ])('%s', (apa, anggaran) => {
    banding(apa, angka(...anggaran));
  });
});
