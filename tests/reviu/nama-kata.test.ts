import { bacaNama, hubunganNama, jarakDigit, samaKata } from '../../src/reviu/cetak/nama';
import { lembar, ringkas, temukanCetak } from './lembar-cetak';

test.each([
  // A short word is only itself; a longer one may have a slip, behind its first letter.
  ['desa', 'desa', true],
  ['desaa', 'desab', false],
  ['jalann', 'jalanm', true],
  ['jalann', 'kalann', false],
  ['jalann', 'jalan', false],
  ['jalanan', 'jalann', true],
  ['jalanan', 'jlaanan', true],
  ['jalanan', 'jlaanna', false],
  // Two in a word of eight letters whose end is the same.
  ['pelayanan', 'pelyanan', true],
  ['pelayanan', 'pelynan', false],
  ['pelayanan', 'pelyyanan', true],
  ['kesehatan', 'kesehaatan', true],
  ['kesehatan', 'keshattan', true],
  ['kesehatan', 'kesehatnn', true],
  ['kesehatan', 'kesshatnn', false],
  ['kesehatan', 'kessatan', true],
  ['kesehatan', 'kesatan', false],
  ['tahap12', 'tahap13', false],
  ['tahapan1', 'tahapan1', true],
])('%s and %s are one word: %s', (a, b, harapan) => {
  expect([samaKata(a, b), samaKata(b, a)]).toEqual([harapan, harapan]);
});

test.each([
  ['1.234', '1.234', 0],
  ['1.234', '1.243', 1],
  ['1.234', '1.324', 1],
  ['1.234', '2.134', 1],
  ['1.234', '1.235', 1],
  ['1.234', '12.345', 1],
  ['1.234', '234', 1],
  ['1.234', '4.321', 3],
  ['12,5', '125', 0],
  ['', '12', 2],
  ['1.234', '5.678', 4],
])('%s and %s are so many slips apart: %i', (a, b, harapan) => {
  expect([jarakDigit(a, b), jarakDigit(b, a)]).toEqual([harapan, harapan]);
});

test.each([
  ['1. Program  Pelayanan Dasar', ['program', 'pelayan dasar', '']],
  ['1.2 Sub-Kegiatan Pembinaan Desa', ['subkegiatan', 'pembina desa', '']],
  ['a) Kegiatan Program Rehabilitasi', ['program', 'rehabilitasi', '']],
  ['[IKU 1.1] Persentase Jalan Mantap', ['', 'persentase jalan mantap', '']],
  ['Sasaran 2: Meningkatnya Mutu (IKU)', ['', 'meningkat mutu', '']],
  ['Misi Pertama: Mewujudkan Kota', ['', 'misi pertama mewujud kota', '']],
  ['Indikator Kinerja Utama 3. Angka Kematian (GDR)', ['', 'angka kemati', 'gdr']],
  ['- Jml Prov. dan Kab.', ['', 'jumlah provinsi kabupaten', '']],
  ['12 Desa', ['', 'desa', '']],
  ['', ['', '', '']],
])('%s: level, words and short forms', (teks, harapan) => {
  const { jenjang, kata, singkatan } = bacaNama(teks);
  expect([jenjang, kata.join(' '), singkatan.join(' ')]).toEqual(harapan);
});

test.each([
  ['Jumlah desa mandiri binaan', 'Jumlah desa mandiri binaan', 'sama'],
  ['Jumlah desa dan mandiri binaan', '3. Jumlah Desa Mandiri Binaan', 'sama'],
  ['Jumlah desa mandiri binaan', 'Jumlah desa mandiri binaan baru', 'mirip'],
  ['Jumlah desa mandiri', 'Jumlah desa mandiri binaan', 'mirip'],
  ['Jumlah desa', 'Jumlah desa mandiri', 'lain'],
  ['Jumlah desa mandiri', 'Jumlah desa mandiri binaan baru', 'lain'],
  ['Jumlah desa mandiri kota lama timur', 'Jumlah desa mandiri kota lama timur binaan baru', 'mirip'],
  ['Jumlah desa mandiri kota lama timur', 'Jumlah desa mandiri kota lama timur binaan baru pusat', 'lain'],
  ['Jumlah desa mandiri binaan', 'Jumlah kota mandiri binaan', 'lain'],
  ['Program desa mandiri', 'Kegiatan desa mandiri', 'lain'],
  ['Program desa mandiri', 'Desa mandiri', 'sama'],
  ['', 'Desa mandiri', 'lain'],
])('%s and %s: %s', (a, b, harapan) => {
  expect([hubunganNama(bacaNama(a), bacaNama(b)), hubunganNama(bacaNama(b), bacaNama(a))]).toEqual([harapan, harapan]);
});

describe('a sentence names a row', () => {
  const UKUR = [
    'Tabel 3.1 Pengukuran Kinerja Tahun 2022',
    'No | Indikator Kinerja | Satuan | Target | Realisasi | %',
    '1 | Jumlah kelompok tani padi sawah yang dibina (JKT) | kelompok | 4.000 | 4.400 | 110,00',
    '2 | Panjang jalan desa dalam kondisi mantap sepanjang tahun | km | 825,00 | 792,00 | 96,00',
    '3 | Beras | ton | 61.200 | 58.140 | 95,00',
    '4 | Produksi ikan | ton | 51.200 | 48.640 | 95,00',
  ];
  test.each([
    [
      'whole',
      'Realisasi jumlah kelompok tani padi sawah yang dibina tahun 2022 sebanyak 4.040 kelompok.',
      ['kalimat-baris 4.040 / 4.400'],
    ],
    [
      'with a slip',
      'Realisasi jumlah kelompok tani padi sawah yang dibnia tahun 2022 sebanyak 4.040 kelompok.',
      ['kalimat-baris 4.040 / 4.400'],
    ],
    [
      'a word short',
      'Realisasi jumlah kelompok tani sawah yang dibina tahun 2022 sebanyak 4.040 kelompok.',
      ['kalimat-baris 4.040 / 4.400'],
    ],
    ['two words short', 'Realisasi jumlah kelompok tani yang dibina tahun 2022 sebanyak 4.040 kelompok.', []],
    [
      'a word more',
      'Realisasi jumlah kelompok tani padi sawah lama yang dibina tahun 2022 sebanyak 4.040 kelompok.',
      ['kalimat-baris 4.040 / 4.400'],
    ],
    [
      'two words more',
      'Realisasi jumlah besar kelompok lama tani padi sawah yang dibina tahun 2022 sebanyak 4.040 kelompok.',
      [],
    ],
    ['by its short form', 'Realisasi JKT tahun 2022 sebanyak 4.040 kelompok.', ['kalimat-baris 4.040 / 4.400']],
    ['by its short form in small letters', 'Realisasi jkt tahun 2022 sebanyak 4.040 kelompok.', []],
    ['of one word by itself', 'Realisasi beras tahun 2022 sebanyak 58.410 ton.', ['kalimat-baris 58.410 / 58.140']],
    ['of one word in a longer name', 'Realisasi gudang beras tahun 2022 sebanyak 58.410 ton.', []],
    ['and what the table says', 'Realisasi produksi ikan tahun 2022 sebanyak 48.640 ton.', []],
    ['and its target', 'Target produksi ikan tahun 2022 sebanyak 51.200 ton.', []],
    ['and a wrong target', 'Target produksi ikan tahun 2022 sebanyak 52.100 ton.', ['kalimat-baris 52.100 / 51.200']],
    ['and no role', 'Produksi ikan sebanyak 48.460 ton.', ['kalimat-baris 48.460 / 48.640']],
    ['and another year', 'Realisasi produksi ikan tahun 2021 sebanyak 48.460 ton.', []],
    ['and a quarter', 'Realisasi produksi ikan triwulan I sebanyak 12.460 ton.', []],
    ['and a semester', 'Realisasi produksi ikan pada semester I sebanyak 24.460 ton.', []],
    ['and a month', 'Pada bulan Maret realisasi produksi ikan sebanyak 4.460 ton.', []],
    [
      'and the last quarter, which is the year',
      'Realisasi produksi ikan sampai dengan triwulan IV sebanyak 48.460 ton.',
      ['kalimat-baris 48.460 / 48.640'],
    ],
    ['and another unit', 'Realisasi produksi ikan tahun 2022 sebanyak 48.460 ekor.', []],
    [
      'in percent of what is counted',
      'Realisasi produksi ikan tahun 2022 sebesar 48.640%.',
      ['kalimat-baris 48.640% / 48.640 ton'],
    ],
  ])('%s', (_apa, kalimat, harapan) => {
    expect(
      ringkas(temukanCetak([lembar('T1', ...UKUR)], [kalimat])).filter((t) => t.startsWith('kalimat-baris')),
    ).toEqual(harapan);
  });
});
