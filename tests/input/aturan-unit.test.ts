import { hitungLkj } from '../../src/domain/lkj';
import { pisahkanAturan } from '../../src/input/aturan-unit';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type SelUji } from './potret-contoh';

const SK = 'SK 7/2024';
const KEPALA: SelUji[] = ['Aturan', 'Nilai', 'Mulai', 'Sampai', 'Sumber'];
const serial = (n: number, t: string): SelUji => ({ n, f: 'yyyy-mm-dd', t });

/** What a workbook's own rules become: the versions of each, and the rows that were refused. */
function pisah(...aturan: SelUji[][]) {
  const { potret } = bukuUji(
    { nama: 'PK', baris: [['x']] },
    { nama: 'aturan lkj', baris: [['Aturan unit kami'], KEPALA, ...aturan] },
  );
  const { buku, aturanUnit } = pisahkanAturan(potret, '2026-11-30');
  return [
    ...[...aturanUnit.unit].flatMap(([id, semua]) =>
      semua.map((v) => `${id} ${v.mulai} … ${v.sampai ?? ''}: ${JSON.stringify(v.nilai)} ${v.sumber}`),
    ),
    ['berlaku', ...aturanUnit.berlaku.map(({ asal }) => asal.baris), 'di', ...buku.lembar.map(({ nama }) => nama)].join(
      ' ',
    ),
    ...aturanUnit.ditolak.map((d) => `${d.baris.asal.baris} ${d.sebab} ${d.rincian}`.trimEnd()),
  ];
}

test('a workbook without the sheet, or with one of that name that is no such table, stays whole', () => {
  const { potret } = bukuUji({ nama: 'PK', baris: [['x']] });
  expect(pisahkanAturan(potret, '')).toMatchObject({ buku: potret, aturanUnit: { berlaku: [], ditolak: [] } });
  const lain = bukuUji({
    nama: 'Aturan LKj',
    baris: [
      ['Aturan', 'Nilai', 'Mulai', 'Sumber'],
      ['Batas capaian', 120, 2024, SK],
    ],
  });
  expect(pisahkanAturan(lain.potret, '')).toMatchObject({
    buku: lain.potret,
    aturanUnit: { berlaku: [], ditolak: [] },
  });
});

test.each<[string, SelUji[][], string[]]>([
  [
    'a year from its first day',
    [['Batas capaian', 120, 2024, '', SK]],
    ['capaian/batas 2024-01-01 … : 120 SK 7/2024', 'berlaku 2 di PK'],
  ],
  [
    'a year to its last day',
    [['Batas capaian', '120%', 2024, 2025, SK]],
    ['capaian/batas 2024-01-01 … 2025-12-31: 120 SK 7/2024', 'berlaku 2 di PK'],
  ],
  [
    'days as dates and as texts',
    [['batas  CAPAIAN', '112,5', serial(45352, '2024-03-01'), '2024-12-31', SK]],
    ['capaian/batas 2024-03-01 … 2024-12-31: 112.5 SK 7/2024', 'berlaku 2 di PK'],
  ],
  [
    'two times with a gap, which the built-in rule fills',
    [
      ['Batas capaian', 120, 2022, 2022, SK],
      ['Batas capaian', 130, 2024, '', SK],
    ],
    [
      'capaian/batas 2022-01-01 … 2022-12-31: 120 SK 7/2024',
      'capaian/batas 2024-01-01 … : 130 SK 7/2024',
      'berlaku 2 3 di PK',
    ],
  ],
  [
    'two times that follow each other',
    [
      ['Batas capaian', 130, 2024, '', SK],
      ['Batas capaian', 120, 2022, 2023, SK],
    ],
    [
      'capaian/batas 2024-01-01 … : 130 SK 7/2024',
      'capaian/batas 2022-01-01 … 2023-12-31: 120 SK 7/2024',
      'berlaku 2 3 di PK',
    ],
  ],
  [
    'two times that overlap',
    [
      ['Batas capaian', 130, 2023, '', SK],
      ['Batas capaian', 120, 2022, 2023, SK],
    ],
    ['berlaku di PK', '2 tumpangTindih 2023-12-31', '3 tumpangTindih 2023-12-31'],
  ],
  [
    'two values of one time',
    [
      ['Batas capaian', 130, 2023, '', SK],
      ['Batas capaian', 120, 2023, '', SK],
    ],
    ['berlaku di PK', '2 tumpangTindih 2023-01-01', '3 tumpangTindih 2023-01-01'],
  ],
  ['no number', [['Batas capaian', 'seratus', 2024, '', SK]], ['berlaku di PK', '2 bukanNilai seratus']],
  [
    'a number with too much behind it',
    [['Batas capaian', '120 persen', 2024, '', SK]],
    ['berlaku di PK', '2 bukanNilai 120 persen'],
  ],
  ['outside what it can be', [['Batas capaian', 1, 2024, '', SK]], ['berlaku di PK', '2 diLuarRentang 1']],
  ['no source', [['Batas capaian', 120, 2024, '', '']], ['berlaku di PK', '2 tanpaSumber']],
  ['no day', [['Batas capaian', 120, 'Januari', '', SK]], ['berlaku di PK', '2 tanggal Januari']],
  [
    'a member of a rule that has none',
    [['Batas capaian: apa', 120, 2024, '', SK]],
    ['berlaku di PK', '2 takDikenal Batas capaian: apa'],
  ],
  ['a rule that is not known', [['Warna huruf', 'merah', 2024, '', SK]], ['berlaku di PK', '2 takDikenal Warna huruf']],
  [
    'a line that is not filled in',
    [
      ['Batas capaian', '', 2024, '', SK],
      ['', 120, 2024, '', SK],
    ],
    ['berlaku di PK'],
  ],
  [
    'weights that sum',
    [
      ['Bobot komponen AKIP: Perencanaan Kinerja', 20, 2024, '', SK],
      ['Bobot komponen AKIP: pengukuran kinerja', 30, 2024, '', SK],
      ['Bobot komponen AKIP: Pelaporan Kinerja', 20, 2024, '', SK],
      ['Bobot komponen AKIP: Evaluasi Akuntabilitas Kinerja Internal', 30, 2024, '', SK],
    ],
    [
      'sakip/bobot 2024-01-01 … : {"perencanaan":20,"pengukuran":30,"pelaporan":20,"evaluasiAkuntabilitas":30} SK 7/2024',
      'berlaku 2 3 4 5 di PK',
    ],
  ],
  [
    'weights that do not',
    [['Bobot komponen AKIP: Perencanaan Kinerja', 20, 2024, '', SK]],
    ['berlaku di PK', '2 jumlah 20'],
  ],
  [
    'a weight of nothing that is known',
    [['Bobot komponen AKIP: Tari', 20, 2024, '', SK]],
    ['berlaku di PK', '2 bukanNilai Bobot komponen AKIP: Tari'],
  ],
  [
    'a weight that is no number',
    [['Bobot komponen AKIP: Perencanaan Kinerja', 'x', 2024, '', SK]],
    ['berlaku di PK', '2 bukanNilai x'],
  ],
  [
    'a rule of members without one',
    [['Bobot komponen AKIP', 20, 2024, '', SK]],
    ['berlaku di PK', '2 takDikenal Bobot komponen AKIP'],
  ],
  [
    'bands in any order, with either sign or none',
    [
      ['Predikat capaian: Kurang', 0, 2024, '', SK],
      ['Predikat capaian: Istimewa', '> 110', 2024, '', SK],
      ['Predikat capaian: Baik', '>= 90', 2024, '', SK],
      ['Predikat capaian: Cukup', '≥ 80,5', 2024, '', SK],
    ],
    [
      'capaian/predikat 2024-01-01 … : [{"dari":110,"termasuk":false,"predikat":"Istimewa"},{"dari":90,"termasuk":true,"predikat":"Baik"},{"dari":80.5,"termasuk":true,"predikat":"Cukup"},{"dari":0,"termasuk":true,"predikat":"Kurang"}] SK 7/2024',
      'berlaku 2 3 4 5 di PK',
    ],
  ],
  [
    'bands with a hole below',
    [['Predikat capaian: Baik', '≥ 80', 2024, '', SK]],
    ['berlaku di PK', '2 pitaBerlubang 0–80'],
  ],
  ['a band without a name', [['Predikat capaian:', '≥ 80', 2024, '', SK]], ['berlaku di PK', '2 bukanNilai ≥ 80']],
  [
    'a band without a bound',
    [['Predikat capaian: Baik', 'tinggi', 2024, '', SK]],
    ['berlaku di PK', '2 bukanNilai tinggi'],
  ],
])('%s', (_apa, aturan, harapan) => {
  expect(pisah(...aturan)).toEqual(harapan);
});

/** Capaian and predicate of two indicators under a unit's own rules, with what a person has chosen. */
async function hitung(aturan: SelUji[][], pilihan: Parameters<typeof hitungLkj>[1] = {}) {
  const { potret, gabungan } = bukuUji(
    {
      nama: 'PK',
      baris: [
        ['Capaian Kinerja Tahun 2024'],
        [],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'Sasaran satu', 'Jumlah layanan selesai', 50, 80],
        [2, 'Sasaran dua', 'Jumlah lembaga terbina', 40, 36],
      ],
    },
    { nama: 'Aturan LKj', baris: [KEPALA, ...aturan] },
  );
  const { buku, aturanUnit } = pisahkanAturan(potret, '2026-11-30');
  const { data } = await bacaTabel(buku, gabungan);
  return hitungLkj(data, pilihan, { unit: aturanUnit.unit });
}

test('the unit’s bands give the predicate, unless a person has chosen others', async () => {
  const PITA: SelUji[][] = [
    ['Predikat capaian: Istimewa', '≥ 110', 2024, '', SK],
    ['Predikat capaian: Biasa', '0', 2024, '', SK],
  ];
  const nama = (h: Awaited<ReturnType<typeof hitung>>) => [
    h.pedoman.capaian.predikat.kunci,
    ...h.pedoman.capaian.predikat.pita.map((p) => p.predikat),
  ];
  expect(nama(await hitung(PITA))).toEqual(['unit', 'Istimewa', 'Biasa']);
  const warna = ['warna', 'Hijau', 'Kuning', 'Merah'];
  expect(nama(await hitung(PITA, { predikat: 'warna' }))).toEqual(warna);
  expect(nama(await hitung([], { predikat: 'warna' }))).toEqual(warna);
  expect(nama(await hitung([]))[0]).not.toBe('unit');
});

test('parts of a component keep their shares of the unit’s own weight', async () => {
  const bobot = (h: Awaited<ReturnType<typeof hitung>>) =>
    h.pedoman.sakip.komponen.map(({ bobot: b, sub }) => [b, ...sub.map((s) => s.bobot)]);
  expect(bobot(await hitung([]))).toEqual([
    [30, 6, 9, 15],
    [30, 6, 9, 15],
    [15, 3, 4.5, 7.5],
    [25, 5, 7.5, 12.5],
  ]);
  const sendiri = [
    'Perencanaan Kinerja',
    'Pengukuran Kinerja',
    'Pelaporan Kinerja',
    'Evaluasi Akuntabilitas Kinerja Internal',
  ];
  const aturan = sendiri.map((nama, i): SelUji[] => [
    `Bobot komponen AKIP: ${nama}`,
    [20, 30, 20, 30][i] ?? 0,
    2024,
    '',
    SK,
  ]);
  expect(bobot(await hitung(aturan))).toEqual([
    [20, 4, 6, 10],
    [30, 6, 9, 15],
    [20, 4, 6, 10],
    [30, 6, 9, 15],
  ]);
});
