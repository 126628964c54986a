import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHeadless } from '@capaian/command-line/run';
import { writeXlsx } from 'hucre';
import { kemampuan, pendapatan } from '../../samples/data/kluster';
import { perintah } from './perintah-uji';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lkj-2023-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Kluster {
  nama: string;
  populasi: number;
  sampel: number;
  meningkat: number;
  persen: number | string;
}

/** Made-up persons, as many of each kind as the report counts: a population, of whom some were asked. */
const orang = (kluster: readonly Kluster[]): [nama: string, nik: string, kluster: string, hasil: string][] =>
  kluster.flatMap(({ nama, populasi, sampel, meningkat }, ke) =>
    Array.from({ length: populasi }, (_, i): [string, string, string, string] => [
      `Orang Rahasia ${nama} ${i}`,
      `32${ke}${String(i).padStart(12, '0')}7`,
      nama,
      i >= sampel ? '' : i < meningkat ? 'Ya' : 'Tidak',
    ]),
  );

const KEPALA = ['Nama Penerima Manfaat', 'NIK', 'Kluster', 'Hasil'];

/** What a workbook gives of a kluster's table: every percentage as it is printed, and the estimate of the whole. */
async function persen(berkas: string): Promise<Map<string, string>> {
  let [json, err] = ['', ''];
  const aliran = { out: (teks: string) => (json += teks), err: (teks: string) => (err += teks) };
  expect([await runHeadless([berkas, '--quiet', '--json', '-'], aliran), err]).toEqual([0, '']);
  const { angka } = JSON.parse(json) as { angka: { kunci: string; jenis: string; tampil: string; satuan: string }[] };
  expect(json).not.toMatch(/Rahasia|32\d{14}/);
  return new Map(
    angka
      .filter(({ jenis, satuan }) => jenis === 'kluster' && satuan === '%')
      .map(({ kunci, tampil }) => [kunci.split('/').slice(2).join('/'), tampil]),
  );
}

/** As the report prints it: "88,16". */
const tercetak = (persen: number | string): string =>
  typeof persen === 'string' ? persen.replace('%', '') : (persen * 100).toFixed(2).replace('.', ',');

test.each([
  ['Tabel 2.1', kemampuan],
  ['Tabel 3.1', pendapatan],
])('%s of the LKj 2023, as printed, out of made-up persons: on a sheet and by DuckDB', async (_, { baris, total }) => {
  const semua = orang(baris);
  const csv = join(folder, 'orang.csv');
  await writeFile(csv, [KEPALA, ...semua].map((satu) => satu.join(';')).join('\n'));
  const hasil = join(folder, 'hasil.xlsx');
  const kata = ['--sumber', csv, '--rincian', 'responden', '--tahun', '2023', '--ke', hasil];
  const { kode, err } = await perintah(...kata);
  expect([kode, /Rahasia|32\d{14}/.test(err)]).toEqual([0, false]);
  const lembar = join(folder, 'orang.xlsx');
  const rows = [
    ['Hasil Pemantauan per Kluster Tahun 2023'],
    KEPALA,
    ...semua.map((satu) => satu.map((s) => s || null)),
  ];
  await writeFile(lembar, await writeXlsx({ sheets: [{ name: 'Pemantauan', rows }] }));

  const [mesin, sheet] = [await persen(hasil), await persen(lembar)];
  expect(sheet).toEqual(mesin);
  expect([...mesin.values()].slice(0, baris.length)).toEqual(
    [...baris].sort((a, b) => (a.nama < b.nama ? -1 : 1)).map((satu) => tercetak(satu.persen)),
  );
  expect([...mesin.values()]).toContain(tercetak(total.persen));
});
