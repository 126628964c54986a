import { NAMA_BULAN } from '../../src/dasar/bulan';
import type { BarisBulan } from '../../src/domain/ikpa-rinci/data';
import { satukanSatker } from '../../src/domain/ikpa-rinci/satker';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type SelUji } from './potret-contoh';
import { hari } from './rincian-ikpa-contoh';

type Lembar = { nama: string; baris: SelUji[][] };

async function baca(lembar: readonly Lembar[], pilihan: Record<string, string> = {}) {
  const { potret, gabungan } = bukuUji(...lembar);
  const hasil = await bacaTabel(potret, gabungan, { pilihan });
  return { ...hasil, satker: [...(satukanSatker(hasil.data.ikpaSatker)?.values() ?? [])] };
}

const bulan = (isi: readonly BarisBulan[]): string =>
  isi
    .map((b) => `${b.bulan}: ${b.isi.map((i) => `${i.jenis} ${i.nilai.nilai?.toString() ?? '–'}`).join(', ')}`)
    .join('; ');
const rumus = (isi: readonly BarisBulan[] | undefined): string | undefined => isi?.[0]?.isi[0]?.nilai.rumus;

const DUA = [
  ['111111', 'SENTRA MELATI', 100, 90, 50, 55],
  ['222222', 'SENTRA KENANGA', 300, 200, 60, 30],
] as const;
const KEPALA_DEVIASI = ['Periode', 'Rencana 51', 'Rencana 52', 'Penyerapan 51', 'Penyerapan 52'];
const barisDeviasi = (satu: (typeof DUA)[number], nama: string): SelUji[] => [nama, satu[2], satu[4], satu[3], satu[5]];
const DEVIASI = [
  '111111 SENTRA MELATI 1: 51 100, 52 50; 2: 51 100, 52 50 | 1: 51 90, 52 55; 2: 51 90, 52 55',
  '222222 SENTRA KENANGA 1: 51 300, 52 60; 2: 51 300, 52 60 | 1: 51 200, 52 30; 2: 51 200, 52 30',
];

describe('B91 one table of several satkers: each row is the one’s that names it', () => {
  const dibaca = async (baris: SelUji[][]): Promise<string[]> => {
    const { satker } = await baca([{ nama: 'Deviasi', baris: [['Detail Deviasi Halaman III DIPA Tahun 2026'], [], ...baris] }]); // prettier-ignore
    return satker.map(({ kode, nama, data }) => `${kode} ${nama} ${bulan(data.rpd)} | ${bulan(data.realisasi)}`);
  };

  test('columns beside those of the detail, with the KPPN’s', async () => {
    const isi = DUA.flatMap((satu) =>
      ['Januari', 'Februari'].map((b): SelUji[] => ['045', satu[0], satu[1], ...barisDeviasi(satu, b)]),
    );
    expect(await dibaca([['Kode KPPN', 'Kode Satker', 'Nama Satker', ...KEPALA_DEVIASI], ...isi])).toEqual(DEVIASI);
  });

  test('code and name in one cell, which stands once for the rows below it', async () => {
    const isi = DUA.flatMap((satu) =>
      ['Januari', 'Februari'].map((b, i): SelUji[] => [
        i === 0 ? `${satu[0]} - ${satu[1]}` : '',
        ...barisDeviasi(satu, b),
      ]),
    );
    expect(await dibaca([['Satker', ...KEPALA_DEVIASI], ...isi])).toEqual(DEVIASI);
  });

  test.each([
    ['Satker : 111111 - SENTRA MELATI', 'Satker : 222222 - SENTRA KENANGA'],
    ['111111 SENTRA MELATI', '222222 SENTRA KENANGA'],
    ['SATKER SENTRA MELATI (111111)', 'SATKER SENTRA KENANGA (222222)'],
  ])('a heading above its rows: %s', async (...judul) => {
    const isi = DUA.flatMap((satu, i): SelUji[][] => [
      [judul[i] ?? ''],
      ...['Januari', 'Februari'].map((b) => barisDeviasi(satu, b)),
    ]);
    expect(await dibaca([KEPALA_DEVIASI, ...isi])).toEqual(DEVIASI);
  });

  test('a heading, a sum below its rows and a blank row', async () => {
    const isi = DUA.flatMap((satu): SelUji[][] => [
      [`Satker : ${satu[0]} - ${satu[1]}`],
      ...['Januari', 'Februari'].map((b) => barisDeviasi(satu, b)),
      ['Jumlah', 2 * satu[2], 2 * satu[4], 2 * satu[3], 2 * satu[5]],
      [],
    ]);
    expect(await dibaca([KEPALA_DEVIASI, ...isi])).toEqual(DEVIASI);
  });

  test('a table with its own header each, below the satker’s name', async () => {
    const isi = DUA.flatMap((satu): SelUji[][] => [
      [`Satker : ${satu[0]} - ${satu[1]}`],
      KEPALA_DEVIASI,
      ...['Januari', 'Februari'].map((b) => barisDeviasi(satu, b)),
      [],
    ]);
    expect(await dibaca(isi)).toEqual(DEVIASI);
  });
});

test('B91 OM-SPAN’s detail of Penyerapan for several satkers', async () => {
  const { satker } = await baca([
    {
      nama: 'Penyerapan',
      baris: [
        ['Detail Penyerapan Anggaran Tahun 2026'],
        [],
        ['Kode Satker', 'Nama Satker', 'Periode', 'Pagu 51', 'Blokir 51', 'Target 51', 'Realisasi 51'],
        ['111111', 'SENTRA MELATI', 'Triwulan I', 1200, 0, 240, 190],
        ['222222', 'SENTRA KENANGA', 'Triwulan I', 3600, 100, 700, 600],
        ['222222', 'SENTRA KENANGA', 'Triwulan II', 3600, 0, 1800, 1600],
      ],
    },
  ]);
  expect(
    satker.map(({ kode, data }) => [
      kode,
      ...data.pagu.map((p) => `${p.triwulan} ${p.pagu?.nilai?.toString()} ${p.blokir?.nilai?.toString()}`),
    ]),
  ).toEqual([
    ['111111', '1 1200 0'],
    ['222222', '1 3600 100', '2 3600 0'],
  ]);
});

describe('B91 SAKTI’s RPD DIPA Petikan of several satkers, in thousands', () => {
  const rata = (n: number): SelUji[] => NAMA_BULAN.map(() => n);
  const petikan = (kepala: SelUji[], isi: SelUji[][]): Lembar[] => [
    { nama: 'Petikan', baris: [['RPD DIPA PETIKAN TAHUN 2026 (dalam ribuan rupiah)'], [], kepala, ...isi] },
  ];
  const TERBACA = [
    ['111111', 'SENTRA MELATI', '51 100000, 52 30000', '51 1200000'],
    ['522222', 'SENTRA KENANGA', '52 80000', '52 960000'],
  ];
  const ringkas = (satker: Awaited<ReturnType<typeof baca>>['satker']) =>
    satker.map(({ kode, nama, data }) => [
      kode,
      nama,
      bulan(data.rpd).split('; ')[5]?.slice(3),
      data.paguRpd.map((p) => `${p.jenis} ${p.nilai.nilai?.toString()}`)[0],
    ]);

  test('by a column: each by the rows that are its own', async () => {
    const { satker } = await baca(
      petikan(
        ['Kode Satker', 'Nama Satker', 'Kode', 'Uraian', 'Pagu', ...NAMA_BULAN],
        [
          ['111111', 'SENTRA MELATI', '511111', 'Gaji', 1200, ...rata(100)],
          ['111111', 'SENTRA MELATI', '521211', 'Bahan', 360, ...rata(30)],
          ['522222', 'SENTRA KENANGA', '522111', 'Listrik', 960, ...rata(80)],
        ],
      ),
    );
    expect(ringkas(satker)).toEqual(TERBACA);
    expect(satker.map(({ data }) => rumus(data.rpd))).toEqual([
      "(SUMIFS('Petikan'!$F$4:$F$5,'Petikan'!$C$4:$C$5,\"51????\"))*1000",
      "(SUMIFS('Petikan'!$F$6:$F$6,'Petikan'!$C$6:$C$6,\"52????\"))*1000",
    ]);
  });

  test('rows of satkers among each other: by their code', async () => {
    const { satker } = await baca(
      petikan(
        ['Kode Satker', 'Nama Satker', 'Kode', 'Uraian', 'Pagu', ...NAMA_BULAN],
        [
          ['111111', 'SENTRA MELATI', '511111', 'Gaji', 1200, ...rata(100)],
          ['522222', 'SENTRA KENANGA', '522111', 'Listrik', 960, ...rata(80)],
          ['111111', 'SENTRA MELATI', '521211', 'Bahan', 360, ...rata(30)],
        ],
      ),
    );
    expect(ringkas(satker)).toEqual(TERBACA);
    expect(rumus(satker[0]?.data.rpd)).toBe(
      "(SUMIFS('Petikan'!$F$4:$F$6,'Petikan'!$C$4:$C$6,\"51????\",'Petikan'!$A$4:$A$6,\"111111*\"))*1000",
    );
  });

  test('by its own row above the programme; its code is no account, whatever it begins with', async () => {
    const { satker } = await baca(
      petikan(
        ['Kode', 'Uraian', 'Pagu', ...NAMA_BULAN],
        [
          ['111111', 'SENTRA MELATI', 1560, ...rata(130)],
          ['027.05.CH', 'Program Perlindungan', 1560, ...rata(130)],
          ['4441', 'Kegiatan', 1560, ...rata(130)],
          ['511111', 'Gaji', 1200, ...rata(100)],
          ['521211', 'Bahan', 360, ...rata(30)],
          ['522222', 'SENTRA KENANGA', 960, ...rata(80)],
          ['027.05.CH', 'Program Perlindungan', 960, ...rata(80)],
          ['522111', 'Listrik', 960, ...rata(80)],
        ],
      ),
    );
    expect(ringkas(satker)).toEqual(TERBACA);
  });
});

describe('B91 payments of MON SAKTI of several satkers', () => {
  const coa = (satker: string, akun: string) =>
    `${satker}.032.${akun}.CL4441.ABC.0000000.11.A.0000.000000.000000.000000.001.0001.000.000`;
  const HASIL = [
    ['111111', '1: 51 500, 52 40; 2: 52 60'],
    ['522222', '1: 52 7'],
  ];
  const bayar = async (kepala: SelUji[], isi: SelUji[][]) =>
    (await baca([{ nama: 'MON', baris: [['Realisasi MON SAKTI Tahun 2026'], [], kepala, ...isi] }])).satker;

  test('by the beginning of KODE COA', async () => {
    const satker = await bayar(
      ['TANGGAL SP2D', 'KODE COA', 'NILAI RUPIAH'],
      [
        [hari(46_030), coa('111111', '511111'), 500],
        [hari(46_031), coa('111111', '521211'), 40],
        [hari(46_033), coa('522222', '521211'), 7],
        [hari(46_065), coa('111111', '521211'), 60],
      ],
    );
    expect(satker.map(({ kode, data }) => [kode, bulan(data.realisasi)])).toEqual(HASIL);
    expect(rumus(satker[0]?.data.realisasi)).toContain('\'MON\'!$B$4:$B$7,"111111*"');
  });

  test('by a column of codes that are numbers', async () => {
    const satker = await bayar(
      ['Kode Satker', 'Tanggal SP2D', 'Akun', 'Nilai SP2D'],
      [
        [111_111, hari(46_030), '511111', 500],
        [522_222, hari(46_033), '521211', 7],
        [111_111, hari(46_031), '521211', 40],
        [111_111, hari(46_065), '521211', 60],
      ],
    );
    expect(satker.map(({ kode, data }) => [kode, bulan(data.realisasi)])).toEqual(HASIL);
    expect(rumus(satker[0]?.data.realisasi)).toContain("'MON'!$A$4:$A$7,111111");
  });
});

test('B91 headings above the rows of lists; a list that names a satker by its name is the one’s with that name', async () => {
  const { satker, tabel } = await baca([
    {
      nama: 'Tagihan',
      baris: [
        ['Penyelesaian Tagihan Tahun 2026'],
        [],
        ['Nomor SPM', 'Tanggal BAST/BAPP', 'Tanggal konversi KPPN'],
        ['Satker : 111111 - SENTRA MELATI'],
        ['00012', hari(46_083), hari(46_089)],
        ['00013', hari(46_083), hari(46_090)],
        ['Satker : 222222 - SENTRA KENANGA'],
        ['00031', hari(46_084), hari(46_099)],
      ],
    },
    {
      nama: 'UP',
      baris: [
        ['SP2D UP dan TUP Tahun 2026'],
        [],
        ['Nama Satker', 'Jenis', 'Tanggal SP2D', 'Nilai'],
        ['Sentra Kenanga', 'UP', hari(46_030), 50],
        ['Sentra Kenanga', 'GUP', hari(46_060), 40],
        ['Sentra Anggrek', 'UP', hari(46_030), 70],
      ],
    },
    {
      nama: 'Dispensasi',
      baris: [
        ['Dispensasi SPM Tahun 2026'],
        [],
        ['Kode Satker', 'Nama Satker', 'SPM triwulan IV', 'SPM dispensasi'],
        [12_345, 'SENTRA MAWAR', 100, 0],
        ['111111', 'SENTRA MELATI', 200, 1],
      ],
    },
  ]);
  expect(
    satker.map(({ kode, nama, data: d }) => [kode, nama, d.tagihan.length, d.upTup.length, d.dispensasi !== null]),
  ).toEqual([
    ['111111', 'SENTRA MELATI', 2, 0, true],
    ['222222', 'SENTRA KENANGA', 1, 2, false],
    ['Sentra Anggrek', 'Sentra Anggrek', 0, 1, false],
    ['012345', 'SENTRA MAWAR', 0, 0, true],
  ]);
  expect(tabel.flatMap((t) => t.karantina)).toEqual([]);
});
