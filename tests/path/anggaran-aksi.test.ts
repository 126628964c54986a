import { readFileSync } from 'node:fs';
import { SETELAN } from '../../src/excel/kawat/daftar-lembar';
import { TANDA_TATA } from '../../src/excel/kawat/kepemilikan';
import { hitungCapaian, type OpsiHitung } from '../../src/hitung';
import { openWorkbook } from '@capaian/stand-in/file/open';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { bukaSalinan } from '../excel/buku-uji';
import { SAMPLE } from './run';

/** The budget for an LKj of this size is 3,000; the rest is for larger ones. */
const PALING_BANYAK = 2_900;
/** Excel hears Cancel between two requests. */
const PER_PERMINTAAN = 400;
/** Checks, new sheets, contents, two for each sheet, what is kept, and reading before and after. */
const PALING_SERING = 45;

const LAPISAN = { lapisan: { tandaPeriksa: true, catatanReviu: true } } as const;

let contoh: Workbook;
/** After a first run, after one with both layers, and that without the looks that a refresh goes by. */
let dihitung: Workbook;
let berlapis: Workbook;
let tanpaTata: Workbook;

beforeAll(async () => {
  contoh = await openWorkbook(readFileSync(SAMPLE), 'contoh.xlsx');
  dihitung = await setelahHitung(contoh);
  berlapis = await setelahHitung(dihitung, LAPISAN);
  tanpaTata = (await bukaSalinan(berlapis)).buku;
  tanpaTata.settings.delete(SETELAN.tata);
  for (const lembar of tanpaTata.sheets) lembar.customProperties.delete(TANDA_TATA);
});

async function setelahHitung(asli: Workbook, opsi: OpsiHitung = {}): Promise<Workbook> {
  const { buku } = await bukaSalinan(asli);
  await hitungCapaian(opsi);
  return buku;
}

test.each([
  ['a first run', () => contoh, {}],
  ['a first run with both layers', () => contoh, LAPISAN],
  ['a refresh', () => dihitung, {}],
  ['a refresh with both layers', () => berlapis, LAPISAN],
  ['a refresh with the layers switched off and their sheet there', () => berlapis, {}],
])('%s stays well inside the budget of actions', async (_apa, buku, opsi) => {
  const { host } = await bukaSalinan(buku());
  const { verifikasi } = await hitungCapaian(opsi);
  expect(verifikasi.berbeda).toEqual([]);
  expect(host.counters.actions).toBeLessThan(PALING_BANYAK);
  expect(Math.max(...host.counters.batches.map(({ actions }) => actions))).toBeLessThanOrEqual(PER_PERMINTAAN);
  expect(host.counters.roundTrips).toBeLessThan(PALING_SERING);
});

test('a refresh that does not know how the last run left the sheets is still within it', async () => {
  const { host } = await bukaSalinan(tanpaTata);
  await hitungCapaian(LAPISAN);
  expect(host.counters.actions).toBeLessThan(3_000);
});
