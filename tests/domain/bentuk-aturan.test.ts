import { serialDari } from '../../src/dasar/tanggal';
import type { Ekspresi } from '../../src/domain/angka';
import {
  akar,
  bagi,
  bulat,
  bulatAtas,
  cacah,
  fakta,
  hariBulan,
  hariKerja,
  jika,
  jumlah,
  kali,
  kurang,
  maks,
  min,
  mutlak,
  pangkat,
  persen,
  persentase,
  rata,
  rataUkur,
  semuaFakta,
  tetap,
} from '../../src/domain/ekspresi/bentuk';
import { keFormula } from '../../src/domain/ekspresi/formula';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { jelaskan, jelaskanNama } from '../../src/domain/ekspresi/penjelasan';
import { rentang } from '../../src/domain/ekspresi/rentang';
import { masuk } from './bahan';

/** Inputs by name: measured with two decimals, a whole one, a count, an empty one, days. */
const MASUKAN = new Map(
  [
    masuk('a', 80.09),
    masuk('b', -2.25),
    masuk('c', 81),
    masuk('d', 12.5, 'orang'),
    masuk('nol', 0),
    masuk('kecil', '0.01'),
    masuk('kosong', null),
    masuk('senin', serialDari('2026-03-02'), 'tanggal'),
    masuk('jumat', serialDari('2026-03-13'), 'tanggal'),
    masuk('rabu', serialDari('2026-03-11'), 'tanggal'),
    { ...masuk('juta', 5_000_000, 'rupiah'), langkah: masuk('x', 1_000_000).nilai ?? undefined },
  ].map((f) => [f.kunci, f]),
);
const m = (nama: string): Ekspresi => {
  const f = MASUKAN.get(nama);
  if (!f) throw new Error(nama);
  return fakta(f as Parameters<typeof fakta>[0]);
};
const [a, b, c, d, nol, kecil, kosong, senin, jumat, rabu, juta] = [...MASUKAN.keys()].map(m) as [
  Ekspresi,
  Ekspresi,
  Ekspresi,
  Ekspresi,
  Ekspresi,
  Ekspresi,
  Ekspresi,
  Ekspresi,
  Ekspresi,
  Ekspresi,
  Ekspresi,
];

/** Value, span of what rounding of the inputs explains, formula, sentence with numbers and with names. */
function sebut(e: Ekspresi): string[] {
  const nilai = nilaikan(e);
  const batas = rentang(e);
  const letak = [...MASUKAN.keys()];
  const formula = keFormula(
    e,
    { fakta: (f) => ({ lembar: 'T', baris: 2 * letak.indexOf(f.kunci), kolom: 0 }), angka: () => undefined },
    'T',
  );
  return [
    nilai.ada ? nilai.nilai.toDecimalPlaces(6).toString() : nilai.sebab.kode,
    batas ? `${batas.bawah.toDecimalPlaces(6).toString()} … ${batas.atas.toDecimalPlaces(6).toString()}` : 'none',
    formula,
    jelaskan(e),
    jelaskanNama(e),
    String(semuaFakta(e).length),
  ];
}

test.each<[string, Ekspresi, string[]]>([
  ['measured', a, ['80.09', '80.085 … 80.095', 'A1', '80,09', 'a', '1']],
  ['whole', c, ['81', '81 … 81', 'A5', '81', 'c', '1']],
  ['count', d, ['12.5', '12.5 … 12.5', 'A7', '12,5', 'd', '1']],
  ['empty', kosong, ['masukanKosong', 'none', 'A13', '–', 'kosong', '1']],
  ['of millions', juta, ['5000000', '4500000 … 5500000', 'A21', '5.000.000', 'juta', '1']],
  ['constant', tetap('0.5'), ['0.5', '0.5 … 0.5', '0.5', '0,5', '0,5', '0']],
  ['percent', persen(25), ['0.25', '0.25 … 0.25', '25%', '25%', '25%', '0']],
  ['sum', jumlah([a, b, c]), ['158.84', '158.83 … 158.85', 'A1+A3+A5', '80,09 + -2,25 + 81', 'a + b + c', '3']],
  ['sum with an empty one', jumlah([a, kosong]), ['masukanKosong', 'none', 'A1+A13', '80,09 + –', 'a + kosong', '2']],
  ['sum of nothing', jumlah([]), ['masukanKosong', '0 … 0', '', '', '', '0']],
  ['mean', rata([a, b]), ['38.92', '38.915 … 38.925', 'AVERAGE(A1,A3)', '(80,09 + -2,25) ÷ 2', '(a + b) ÷ 2', '2']],
  ['mean of nothing', rata([]), ['penyebutNol', 'none', 'AVERAGE()', '() ÷ 0', '() ÷ 0', '0']],
  ['difference', kurang(a, b), ['82.34', '82.33 … 82.35', 'A1-A3', '80,09 − -2,25', 'a − b', '2']],
  [
    'difference of differences',
    kurang(a, kurang(c, d)),
    ['11.59', '11.585 … 11.595', 'A1-(A5-A7)', '80,09 − (81 − 12,5)', 'a − (c − d)', '3'],
  ],
  ['product', kali(a, b), ['-180.2025', '-180.614225 … -179.790825', 'A1*A3', '80,09 × -2,25', 'a × b', '2']],
  [
    'product of sums',
    kali(jumlah([a, c]), persen(30)),
    ['48.327', '48.3255 … 48.3285', '(A1+A5)*30%', '(80,09 + 81) × 30%', '(a + c) × 30%', '2'],
  ],
  ['quotient', bagi(a, b), ['-35.595556', '-35.67706 … -35.514412', 'A1/A3', '80,09 ÷ -2,25', 'a ÷ b', '2']],
  [
    'quotient of quotients',
    bagi(a, bagi(c, d)),
    ['12.359568', '12.358796 … 12.36034', 'A1/(A5/A7)', '80,09 ÷ (81 ÷ 12,5)', 'a ÷ (c ÷ d)', '3'],
  ],
  ['by nought', bagi(a, nol), ['penyebutNol', 'none', 'A1/A9', '80,09 ÷ 0', 'a ÷ nol', '2']],
  [
    'by a span that touches nought',
    bagi(a, kecil),
    ['8009', '5339 … 16019', 'A1/A11', '80,09 ÷ 0,01', 'a ÷ kecil', '2'],
  ],
  [
    'share',
    persentase(a, c),
    ['98.876543', '98.87037 … 98.882716', 'A1/A5*100', '80,09 ÷ 81 × 100', 'a ÷ c × 100', '2'],
  ],
  ['power', pangkat(d, tetap(2)), ['156.25', '156.25 … 156.25', 'A7^2', '12,5^2', 'd^2', '1']],
  ['power of a negative', pangkat(b, tetap(2)), ['5.0625', 'none', 'A3^2', '-2,25^2', 'b^2', '1']],
  ['root', akar(a), ['8.949302', '8.949022 … 8.949581', 'A1^0.5', '√(80,09)', '√(a)', '1']],
  [
    'geometric mean',
    rataUkur([a, c]),
    ['80.543715', '80.541201 … 80.546229', '(A1*A5)^(1/2)', '(80,09 × 81)^(1 ÷ 2)', '(a × c)^(1 ÷ 2)', '2'],
  ],
  ['rounded', bulat(a, 1), ['80.1', '80.1 … 80.1', 'ROUND(ROUND(A1,9),1)', '80,09', 'a', '1']],
  ['rounded up', bulatAtas(a), ['81', '81 … 81', 'ROUNDUP(A1,0)', '80,09', 'a', '1']],
  ['absolute', mutlak(b), ['2.25', '2.245 … 2.255', 'ABS(A3)', '|-2,25|', '|b|', '1']],
  ['absolute over nought', mutlak(nol), ['0', '0 … 0', 'ABS(A9)', '|0|', '|nol|', '1']],
  [
    'absolute of a difference over nought',
    mutlak(kurang(kali(a, tetap(1)), tetap('80.09'))),
    ['0', '0 … 0.005', 'ABS(A1*1-80.09)', '|80,09 × 1 − 80,09|', '|a × 1 − 80,09|', '1'],
  ],
  [
    'least',
    min(a, b, c),
    [
      '-2.25',
      '-2.255 … -2.245',
      'MIN(A1,A3,A5)',
      'terkecil dari 80,09 dan -2,25 dan 81',
      'terkecil dari a dan b dan c',
      '3',
    ],
  ],
  [
    'most',
    maks(a, b, c),
    ['81', '81 … 81', 'MAX(A1,A3,A5)', 'terbesar dari 80,09 dan -2,25 dan 81', 'terbesar dari a dan b dan c', '3'],
  ],
  ['if it is', jika([a, '<', c], tetap(1), tetap(2)), ['1', '1 … 1', 'IF(A1<A5,1,2)', '1', '1', '2']],
  ['if it is not', jika([a, '>=', c], tetap(1), a), ['80.09', '80.085 … 80.095', 'IF(A1>=A5,1,A1)', '80,09', 'a', '2']],
  [
    'if it is the same',
    jika([c, '=', tetap(81)], a, b),
    ['80.09', '80.085 … 80.095', 'IF(A5=81,A1,A3)', '80,09', 'a', '3'],
  ],
  [
    'if of an empty one',
    jika([kosong, '<', c], tetap(1), tetap(2)),
    ['masukanKosong', 'none', 'IF(A13<A5,1,2)', '1', '1', '2'],
  ],
  [
    'count of those above',
    cacah([a, b, c], '>', 80, 2),
    [
      '2',
      '2 … 2',
      'COUNTIF(A1:A1,">="&80.005)+COUNTIF(A3:A3,">="&80.005)+COUNTIF(A5:A5,">="&80.005)',
      'banyaknya yang > 80 dari 3',
      'banyaknya yang > 80 dari 3',
      '3',
    ],
  ],
  [
    'count of those at least',
    cacah([a, b, c], '>=', 81, 2),
    [
      '1',
      '1 … 1',
      'COUNTIF(A1:A1,">="&80.995)+COUNTIF(A3:A3,">="&80.995)+COUNTIF(A5:A5,">="&80.995)',
      'banyaknya yang >= 81 dari 3',
      'banyaknya yang >= 81 dari 3',
      '3',
    ],
  ],
  [
    'count with an empty one',
    cacah([a, kosong], '<', 81, 2),
    [
      'masukanKosong',
      'none',
      'COUNTIF(A1:A1,"<"&80.995)+COUNTIF(A13:A13,"<"&80.995)',
      'banyaknya yang < 81 dari 2',
      'banyaknya yang < 81 dari 2',
      '2',
    ],
  ],
  [
    'working days',
    hariKerja(senin, jumat, []),
    [
      '10',
      '10 … 10',
      'NETWORKDAYS(A15,A17)',
      'hari kerja 2-3-2026 sampai 13-3-2026',
      'hari kerja senin sampai jumat',
      '2',
    ],
  ],
  [
    'working days with a holiday',
    hariKerja(senin, jumat, [rabu]),
    [
      '9',
      '9 … 9',
      'NETWORKDAYS(A15,A17,A19)',
      'hari kerja 2-3-2026 sampai 13-3-2026',
      'hari kerja senin sampai jumat',
      '3',
    ],
  ],
  [
    'working days backwards',
    hariKerja(jumat, senin, []),
    [
      '-10',
      '-10 … -10',
      'NETWORKDAYS(A17,A15)',
      'hari kerja 13-3-2026 sampai 2-3-2026',
      'hari kerja jumat sampai senin',
      '2',
    ],
  ],
  [
    'days of the month',
    hariBulan(senin),
    ['31', '31 … 31', 'DAY(EOMONTH(A15,0))', 'hari dalam bulan 2-3-2026', 'hari dalam bulan senin', '1'],
  ],
  [
    'sum in a product in a quotient',
    bagi(kali(jumlah([a, b]), tetap(100)), kurang(c, d)),
    [
      '113.635036',
      '113.620438 … 113.649635',
      '(A1+A3)*100/(A5-A7)',
      '(80,09 + -2,25) × 100 ÷ (81 − 12,5)',
      '(a + b) × 100 ÷ (c − d)',
      '4',
    ],
  ],
])('%s', (_apa, e, harapan) => {
  expect(sebut(e)).toEqual(harapan);
});
