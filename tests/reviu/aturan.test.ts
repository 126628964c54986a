import { DAFTAR_ATURAN } from '../../src/reviu/daftar';
import { operanTabel } from '../../src/reviu/polos/operan-tabel';
import type { Temuan } from '../../src/reviu/temuan';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import { bacaSampel, reviu, type Sampel, sebutSel } from './sampel';

let sampel: Sampel;
let temuan: Temuan[];

beforeAll(async () => {
  sampel = await bacaSampel();
  temuan = reviu(sampel).temuan;
});

test('every rule is listed once and has words in both languages', () => {
  const id = DAFTAR_ATURAN.map((a) => a.id);
  expect(new Set(id).size).toBe(id.length);
  // What becomes of another rule's finding when its row agrees with itself.
  for (const { kata } of [...DAFTAR_ATURAN, operanTabel]) {
    expect(kata.id.nama).toMatch(/^[A-Z].*[^.]$/);
    expect(kata.en.nama).toMatch(/^[A-Z].*[^.]$/);
    expect(kata.id.kalimat).not.toBe(kata.en.kalimat);
  }
});

test('on the LKj 2023 the tables give these findings, with their cells', () => {
  const perlu = temuan.filter((t) => t.putusan !== 'cocok');
  expect(
    perlu.map((t) => `${t.aturan} ${t.keparahan} ${t.putusan} ${sebutSel(t.asal)} ${t.dilaporkan} / ${t.dihitung}`),
  ).toEqual([
    'rata-rata-capaian kesalahan berbeda Angka dalam laporan!C4 113,23 / 108,40',
    'rata-rata-capaian kesalahan berbeda Angka dalam laporan!C5 103,09 / 108,90',
    'angka-laporan info selisihPembulatan Angka dalam laporan!C13 117,78 / 117,77',
    'capaian-indikator info selisihPembulatan PK 2023!F12 117,78 / 117,77',
    'urutan-pembulatan info selisihPembulatan PK 2023!F10 119,18 / 119,17',
    'presisi-campur perhatian berbeda PK 2023!F7 110 / 110,05',
    'presisi-campur perhatian berbeda PK 2023!F8 130 / 130,33',
    'realisasi-tren kesalahan berbeda Tren!E8 97,04 / 97,72',
    'realisasi-tahun-lalu info tidakDapatDihitung PK 2023!E13 80,09 / –',
    'target-dokumen kesalahan berbeda Tren!F8 82 / 84',
    'target-dokumen kesalahan berbeda Tren!F9 81 / 83',
    'target-dokumen kesalahan berbeda Tren!F10 73 / 75',
    'target-dokumen kesalahan berbeda Tren!F11 82 / 81',
    'pk-pagu perhatian berbeda PK Anggaran!B15 2.454.771.239.000 / 2.440.968.652.000',
    expect.stringMatching(/^nama-indikator perhatian berbeda Renstra!C6 .* dasar \/ .* layak$/),
    'judul-tahun kesalahan berbeda IKPA!A3 2022 / 2023',
  ]);
});

test('both cells are named when two printed figures are held against each other', () => {
  const target = temuan.find((t) => t.aturan === 'target-dokumen' && t.putusan === 'berbeda');
  expect([target?.selisih, sebutSel(target?.asalPembanding ?? null)]).toEqual(['-2', 'Renstra!D11']);
});

test('keys are unique, and a second run over the same workbook gives the same ones', () => {
  const kunci = temuan.map((t) => t.kunci);
  expect(new Set(kunci).size).toBe(kunci.length);
  expect(reviu(sampel).temuan.map((t) => t.kunci)).toEqual(kunci);
});

test.each(['id', 'en'])('%s: every finding has a whole sentence', (bahasa) => {
  for (const t of temuan) {
    const kalimat = kamusReviu(bahasa).kalimat(t);
    expect(kalimat).toMatch(/[.]$/);
    expect(kalimat).not.toMatch(/undefined|\{|\}/);
    expect(kalimat).toContain(t.dilaporkan);
  }
});

test('the sentence of the printed mean gives both means and says that no rule fits', () => {
  const rata = temuan.find((t) => t.aturan === 'rata-rata-capaian');
  expect(rata && kamusReviu('id').kalimat(rata)).toBe(
    'Rata-rata capaian tercantum 113,23%, sedangkan menurut tabel 108,40% per indikator dan 108,90% per sasaran. ' +
      'Angka tersebut tidak dapat diperoleh dengan cara rata-rata apa pun (per indikator, per sasaran, atau median; dengan atau tanpa batas capaian).',
  );
});
