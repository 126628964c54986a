import { tandaiJenis } from '../../src/reviu/narasi/jenis-paragraf';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';

test.each([
  ['judul', 'BAB III'],
  ['judul', '3.2 Realisasi Anggaran'],
  ['judul', 'b. Tingkat Kehadiran Pegawai'],
  ['daftarIsi', '3.1 Capaian Kinerja ........................ 17'],
  ['keterangan', 'Tabel 2. 1 Perjanjian Kinerja Tahun 2022'],
  ['keterangan', 'Grafik 4 Serapan per Bulan.'],
  ['tabel', '1. Sapi Perah 103.832 109.024 140.555'],
  ['tabel', 'Program Pembinaan Tani Rp 42.085.425.000 APBD'],
  ['lain', 'NIP. 19630820 198903 1 008'],
  ['lain', 'Pembina Utama Muda 19630820 198903 1 008'],
  ['lain', 'Sumber : diolah, 2022'],
  ['lain', 'iv'],
  ['kalimat', 'Tabel 3.2 menunjukkan bahwa realisasi mencapai 97,51%.'],
  ['kalimat', '2. Daging sebanyak 768.495 ton'],
  ['kalimat', 'Target: 75%, realisasi: 47%'],
  ['kalimat', 'Realisasi anggaran sebesar Rp 12.441.701.788 atau 93,17%.'],
])('%s: %s', (jenis, teks) => {
  expect(tandaiJenis(paragrafDariTeks(teks)).map((p) => p.jenis)).toEqual([jenis]);
});

test('the line over every page is none of the text', () => {
  const halaman = ['Laporan Kinerja (LKjIP) Dinas Contoh 2022', 'Realisasi mencapai 97,51%.'];
  const jenis = tandaiJenis(paragrafDariTeks([...halaman, ...halaman, ...halaman, ...halaman].join('\n')));
  expect(jenis.slice(0, 2).map((p) => p.jenis)).toEqual(['lain', 'kalimat']);
});

test('lines after "Daftar Isi" are contents until the first chapter begins', () => {
  const isi = tandaiJenis(
    paragrafDariTeks('DAFTAR ISI\nKata Pengantar i\nRingkasan ii\nBAB I\nPada tahun ini terdapat 3 program.'),
  );
  expect(isi.map((p) => p.jenis)).toEqual(['daftarIsi', 'daftarIsi', 'daftarIsi', 'judul', 'kalimat']);
});

/** A line of that many letters. */
const sepanjang = (n: number, awal: string): string =>
  `${awal} ${'kinerja dan anggaran '.repeat(6)}`.slice(0, n - 1) + 'n';

test.each<[string, string[], string]>([
  [
    'what says nothing between two rows',
    ['Sapi 103 109 140', 'Kambing itu banyak.', 'Domba 103 109 140'],
    'tabel tabel tabel',
  ],
  [
    'a sentence between two rows',
    ['Sapi 103 109 140', 'Kambing ada sebesar itu.', 'Domba 103 109 140'],
    'tabel kalimat tabel',
  ],
  ['a heading between two rows', ['Sapi 103 109 140', 'Kambing betina', 'Domba 103 109 140'], 'tabel judul tabel'],
  [
    'before and behind a row',
    ['Kambing itu banyak.', 'Domba 103 109 140', 'Sapi itu banyak.'],
    'kalimat tabel kalimat',
  ],
  [
    'contents, as long as chapters have dots or a colon and paragraphs 250 letters',
    ['DAFTAR ISI', 'BAB I UMUM .... 1', 'BAB II: UMUM', 'n'.repeat(250), 'Isi', 'n'.repeat(251), 'Nilai 5 itu ada.'],
    'daftarIsi daftarIsi daftarIsi daftarIsi daftarIsi kalimat kalimat',
  ],
  ['a chapter of 110 letters', [sepanjang(110, 'BAB II'), sepanjang(111, 'BAB II')], 'judul kalimat'],
  ['a source of 110 letters', [sepanjang(110, 'Sumber: 5'), sepanjang(111, 'Sumber: 5')], 'lain kalimat'],
  ['a heading of 110 letters', [sepanjang(110, 'Keadaan'), sepanjang(111, 'Keadaan')], 'judul kalimat'],
  ['the head of a page of 13 letters, four times', Array<string>(4).fill('LKj Dinas 022'), 'lain lain lain lain'],
  ['of 12 letters', Array<string>(4).fill('LKj Dinas 22'), 'tabel tabel tabel tabel'],
  ['three times', Array<string>(3).fill('LKj Dinas 022'), 'tabel tabel tabel'],
  ['of 110 letters', Array<string>(4).fill(sepanjang(110, 'LKj 5')), 'lain lain lain lain'],
  ['of 111 letters', Array<string>(4).fill(sepanjang(111, 'LKj 5')), 'kalimat kalimat kalimat kalimat'],
  ['a caption with four figures', ['Tabel 3 Sapi 103 109 140 155', 'Tabel 3 Sapi 103 109 140'], 'tabel keterangan'],
  ['a numbered line', ['3.2 Realisasi 97%', '3.2 Realisasi mencapai 97%', '3.2 Realisasi 2022'], 'tabel kalimat judul'],
  [
    'years and cells',
    ['Sapi 2022 2021', 'Sapi\t5 6', 'Sapi 5', 'Sapi 5 ekor', 'Sapi 5.'],
    'judul tabel tabel kalimat kalimat',
  ],
  [
    'two figures and eight words, not nine',
    ['Sapi jantan dan betina milik warga 5 ekor 6 itu', 'Sapi jantan dan betina milik para warga 5 ekor 6 itu'],
    'tabel kalimat',
  ],
  [
    'one figure at the end of fourteen words, not fifteen',
    [
      'Sapi jantan dan betina muda milik warga desa pesisir utara di pulau itu pun 5',
      'Sapi jantan dan betina muda milik warga desa pesisir utara di pulau itu pun juga 5',
    ],
    'tabel kalimat',
  ],
  [
    'a page, a signature, a formula',
    ['Halaman 12', 'Pembina Utama Muda', '= 5 × 100', 'Nilai adalah = 5 × 100'],
    'lain lain lain kalimat',
  ],
])('%s', (_apa, baris, jenis) => {
  expect(tandaiJenis(paragrafDariTeks(baris.join('\n'))).map((p) => p.jenis)).toEqual(jenis.split(' '));
});
