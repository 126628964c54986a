/**
 * `npm run bench`: wire, time and size of the whole run on the sample. Times are medians of one process and are
 * given beside a yardstick measured in the same run, so that a slow machine does not look like a slow program.
 * `-- NAME…` asks for some parts alone, `--rows N` for another number of rows in `rincian`, `servers` and `sheet`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { KunciIkpa } from '../src/domain/pedoman/ikpa';
import type { NilaiIkpa } from '../src/domain/data';
import type { Fakta } from '../src/domain/fakta';
import { faktaPedoman, hitungIkpa } from '../src/domain/ikpa';
import { hitungLkj } from '../src/domain/lkj';
import { ambilPotret } from '../src/excel/potret/potret';
import { bacaGabungan } from '../src/excel/potret/gabungan';
import { pedomanIkpa } from '../src/domain/pedoman/ikpa';
import { akhirTahun } from '../src/domain/pedoman/parameter';
import { hitungCapaian, type Tahap } from '../src/hitung';
import { bacaTabel } from '../src/input/baca';
import { hilangTerbanyak } from '../src/report/lembar/ringkas-bagian';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { hitungMentah, hitungPolos, satkerMentah } from './ikpa-mentah';
import { benchReader } from './reader';
import { LONG_TABLES } from './long-table';
import { measureRincian, type RincianResult } from './rincian';
import { measureServers } from './rincian-servers';
import { measureSheet } from './rincian-sheet';
import { benchText } from './text';
import { measureStart } from './start';
import { measureStrayCell, STRAY } from './stray-cells';
import { median } from './timing';

const ROOT = join(__dirname, '..');
const SAMPLE = join(ROOT, 'samples/LKj-Ditjen-Rehsos-2023.xlsx');
const ROUNDS = 7;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const line = (name: string, value: string, budget = ''): void =>
  console.log(`${name.padEnd(44)}${value.padStart(14)}  ${budget}`);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function freshHost(): Promise<ExcelHost> {
  const host = new ExcelHost(await openWorkbook(readFileSync(SAMPLE), 'sample.xlsx'));
  installGlobals(await bootOfficeInNode(host));
  return host;
}

/** One run after the other, each on a workbook of its own. */
async function path(): Promise<void> {
  const stages: Record<Tahap, number[]> = { baca: [], hitung: [], tulis: [], verifikasi: [], rapikan: [] };
  let host = await freshHost();
  let atRead = 0;
  for (let round = 0; round < ROUNDS; round++) {
    host = await freshHost();
    const result = await hitungCapaian({
      kemajuan: ({ tahap, bagian }) => {
        if (tahap === 'hitung' && bagian === 0) atRead = host.counters.roundTrips;
      },
    });
    for (const stage of Object.keys(stages) as Tahap[]) stages[stage].push(result.milidetik[stage]);
  }
  const { roundTrips, actions, largestRequest, largestResponse } = host.counters;
  console.log('\nPath on the sample workbook');
  line('round trips to read', String(atRead), 'budget 3');
  line(
    'round trips to write and verify',
    String(roundTrips - atRead),
    'about two per sheet, so that no request holds more than 400 actions',
  );
  line('actions', String(actions), 'budget 3,000');
  line('largest request', kb(largestRequest), 'budget 4,096 KB');
  line('largest response', kb(largestResponse), 'budget 4,096 KB');
  for (const [stage, times] of Object.entries(stages)) line(`stage ${stage}`, ms(median(times)));
}

/** The rules on the sample's data, beside a plain loop over as many numbers that does only the arithmetic. */
async function rules(): Promise<void> {
  await freshHost();
  const { buku } = await ambilPotret();
  const { data } = await bacaTabel(buku, bacaGabungan);
  const hasil = hitungLkj(data);
  const figures = hasil.data.indikator.map((i) => [
    i.realisasi?.nilai?.toNumber() ?? 0,
    i.target?.nilai?.toNumber() ?? 1,
  ]);
  const loop = (): number => {
    let sum = 0;
    for (let i = 0; i < 30; i++) for (const [r = 0, t = 1] of figures) sum += (r / t) * 100;
    return sum / figures.length;
  };
  const repeat = Array.from({ length: 30 }, (_, i) => i);
  const own = median(repeat.map(() => timed(() => hitungLkj(data))));
  const plain = median(repeat.map(() => timed(() => repeat.map(loop)))) / repeat.length;
  console.log('\nRules');
  line('whole rule book on the LKj', ms(own), 'budget 15 ms');
  line('ratio to 300 plain float quotients', `${(own / plain).toFixed(0)} ×`);
}

/** IKPA of twenty thousand satkers, beside a plain loop over the same numbers. */
function ikpaAtScale(): void {
  const pedoman = pedomanIkpa({ masa: akhirTahun(2023) });
  const bobot = Object.entries(pedoman.bobot) as [KunciIkpa, number][];
  const satkers = Array.from({ length: 20_000 }, (_, i) => satker(i, bobot));
  const own = median([1, 2, 3].map(() => timed(() => satkers.forEach((unit) => hitungIkpa(unit, pedoman)))));
  const units = satkers.flatMap((unit) => hitungIkpa(unit, pedoman) ?? []);
  const league = median([1, 2, 3].map(() => timed(() => units.forEach(hilangTerbanyak))));
  const numbers = satkers.map((unit) =>
    unit.komponen.map((k) => [k.nilai?.nilai?.toNumber() ?? 0, k.bobot?.nilai?.toNumber() ?? 0]),
  );
  const plain = median(
    Array.from({ length: 9 }, () =>
      timed(() => numbers.map((rows) => rows.reduce((sum, [n = 0, b = 0]) => sum + (n * b) / 100, 0))),
    ),
  );
  console.log('\nIKPA of 20,000 satkers');
  line('every figure with its passport', ms(own));
  line('ratio to the bare arithmetic in floats', `${(own / plain).toFixed(0)} ×`, 'budget 60 ×');
  line('the indicator that each loses most by', `${ms(league)}, ${(league / own).toFixed(2)} of the figures`);
}

/** The same from raw tables: every step of every indicator, what each satker loses most by, and its next step. */
function ikpaFromRawTables(): void {
  const few = 500;
  const many = 4 * few;
  const own = (count: number): number => {
    const satkers = satkerMentah(count);
    return median([1, 2, 3].map(() => timed(() => hitungMentah(satkers))));
  };
  const [small, large] = [own(few), own(many)];
  const plain = median(Array.from({ length: 9 }, () => timed(() => hitungPolos(10 * many)))) / 10;
  console.log(`\nIKPA of satkers from their raw tables, ${many.toLocaleString('en')} of them`);
  line('every step of every indicator', `${(large / many).toFixed(1)} ms each`);
  line('ratio to the bare arithmetic in floats', `${(large / plain).toFixed(0)} ×`);
  line('of one of four times as many, beside before', `${(large / many / (small / few)).toFixed(2)} ×`, 'budget 1.5 ×');
}

/** Every satker of a ministry from its raw tables at once: the results of all of them are kept. */
function ikpaOfAllSatkers(): void {
  const [few, all] = [500, 20_000];
  const each = (count: number): number => {
    const satkers = satkerMentah(count);
    return timed(() => hitungMentah(satkers)) / count;
  };
  each(few);
  const small = each(few);
  const large = each(all);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(`\nIKPA of ${all.toLocaleString('en')} satkers from their raw tables`);
  line('every step of every indicator', `${((all * large) / 1000).toFixed(1)} s`, `${large.toFixed(1)} ms each`);
  line(`of one, beside one of ${few}`, `${(large / small).toFixed(2)} ×`, 'budget 1.5 ×');
  line('largest memory so far', `${memory.toFixed(0)} MB`, 'budget 3,500 MB');
}

function satker(nomor: number, bobot: readonly [KunciIkpa, number][]): NilaiIkpa {
  const fakta = (kunci: string, nilai: number): Fakta => ({
    ...faktaPedoman(`ikpa/${nomor}/${kunci}`, kunci, nilai, 'bench'),
    cara: 'selAngka',
  });
  return {
    id: `ikpa/${nomor}`,
    kode: String(nomor),
    nama: `Satker ${nomor}`,
    komponen: bobot.map(([kunci, b], i) => ({
      kunci,
      nama: kunci,
      aspek: i < 2 ? 'Perencanaan' : 'Pelaksanaan',
      nilai: fakta(`${kunci}/nilai`, 60 + ((nomor * 7 + i * 13) % 4000) / 100),
      bobot: fakta(`${kunci}/bobot`, b),
      nilaiAkhirDilaporkan: undefined,
    })),
    nilaiTotalDilaporkan: undefined,
    konversiBobot: undefined,
    nilaiAkhirDilaporkan: undefined,
    pengurangDispensasi: undefined,
  };
}

/** What the pane's page loads before its button works, and what comes later. */
function sizes(): void {
  const output = join(ROOT, '.tmp/bench-dist');
  execFileSync(process.execPath, [
    join(ROOT, 'node_modules/webpack/bin/webpack.js'),
    '--mode=production',
    `--output-path=${output}`,
  ]);
  const page = readFileSync(join(output, 'taskpane.html'), 'utf8');
  const scripts = readdirSync(output).filter((name) => name.endsWith('.js'));
  const size = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(output, name))).length, 0);
  const first = scripts.filter((name) => page.includes(`src="${name}"`) || page.includes(`src=${name}`));
  const later = scripts.filter((name) => !first.includes(name) && name !== 'commands.js');
  console.log('\nSize, gzipped');
  line('loaded with the pane', kb(size(first)), 'budget 145 KB');
  line('loaded when it is first used', kb(size(later)));
}

/** How soon the pane can be used, beside the least that a pane on the same libraries can be. */
async function start(): Promise<void> {
  const { pane, yardstick } = await measureStart();
  console.log('\nStart, from navigation to a usable button in Chromium');
  line('the pane', ms(pane));
  line('office.js, React, Fluent UI and one button', ms(yardstick));
  line('ratio', `${(pane / yardstick).toFixed(2)} ×`);
}

/** Detail rows by the command, beside the bare query; a tenth of the rows beside their time. */
async function rincian(rows = 10_000_000): Promise<void> {
  const tenth = Math.ceil(rows / 10);
  console.log('\nRincian, accounts in a Parquet file through DuckDB');
  const small = await measureRincian(tenth);
  tellRincian(tenth, small);
  const large = await measureRincian(rows);
  tellRincian(rows, large);
  line('  beside a tenth of the rows', `${(large.command / small.command).toFixed(1)} ×`, 'budget 11 ×');
}

function tellRincian(rows: number, { command, bare, memory }: RincianResult): void {
  line(`${rows.toLocaleString('en')} rows`, ms(command), `largest memory so far ${memory.toFixed(0)} MB`);
  line('  beside the bare query', `${(command / bare).toFixed(2)} ×`, rows < 10_000_000 ? '' : 'budget 1.2 ×');
}

/** Detail rows in a database, where its server is installed. */
async function rincianServers(rows = 1_000_000): Promise<void> {
  console.log(`\nRincian in databases, ${rows.toLocaleString('en')} rows of accounts`);
  for (const result of await measureServers(rows)) {
    if (typeof result === 'string') {
      console.log(result);
      continue;
    }
    const { what, time, beside, besideTime } = result;
    line(what, ms(time), `${(time / besideTime).toFixed(2)} × ${beside} (${ms(besideTime)})`);
  }
}

/** Detail rows where a person has them on a sheet; each count beside the one before, of which the last is four times as many. */
async function rincianSheet(asked?: number): Promise<void> {
  console.log('\nRincian on a sheet, accounts');
  let before: { recognise: number; write: number; recalculate: number } | undefined;
  for (const rows of asked === undefined ? [10_000, 50_000, 200_000] : [asked]) {
    const { stages, recalculate, requests, memory } = await measureSheet(rows);
    const { baca, hitung, tulis, verifikasi, rapikan } = stages;
    const [recognise, write] = [baca + hitung, tulis + verifikasi + rapikan];
    const beside = (now: number, then: number | undefined): string =>
      then === undefined ? '' : `${(now / then).toFixed(1)} × the rows above; `;
    line(
      `${rows.toLocaleString('en')} rows: recognise`,
      ms(recognise),
      `${beside(recognise, before?.recognise)}${requests} requests in all`,
    );
    line('  write and verify', ms(write), beside(write, before?.write));
    line(
      '  recalculate everything',
      ms(recalculate),
      `${beside(recalculate, before?.recalculate)}largest memory so far ${memory.toFixed(0)} MB (budget 1,200 MB)`,
    );
    before = { recognise, write, recalculate };
  }
  console.log('budget of 200,000 rows: 5 × those of 50,000');
}

/** The sample's figures under texts of one kind and two lengths. */
async function text(): Promise<void> {
  await freshHost();
  const { buku } = await ambilPotret();
  const { data } = await bacaTabel(buku, bacaGabungan);
  benchText(data);
}

async function strayCells(): Promise<void> {
  console.log('An agreement with one stray cell, from file to verified workbook');
  for (const address of STRAY) {
    const { cpuSeconds, megabytes } = await measureStrayCell(address);
    line(
      address,
      `${cpuSeconds.toFixed(1)} s`,
      `budget 5 s; largest memory ${megabytes.toFixed(0)} MB (budget 400 MB)`,
    );
  }
}

/** The headless run from the shell, by the bundle that the first run makes; a process of its own tells what it took. */
function fromShell(...words: string[]): { cpuSeconds: number; megabytes: number } {
  const all = ['--require', join(__dirname, 'tell-cpu.js'), join(ROOT, 'scripts/hitung.js'), ...words, '--quiet'];
  const told = execFileSync(process.execPath, all, { encoding: 'utf8', cwd: ROOT });
  const [cpuSeconds = NaN, megabytes = NaN] = told.split(' ').map(Number);
  return { cpuSeconds, megabytes };
}

function headless(): void {
  fromShell(SAMPLE);
  const seconds = (): number => fromShell(SAMPLE).cpuSeconds;
  console.log('\nHeadless run on the sample, from the shell');
  line('CPU', `${median([seconds(), seconds(), seconds()]).toFixed(1)} s`, 'budget 2.5 s');
}

function longTable(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  // Makes the bundle where its sources have changed: that is no part of a run.
  fromShell(SAMPLE);
  console.log('\nBudget exports, from file to written file, from the shell');
  for (const [name, file] of Object.entries(LONG_TABLES)) {
    const path = join(folder, 'lra.xlsx');
    writeFileSync(path, file());
    const { cpuSeconds, megabytes } = fromShell(path, '--out', join(folder, 'hasil.xlsx'));
    line(name, `${cpuSeconds.toFixed(1)} s`, `budget 10 s; largest memory ${megabytes.toFixed(0)} MB (budget 600 MB)`);
  }
  rmSync(folder, { recursive: true });
}

/** By the name that `npm run bench -- NAME…` asks for one by; in this order, memory being the most that the process ever had. */
const PARTS: Readonly<Record<string, (rows?: number) => void | Promise<void>>> = {
  stray: strayCells,
  headless,
  long: longTable,
  path,
  rules,
  ikpa: ikpaAtScale,
  mentah: ikpaFromRawTables,
  reader: benchReader,
  text,
  rincian,
  servers: rincianServers,
  sheet: rincianSheet,
  satker: ikpaOfAllSatkers,
  size: sizes,
  start,
};

async function main(): Promise<void> {
  const { values, positionals: asked } = parseArgs({ options: { rows: { type: 'string' } }, allowPositionals: true });
  const rows = values.rows === undefined ? undefined : Number(values.rows);
  const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  if (rows !== undefined && !(Number.isInteger(rows) && rows > 0)) {
    console.error(`--rows ${values.rows}: a number of rows.`);
    process.exitCode = 2;
    return;
  }
  for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part(rows);
}

void main();
