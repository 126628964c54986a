import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { lembarBernama } from '../excel/buku-uji';
import { bukuRincian, lembarRincian } from '../input/buku-rincian';
import { lembarSatker, SATKER_CONTOH } from '../input/rincian-satker-contoh';
import { hitungBytes, type Outcome } from './run';

const buku = (satker: typeof SATKER_CONTOH) =>
  createWorkbook(
    'satker.xlsx',
    lembarSatker(satker).map((l) => lembarRincian(l.nama, l.baris)),
  );

let hasil: Outcome;
let sendiri: Outcome;
beforeAll(async () => {
  hasil = await hitungBytes(await saveWorkbook(buku(SATKER_CONTOH)));
  sendiri = await hitungBytes(await saveWorkbook(bukuRincian()));
}, 480_000);

const nilai = (dari: Outcome, kunci: string): string | undefined =>
  dari.json?.angka.find((a) => a.kunci === `ikpa-rinci/${kunci}`)?.tampil;
const INDIKATOR = ['revisi', 'deviasi', 'penyerapan', 'kontraktual', 'tagihan', 'up-tup', 'output'] as const;

test('B87 raw tables of many satkers: each is computed as it would be alone', () => {
  expect(hasil.code).toBe(0);
  expect(hasil.json?.verifikasi).toMatchObject({ berbeda: [], cocok: hasil.json?.verifikasi.angka });
  for (const satu of INDIKATOR) {
    expect([satu, nilai(hasil, `111111/${satu}`)]).toEqual([satu, nilai(sendiri, satu)]);
    expect(nilai(sendiri, satu)).toMatch(/^\d/);
  }
  expect(nilai(hasil, '222222/penyerapan')).not.toBe(nilai(hasil, '111111/penyerapan'));
  expect(nilai(hasil, '333333/output')).toBeUndefined();
  const milik = hasil.json?.angka.filter((a) => a.kunci.startsWith('ikpa-rinci/')) ?? [];
  expect(milik.filter((a) => a.nilai !== null && !a.sel?.startsWith('LKj IKPA Rinci!'))).toEqual([]);
});

test('the list of them has the highest first, with what each loses most by; one without a table says which', async () => {
  const isi = lembarBernama(await openWorkbook(hasil.saved ?? new Uint8Array(), 'hasil.xlsx'), 'LKj IKPA Rinci');
  const baris = [...isi.rows.values()].map((satu) => [...satu.values()].map((s) => s.value));
  const daftar = baris.filter((b) => SATKER_CONTOH.some(({ kode }) => b[1] === kode));
  expect(daftar.map((b) => [b[0], b[1], b.at(-1)])).toEqual([
    ['SENTRA MELATI', '111111', 'Capaian Output'],
    ['SENTRA KENANGA', '222222', 'Penyerapan Anggaran'],
    ['SENTRA ANGGREK', '333333', 'belum ada: Capaian Output'],
  ]);
  // Every value is a formula, also where its steps are long.
  const angka = [...isi.rows.values()].flatMap((satu) => [...satu.values()].filter((s) => typeof s.value === 'number'));
  expect(angka.filter((s) => s.formula === undefined)).toEqual([]);
  expect(angka.length).toBeGreaterThan(40);
});

test('tables whose rows all name one satker are that satker’s own', async () => {
  const satu = await hitungBytes(await saveWorkbook(buku(SATKER_CONTOH.slice(0, 1))));
  for (const i of INDIKATOR) expect([i, nilai(satu, i)]).toEqual([i, nilai(sendiri, i)]);
}, 480_000);
