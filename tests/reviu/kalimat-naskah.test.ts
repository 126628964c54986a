import type { Temuan } from '../../src/reviu/temuan';
import { kalimatTemuan, lembar, ringkas, temukanCetak } from './lembar-cetak';

const temukan = (...naskah: string[]): string[] => ringkas(temukanCetak([], naskah));

describe('arithmetic of a sentence', () => {
  test.each<[string, string, string[]]>([
    [
      'a difference',
      'Nilai dinas tercapai 81,40 (A), sedangkan nilai kabupaten 72,15 (BB). Nilai dinas lebih unggul 7,25 poin.',
      ['hitung-kalimat 7,25 / 9,25'],
    ],
    [
      'a ratio called growth',
      'Jumlah desa binaan naik dari 17 desa menjadi 18 desa atau meningkat sebesar 105,88%.',
      ['hitung-kalimat 105,88% / 5,88%'],
    ],
    [
      'a rise that falls',
      'Produksi cabai meningkat dari 412,5 ton menjadi 398,0 ton pada tahun 2022.',
      ['hitung-kalimat 398,0 / 412,5'],
    ],
    [
      'a share of a budget',
      'Anggaran dinas sebesar Rp 2.400.000.000 dengan realisasi sebesar Rp 2.160.000.000 atau 98,00%.',
      ['hitung-kalimat 98,00% / 90,00%'],
    ],
    [
      'parts of a sum',
      'Kematian unggas sebanyak 6.493 ekor terdiri dari ayam 2.699 ekor dan itik 3.789 ekor.',
      ['hitung-kalimat 6.493 / 6.488'],
    ],
    [
      'a share of a target',
      'Skor pangan dari target sebesar 78 poin dengan realisasi sebesar 81 poin atau 103,88 %.',
      ['hitung-kalimat 103,88 % / 103,85%'],
    ],
    ['a part of a whole', 'Desa yang tuntas sebanyak 54 dari 60 desa (91,8 %).', ['hitung-kalimat 91,8 % / 90,0%']],
    ['months of a year', 'Sampah sebesar 6.576 m3 per bulan x 12 = 79.912 m3.', ['hitung-kalimat 79.912 / 78.912']],
    [
      'money in words',
      'Bantuan sebesar Rp. 1.350.000,-, (Satu Juta Tiga Ratus Enam Puluh Ribu Rupiah) per kelompok.',
      ['cacah-narasi 1.350.000 / 1.360.000'],
    ],
  ])('%s', (_apa, naskah, harapan) => {
    expect(temukan(naskah)).toEqual(harapan);
  });

  test('the finding gives the arithmetic and says what was printed instead', () => {
    const [satu] = temukanCetak([], ['Kader naik dari 17 orang menjadi 18 orang atau meningkat sebesar 105,88%.']);
    expect(satu && kalimatTemuan(satu)).toBe(
      'Kalimat pada baris 1 mencantumkan 105,88%, sedangkan dari angkanya sendiri (18 − 17) ÷ 17 × 100 = 5,88%, bukan pembulatan. ' +
        'Yang tercantum perbandingannya, bukan kenaikannya.',
    );
  });

  test.each([
    'Jumlah desa binaan naik dari 17 desa menjadi 18 desa atau meningkat sebesar 5,88%.',
    'Jumlah kelompok naik dari 5 menjadi 15 atau naik sebesar 200%.',
    'Nilai ini lebih besar 1,31 poin dibandingkan dengan target tahun 2022, yaitu 90,00.',
    'Anggaran dinas sebesar Rp 2.400.000.000 dengan realisasi sebesar Rp 2.160.000.000 atau 90%.',
    'Kematian unggas sebanyak 9.700 ekor terdiri dari antara lain ayam 2.699 ekor dan itik 3.789 ekor.',
    'Angka kemiskinan menurun dari 9,81 menjadi 9,40 pada tahun 2022.',
    'Angka kematian dari target 0,60 terealisasi 0,58 atau 103,33%.',
    'Desa yang tuntas sebanyak 54 dari 60 desa (90%), sisanya 6 dari 60 desa (10%).',
    'Bantuan sebesar Rp. 1.350.000,- (Satu Juta Tiga Ratus Lima Puluh Ribu Rupiah) per kelompok.',
  ])('silent: %s', (naskah) => {
    expect(temukan(naskah)).toEqual([]);
  });
});

describe('an amount that is wrong, in a sentence whose percentage is right', () => {
  const anggaran = lembar(
    'T1',
    'Tabel 3.7 Realisasi Anggaran Tahun 2022',
    'No | Kegiatan | Anggaran (Rp.) | Realisasi (Rp.) | %',
    '1 | Pembinaan Kelompok Tani di Dataran Tinggi | 418.250.000 | 401.520.000 | 96,00',
    '2 | Pemeliharaan Saluran Irigasi | 905.600.000 | 814.000.000 | 89,89',
    'Jumlah | | 1.323.850.000 | 1.215.520.000 | 91,82',
  );
  const temukanUang = (naskah: string): Temuan[] => temukanCetak([anggaran], [naskah]);

  test('the amount is shown against the table’s, not the percentage that shows it', () => {
    const temuan = temukanUang(
      'Alokasi anggaran sebesar Rp1.323.850.000,- dan terealisasi sebesar Rp1.251.520.000,- atau 91,82%.',
    );
    expect(ringkas(temuan)).toEqual(['hitung-kalimat 1.251.520.000 / 1.215.520.000']);
    expect(temuan[0] && [kalimatTemuan(temuan[0]), temuan[0].asalPembanding]).toEqual([
      'Kalimat pada baris 1 mencantumkan Rp1.251.520.000, sedangkan tabel mencantumkan Rp1.215.520.000, dan hanya dengan itu ' +
        '1.215.520.000 ÷ 1.323.850.000 × 100 = 91,82% seperti yang tertulis.',
      { lembar: 'T1', baris: 4, kolom: 3 },
    ]);
  });

  test('the budget as well as its realisasi; the percentage itself where both amounts are the table’s', () => {
    expect(
      ringkas(temukanUang('Anggaran sebesar Rp1.333.850.000,- terealisasi sebesar Rp1.215.520.000,- atau 91,82%.')),
    ).toEqual(['hitung-kalimat 1.333.850.000 / 1.323.850.000']);
    expect(
      ringkas(temukanUang('Anggaran sebesar Rp1.323.850.000,- terealisasi sebesar Rp1.215.520.000,- atau 98,12%.')),
    ).toEqual(['hitung-kalimat 98,12% / 91,82%']);
  });

  test('a sentence that names the row is held against the row, once', () => {
    const temuan = temukanUang(
      'Kegiatan Pemeliharaan Saluran Irigasi dengan anggaran sebesar Rp 905.600.000 terealisasi sebesar Rp 841.000.000 atau 89,89%.',
    );
    expect(ringkas(temuan)).toEqual(['kalimat-baris Rp 841.000.000 / 814.000.000']);
  });
});

describe('years', () => {
  test.each<[string, string[], string[]]>([
    [
      'a year against itself',
      ['Tabel berikut membandingkan capaian kinerja tahun 2022 dengan capaian kinerja tahun 2022 menurut sasaran.'],
      ['tahun-kalimat capaian kinerja tahun 2022 dengan capaian kinerja tahun 2022 / tahun 2021'],
    ],
    [
      'a realisasi to come',
      ['Dari tabel di atas rata-rata capaian anggaran tahun 2023 sebesar 93,17%.'],
      ['tahun-kalimat 2023 / 2022'],
    ],
    [
      'last year in the basis of this report',
      ['Dasar hukum dalam penyusunan LKIP Dinas Contoh Tahun 2021 adalah sebagai berikut.'],
      ['tahun-kalimat 2021 / 2022'],
    ],
    [
      'a plan with two ends',
      [
        'RPJMD Kabupaten Contoh Tahun 2018-2023 memuat lima misi pembangunan daerah.',
        'Sasaran itu mengacu pada RPJMD Kabupaten Contoh Tahun 2018 – 2020 misi keempat.',
        'Renstra Dinas Contoh Tahun 2018-2023 telah ditetapkan.',
      ],
      ['tahun-kalimat 2018–2020 / 2018–2023'],
    ],
    [
      'one law of two years',
      [
        'Sesuai Undang-Undang Nomor 97 Tahun 2009 tentang Penyelenggaraan Irigasi Desa Mandiri, laporan disusun.',
        '1. UU No. 97 Tahun 1999 tentang Penyelenggaraan Irigasi Desa Mandiri;',
      ],
      ['tahun-kalimat Nomor 97 Tahun 2009 / Nomor 97 Tahun 1999'],
    ],
    [
      'a year against itself in other words',
      [
        'Tingkat capaian kinerja dinas tahun 2022 adalah 100% sama seperti capaian kinerja pada tahun 2022.',
        'Hal ini baik karena ada penurunan kematian ternak di banding tahun 2022.',
      ],
      [
        'tahun-kalimat tahun 2022 adalah 100% sama seperti capaian kinerja pada tahun 2022 / tahun 2021',
        'tahun-kalimat penurunan kematian ternak di banding tahun 2022 / tahun 2021',
      ],
    ],
    [
      'the first year of a plan',
      ['Tahun 2021 adalah tahun pertama dari pelaksanaan Rencana Kerja Dinas 2022-2026.'],
      ['tahun-kalimat tahun 2021 sebagai tahun pertama 2022–2026 / tahun 2022'],
    ],
    [
      'last year in a heading and in a title below its number',
      ['3.1.2 Realisasi Indikator Kinerja Tahun 2021', 'Tabel. 1', 'Realisasi Anggaran Sasaran Strategis Tahun 2021'],
      ['tahun-narasi 2021 / 2022', 'tahun-narasi 2021 / 2022'],
    ],
  ])('%s', (_apa, naskah, harapan) => {
    expect(temukan(...naskah)).toEqual(harapan);
  });

  test.each([
    'Tabel berikut membandingkan capaian kinerja tahun 2022 dengan capaian kinerja tahun 2021.',
    'Target anggaran tahun 2023 sebesar Rp 4.000.000.000 telah disusun.',
    'Rekomendasi hasil evaluasi atas LKIP Tahun 2021 telah ditindaklanjuti.',
    'Realisasi meningkat dibandingkan target tahun 2022 yang ditetapkan.',
    'Capaian tahun 2021 menurun dibandingkan tahun 2022.',
    '3.1.3 Perbandingan Capaian Kinerja Tahun 2021',
  ])('silent: %s', (naskah) => {
    expect(temukan(naskah)).toEqual([]);
  });
});

test('an item number twice in a row', () => {
  const butir = ['(1) Produksi Pertanian', '(2) Sumber Daya', '(3) Pemasaran'];
  expect(temukan(...butir, '(3) Penyakit Hewan')).toEqual(['nomor-butir (3) / (4)']);
  expect(temukan(...butir, '(4) Penyakit Hewan', '(1) Bagian lain')).toEqual([]);
});

test('both answers of a form are still there', () => {
  expect(temukan('Pendapatan tersebut belum mencapai/sudah melebihi target penerimaan, karena cuaca.')).toEqual([
    'sisa-templat belum mencapai/sudah melebihi / belum mencapai',
  ]);
  expect(temukan('Penyerapan itu belum mencapai/mendekati pagu.')).toEqual([]);
});

describe('one statement in two places', () => {
  const pernyataan = (angka: string): string =>
    `Dinas Contoh melalui tiga misi dan tujuh sasaran strategis memperoleh rataan capaian seluruh misi pembangunan pertanian sangat baik (${angka}).`;

  test('word for word with two numbers', () => {
    const temuan = temukanCetak([], [pernyataan('114,40%'), 'Bagian lain.', pernyataan('114,50%')]);
    expect(ringkas(temuan)).toEqual(['kalimat-kalimat 114,50% / 114,40%']);
    expect(temuan[0] && kalimatTemuan(temuan[0])).toBe(
      'Pernyataan yang sama: baris 3 menyebut 114,50%, baris 1 menyebut 114,40%. 114,50 − 114,40 = 0,10, bukan pembulatan.',
    );
  });

  test.each<[string, string[]]>([
    ['the same number', [pernyataan('114,40%'), pernyataan('114,40%')]],
    ['a sentence of a pattern: three of them', [pernyataan('114,40%'), pernyataan('98,00%'), pernyataan('91,20%')]],
    ['another year in it', [pernyataan('114,40%'), pernyataan('98,00%').replace('melalui', 'pada tahun 2019 melalui')]],
  ])('%s: silence', (_apa, naskah) => {
    expect(temukan(...naskah)).toEqual([]);
  });
});

const TABEL = (judul: string, nama: string): string[] => [
  judul,
  'Indikator Kinerja | Satuan | Target | Realisasi',
  `${nama} | % | 82,50 | 79,20`,
  'Jumlah unit usaha bersertifikat | unit | 52 | 58',
];

test('“dan” in one table, “atau” in another', () => {
  const [satu, dua, tiga] = ['Pemilu atau Pilkada', 'Pemilu dan Pilkada', '1. PEMILU ATAU PILKADA (IKU)'].map((n, i) =>
    lembar(`T${i}`, ...TABEL(`Tabel ${i + 1}. Ukuran Tahun 2022`, `Persentase partisipasi dalam ${n}`)),
  );
  if (!satu || !dua || !tiga) throw new Error('three tables');
  expect(ringkas(temukanCetak([satu, dua, tiga]))).toEqual([
    'nama-baris Persentase partisipasi dalam Pemilu dan Pilkada / Persentase partisipasi dalam Pemilu atau Pilkada',
  ]);
  expect(ringkas(temukanCetak([satu, tiga]))).toEqual([]);
});

test('a count that the text gives in percent', () => {
  const tabel = lembar('T1', ...TABEL('Tabel 1. Ukuran Tahun 2022', 'Tingkat kehadiran'));
  expect(ringkas(temukanCetak([tabel], ['- Jumlah unit usaha bersertifikat sebesar 52 %.']))).toEqual([
    'kalimat-baris 52 % / 52 unit',
  ]);
  expect(ringkas(temukanCetak([tabel], ['- Jumlah unit usaha bersertifikat sebanyak 52 unit.']))).toEqual([]);
});
