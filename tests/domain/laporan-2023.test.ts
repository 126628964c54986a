import { Decimal, tampil } from '../../src/dasar/desimal';
import type { Ekspresi } from '../../src/domain/angka';
import { fakta, jumlah, kurang, persentase, tetap } from '../../src/domain/ekspresi/bentuk';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { putuskan } from '../../src/reviu/banding';
import { susunAngka } from '../../src/domain/susun-angka';
import { IKPA_2023, masuk, nilaiIkpa } from './bahan';
import { hitungIkpa } from '../../src/domain/ikpa';
import { pedomanIkpa } from '../../src/domain/pedoman/ikpa';
import { akhirTahun } from '../../src/domain/pedoman/parameter';

/** One figure that the LKj 2023 prints: the report's line, what it is, as printed, and the rule over printed inputs. */
type Cetakan = readonly [baris: number, uraian: string, cetak: string, rumus: Ekspresi];

const angka = (cetak: string): Decimal => new Decimal(cetak.replace(/[.%]/g, '').replace(',', '.'));
const desimal = (cetak: string): number => /,(\d+)/.exec(cetak)?.[1]?.length ?? 0;
const c = (cetak: string): Ekspresi => fakta({ ...masuk(cetak, angka(cetak).toString()), desimal: desimal(cetak) });
const bulat = (cetak: string): Ekspresi => fakta(masuk(cetak, angka(cetak).toString(), 'orang'));
const bagian = (a: string, b: string): Ekspresi => persentase(bulat(a), bulat(b));
const capaian = (realisasi: string, target: string): Ekspresi => persentase(c(realisasi), tetap(angka(target)));

/** Realisasi and target of the ten indicators, as printed. */
const PK: readonly (readonly [realisasi: string, target: string])[] = [
  ['100', '100'],
  ['88,04', '80'],
  ['78,20', '60'],
  ['97,84', '95'],
  ['97,72', '82'],
  ['83,60', '81'],
  ['83,62', '71'],
  ['80,09', '81'],
  ['91,31', '90'],
  ['89,15', '89'],
];
const ik = (nomor: number): Ekspresi => {
  const [realisasi, target] = PK[nomor - 1] ?? ['', ''];
  return capaian(realisasi, target);
};
const baris = (nomor: readonly number[], isi: readonly (readonly [string, Ekspresi])[], uraian: string): Cetakan[] =>
  isi.map(([cetak, rumus], i) => [nomor[i] ?? 0, `${uraian} ${i + 1}`, cetak, rumus]);
const urut = (awal: number, banyak: number): number[] => Array.from({ length: banyak }, (_, i) => awal + i);

const CAPAIAN: Cetakan[] = (
  [
    [56, 1, '100'],
    [57, 2, '110'],
    [58, 3, '130'],
    [59, 4, '102,99'],
    [61, 6, '103,21'],
    [63, 8, '98,88'],
    [64, 9, '101,46'],
    [65, 10, '100,17'],
    [501, 1, '100'],
    [510, 2, '110,05'],
    [519, 3, '130,33'],
    [528, 4, '102,99'],
    [538, 6, '103,21'],
    [548, 8, '98,88'],
    [549, 9, '101,46'],
    [560, 10, '100,17'],
    [597, 1, '100'],
    [828, 2, '110,05'],
    [978, 3, '130,33'],
    [1075, 4, '102,99'],
    [1252, 6, '103,21'],
    [1346, 8, '98,88'],
    [1493, 10, '100,17'],
  ] as const
).map(([no, nomor, cetak]) => [no, `capaian IK${nomor}`, cetak, ik(nomor)]);

const TARGET: Cetakan[] = [urut(390, 3), [394, 395, 396, 397, 398, 399, 400], urut(463, 10), urut(1684, 10)].flatMap(
  (nomor, kelompok) => {
    const mulai = kelompok === 1 ? 3 : 0;
    return nomor.map((no, i): Cetakan => {
      const target = PK[mulai + i]?.[1] ?? '';
      return [no, `target 2023 IK${mulai + i + 1}`, target, tetap(angka(target))];
    });
  },
);

const KLUSTER: Cetakan[] = [
  ...baris(
    urut(604, 5),
    [
      ['100', bagian('383.275', '383.275')],
      ['100', bagian('270.571', '270.571')],
      ['100', bagian('103.146', '103.146')],
      ['100', bagian('38.977', '38.977')],
      ['100', bagian('795.969', '795.969')],
    ],
    'Tabel 1.1, %',
  ),
  [608, 'Tabel 1.1, TOTAL', '795.969', jumlah(['383.275', '270.571', '103.146', '38.977'].map(bulat))],
  ...baris(
    urut(845, 5),
    [
      ['88,16', bagian('1794', '2035')],
      ['86,99', bagian('1939', '2229')],
      ['88,32', bagian('3666', '4151')],
      ['88,45', bagian('2006', '2268')],
      ['88,04', bagian('9405', '10683')],
    ],
    'Tabel 2.1, %',
  ),
  [849, 'Tabel 2.1, populasi', '37869', jumlah(['5929', '9981', '15999', '5960'].map(bulat))],
  [849, 'Tabel 2.1, sampel', '10683', jumlah(['2035', '2229', '4151', '2268'].map(bulat))],
  [849, 'Tabel 2.1, meningkat', '9405', jumlah(['1794', '1939', '3666', '2006'].map(bulat))],
  [832, 'sampel terhadap populasi', '28', bagian('10683', '37869')],
  ...baris(
    urut(987, 4),
    [
      ['76,62', bagian('1019', '1330')],
      ['79,67', bagian('2535', '3182')],
      ['76,75', bagian('1363', '1776')],
      ['78,20', bagian('4917', '6288')],
    ],
    'Tabel 3.1, %',
  ),
  [990, 'Tabel 3.1, populasi', '11124', jumlah(['2130', '5763', '3231'].map(bulat))],
  [990, 'Tabel 3.1, sampel', '6288', jumlah(['1330', '3182', '1776'].map(bulat))],
  [990, 'Tabel 3.1, meningkat', '4917', jumlah(['1019', '2535', '1363'].map(bulat))],
  [982, 'sampel terhadap populasi', '56,5', bagian('6288', '11124')],
];

const LAIN: Cetakan[] = [
  [262, 'pegawai', '1.887', jumlah([bulat('150'), bulat('1.737')])],
  [262, 'pegawai pusat', '7,95', bagian('150', '1.887')],
  [262, 'pegawai UPT', '92,05', bagian('1.737', '1.887')],
  [797, 'unit rusun', '74,73', bagian('139', '186')],
  [1359, 'jarak ke target AKIP', '1,91', kurang(c('82'), c('80,09'))],
  [1340, 'bobot SAKIP', '100', jumlah(['30', '30', '15', '25'].map(c))],
  [1415, 'NKA', '91,31', jumlah([c('93,17'), c('89,45')].map((e) => persentase(e, tetap(200))))],
  [1415, 'NKA di atas target', '1,31', kurang(c('91,31'), c('90'))],
];

const PRIORITAS: Cetakan[] = [
  ...baris(
    urut(1519, 23),
    (
      [
        ['100', '31', '31'],
        ['247', '988', '400'],
        ['137', '45.373', '33.000'],
        ['216', '62.656', '29.001'],
        ['395', '790', '200'],
        ['100', '150', '150'],
        ['113', '170', '150'],
        ['135', '203', '150'],
        ['102', '56.100', '55.000'],
        ['175', '14', '8'],
        ['94', '2.153', '2.300'],
        ['100', '300', '300'],
        ['127', '382', '300'],
        ['100', '300', '300'],
        ['100', '300', '300'],
        ['1000', '10', '1'],
        ['125', '63.841', '51.201'],
        ['167', '5', '3'],
        ['133', '4', '3'],
        ['100', '4', '4'],
        ['103', '103.729', '100.647'],
        ['107', '105.893', '98.834'],
        ['102', '103.631', '101.326'],
      ] as const
    ).map(([cetak, r, t]) => [cetak, bagian(r, t)]),
    'PN 3',
  ),
  ...baris(
    urut(1546, 3),
    [
      ['424', bagian('20.832', '4.916')],
      ['133', bagian('13.346', '10.000')],
      ['100', bagian('3', '3')],
    ],
    'PN 7',
  ),
];

const ANGGARAN_2023 = [
  [1584, 'bansos', '1.320.411.760.000', '1.276.776.541.842', '96,70', '43.635.218.158'],
  [1585, 'barang', '882.268.404.000', '874.907.705.635', '99,17', '7.360.698.365'],
  [1586, 'pegawai', '232.264.628.000', '229.886.111.628', '98,98', '2.378.516.372'],
  [1587, 'modal', '6.023.860.000', '6.020.592.555', '99,95', '3.267.445'],
  [1592, 'pusat', '1.574.322.319.000', '1.523.900.535.145', '96,80', '50.421.783.855'],
  [1593, 'UPT', '866.646.333.000', '863.690.416.515', '99,66', '2.955.916.485'],
  [1577, 'total', '2.440.968.652.000', '2.387.590.951.660', '97,81', '53.377.700.340'],
] as const;
const ANGGARAN: Cetakan[] = [
  ...ANGGARAN_2023.flatMap(([no, nama, pagu, realisasi, persen, sisa]): Cetakan[] => [
    [no, `${nama}, %`, persen, bagian(realisasi, pagu)],
    [no, `${nama}, sisa`, sisa, kurang(bulat(pagu), bulat(realisasi))],
  ]),
  [1577, 'pagu menurut jenis belanja', '2.440.968.652.000', jumlah(ANGGARAN_2023.slice(0, 4).map((a) => bulat(a[2])))],
  [1577, 'pagu menurut kewenangan', '2.440.968.652.000', jumlah(ANGGARAN_2023.slice(4, 6).map((a) => bulat(a[2])))],
  [
    1696,
    'Program Perlindungan Sosial',
    '1.969.711.272.000',
    jumlah(['163.880.152.000', '496.791.577.000', '574.964.560.000', '712.849.106.000', '21.225.877.000'].map(bulat)),
  ],
  [
    1702,
    'Program Dukungan Manajemen',
    '485.059.967.000',
    jumlah(['8.127.456.000', '467.377.297.000', '8.615.564.000', '939.650.000'].map(bulat)),
  ],
  [1707, 'JUMLAH PK', '2.454.771.239.000', jumlah(['1.969.711.272.000', '485.059.967.000'].map(bulat))],
];

const ikpa = hitungIkpa(nilaiIkpa(IKPA_2023), pedomanIkpa({ masa: akhirTahun(2023) }));
const IKPA: Cetakan[] = ikpa
  ? [
      ...baris(
        Array<number>(8).fill(1404),
        ['10,00', '7,32', '14,29', '9,02', '9,82', '9,58', '4,50', '24,92'].map((cetak, i) => [
          cetak,
          ikpa.komponen[i]?.nilaiAkhir.ekspresi ?? tetap(0),
        ]),
        'IKPA nilai akhir',
      ),
      [1402, 'IKPA nilai total', '89,45', ikpa.total.ekspresi],
      [1402, 'IKPA nilai akhir', '89,45', ikpa.nilaiAkhir.ekspresi],
      ...baris(
        Array<number>(3).fill(1405),
        ['86,61', '89,12', '99,69'].map((cetak, i) => [cetak, ikpa.aspek[i]?.nilai.ekspresi ?? tetap(0)]),
        'IKPA aspek',
      ),
    ]
  : [];

const COCOK: readonly Cetakan[] = [...CAPAIAN, ...TARGET, ...KLUSTER, ...LAIN, ...PRIORITAS, ...ANGGARAN, ...IKPA];

const hitung = (rumus: Ekspresi, tempat: number): string => {
  const hasil = nilaikan(rumus);
  return hasil.ada ? tampil(hasil.nilai, tempat) : hasil.sebab.kode;
};
const rapi = (cetak: string): string => tampil(angka(cetak), desimal(cetak));

test('the table holds at least the 136 figures that agree', () => {
  expect(COCOK.length).toBeGreaterThanOrEqual(136);
});

test.each(COCOK.map((isi) => [...isi] as const))('line %i, %s: %s agrees', (_baris, _uraian, cetak, rumus) => {
  expect(hitung(rumus, desimal(cetak))).toBe(rapi(cetak));
});

/** Figures that do not follow from the printed inputs, with the right value. */
const BERBEDA: readonly (readonly [...Cetakan, benar: string, putusan: string])[] = [
  ...[60, 529, 1141].map((no) => [no, 'capaian IK5', '119,18', ik(5), '119,17', 'selisihPembulatan'] as const),
  ...[62, 539, 1285].map((no) => [no, 'capaian IK7', '117,78', ik(7), '117,77', 'selisihPembulatan'] as const),
  [1182, 'target 2024 IK5', '82', tetap(84), '84', 'berbeda'],
  [1272, 'target 2024 IK6', '81', tetap(83), '83', 'berbeda'],
  [1299, 'target 2024 IK7', '73', tetap(75), '75', 'berbeda'],
  [1357, 'target 2024 IK8', '82', tetap(81), '81', 'berbeda'],
  [1182, 'realisasi IK5', '97,04', bagian('6527', '6679'), '97,72', 'berbeda'],
  [48, 'literasi khusus (berita)', '110', bagian('56.050', '55.000'), '102', 'berbeda'],
];

test.each(BERBEDA.map((isi) => [...isi] as const))(
  'line %i, %s: %s does not follow',
  (_baris, uraian, cetak, rumus, benar, putusan) => {
    expect(hitung(rumus, desimal(cetak))).toBe(benar);
    const kita = susunAngka({ kunci: 'k', jenis: 'capaian', nama: uraian, satuan: '%', desimal: 2, ekspresi: rumus });
    const dilaporkan = { ...masuk('cetak', angka(cetak).toString()), desimal: desimal(cetak) };
    expect(putuskan(dilaporkan, kita)).toBe(putusan);
  },
);
