import { periksaLkj } from '../../src/reviu/periksa';
import type { Angka } from '../../src/domain/angka';
import type { DataLkj } from '../../src/domain/data';
import { tampil } from '../../src/dasar/desimal';
import { hitungLkj } from '../../src/domain/lkj';
import { semuaAngka } from '../../src/domain/semua-bagian';
import { dataKosong, IKPA_2023, indikator, indikator2023, masuk, nilaiIkpa } from './bahan';

const cetak = (angka: Angka | undefined): string => (angka?.nilai ? tampil(angka.nilai, angka.desimal) : '–');

function hitung(data: Partial<DataLkj>, setelan = {}) {
  const hasil = hitungLkj({ ...dataKosong(), ...data }, setelan);
  const angka = new Map(semuaAngka(hasil).map((a) => [a.kunci, a]));
  return { hasil, temuan: periksaLkj(hasil), angka, tampil: (kunci: string) => cetak(angka.get(kunci)) };
}

describe('Perjanjian Kinerja 2023, from the printed realisasi', () => {
  const pk = hitung({ indikator: indikator2023() });

  test.each([
    [1, '100,00'],
    [2, '110,05'],
    [3, '130,33'],
    [4, '102,99'],
    [5, '119,17'],
    [6, '103,21'],
    [7, '117,77'],
    [8, '98,88'],
    [9, '101,46'],
    [10, '100,17'],
  ])('capaian of indicator %i is %s', (nomor, harapan) => {
    expect(pk.tampil(`capaian/${nomor}`)).toBe(harapan);
  });

  test('means per indicator and per sasaran, counts 8/1/1', () => {
    expect(pk.tampil('rataRata/indikator')).toBe('108,40');
    expect(pk.tampil('rataRata/sasaran')).toBe('108,90');
    expect(['di-atas', 'tepat', 'di-bawah'].map((k) => pk.tampil(`capaian/cacah/${k}`))).toEqual(['8', '1', '1']);
  });

  test.each([
    [100, '99,89', '99,92'],
    [110, '104,67', '104,78'],
    [115, '106,17', '106,21'],
    [120, '107,37', '107,42'],
    [125, '107,87', '108,14'],
  ])('capped at %i the means are %s and %s', (batasCapaian, perIndikator, perSasaran) => {
    const terbatas = hitung({ indikator: indikator2023() }, { batasCapaian });
    expect(terbatas.tampil('rataRata/indikator')).toBe(perIndikator);
    expect(terbatas.tampil('rataRata/sasaran')).toBe(perSasaran);
  });
});

describe('decimals of a capaian', () => {
  test.each([
    [1, '98,9', '108,4', '8', '1'],
    [3, '98,877', '108,403', '8', '1'],
  ])('%i of them are printed and counted', (desimal, ke8, rata, diAtas, tepat) => {
    const pk = hitung({ indikator: indikator2023() }, { desimal });
    expect(pk.tampil('capaian/8')).toBe(ke8);
    expect(pk.tampil('rataRata/indikator')).toBe(rata);
    expect(pk.tampil('capaian/cacah/di-atas')).toBe(diAtas);
    expect(pk.tampil('capaian/cacah/tepat')).toBe(tepat);
  });

  test('a capaian that is printed as 100,0 counts as exactly 100', () => {
    const hampir = [indikator(1, 1, 100, 100.04)];
    expect(hitung({ indikator: hampir }).tampil('capaian/cacah/di-atas')).toBe('1');
    expect(hitung({ indikator: hampir }, { desimal: 1 }).tampil('capaian/cacah/tepat')).toBe('1');
  });
});

describe('realisasi from its own table', () => {
  const [, , , , lembaga] = indikator2023();

  test('lembaga: counts give 119,18 where the printed percent gives 119,17', () => {
    const hasil = hitung({
      indikator: lembaga ? [lembaga] : [],
      rasio: [
        {
          id: 'rasio/1',
          nama: 'Lembaga sesuai standar',
          untuk: { indikator: 5, alasan: 'nama' },
          pembilang: masuk('rasio/1/pembilang', 6527, 'lembaga'),
          penyebut: masuk('rasio/1/penyebut', 6679, 'lembaga'),
        },
      ],
    });
    expect(hasil.tampil('rasio/1/persen')).toBe('97,72');
    expect(hasil.tampil('capaian/5')).toBe('119,18');
    expect(hasil.angka.get('capaian/5')?.rumus).toBe('Realisasi ÷ Target × 100 = 97,72 ÷ 82 × 100');
    expect(hasil.temuan.find((t) => t.aturan === 'realisasi-indikator')?.putusan).toBe('cocok');
  });

  test("a footnote that names an earlier year marks the figure as last year's", () => {
    const ik8 = {
      ...indikator(8, 6, 81, null),
      realisasi: masuk('pk/8/realisasi', 80.09, 'poin', 'realisasi tahun 2022'),
    };
    const hasil = hitung({ indikator: [ik8] });
    expect(hasil.angka.get('capaian/8')?.status).toBe('tahunLalu');
    expect(hasil.hasil.capaian?.indikator[0]?.tahunLalu).toBe(2022);
  });
});

describe('kluster', () => {
  const kluster = (id: string, baris: readonly (readonly [string, number, number | null, number])[]) => ({
    id,
    judul: `Tabel ${id}`,
    untuk: null,
    namaBerhasil: 'yang meningkat',
    baris: baris.map(([nama, populasi, sampel, berhasil]) => ({
      nama,
      populasi: masuk(`${id}/${nama}/populasi`, populasi, 'orang'),
      sampel: sampel === null ? undefined : masuk(`${id}/${nama}/sampel`, sampel, 'orang'),
      berhasil: masuk(`${id}/${nama}/berhasil`, berhasil, 'orang'),
      persenDilaporkan: undefined,
    })),
    total: null,
  });
  const hasil = hitung({
    kluster: [
      kluster('kluster/1', [
        ['Anak', 383275, null, 383275],
        ['Lanjut Usia', 270571, null, 270571],
        ['Penyandang Disabilitas', 103146, null, 103146],
        ['Bencana', 38977, null, 38977],
      ]),
      kluster('kluster/2', [
        ['Anak', 5929, 2035, 1794],
        ['Lanjut Usia', 9981, 2229, 1939],
        ['Penyandang Disabilitas', 15999, 4151, 3666],
        ['Bencana', 5960, 2268, 2006],
      ]),
      kluster('kluster/3', [
        ['Lanjut Usia', 2130, 1330, 1019],
        ['Penyandang Disabilitas', 5763, 3182, 2535],
        ['Bencana', 3231, 1776, 1363],
      ]),
    ],
  });

  test.each([
    ['kluster/1/total/populasi', '795.969'],
    ['kluster/1/total/persen', '100,00'],
    ['kluster/2/anak/persen', '88,16'],
    ['kluster/2/lanjut-usia/persen', '86,99'],
    ['kluster/2/penyandang-disabilitas/persen', '88,32'],
    ['kluster/2/bencana/persen', '88,45'],
    ['kluster/2/total/populasi', '37.869'],
    ['kluster/2/total/sampel', '10.683'],
    ['kluster/2/total/berhasil', '9.405'],
    ['kluster/2/total/persen', '88,04'],
    ['kluster/2/total/cakupan', '28,21'],
    ['kluster/3/lanjut-usia/persen', '76,62'],
    ['kluster/3/penyandang-disabilitas/persen', '79,67'],
    ['kluster/3/bencana/persen', '76,75'],
    ['kluster/3/total/persen', '78,20'],
    ['kluster/3/total/cakupan', '56,53'],
  ])('%s is %s', (kunci, harapan) => {
    expect(hasil.tampil(kunci)).toBe(harapan);
  });
});

describe('IKPA and NKA', () => {
  const nilai = hitung({ ikpa: [nilaiIkpa(IKPA_2023)], smart: masuk('smart', 93.17, 'poin') });

  test('IKPA 89,45 from 89,4495, aspects by plain mean', () => {
    expect(nilai.angka.get('ikpa/02704')?.nilai?.toString()).toBe('89.4495');
    expect([1, 2, 3].map((n) => nilai.tampil(`ikpa/02704/aspek/${n}`))).toEqual(['86,61', '89,12', '99,69']);
    expect(IKPA_2023.map(([kunci]) => nilai.tampil(`ikpa/02704/${kunci}/nilai-akhir`))).toEqual([
      '10,00',
      '7,32',
      '14,29',
      '9,02',
      '9,82',
      '9,58',
      '4,50',
      '24,92',
    ]);
  });

  test('NKA = 50% SMART + 50% IKPA', () => {
    expect(nilai.tampil('nka')).toBe('91,31');
    expect(nilai.hasil.nka?.predikat).toBe('Sangat Baik');
    expect(nilai.angka.get('nka')?.rumus).toBe('50% × SMART + 50% × IKPA = 50% × 93,17 + 50% × 89,45');
  });

  test.each<[string, readonly (readonly [number, number])[], string]>([
    [
      '97,80',
      [
        [100, 10],
        [100, 15],
        [98.01, 20],
        [100, 10],
        [95.65, 10],
        [98.98, 10],
        [94.94, 25],
      ],
      '97,80',
    ],
    [
      '99,96',
      [
        [100, 10],
        [100, 15],
        [100, 20],
        [100, 10],
        [100, 10],
        [99.63, 10],
        [100, 25],
      ],
      '99,96',
    ],
  ])('weights of 2024 give the published %s', (_nama, baris, harapan) => {
    const kunci = [
      'revisiDipa',
      'deviasiHal3',
      'penyerapan',
      'belanjaKontraktual',
      'penyelesaianTagihan',
      'upTup',
      'capaianOutput',
    ] as const;
    const unit = nilaiIkpa(baris.map(([n, bobot], i) => [kunci[i] ?? 'upTup', 'Aspek', n, bobot]));
    expect(hitung({ tahun: 2025, ikpa: [unit] }).tampil('ikpa')).toBe(harapan);
  });

  test('an indicator with bobot 0 is left out even when a number is printed, and the rest is converted', () => {
    const unit = nilaiIkpa([
      ['revisiDipa', 'A', 100, 10],
      ['penyerapan', 'A', 80, 20],
      ['upTup', 'A', 50, 0],
    ]);
    const hasil = hitung({ ikpa: [unit] });
    expect(hasil.tampil('ikpa/02704/konversi-bobot')).toBe('30');
    expect(hasil.tampil('ikpa/02704/total')).toBe('26,00');
    expect(hasil.tampil('ikpa/02704')).toBe('86,67');
    expect(hasil.tampil('ikpa/02704/aspek/1')).toBe('90,00');
  });
});

describe('SAKIP and IKM', () => {
  const sakip = (nilai: readonly (number | null)[]) =>
    [30, 30, 15, 25].map((bobot, i) => ({
      id: `sakip/${i}`,
      nama: `Komponen ${i}`,
      bobot: masuk(`sakip/${i}/bobot`, bobot, 'poin'),
      nilai: masuk(`sakip/${i}/nilai`, nilai[i] ?? null, 'poin'),
      nilaiTotalDilaporkan: undefined,
    }));

  test('component scores add up; 80,09 is A, 80 is still BB', () => {
    const hasil = hitung({ sakip: sakip([25, 24.5, 11.2, 19.39]) });
    expect(hasil.tampil('sakip')).toBe('80,09');
    expect(hasil.hasil.sakip?.predikat?.predikat).toBe('A');
    expect(hasil.tampil('sakip/komponen-0/persen')).toBe('83,33');
    expect(hitung({ sakip: sakip([25, 25, 10, 20]) }).hasil.sakip?.predikat?.predikat).toBe('BB');
  });

  test('a missing component gives no total instead of a silent zero', () => {
    const hasil = hitung({ sakip: sakip([25, null, 11, 19]) });
    expect(hasil.angka.get('sakip')).toMatchObject({ nilai: null, status: 'belumAda' });
  });

  test('the mean of the satkers, rounded before banding', () => {
    const satker = [88.3, 88.309].map((n, i) => ({
      id: `s${i}`,
      nama: `Satker ${i}`,
      nilai: masuk(`s${i}`, n, 'poin'),
      kategoriDilaporkan: '',
    }));
    const hasil = hitung({ skmSatker: satker });
    expect(hasil.tampil('skm')).toBe('88,30');
    expect(hasil.hasil.skm?.predikat?.predikat).toBe('B');
  });
});

describe('anggaran', () => {
  const baris = (nama: string, pagu: number, realisasi: number) => ({
    nama,
    pagu: masuk(`${nama}/pagu`, pagu, 'rupiah'),
    realisasi: masuk(`${nama}/realisasi`, realisasi, 'rupiah'),
    persenDilaporkan: undefined,
    sisaDilaporkan: undefined,
  });
  const hasil = hitung({
    anggaran: [
      {
        id: 'anggaran/jenis-belanja',
        dimensi: 'Jenis Belanja',
        total: null,
        baris: [
          baris('Bansos', 1_320_411_760_000, 1_276_776_541_842),
          baris('Barang', 882_268_404_000, 874_907_705_635),
          baris('Pegawai', 232_264_628_000, 229_886_111_628),
          baris('Modal', 6_023_860_000, 6_020_592_555),
        ],
      },
    ],
  });

  test.each([
    ['bansos/persen', '96,70'],
    ['barang/persen', '99,17'],
    ['pegawai/persen', '98,98'],
    ['modal/persen', '99,95'],
    ['bansos/sisa', '43.635.218.158'],
    ['modal/sisa', '3.267.445'],
    ['total/pagu', '2.440.968.652.000'],
    ['total/realisasi', '2.387.590.951.660'],
    ['total/persen', '97,81'],
    ['total/sisa', '53.377.700.340'],
  ])('%s is %s', (kunci, harapan) => {
    expect(hasil.tampil(`anggaran/jenis-belanja/${kunci}`)).toBe(harapan);
  });

  test('the headline repeats the total with the same sentence', () => {
    expect(hasil.tampil('anggaran/persen')).toBe('97,81');
    expect(hasil.angka.get('anggaran/persen')?.rumus).toBe(
      hasil.angka.get('anggaran/jenis-belanja/total/persen')?.rumus,
    );
  });
});

describe('figures of the report beside ours', () => {
  const banding = (uraian: string, nilai: number, desimal: number, indikatorLain = indikator2023()) => {
    const fakta = { ...masuk('lapor', nilai), desimal };
    return hitung({
      indikator: indikatorLain,
      dilaporkan: [{ id: 'd', uraian, letak: 'Bab III', nilai: fakta }],
    }).temuan.find((t) => t.rincian['uraian'] === uraian);
  };

  test('both printed means differ from every mean there is', () => {
    expect(banding('Rata-rata capaian kinerja', 113.23, 2)).toMatchObject({ putusan: 'berbeda', dihitung: '108,40' });
    expect(banding('Rata-rata capaian seluruh sasaran', 103.09, 2)).toMatchObject({
      putusan: 'berbeda',
      dihitung: '108,90',
    });
  });

  test('a figure that rounding of its operand explains is not called different', () => {
    const ik7 = { ...indikator(7, 5, 71, 83.62), capaianDilaporkan: { ...masuk('c', 117.78), desimal: 2 } };
    const [temuan] = hitung({ indikator: [ik7] }).temuan;
    expect(temuan).toMatchObject({ putusan: 'selisihPembulatan', dilaporkan: '117,78', dihitung: '117,77' });
  });

  test('fewer printed decimals are compared at that precision', () => {
    const ik2 = { ...indikator(2, 2, 80, 88.04), capaianDilaporkan: masuk('c', 110) };
    expect(hitung({ indikator: [ik2] }).temuan[0]?.putusan).toBe('cocok');
  });
});

test('target 0 has no capaian, says so, and takes no part in the means', () => {
  const hasil = hitung({ indikator: [indikator(1, 1, 0, 5), indikator(2, 1, 50, 60)] });
  expect(hasil.angka.get('capaian/1')).toMatchObject({ nilai: null, sebab: { kode: 'targetNol' } });
  expect(hasil.tampil('rataRata/indikator')).toBe('120,00');
});

test('no table at all gives no figure', () => {
  expect(hitung({}).angka.size).toBe(0);
});
