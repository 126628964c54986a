import { readFile } from 'node:fs/promises';
import { hitungCapaian, type HasilHitung } from '../../src/hitung';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { bukuSehat } from '../fixtures/workbooks';
import { SAMPLE } from './run';

async function hitung(bytes: Uint8Array): Promise<HasilHitung> {
  installGlobals(await bootOfficeInNode(new ExcelHost(await openWorkbook(bytes, 'buku.xlsx'))));
  return hitungCapaian();
}

test('every table of the report can be copied, as a table with Indonesian numbers', async () => {
  const { tabelSalin, lembar } = await hitung(await readFile(SAMPLE));
  expect(new Set(tabelSalin.map((t) => t.lembar)).size).toBeGreaterThan(8);
  expect(tabelSalin.every((t) => lembar.includes(t.lembar) && t.lembar !== 'LKj Data')).toBe(true);
  const nka = tabelSalin.find((t) => t.lembar === 'LKj NKA' && t.judul === 'Nilai Kinerja Anggaran');
  const { html, tsv } = nka?.salin() ?? { html: '', tsv: '' };
  expect(html).toMatch(/^<table.*91,31.*<\/table>$/);
  expect(tsv).toContain('91,31');
});

test('the parts without a table are named', async () => {
  const { tanpaTabel, lembar } = await hitung(await bukuSehat());
  expect(tanpaTabel).toContain('LKj SAKIP');
  expect(tanpaTabel.filter((nama) => lembar.includes(nama))).toEqual([]);
});
