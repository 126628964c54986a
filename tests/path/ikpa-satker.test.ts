import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { isoDariSerial } from '../../src/dasar/tanggal';
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
  // Every value is a formula, also where its steps are long; a day of the calendar is none.
  const awalRincian = [...isi.rows].find(([, satu]) =>
    tertulis(satu.get(0)?.value).startsWith('Langkah demi langkah'),
  )?.[0];
  const angka = [...isi.rows]
    .filter(([nomor]) => nomor < (awalRincian ?? 0))
    .flatMap(([, satu]) => [...satu.values()].filter((s) => typeof s.value === 'number'));
  expect(angka.filter((s) => s.formula === undefined && !s.style.numberFormat?.includes('yyyy'))).toEqual([]);
  expect(angka.length).toBeGreaterThan(40);
});

/** A cell's text or number as text; '' for one that is empty or holds an error. */
const tertulis = (nilai: unknown): string =>
  typeof nilai === 'string' || typeof nilai === 'number' ? String(nilai) : '';

const kata = async (dari: Outcome): Promise<string[][]> => {
  const isi = lembarBernama(await openWorkbook(dari.saved ?? new Uint8Array(), 'hasil.xlsx'), 'LKj IKPA Rinci');
  return [...isi.rows.values()].map((satu) => [...satu].sort(([a], [b]) => a - b).map(([, s]) => tertulis(s.value)));
};

test('B87 each satker has the next step that brings it most, with its figure and its day', async () => {
  const isi = await kata(hasil);
  const awal = isi.findIndex((b) => b[0] === 'Langkah berikut yang paling banyak membawa poin');
  const hari = (nomor: string | undefined): string => isoDariSerial(Number(nomor));
  expect(isi.slice(awal + 2, awal + 5).map((b) => [b[0], b[1], b[2], b.at(-2), hari(b.at(-1))])).toEqual([
    [
      'SENTRA MELATI',
      'Capaian Output',
      'EBA.994 Layanan perkantoran: belum terkonfirmasi, dihitung 0',
      '',
      '2026-07-07',
    ],
    [
      'SENTRA KENANGA',
      'Penyerapan Anggaran',
      'Belanja 51 yang masih perlu terealisasi untuk target 50% triwulan II',
      '945750000',
      '2026-06-30',
    ],
    [
      'SENTRA ANGGREK',
      'Pengelolaan UP dan TUP',
      'Pemakaian KKP yang masih perlu untuk target triwulan II (110 poin)',
      '3000000',
      '2026-06-30',
    ],
  ]);
});

test('of the list the lowest value is shown step by step, with what it can do and the end of its year; another one on request', async () => {
  const isi = (await kata(hasil)).flat();
  expect(isi).toEqual(
    expect.arrayContaining([
      'Langkah demi langkah: SENTRA KENANGA (222222)',
      'Yang dapat dilakukan',
      'Akhir tahun bila seperti sekarang',
      'Penyerapan Anggaran',
    ]),
  );
  const satu = hasil.json?.angka.find((a) => a.kunci === 'ikpa-rinci/penyerapan');
  expect(satu?.tampil).toBe(nilai(hasil, '222222/penyerapan'));
  const lain = await hitungBytes(await saveWorkbook(buku(SATKER_CONTOH)), '--jawab', 'aturan/satker-ikpa=111111');
  expect((await kata(lain)).flat()).toContain('Langkah demi langkah: SENTRA MELATI (111111)');
}, 480_000);

test('tables whose rows all name one satker are that satker’s own', async () => {
  const satu = await hitungBytes(await saveWorkbook(buku(SATKER_CONTOH.slice(0, 1))));
  for (const i of INDIKATOR) expect([i, nilai(satu, i)]).toEqual([i, nilai(sendiri, i)]);
}, 480_000);
