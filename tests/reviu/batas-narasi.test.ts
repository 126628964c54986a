import { lembar, ringkas, temukanCetak } from './lembar-cetak';
import { kalimatPolos } from './polos/periksa-polos';

/** What one rule says of sentences, a paragraph each, and of printed sheets. */
const milik = (aturan: string, naskah: readonly string[], ...tabel: readonly string[][]): string[] =>
  ringkas(
    temukanCetak(
      tabel.map((baris, i) => lembar(`T${i + 1}`, ...baris)),
      naskah,
    ),
  ).filter((t) => t.startsWith(`${aturan} `));

describe('uang-dua: one item of five words, two amounts, at most three places', () => {
  const butir = (nama: string, rupiah: string, ke = 1): string => `${ke}) ${nama} sebesar Rp${rupiah}`;
  const LIMA = 'Pengadaan bibit unggul kelompok tani';
  const selisih = ['uang-dua 12.000.000 / 10.000.000'];
  test.each<[string, string[], string[]]>([
    ['five words', [butir(LIMA, '10.000.000'), butir(LIMA, '12.000.000')], selisih],
    [
      'four words',
      [butir('Pengadaan bibit unggul tani', '10.000.000'), butir('Pengadaan bibit unggul tani', '12.000.000')],
      [],
    ],
    ['the same amount', [butir(LIMA, '10.000.000'), butir(LIMA, '10.000.000')], []],
    ['three places', [butir(LIMA, '10.000.000'), butir(LIMA, '12.000.000'), butir(LIMA, '12.000.000')], selisih],
    [
      'four places',
      [butir(LIMA, '10.000.000'), butir(LIMA, '12.000.000'), butir(LIMA, '12.000.000'), butir(LIMA, '12.000.000')],
      [],
    ],
    ['three amounts', [butir(LIMA, '10.000.000'), butir(LIMA, '12.000.000'), butir(LIMA, '13.000.000')], []],
    ['a million', [butir(LIMA, '1.000.000'), butir(LIMA, '1.200.000')], ['uang-dua 1.200.000 / 1.000.000']],
    ['less than a million', [butir(LIMA, '999.999'), butir(LIMA, '1.200.000')], []],
    [
      'before and after a change',
      [butir(`${LIMA} sebelum perubahan`, '10.000.000'), butir(`${LIMA} sebelum perubahan`, '12.000.000')],
      [],
    ],
    ['a realisasi', [butir(`Realisasi ${LIMA}`, '10.000.000'), butir(`Realisasi ${LIMA}`, '12.000.000')], []],
  ])('%s', (_apa, naskah, harapan) => {
    expect(milik('uang-dua', naskah)).toEqual(harapan);
  });
});

describe('sentences that carry their own arithmetic', () => {
  test.each<[string, string, string[]]>([
    [
      'a fall that is called a rise',
      'Jumlah pengunjung mengalami kenaikan dari 5.400 orang menjadi 4.500 orang.',
      ['hitung-kalimat 4.500 / 5.400'],
    ],
    ['a share', 'Dari 60 desa sebanyak 54 desa atau 90% telah dibina.', []],
    ['a share that is wrong', 'Dari 60 desa sebanyak 54 desa atau 95% telah dibina.', []],
    ['a share of a budget', 'Anggaran sebesar Rp4.000.000.000 terealisasi sebesar Rp3.000.000.000 atau 75%.', []],
    [
      'a share of a budget that is wrong',
      'Anggaran sebesar Rp4.000.000.000 terealisasi sebesar Rp3.000.000.000 atau 57%.',
      ['hitung-kalimat 57% / 75%'],
    ],
    ['a sum', 'Pegawai terdiri dari 17 orang struktural, 131 orang staf, sehingga berjumlah 148 orang.', []],
    [
      'a sum that is wrong',
      'Pegawai terdiri dari 17 orang struktural, 131 orang staf, sehingga berjumlah 184 orang.',
      [],
    ],
    ['a target that was passed', 'Realisasi sebesar 96,00% telah melampaui target 95,00%.', []],
    [
      'a target that was not',
      'Realisasi sebesar 94,00% telah melampaui target 95,00%.',
      ['target-kalimat 94,00% / di bawah'],
    ],
    ['a target that is met', 'Realisasi sebesar 95,00% telah mencapai target 95,00%.', []],
  ])('%s', (_apa, kalimat, harapan) => {
    expect(ringkas(temukanCetak([], [kalimat]))).toEqual(harapan);
  });
});

describe('counts in words', () => {
  test.each<[string, string, string[]]>([
    ['7 (tujuh)', 'Terdapat 7 (tujuh) sasaran strategis.', []],
    ['7 (delapan)', 'Terdapat 7 (delapan) sasaran strategis.', ['cacah-narasi 7 (delapan) / 8']],
    [
      'an amount and its words',
      'Anggaran sebesar Rp. 100.350.000,- (Seratus Juta Tiga Ratus Lima Puluh Ribu Rupiah).',
      [],
    ],
    [
      'an amount and other words',
      'Anggaran sebesar Rp. 100.350.000,- (Seratus Juta Tiga Ratus Lima Belas Ribu Rupiah).',
      ['cacah-narasi 100.350.000 / 100.315.000'],
    ],
  ])('%s', (_apa, kalimat, harapan) => {
    expect(ringkas(temukanCetak([], [kalimat]))).toEqual(harapan);
  });
});

describe('angka-tertukar: four digits at least, two neighbours the other way round', () => {
  const UKUR = [
    'Tabel 3.1 Pengukuran Kinerja Tahun 2022',
    'No | Indikator Kinerja | Satuan | Target | Realisasi | %',
    '1 | Jumlah kelompok tani padi sawah yang dibina | kelompok | 400 | 372 | 93,00',
    '2 | Jumlah benih padi sawah yang disalurkan | kilogram | 6.000 | 5.814 | 96,90',
    '3 | Produksi padi | ton | 61.200 | 58.140 | 95,00',
  ];
  test.each<[string, string, string[]]>([
    [
      'five digits',
      'Produksi padi di wilayah ini 58.410 ton lebih.',
      ['58.410; “Produksi padi – Realisasi” pada Tabel 3.1 tercantum 58.140. Dua digitnya tertukar.'],
    ],
    [
      'four digits',
      'Jumlah benih padi sawah yang disalurkan di wilayah ini 5.841 kilogram lebih.',
      [
        '5.841; “Jumlah benih padi sawah yang disalurkan – Realisasi” pada Tabel 3.1 tercantum 5.814. Dua digitnya tertukar.',
      ],
    ],
    ['three digits', 'Jumlah kelompok tani padi sawah yang dibina di wilayah ini 327 kelompok lebih.', []],
    ['not neighbours', 'Produksi padi di wilayah ini 54.180 ton lebih.', []],
    ['that a table prints', 'Produksi padi di wilayah ini 61.200 ton lebih.', []],
  ])('%s', async (_apa, kalimat, harapan) => {
    expect(
      (await kalimatPolos('angka-tertukar', [kalimat], { baris: UKUR.map((b) => b.split(' | ')) })).map((k) =>
        k.replace(/^.*mencantumkan /, ''),
      ),
    ).toEqual(harapan);
  });
});

describe('salinan-tabel: the same row, year and meaning in two tables', () => {
  const tabel = (nomor: string, realisasi: readonly string[]): string[] => [
    `Tabel ${nomor} Realisasi Kinerja Tahun 2022`,
    'No | Indikator Kinerja | Satuan | Target | Realisasi',
    ...[
      'Jumlah desa mandiri binaan',
      'Panjang jalan desa mantap',
      'Produksi padi sawah unggul',
      'Populasi ternak sapi potong',
    ].map((nama, i) => `${i + 1} | ${nama} | unit | ${(i + 1) * 100} | ${realisasi[i] ?? ''}`),
  ];
  const SATU = ['90', '180', '270', '361'];
  test.each<[string, string[], string[]]>([
    ['the same', SATU, []],
    ['one of four', ['90', '180', '270', '316'], ['salinan-tabel 316 / 361']],
    ['two of four', ['90', '180', '207', '316'], []],
    ['three of four', ['90', '108', '207', '316'], []],
    ['an empty one', ['90', '180', '270', ''], []],
  ])('%s differs', (_apa, dua, harapan) => {
    expect(milik('salinan-tabel', [], tabel('3.1', SATU), tabel('3.2', dua))).toEqual(harapan);
  });
});

describe('nomor-butir: four items before a number that is left out, one behind, and it nowhere between', () => {
  const daftar = (...nomor: number[]): string[] =>
    nomor.map((n) => `${n}. Kegiatan Pembinaan Kelompok Tani Tahap ${'ABCDEFGHIJ'[n] ?? ''}`);
  test.each<[string, string[], string[]]>([
    ['four before, one behind', daftar(1, 2, 3, 4, 6, 7), ['nomor-butir 6. / 5.']],
    ['three before', daftar(1, 2, 3, 5, 6), []],
    ['none behind', daftar(1, 2, 3, 4, 6), []],
    ['two left out', daftar(1, 2, 3, 4, 7, 8), []],
    ['none left out', daftar(1, 2, 3, 4, 5, 6), []],
    ['one that comes again', daftar(1, 2, 2, 3, 4, 6, 7), []],
  ])('%s', (_apa, naskah, harapan) => {
    expect(milik('nomor-butir', naskah)).toEqual(harapan);
  });
});
