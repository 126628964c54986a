import fc from 'fast-check';
import { bacaTabel } from '../../src/input/baca';
import { angkaData } from './fakta-data';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';
import { anggaran, keBaris, kluster, pk, prioritas, SEMUA_CONTOH, type TabelUji } from './tabel-contoh';

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  const hasil = await bacaTabel(potret, gabungan);
  return { ...hasil, angka: angkaData(hasil.data), baris: hasil.tabel.map((t) => [t.jenis, t.baris]) };
}

const isiPk: readonly SelUji[][] = [pk.kepala, ...pk.baris];
const isiKluster: readonly SelUji[][] = [kluster.kepala, ...kluster.baris];

/** Both tables in the same rows, with so many blank columns between. */
function berdampingan(sela: number): SelUji[][] {
  const kosong = (n: number): null[] => Array.from({ length: n }, () => null);
  return isiPk.map((b, i) => [...b, ...kosong(sela), ...(isiKluster[i] ?? [])]);
}

test.each([1, 2, 5])('two tables side by side that share their rows, %d columns apart', async (sela) => {
  const { angka, baris } = await baca({ baris: berdampingan(sela) });
  expect(baris).toEqual([
    ['perjanjianKinerja', 4],
    ['kluster', 2],
  ]);
  const sendiri = await baca({ baris: isiPk }, { nama: 'Dua', baris: isiKluster });
  expect(Object.values(angka).sort()).toEqual(Object.values(sendiri.angka).sort());
});

/** Tables that number their rows. */
const BERNOMOR = Object.entries(SEMUA_CONTOH).filter(
  ([
    ,
    {
      kepala: [pertama],
    },
  ]) => pertama === 'No',
);

/** Each table with its own title above it, so many blank columns apart; lines below the table stay out. */
function bersebelahan(kiri: TabelUji, kanan: TabelUji, sela: number): SelUji[][] {
  const isi = [kiri, kanan].map((t) => [...t.judul.slice(0, 1).map((j) => [j]), t.kepala, ...t.baris]);
  const [a = [], b = []] = isi;
  const lebar = kiri.kepala.length + sela;
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i): SelUji[] => [
    ...Array.from({ length: lebar }, (__, k) => a[i]?.[k] ?? null),
    ...(b[i] ?? []),
  ]);
}

test('B4 no blank column between two tables: where the header begins again, so does a table', async () => {
  expect(BERNOMOR.length).toBeGreaterThan(5);
  const contoh = fc.constantFrom(...BERNOMOR);
  await fc.assert(
    fc.asyncProperty(contoh, contoh, async ([namaKiri, kiri], [namaKanan, kanan]) => {
      fc.pre(namaKiri !== namaKanan);
      const jauh = await baca({ baris: bersebelahan(kiri, kanan, 4) });
      const rapat = await baca({ baris: bersebelahan(kiri, kanan, 0) });
      expect(rapat.angka).toEqual(jauh.angka);
      expect(rapat.tabel.map(({ jenis, baris }) => [jenis, baris])).toEqual(
        jauh.tabel.map(({ jenis, baris }) => [jenis, baris]),
      );
    }),
    { numRuns: 150 },
  );
});

test('two tables by kluster, each beginning with the column of names', async () => {
  const lain = { ...kluster, judul: ['Tabel 2.1. Nilai kepuasan pengguna layanan per kluster'] };
  const rapat = await baca({ baris: bersebelahan(kluster, lain, 0) });
  expect(rapat.tabel.map(({ jenis, baris, rentang }) => [jenis, baris, rentang.kolom])).toEqual([
    ['kluster', 2, 0],
    ['kluster', 2, kluster.kepala.length],
  ]);
  expect(rapat.angka).toEqual((await baca({ baris: bersebelahan(kluster, lain, 3) })).angka);
});

test('B5 no blank column and no word that begins again: one is read, and the other is named', async () => {
  const { tabel, bukanMasukan } = await baca({ baris: bersebelahan(kluster, anggaran, 0) });
  expect(tabel.map(({ jenis }) => jenis)).toEqual(['anggaran']);
  expect(bukanMasukan).toMatchObject([{ rentang: { baris: 1, kolom: 0 } }]);
  expect(bukanMasukan[0]?.sebutan).toMatch(/kluster.*kolom kosong/i);
});

test('columns of a budget that belong to the indicators are no table of their own', async () => {
  const kepala = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Pagu', 'Realisasi Anggaran'];
  const baris = [kepala, [1, 'Layanan', 'Nilai mutu', 80, 88, '110%', 'Rp 1.000.000', 'Rp 900.000']];
  const { tabel, bukanMasukan } = await baca({ baris });
  expect([tabel.map(({ jenis }) => jenis), bukanMasukan]).toEqual([['perjanjianKinerja'], []]);
});

test('a table that starts at column Z, far down', async () => {
  const asli = await baca({ baris: keBaris(pk) });
  const { angka, data } = await baca({ baris: keBaris(pk), di: [200, 25] });
  expect(angka).toEqual(asli.angka);
  expect(data.indikator[0]?.target?.asal).toMatchObject({ baris: 204, kolom: 28 });
});

const EMPAT_TINGKAT: SelUji[][] = [
  ['No', 'Sasaran Program', 'Indikator Kinerja', 'Tahun 2023', null, null],
  [null, null, null, 'Kinerja Program', null, null],
  [null, null, null, 'Rencana', 'Hasil', null],
  [null, null, null, 'Target', 'Realisasi', 'Capaian'],
  [null, null, null, '(%)', '(%)', '(%)'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = (5) / (4)'],
];

test.each<[string, LembarUji['gabungan']]>([
  [
    'merged',
    [
      [0, 3, 1, 3],
      [1, 3, 1, 3],
      [2, 4, 1, 2],
    ],
  ],
  ['written across blank cells', []],
])('a header of four levels, %s, with a row of units and one of numbers', async (_nama, gabungan = []) => {
  const asli = await baca({ baris: isiPk });
  const { angka, tabel } = await baca({ baris: [...EMPAT_TINGKAT, ...pk.baris], gabungan });
  expect(angka).toEqual(asli.angka);
  expect(tabel[0]?.bukti).toContain('Tahun 2023 > Kinerja Program > Hasil > Capaian');
});

test.each<[string, SelUji[][]]>([
  ['a blank row between the sasaran', [...isiPk.slice(0, 2), [], ...isiPk.slice(2)]],
  ['a blank row under every row', isiPk.flatMap((b) => [b, []])],
  ['a heading after a blank row', [...isiPk.slice(0, 3), [], ['B. TATA KELOLA'], ...isiPk.slice(3)]],
  ['the header again after a page break', [...isiPk.slice(0, 3), pk.kepala, ...isiPk.slice(3)]],
  [
    'its title and header again on the next page',
    [...isiPk.slice(0, 3), [], ...keBaris({ ...pk, baris: pk.baris.slice(2), kaki: [] })],
  ],
])('%s takes no row away', async (_nama, baris) => {
  const { data } = await baca({ baris });
  expect(data.indikator.map((i) => [i.target?.teks, i.realisasi?.teks])).toEqual([
    ['80%', '88,04%'],
    ['82', '97.72%'],
    ['89', '89.15'],
    ['81', '80,09**'],
  ]);
});

const UANG: SelUji[] = ['Rp 1.000.000', 'Rp 900.000', '90%'];

test.each<[string, SelUji[][], LembarUji['gabungan']]>([
  ['under names of their own', [[...pk.kepala, 'Pagu', 'Realisasi Anggaran', '% Anggaran']], []],
  [
    'under a parent',
    [
      [...pk.kepala.slice(0, 3), 'Kinerja', null, null, 'Anggaran', null, null],
      [null, null, null, ...pk.kepala.slice(3), 'Pagu', 'Realisasi', '%'],
    ],
    [
      [0, 3, 1, 3],
      [0, 6, 1, 3],
    ],
  ],
])(
  'an agreement with columns of money %s is still the agreement, and the money a table beside it',
  async (...kasus) => {
    const [, kepala, gabungan = []] = kasus;
    const asli = await baca({ baris: isiPk });
    const { angka, pilihan } = await baca({ baris: [...kepala, ...pk.baris.map((b) => [...b, ...UANG])], gabungan });
    const uang = Object.entries(angka).filter(([kunci]) => kunci.startsWith('anggaran/'));
    const kinerja = Object.entries(angka).filter(([kunci]) => !kunci.startsWith('anggaran/'));
    expect([Object.fromEntries(kinerja), pilihan]).toEqual([asli.angka, []]);
    expect(uang.map(([, isi]) => isi)).toEqual(pk.baris.flatMap(() => ['1000000 rupiah nilai', '900000 rupiah nilai']));
  },
);

test('two columns "Realisasi" without a parent: a person is asked, and none is taken', async () => {
  const kepala = [...pk.kepala, 'Pagu', 'Realisasi', 'Sisa'];
  const { data, pilihan } = await baca({ baris: [kepala, ...pk.baris.map((b) => [...b, ...UANG])] });
  expect(pilihan.map((p) => [p.perihal, p.opsi.map((o) => o.uraian)])).toEqual([
    ['kolom', ['Realisasi (E1)', 'Realisasi (H1)']],
  ]);
  expect(data.indikator.map((i) => i.realisasi)).toEqual(Array(4).fill(undefined));
});

test('priorities with columns of money are still read', async () => {
  const asli = await baca({ baris: keBaris(prioritas) });
  const { angka, pilihan } = await baca({
    baris: [
      [...prioritas.kepala, 'Pagu', 'Realisasi Anggaran', '% Anggaran'],
      ...prioritas.baris.map((b) => (b[1] === null ? b : [...b, ...UANG])),
    ],
  });
  expect(Object.entries(asli.angka).filter(([kunci, nilai]) => angka[kunci] !== nilai)).toEqual([]);
  expect(pilihan).toEqual([]);
});

test('what follows a blank row and is no row of the table stays out', async () => {
  const { data, tabel } = await baca({
    baris: [
      ...isiPk,
      [],
      ['Rekap kehadiran rapat', null, null, null],
      ['No', 'Bulan', 'Hadir', 'Jumlah'],
      [1, 'Januari', 'Bagian Umum', 12],
    ],
  });
  expect([data.indikator.length, tabel[0]?.rentang.jumlahBaris]).toEqual([4, 5]);
});

test('figures as people type them: read where there is no doubt, else set aside with the reason', async () => {
  const tanggal = { n: 45_000, f: 'dd/mm/yyyy', t: '15/03/2023' };
  const { angka, tabel } = await baca({
    baris: [
      ['Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa'],
      ['a', '1 234 567,50', 'Rp. 1.234,-', '12,5 %', '(1.234)'],
      ['b', '1,234.50', '1.234.567', '90', '–'],
      ['c', 'Rp1.234.567,00', 'Rp 1 234 567', { n: 0.9, f: '0%', t: '90%' }, 'n/a'],
      ['d', 'Rp1,000,000.00', '12 34', 0.9, 'NIHIL'],
      ['e', "'1000", '#DIV/0!', '90 persen', tanggal],
      ['f', '１.０００.０００', '1.2.3', '', '−5.000.000'],
      ['g', true, '1e5', '1/2', 'sekitar 5 juta'],
    ],
  });
  const nilai = (baris: string) =>
    ['pagu', 'realisasi', 'persen-dilaporkan', 'sisa-dilaporkan'].map(
      (k) => angka[`anggaran/jenis-belanja/${baris}/${k}`]?.replace(/ rupiah| %/, '') ?? null,
    );
  expect(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((b) => [b, nilai(b)]))).toEqual({
    a: ['1234567.5 nilai', '1234 nilai', '12.5 nilai', '-1234 nilai'],
    b: ['1234.5 nilai', '1234567 nilai', '90 nilai', '– tidakBerlaku'],
    c: ['1234567 nilai', '1234567 nilai', '90 nilai', '– tidakBerlaku'],
    d: ['1000000 nilai', null, null, null],
    e: ['1000 nilai', null, '90 nilai', null],
    f: ['1000000 nilai', null, '– belumAda', '-5000000 nilai'],
    g: [null, null, null, null],
  });
  expect(tabel[0]?.karantina.map((k) => `${k.teks} ${k.alasan}`)).toEqual([
    '12 34 bukanAngka',
    '0.9 persenMeragukan',
    'NIHIL nihil',
    '#DIV/0! selGalat',
    '15/03/2023 tanggalDiKolomAngka',
    '1.2.3 bukanAngka',
    'true logikaDiKolomAngka',
    '1e5 bukanAngka',
    '1/2 duaAngka',
    'sekitar 5 juta bukanAngka',
  ]);
});

test('0.9 under a percent format is 90; typed 90 is 90; a bare 0.9 in a column of percentages is asked about', async () => {
  const isi = (realisasi: SelUji): SelUji[][] => [
    pk.kepala,
    [1, 'Layanan', 'Persentase layanan', '80%', realisasi, ''],
  ];
  const realisasi = async (sel: SelUji) =>
    (await baca({ baris: isi(sel) })).data.indikator[0]?.realisasi?.nilai?.toString();
  expect(await realisasi({ n: 0.9, f: '0.00%', t: '90,00%' })).toBe('90');
  expect(await realisasi(90)).toBe('90');
  expect(await realisasi('0,90%')).toBe('0.9');
  expect(await realisasi(0.9)).toBeUndefined();
  expect(await realisasi(0)).toBe('0');
});
