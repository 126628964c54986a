import { periksaLkj } from '../../src/reviu/periksa';
import { type HasilLkj, hitungLkj } from '../../src/domain/lkj';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import { narasiLkj2023 } from './narasi-lkj-2023';
import { bacaSampel } from './sampel';

let hasil: HasilLkj;

beforeAll(async () => {
  hasil = hitungLkj((await bacaSampel()).data);
});

const temukan = (teks: string): string[] =>
  periksaLkj(hasil, { tabel: [], narasi: paragrafDariTeks(teks) })
    .filter((t) => t.aturan === 'predikat-narasi')
    .map((t) => `${t.putusan} ${t.dilaporkan} / ${t.dihitung}`);

test.each([
  ['Nilai AKIP sebesar 80,09 dengan predikat BB.', ['berbeda BB / A (Memuaskan)']],
  [
    'Nilai AKIP sebesar 80,09 dengan predikat A (Memuaskan).',
    ['cocok A / A (Memuaskan)', 'cocok Memuaskan / A (Memuaskan)'],
  ],
  ['Nilai SAKIP 80,09 (BB).', ['berbeda BB / A (Memuaskan)']],
  ['SAKIP tahun 2022 memperoleh predikat A dengan arti sangat baik.', ['cocok A / A (Memuaskan)']],
  [
    'Nilai AKIP 80,09 dengan predikat A (Sangat Memuaskan).',
    ['cocok A / A (Memuaskan)', 'berbeda Sangat Memuaskan / A (Memuaskan)'],
  ],
  ['Nilai IKPA 89,45 dengan kategori “Sangat Baik”.', ['berbeda Sangat Baik / Baik']],
  ['Nilai IKPA sebesar 89,45 berkategori Baik.', ['cocok Baik / Baik']],
  ['NKA tahun 2023 sebesar 91,31 (Sangat Baik).', ['cocok Sangat Baik / Sangat Baik']],
  ['NKA tahun 2023 sebesar 91,31 dengan predikat Baik.', ['berbeda Baik / Sangat Baik']],
  ['Nilai kepuasan stakeholder 89,15 dengan mutu pelayanan B.', ['berbeda B / A (Sangat Baik)']],
  ['Nilai IKM Sentra 11 sebesar 88,30 dengan kategori Sangat Baik.', ['berbeda Sangat Baik / B (Baik)']],
  ['Nilai IKM Sentra 21 sebesar 88,31 dengan kategori Sangat Baik.', ['cocok Sangat Baik / A (Sangat Baik)']],
  ['Nilai AKIP tahun 2021 sebesar 76,1 dengan predikat BB.', ['cocok BB / A (Memuaskan)']],
])('%s', (kalimat, harapan) => {
  expect(temukan(kalimat)).toEqual(harapan);
});

test.each([
  'Untuk memperoleh predikat AA pada SAKIP, dokumen perencanaan diperbaiki.',
  'Nilai AKIP Kementerian Sosial memperoleh predikat BB.',
  'Nilai IKPA berpredikat Sangat Baik apabila paling sedikit 95.',
  'Nilai IKPA sampai dengan triwulan II berkategori Cukup.',
  'Pelayanan sentra dinilai baik oleh penerima manfaat.',
])('nothing is said of: %s', (kalimat) => {
  expect(temukan(kalimat).filter((t) => t.startsWith('berbeda'))).toEqual([]);
});

test('the LKj 2023 names no predicate that does not fit', () => {
  const temuan = periksaLkj(hasil, { tabel: [], narasi: narasiLkj2023 });
  expect(temuan.filter((t) => t.aturan === 'predikat-narasi' && t.putusan === 'berbeda')).toEqual([]);
});

test.each([
  ['id', /menyebut predikat BB; menurut nilai “.*Akuntabilitas Kinerja.*” A \(Memuaskan\)\.$/],
  ['en', /names the predicate BB; the score of “.*Akuntabilitas Kinerja.*” gives A \(Memuaskan\)\.$/],
])('%s: the sentence of the finding', (bahasa, harapan) => {
  const narasi = paragrafDariTeks('Nilai AKIP sebesar 80,09 dengan predikat BB.');
  const temuan = periksaLkj(hasil, { tabel: [], narasi }).find((t) => t.aturan === 'predikat-narasi');
  expect(temuan && kamusReviu(bahasa).kalimat(temuan)).toMatch(harapan);
});
