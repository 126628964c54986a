import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { lembarBernama } from '../excel/buku-uji';
import type { SelUji } from '../input/potret-contoh';
import { bukuRincian, lembarRincian } from '../input/buku-rincian';
import { hitungBytes, type Outcome } from './run';
import { INDIKATOR_IKPA } from '../fixtures/indikator-ikpa';

/** What OM-SPAN prints of that satker for June: every value ours, but Deviasi. */
const OMSPAN: SelUji[][] = [
  ['Nilai IKPA Satker Periode Juni Tahun 2026'],
  [],
  ['Kode Satker', 'Nama Satker', 'Keterangan', ...INDIKATOR_IKPA, 'Nilai Akhir'],
  ['123456', 'SENTRA CONTOH', 'Nilai', 100, 90.17, 96.7, 100, 66.67, 81.58, 67.87, ''],
  ['123456', 'SENTRA CONTOH', 'Bobot', 10, 15, 20, 10, 10, 10, 25, ''],
];

let hasil: Outcome;
beforeAll(async () => {
  hasil = await hitungBytes(await saveWorkbook(bukuRincian(lembarRincian('IKPA', OMSPAN))));
}, 480_000);

test('the raw tables end in a sheet whose formulas Excel calculates to our figures', () => {
  expect(hasil.code).toBe(0);
  expect(hasil.json?.lembar).toContain('LKj IKPA Rinci');
  expect(hasil.json?.verifikasi).toMatchObject({ berbeda: [], cocok: hasil.json?.verifikasi.angka });
  const milik = hasil.json?.angka.filter((a) => a.kunci.startsWith('ikpa-rinci/')) ?? [];
  expect(milik.find((a) => a.kunci === 'ikpa-rinci/deviasi')).toMatchObject({ tampil: '94,93', status: 'dihitung' });
  // A figure that is published has a cell of the sheet.
  expect(milik.filter((a) => a.nilai !== null && !a.sel?.startsWith('LKj IKPA Rinci!'))).toEqual([]);
});

test('OM-SPAN stands beside ours, with what differs', async () => {
  const isi = lembarBernama(await openWorkbook(hasil.saved ?? new Uint8Array(), 'hasil.xlsx'), 'LKj IKPA Rinci');
  const kata = [...isi.rows.values()]
    .flatMap((baris) => [...baris.values()])
    .flatMap((s) => (typeof s.value === 'string' ? [s.value] : []));
  expect(kata.filter((k) => k === 'sama dengan OM-SPAN')).toHaveLength(6);
  expect(kata.filter((k) => k === '⚠ beda dari OM-SPAN')).toHaveLength(1);
});

test('without a raw table there is no such sheet, and nobody is told of it', async () => {
  const tanpa = await hitungBytes(await saveWorkbook(createWorkbook('ikpa.xlsx', [lembarRincian('IKPA', OMSPAN)])));
  expect(tanpa.json?.lembar).not.toContain('LKj IKPA Rinci');
  expect(tanpa.out).not.toContain('IKPA Rinci');
}, 480_000);
