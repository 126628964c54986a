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
