import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Temuan } from '../../src/reviu/temuan';
import { hitungCapaian } from '../../src/hitung';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';
import { bukuArtikel } from '../fixtures/artikel';
import { narasiLkj2023 } from './narasi-lkj-2023';
import { sebutSel } from './sampel';

const CONTOH = join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx');
const NASKAH = 'Naskah LKj';

/**
 * Every fault that a careful reader finds in the LKj 2023, with its line: the rule and the place (cell or line) where
 * it is found here, or the reason why it cannot be seen in tables and sentences.
 */
const DAFTAR: readonly (readonly [baris: string, apa: string, ditemukan: string | { tidak: string }])[] = [
  // Figures that do not follow from their operands.
  ['L60', 'capaian 119,18 follows only from unrounded counts', 'urutan-pembulatan PK 2023!F10'],
  ['L62', 'capaian 117,78 where 83,62 ÷ 71 gives 117,77: rounding', 'capaian-indikator PK 2023!F12'],
  ['L53', 'mean capaian 113,23', 'rata-rata-capaian Angka dalam laporan!C4'],
  ['L53', 'mean capaian 113,23, in its sentence', 'angka-narasi L53'],
  ['L492', 'mean capaian 103,09', 'rata-rata-capaian Angka dalam laporan!C5'],
  ['L492', 'mean capaian 103,09, in its sentence', 'angka-narasi L492'],
  ['L57', '110% beside 102,99%', 'presisi-campur PK 2023!F7'],
  ['L58', '130% beside 102,99%', 'presisi-campur PK 2023!F8'],
  // The document against itself.
  ['L395', 'target 2024 of the lembaga 84 / 82', 'target-dokumen Tren!F8'],
  ['L396', 'target 2024 of SPM provinsi 83 / 81', 'target-dokumen Tren!F9'],
  ['L397', 'target 2024 of SPM kabupaten/kota 75 / 73', 'target-dokumen Tren!F10'],
  ['L398', 'target 2024 of AKIP 81 / 82', 'target-dokumen Tren!F11'],
  ['L1182', 'realisasi 97,04 for 97,72', 'realisasi-tren Tren!E8'],
  ['L570', 'AKIP of "2021" for 2022', 'tahun-narasi L570'],
  ['L570', 'the AKIP value of the year before stands in, as the sentence itself says', 'nilai-lama L570'],
  ['L1346', 'a mark without a footnote', { tidak: 'the workbook holds the other printing, `80,09**` with its note' }],
  ['L1398', 'IKPA table titled 2022', 'judul-tahun IKPA!A3'],
  ['L1398', 'IKPA table titled 2022, in its caption', 'tahun-narasi L1398'],
  ['L1707', 'budget of the PK beside the pagu', 'pk-pagu PK Anggaran!B15'],
  ['L885', '12.588 alat bantu, 31 in the table', 'angka-narasi L885'],
  ['L1072', '2.099 pendamping, 2.153 in the table', 'angka-narasi L1072'],
  ['L777', '198 kabupaten/kota twice', 'salinan-narasi L777'],
  ['L778', '33 provinsi twice', 'salinan-narasi L778'],
  ['L1292', '83,62 as the figure of provinsi', 'angka-narasi L1292'],
  ['L1296', 'Tabel 7.1 titled provinsi', 'judul-nomor L1296'],
  ['L1303', 'sentence of another indicator', 'indikator-narasi L1303'],
  ['L316', 'report "tahun 2022"', 'tahun-narasi L316'],
  ['L378', '"tabel 3" for Tabel 1', { tidak: 'there is a Tabel 3; only its content tells that another one is meant' }],
  ['L380', '"tabel 4", which is not there', 'rujukan-narasi L380'],
  ['L853', '"Tabel 9", which is not there', 'rujukan-narasi L853'],
  ['L853', 'lanjut usia "lower" without significance', 'kluster-narasi L853'],
  ['L994', 'lanjut usia "lower" without significance', 'kluster-narasi L994'],
  ['L1081', 'Grafik 2 used twice', 'nomor-keterangan L1081'],
  ['L1289', 'Grafik 11 used twice', 'nomor-keterangan L1289'],
  ['L1411', 'Grafik 17 after Grafik 11', 'nomor-keterangan L1411'],
  ['L1231', 'Gambar 6 without the five before', 'nomor-keterangan L1231'],
  ['L1398', 'Tabel 15 after Tabel 3', 'nomor-keterangan L1398'],
  ['L354', 'Bab II: C is the Renja in the contents, the PK on the cover', 'susunan-narasi L354'],
  ['L355', 'Bab II: D the other way round', 'susunan-narasi L355'],
  ['L486', 'Bab III: E of the contents is B on the cover', 'susunan-narasi L486'],
  ['L572', 'Bab III: first of three "B" in the body', 'susunan-narasi L572'],
  ['L1510', 'Bab III: second of three "B" in the body', 'susunan-narasi L1510'],
  ['L1574', 'Bab III: third of three "B" in the body', 'susunan-narasi L1574'],
  ['L390', 'indicator 1 with one word more', 'nama-indikator Renstra!C6'],
  [
    'L406',
    '"meningkatkan" for "meningkat"',
    { tidak: 'stands only in the table SEMULA/MENJADI, which has no figures' },
  ],
  ['L1473', 'two of nine aspects of the survey missing', { tidak: 'a list of words, no figure' }],
  ['L1420', '90.74 with a decimal point', { tidak: 'both signs are read; the number is right' }],
  ['L1604', 'sentence without an end', { tidak: 'a matter of language, no figure' }],
  // The article on the same programme, of an earlier day (seed 004).
  ['004 L48', 'literasi khusus 110% for 56.050 of 55.000', 'persen-prioritas Atensi 2023!F8'],
  ['004 L62', '"Rabu (5/12)" is a Tuesday', 'hari-narasi 004 L62'],
  [
    '004 L46',
    'realisasi and targets that differ from those of the report',
    { tidak: 'of two days, both may be right; the outputs are named and grouped otherwise' },
  ],
];

let temuan: Temuan[];
let temuanArtikel: Temuan[];

/** What Hitung Capaian finds in a workbook with this running text beside its tables. */
async function temukan(buku: Uint8Array, naskah: readonly string[]): Promise<Temuan[]> {
  const { sheets } = await openWorkbook(buku, 'buku.xlsx');
  await bukaBuku([...sheets, lembarBerisi(NASKAH, [['Naskah Laporan'], ...naskah.map((teks) => [teks])])]);
  return (await hitungCapaian()).temuan;
}

beforeAll(async () => {
  temuan = await temukan(
    readFileSync(CONTOH),
    narasiLkj2023.map(({ teks }) => teks),
  );
  temuanArtikel = await temukan(await bukuArtikel(), [
    'Penghargaan itu diserahkan pada tahun 2023 oleh menteri kepada unit pelaksana teknis di Nusa Dua, Bali, Rabu (5/12) lalu.',
  ]);
});

/** The rule and the cell; of a sentence the line that it has in the report. */
const tempat = (t: Temuan): string => {
  if (t.asal?.lembar !== NASKAH) return `${t.aturan} ${sebutSel(t.asal)}`;
  return `${t.aturan} ${temuanArtikel.includes(t) ? '004 L62' : (narasiLkj2023[t.asal.baris - 1]?.letak ?? '?')}`;
};

test.each(DAFTAR.filter(([, , ditemukan]) => typeof ditemukan === 'string'))('%s: %s', (_baris, _apa, ditemukan) => {
  const semua = [...temuan, ...temuanArtikel].filter((t) => t.putusan !== 'cocok');
  expect(semua.map(tempat)).toContain(ditemukan);
});

test('and nothing else is called wrong', () => {
  const terdaftar = new Set(DAFTAR.map(([, , ditemukan]) => ditemukan));
  const lain = [...temuan, ...temuanArtikel].filter((t) => t.keparahan !== 'info' && !terdaftar.has(tempat(t)));
  // Numbered on from Grafik 3, as the first of two charts 11 also is.
  expect(lain.map(tempat)).toEqual(['nomor-keterangan L1256']);
});

test('the rest cannot be seen, each for a reason', () => {
  const tidak = DAFTAR.filter(([, , ditemukan]) => typeof ditemukan !== 'string');
  expect(tidak.map(([baris]) => baris)).toEqual(['L1346', 'L378', 'L406', 'L1473', 'L1420', 'L1604', '004 L46']);
});

/** What agrees in the report, by rule: how many figures were held against theirs. */
test.each([
  ['persen-kluster', 14],
  ['jumlah-kluster', 8],
  ['nilai-akhir-ikpa', 9],
  ['nilai-total-ikpa', 1],
  ['konversi-bobot-ikpa', 1],
  ['nilai-total-sakip', 1],
  ['realisasi-indikator', 7],
  ['cacah-capaian', 3],
  ['persen-prioritas', 26],
  ['persen-anggaran', 8],
  ['sisa-anggaran', 8],
  ['jumlah-anggaran', 4],
  ['jumlah-antar-tabel', 2],
  ['jumlah-program', 3],
  ['kategori-skm', 36],
])('%s: all %i agree', (aturan, banyak) => {
  const milik = temuan.filter((t) => t.aturan === aturan);
  expect(milik.map((t) => t.putusan)).toEqual(Array.from({ length: banyak }, () => 'cocok'));
});

test('the ten targets of 2023 are the same in every place, the six of 2024 that agree are not touched', () => {
  const target = temuan.filter((t) => t.aturan === 'target-dokumen');
  expect(target.filter((t) => t.rincian['tahun'] === 2023).map((t) => t.putusan)).toEqual(
    Array.from({ length: 10 }, () => 'cocok'),
  );
  expect(target.filter((t) => t.rincian['tahun'] === 2024 && t.putusan === 'cocok')).toHaveLength(6);
});
