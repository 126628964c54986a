import { readFile } from 'node:fs/promises';
import { hitungBytes, type Outcome, type ResultJson, SAMPLE } from './run';

/** The whole path on the LKj 2023 workbook, over the genuine client, as the command line runs it. */
let outcome: Outcome;
let json: ResultJson;
const figure = (kunci: string) => json.angka.find((a) => a.kunci === kunci);
const shown = (kunci: string): string | undefined => figure(kunci)?.tampil;

beforeAll(async () => {
  outcome = await hitungBytes(await readFile(SAMPLE));
  if (!outcome.json) throw new Error(outcome.err);
  json = outcome.json;
});

test('it ends well, writes every sheet, and Excel got the same numbers', () => {
  expect(outcome.code).toBe(0);
  expect(json.lembar).toEqual([
    'LKj Ringkas',
    'LKj Ikhtisar',
    'LKj Capaian',
    'LKj Kluster',
    'LKj NKA',
    'LKj SAKIP',
    'LKj Layanan',
    'LKj Tren',
    'LKj Prioritas',
    'LKj Anggaran',
    'LKj Reviu',
    'LKj Narasi',
    'LKj Data',
  ]);
  expect(json.verifikasi.berbeda).toEqual([]);
  expect(json.verifikasi.cocok).toBe(json.verifikasi.angka);
  expect(json.verifikasi.angka).toBeGreaterThan(400);
});

test('every table is recognised where it stands, nothing is set aside', () => {
  expect(json.tabel.map((t) => `${t.jenis} ${t.lembar} ${t.baris}`)).toEqual([
    'perjanjianKinerja PK 2023 10',
    'tren Renstra 10',
    'kluster Kluster 4',
    'kluster Kluster 4',
    'kluster Kluster 3',
    'rasio Rasio 1',
    'ikpa IKPA 1',
    'nka NKA 1',
    'sakip SAKIP 4',
    'skmSatker IKM Satker 36',
    'tren Tren 10',
    'prioritas Prioritas Nasional 26',
    'anggaran Anggaran 4',
    'anggaran Anggaran 2',
    'anggaranProgram PK Anggaran 11',
    'dilaporkan Angka dalam laporan 13',
  ]);
  expect(json.tabel.flatMap((t) => t.karantina)).toEqual([]);
  expect(json.pedoman).toMatchObject({ tahun: 2023, ikpa: 'PER-5/PB/2022', sakip: 'PermenPANRB 88/2021' });
});

test.each([
  [1, '100,00'],
  [2, '110,05'],
  [3, '130,33'],
  [4, '102,99'],
  [5, '119,18'],
  [6, '103,21'],
  [7, '117,77'],
  [8, '98,88'],
  [9, '101,46'],
  [10, '100,17'],
])('capaian of indicator %i is %s', (nomor, harapan) => {
  expect(shown(`capaian/${nomor}`)).toBe(harapan);
});

test.each([
  ['rataRata/indikator', '108,40'],
  ['rataRata/sasaran', '108,90'],
  ['capaian/cacah/di-atas', '8'],
  ['capaian/cacah/tepat', '1'],
  ['capaian/cacah/di-bawah', '1'],
  ['ikpa', '89,45'],
  ['ikpa/02704', '89,45'],
  ['ikpa/02704/aspek/1', '86,61'],
  ['ikpa/02704/aspek/2', '89,12'],
  ['ikpa/02704/aspek/3', '99,69'],
  ['nka', '91,31'],
  ['sakip', '80,09'],
  ['skm', '89,15'],
  ['kluster/1/total/populasi', '795.969'],
  ['kluster/1/total/berhasil', '795.969'],
  ['kluster/1/total/persen', '100,00'],
  ['kluster/2/total/populasi', '37.869'],
  ['kluster/2/total/sampel', '10.683'],
  ['kluster/2/total/berhasil', '9.405'],
  ['kluster/2/total/persen', '88,04'],
  ['kluster/3/total/populasi', '11.124'],
  ['kluster/3/total/sampel', '6.288'],
  ['kluster/3/total/berhasil', '4.917'],
  ['kluster/3/total/persen', '78,20'],
  ['anggaran/persen', '97,81'],
  ['anggaran/pagu', '2.440.968.652.000'],
  ['anggaran/realisasi', '2.387.590.951.660'],
  ['anggaran/sisa', '53.377.700.340'],
  ['anggaran/jenis-belanja/bansos/sisa', '43.635.218.158'],
  ['anggaran/jenis-belanja/barang/sisa', '7.360.698.365'],
  ['anggaran/jenis-belanja/pegawai/sisa', '2.378.516.372'],
  ['anggaran/jenis-belanja/modal/sisa', '3.267.445'],
  ['anggaran/kewenangan/pusat/sisa', '50.421.783.855'],
  ['anggaran/kewenangan/upt/sisa', '2.955.916.485'],
  ['anggaran-program/jumlah', '2.454.771.239.000'],
])('%s is %s', (kunci, harapan) => {
  expect(shown(kunci)).toBe(harapan);
});

test('all 26 percentages of the Prioritas Nasional, at the printed precision', () => {
  const printed = (kelompok: number, banyak: number): string[] =>
    Array.from({ length: banyak }, (_, i) => {
      const nilai = figure(`prioritas/${kelompok}/${i + 1}/persen`)?.nilai;
      return nilai ? Math.round(Number(nilai)).toString() : '–';
    });
  expect(printed(1, 23).join(' ')).toBe(
    '100 247 137 216 395 100 113 135 102 175 94 100 127 100 100 1000 125 167 133 100 103 107 102',
  );
  expect(printed(2, 3).join(' ')).toBe('424 133 100');
});

test('IKPA keeps its unrounded value; a figure names its cells and its rule', () => {
  expect(figure('ikpa')?.nilai).toBe('89.4495');
  expect(figure('capaian/4')).toMatchObject({
    rumus: 'Realisasi ÷ Target × 100 = 97,84 ÷ 95 × 100',
    asal: ['PK 2023!E9', 'PK 2023!D9'],
    sel: 'LKj Ikhtisar!F19',
  });
  expect(figure('capaian/8')?.status).toBe('tahunLalu');
});

test("the report's faults are found in the tables; rounding is not called a difference", () => {
  const berbeda = json.temuan.filter((t) => t.putusan !== 'cocok');
  expect(berbeda.map((t) => [t.aturan, t.putusan, t.sel[0]])).toEqual([
    ['rata-rata-capaian', 'berbeda', 'Angka dalam laporan!C4'],
    ['rata-rata-capaian', 'berbeda', 'Angka dalam laporan!C5'],
    ['angka-laporan', 'selisihPembulatan', 'Angka dalam laporan!C13'],
    ['capaian-indikator', 'selisihPembulatan', 'PK 2023!F12'],
    ['urutan-pembulatan', 'selisihPembulatan', 'PK 2023!F10'],
    ['presisi-campur', 'berbeda', 'PK 2023!F7'],
    ['presisi-campur', 'berbeda', 'PK 2023!F8'],
    ['realisasi-tren', 'berbeda', 'Tren!E8'],
    ['realisasi-tahun-lalu', 'tidakDapatDihitung', 'PK 2023!E13'],
    ['target-dokumen', 'berbeda', 'Tren!F8'],
    ['target-dokumen', 'berbeda', 'Tren!F9'],
    ['target-dokumen', 'berbeda', 'Tren!F10'],
    ['target-dokumen', 'berbeda', 'Tren!F11'],
    ['pk-pagu', 'berbeda', 'PK Anggaran!B15'],
    ['nama-indikator', 'berbeda', 'Renstra!C6'],
    ['judul-tahun', 'berbeda', 'IKPA!A3'],
  ]);
  expect(berbeda.slice(0, 2).map((t) => [t.dilaporkan, t.dihitung])).toEqual([
    ['113,23', '108,40'],
    ['103,09', '108,90'],
  ]);
  expect(berbeda[0]?.sel).toEqual(['Angka dalam laporan!C4', 'LKj Ikhtisar!D5']);
});

test('the wire stays inside its budget', () => {
  const { sinkronBaca, sinkronTulis, aksi, byteTerbesar } = json.kinerja;
  expect(sinkronBaca).toBeLessThanOrEqual(3);
  expect(sinkronTulis).toBeLessThanOrEqual(40);
  expect(aksi).toBeLessThan(3000);
  expect(byteTerbesar).toBeLessThan(4 * 1024 * 1024);
  expect(json.catatan).toEqual([]);
});

test('a second run on the saved file rewrites its sheets in place and adds none', async () => {
  if (!outcome.saved) throw new Error('nothing was saved');
  const again = await hitungBytes(outcome.saved);
  expect(again.err).not.toContain('Galat');
  expect(again.json?.lembar).toEqual(json.lembar);
  expect(again.json?.tabel.map((t) => t.lembar)).toEqual(json.tabel.map((t) => t.lembar));
  expect(again.json?.angka.map((a) => [a.kunci, a.nilai, a.sel])).toEqual(
    json.angka.map((a) => [a.kunci, a.nilai, a.sel]),
  );
});

test('the short table names the headline figures', () => {
  expect(outcome.out).toMatch(/Rata-rata capaian per indikator\s+108,40%/);
  expect(outcome.out).toMatch(/[\d.]+ dari [\d.]+ angka cocok/);
});
