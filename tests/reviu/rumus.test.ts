import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Temuan } from '../../src/reviu/temuan';
import { hitungCapaian } from '../../src/hitung';
import { openWorkbook } from '@capaian/stand-in/file/open';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import { bukaSalinan } from '../excel/buku-uji';
import { sebutSel } from './sampel';

const CONTOH = join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx');
const ATURAN = new Set(['angka-diketik', 'rumus-lain', 'rentang-kurang', 'jumlah-ditambah', 'persen-selisih']);

let contoh: Workbook;
beforeAll(async () => {
  contoh = await openWorkbook(readFileSync(CONTOH), 'contoh.xlsx');
});

/** What a person who works with formulas would have put in place of the typed results. */
const BERUMUS: Readonly<Record<string, string>> = {
  ...turun('Kluster', 'D', 5, 9, (b) => `=C${b}/B${b}`),
  ...turun('Kluster', 'E', 17, 21, (b) => `=D${b}/C${b}`),
  ...turun('Anggaran', 'E', 5, 9, (b) => `=D${b}/C${b}`),
  ...turun('Anggaran', 'F', 5, 9, (b) => `=C${b}-D${b}`),
  'Anggaran!C9': '=SUM(C5:C8)',
  'Anggaran!D9': '=D5+D6+D7+D8',
  'SAKIP!C8': '=SUM(C4:C7)',
  'Angka dalam laporan!C11': "=ROUND(AVERAGE('IKM Satker'!C4:C39),2)",
};

function turun(
  lembar: string,
  kolom: string,
  awal: number,
  akhir: number,
  rumus: (baris: number) => string,
): Record<string, string> {
  const baris = Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);
  return Object.fromEntries(baris.map((b) => [`${lembar}!${kolom}${b}`, rumus(b)]));
}

/** Findings on formulas after these entries into the sample, over the genuine client; the host calculates. */
async function temukan(isian: Readonly<Record<string, string | number>>): Promise<Temuan[]> {
  await bukaSalinan(contoh);
  const context = new Excel.RequestContext();
  for (const [sel, isi] of Object.entries(isian)) {
    const [lembar = '', alamat = ''] = sel.split('!');
    context.workbook.worksheets.getItem(lembar).getRange(alamat).formulas = [[isi]];
  }
  await context.sync();
  const { temuan } = await hitungCapaian();
  return temuan.filter((t) => ATURAN.has(t.aturan));
}

const ringkas = (temuan: readonly Temuan[]): string[] =>
  temuan.map((t) => `${t.aturan} ${sebutSel(t.asal)} ${t.dilaporkan} | ${t.dihitung}`);

test('the sample, with the formulas it has, gives none', async () => {
  expect(await temukan({})).toEqual([]);
});

test('formulas that are right give none, whether a total is a SUM, a chain of cells or a mean over another sheet', async () => {
  expect(ringkas(await temukan(BERUMUS))).toEqual([]);
});

test.each<[string, Record<string, string | number>, string]>([
  ['a number typed in a formula column', { 'Anggaran!E7': 0.9898 }, 'angka-diketik Anggaran!E7 98,98 | =D7/C7'],
  ['another formula in a column', { 'Anggaran!F6': '=C6-D5' }, 'rumus-lain Anggaran!F6 =C6-D5 | =C6-D6'],
  [
    'a SUM that does not reach the row above it',
    { 'Anggaran!C9': '=SUM(C5:C7)' },
    'rentang-kurang Anggaran!C9 =SUM(C5:C7) | C5:C8',
  ],
  [
    'a SUM that does not reach a row with a word of totals in its name',
    { 'Anggaran!B8': 'Belanja Akhir Tahun', 'Anggaran!C9': '=SUM(C5:C7)' },
    'rentang-kurang Anggaran!C9 =SUM(C5:C7) | C5:C8',
  ],
  [
    'a SUM that starts below the first row',
    { 'Kluster!C21': '=SUM(C18:C20)' },
    'rentang-kurang Kluster!C21 =SUM(C18:C20) | C17:C20',
  ],
  [
    'a mean over another sheet that is one row short',
    { 'Angka dalam laporan!C11': "=AVERAGE('IKM Satker'!C4:C38)" },
    "rentang-kurang Angka dalam laporan!C11 =AVERAGE('IKM Satker'!C4:C38) | C4:C39",
  ],
  [
    'a total with a number added to it',
    { 'Anggaran!D9': '=SUM(D5:D8)+1000000' },
    'jumlah-ditambah Anggaran!D9 =SUM(D5:D8)+1000000 | =SUM(D5:D8)',
  ],
  [
    'a chain of cells with a number taken from it',
    { 'Anggaran!D9': '=D5+D6-250+D7+D8' },
    'jumlah-ditambah Anggaran!D9 =D5+D6-250+D7+D8 | =D5+D6+D7+D8',
  ],
  [
    'a percentage that is a difference',
    { 'Kluster!E19': '=D19-C19' },
    'persen-selisih Kluster!E19 =D19-C19 | =D19/C19',
  ],
])(
  '%s',
  async (_apa, isian, harapan) => {
    const temuan = await temukan({ ...BERUMUS, ...isian });
    expect(ringkas(temuan)).toContain(harapan);
    // Nothing else is called wrong: a formula of another kind than its neighbours may be found twice.
    expect(new Set(temuan.map((t) => sebutSel(t.asal))).size).toBe(1);
    for (const bahasa of ['id', 'en'] as const) {
      const kalimat = temuan.map((t) => kamusReviu(bahasa).kalimat(t));
      expect(kalimat.every((k) => k.endsWith('.') && !k.includes('undefined'))).toBe(true);
    }
  },
  30_000,
);

test('a program and its kegiatan in one column: each total is held against its own rows', async () => {
  const anggaran = [163, 496, 574, 712, 21, 8, 467, 8, 1];
  const baris = [5, 6, 7, 8, 9, 11, 12, 13, 14];
  const angka = Object.fromEntries(baris.map((b, i) => [`PK Anggaran!B${b}`, (anggaran[i] ?? 0) * 1_000_000]));
  const jumlah = { 'PK Anggaran!B4': '=SUM(B5:B9)', 'PK Anggaran!B10': 485_000_000, 'PK Anggaran!B15': '=B4+B10' };
  expect(ringkas(await temukan({ ...angka, ...jumlah }))).toEqual([]);
  expect(ringkas(await temukan({ ...angka, ...jumlah, 'PK Anggaran!B4': '=SUM(B5:B8)' }))).toEqual([
    'rentang-kurang PK Anggaran!B4 =SUM(B5:B8) | B5:B9',
  ]);
});

test('a text that only looks like a formula is none', async () => {
  expect(ringkas(await temukan({ ...BERUMUS, 'Anggaran!B6': "'=SUM(C5:C7)" }))).toEqual([]);
});
