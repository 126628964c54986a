import { bacaCacah, bilanganBesar } from '../../src/reviu/narasi/bilangan';
import { periksaLkj } from '../../src/reviu/periksa';
import { hitungLkj } from '../../src/domain/lkj';
import { rapatkanAngka } from '../../src/reviu/narasi/rapatkan';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { lembar, ringkas, temukanCetak } from './lembar-cetak';
import { bacaSampel } from './sampel';

test.each([
  ['21', 21],
  ['21 (dua puluh satu)', 21],
  ['dua puluh satu', 21],
  ['(dua)', 2],
  ['sebelas', 11],
  ['dua belas', 12],
  ['seratus tiga', 103],
])('the count %s', (teks, nilai) => {
  expect(bacaCacah(teks)).toBe(nilai);
});

test.each([
  ['tiga ratus lima puluh juta enam ratus ribu', 350_600_000],
  ['satu triliun dua milyar tiga juta empat ribu lima', 1_002_003_004_005],
  ['dua trilliun tiga miliar', 2_003_000_000_000],
  ['seribu', 1_000],
  ['sebelas ribu dua belas', 11_012],
  ['Sembilan Ratus  Sembilan Puluh Sembilan', 999],
  ['nol', 0],
  ['dua tiga juta', null],
  ['belas juta', null],
  ['juta', null],
  ['dua juta rupiah', null],
])('%s is the amount %s', (kata, nilai) => {
  expect(bilanganBesar(kata)).toBe(nilai);
});

test('counts in words alone are held against the tables, cacah-narasi', async () => {
  const { data } = await bacaSampel();
  const hasil = hitungLkj(data);
  const cacah = (teks: string) =>
    periksaLkj(hasil, { tabel: [], narasi: paragrafDariTeks(teks) })
      .filter((t) => t.aturan === 'cacah-narasi')
      .map((t) => [t.putusan, t.dilaporkan, t.dihitung]);
  expect(cacah('Terdapat tujuh sasaran dan dua puluh satu indikator.')).toEqual([
    ['berbeda', '7 sasaran, 21 indikator', '7 sasaran, 10 indikator'],
  ]);
  expect(cacah('Terdapat (tujuh) sasaran dan (sepuluh) indikator.')).toEqual([
    ['cocok', '7 sasaran, 10 indikator', '7 sasaran, 10 indikator'],
  ]);
  expect(cacah('Salah satu dari sepuluh indikator belum mencapai target.')).toEqual([]);
});

test('digits that stand apart are one number where a percent sign or Rp says so, and nowhere else', () => {
  const tabel = lembar(
    'T1',
    'Tabel 3.1 Capaian Tahun 2022',
    'No | Indikator Kinerja | Target | Realisasi | Capaian (%)',
    '1 | Cakupan layanan keliling daerah terpencil | 80 | 102 | 127,50',
    '2 | Pustakawan yang bersertifikat nasional | 40 | 42 | 105,00',
  );
  const kalimat = (angka: string) => [`Capaian cakupan layanan keliling daerah terpencil sebesar ${angka}.`];
  expect(ringkas(temukanCetak([tabel], kalimat('1 2 7, 5 8 %')))).toEqual(['kalimat-baris 127,58 % / 127,50']);
  expect(ringkas(temukanCetak([tabel], kalimat('1 2 7, 5 0 %')))).toEqual([]);
  expect(ringkas(temukanCetak([tabel], ['Kolom 1 2 3 4 5 6 memuat isian.']))).toEqual([]);
  const teks = (isi: string) => rapatkanAngka({ teks: isi, letak: '', asal: null }).teks;
  expect(teks('Pagu Rp 1 . 2 0 4 . 5 0 0.')).toBe('Pagu Rp 1.204.500.');
  expect(teks('Nomor 1.2 3 4 5 %')).toBe('Nomor 1.2 345 %');
  for (const satu of ['Rp 1 2 3 45', 'Rp 1.2.3', 'butir 1 2 3 4 orang', '1.2.3 %']) expect(teks(satu)).toBe(satu);
});
