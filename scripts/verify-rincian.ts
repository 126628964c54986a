/**
 * One made-up register through DuckDB, PostgreSQL, a ClickHouse server, a ClickHouse cluster of two shards and the pane's
 * own reader of files, and once more on sheets, where LibreOffice works the formulas out: the same figures to the rupiah
 * and the same counts, or it fails. Needs Debian's `postgresql`, `clickhouse-server` and LibreOffice.
 *
 *   tsx scripts/verify-rincian.ts [ROWS]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { jalankanPerintah } from '@capaian/command-line/rincian';
import { Client } from 'pg';
import { bacaTertulis, buatRegister, KOLOM, tulisCsv, UNSUR, type BarisRegister } from '../tests/rincian/register';
import type { BerkasRincian } from '../src/rincian/baris/buka';
import { jumlahkanBerkas } from '../src/rincian/baris/lewat-pekerja';
import { RINCIAN } from '../src/rincian/daftar';
import { tanyaLangsung } from '../tests/rincian/tanya-langsung';
import { exitWith } from './exit-with';
import { findSoffice } from './libreoffice';
import { startClickhouse, startPostgres } from './mesin-data';
import { compareSheets, type EngineAnswer, type EngineTable, type Kind, writeSheets } from './rincian-di-lembar';

const PORT = { postgres: 54_390, clickhouse: 54_400 };
const NAMA = [...RINCIAN.keys()];

exitWith(async () => {
  const rows = Number(process.argv[2] ?? 20_000);
  const folder = await mkdtemp(join(tmpdir(), 'verify-rincian-'));
  const running: { stop: () => void }[] = [];
  try {
    const register = buatRegister(rows);
    const csv = join(folder, 'register.csv');
    await tulisCsv(csv, register);
    running.push(startPostgres(folder, PORT.postgres));
    const postgres = `postgres://capaian@127.0.0.1:${PORT.postgres}/postgres`;
    await fillPostgres(postgres, register);
    const cluster = await startClickhouse(folder, PORT.clickhouse);
    running.push(cluster);
    await fillClickhouse(cluster.shards, register);
    const clickhouse = `clickhouse://127.0.0.1:${PORT.clickhouse}/default`;

    const engines: [string, string[]][] = [
      ['DuckDB', [csv]],
      ['PostgreSQL', [postgres, '--tabel', 'register']],
      ['ClickHouse', [clickhouse, '--tabel', 'semua']],
      ['ClickHouse, two shards', [clickhouse, '--tabel', 'tersebar']],
    ];
    const ke = join(folder, 'hasil.xlsx');
    const berkas = { nama: 'register.csv', isi: await openAsBlob(csv) };
    const counts = await compare(engines, berkas, ke);
    await onSheets(register, folder, counts);
    await stopped(postgres, clickhouse, cluster.shards[0] ?? '', folder, counts);
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
    return counts.failed === 0 ? 0 : 1;
  } finally {
    for (const one of running) one.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

interface Counts {
  passed: number;
  failed: number;
}

async function compare(engines: readonly [string, string[]][], berkas: BerkasRincian, ke: string): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  for (const nama of NAMA) {
    const answers = [];
    for (const [engine, source] of engines) {
      const start = performance.now();
      answers.push({ engine, answer: await ask(source, nama, ke) });
      console.log(`${nama.padEnd(10)} ${engine.padEnd(24)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
    }
    const start = performance.now();
    answers.push({ engine: 'the pane', answer: await askPane(berkas, nama) });
    console.log(`${nama.padEnd(10)} ${'the pane'.padEnd(24)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
    const [first, ...others] = answers;
    for (const { engine, answer } of others) {
      if (answer === first?.answer) counts.passed += 1;
      else {
        counts.failed += 1;
        console.log(`${nama}: ${engine} differs from ${first?.engine ?? ''}\n${first?.answer ?? ''}\n${answer}`);
      }
    }
  }
  return counts;
}

/** The register on sheets, as it was typed and in whole rupiah where formulas add up, against DuckDB. */
async function onSheets(register: readonly BarisRegister[], folder: string, counts: Counts): Promise<void> {
  const soffice = await findSoffice();
  if (soffice === null) throw new Error('LibreOffice is not installed (SOFFICE_PATH).');
  for (const [what, rows, live] of [
    ['sheets, as typed', register, false],
    ['sheets, all live', asNumbers(register), true],
  ] as const) {
    const start = performance.now();
    const csv = join(folder, `${live ? 'live' : 'typed'}.csv`);
    await tulisCsv(csv, rows);
    let values = 0;
    // Outputs by themselves: their money would be another table of the accounts' budget.
    for (const kinds of [
      ['akun', 'responden', 'skm'],
      ['ro', 'ro-satker'],
    ] as const) {
      const engine: EngineTable[] = [];
      for (const nama of kinds) {
        const file = join(folder, `${nama}.xlsx`);
        engine.push({ nama, file, ...(await answerOf([csv, '--tahun', '2024'], nama, file)) });
      }
      const sheets = join(folder, 'lembar.xlsx');
      await writeSheets(sheets, rows, new Map(engine.map(({ nama, tabel }): [Kind, string] => [nama, tabel.judul])));
      const { compared, differences } = await compareSheets(soffice, sheets, engine, live, folder);
      values += compared;
      counts.passed += compared - differences.length;
      counts.failed += differences.length;
      for (const one of differences) console.log(`${what}: ${one}`);
    }
    const time = (performance.now() - start).toFixed(0).padStart(6);
    console.log(`${'all'.padEnd(10)} ${what.padEnd(24)} ${time} ms, ${values} values`);
  }
}

/** A view of the register's columns that no machine adds up within a person's patience. */
const SLOW = 'lambat';

/** A stop in the middle of a long query: the command says so, writes nothing, and the server works on it no longer. */
async function stopped(
  postgres: string,
  clickhouse: string,
  shard: string,
  folder: string,
  counts: Counts,
): Promise<void> {
  const client = new Client({ connectionString: postgres });
  await client.connect();
  await client.query(`create view ${SLOW} as select register.* from register, generate_series(1, 1000000)`);
  const column = (k: string): string => `${k === 'realisasi' ? 'toDecimal64(1, 2)' : "'511111'"} as ${k}`;
  await send(
    shard,
    `create view ${SLOW} as select ${KOLOM.map(column).join(', ')} from system.numbers limit 1000000000000`,
  );
  const active = {
    [postgres]: async () =>
      (
        await client.query(
          `select 1 from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() and query like '%${SLOW}%'`,
        )
      ).rows.length,
    [clickhouse]: async () =>
      Number(await read(shard, `select count() - 1 from system.processes where query like '%${SLOW}%'`)),
  };
  for (const [source, running] of Object.entries(active)) {
    for (const [how, stop] of [
      ['in a program', byAbort],
      ['by Ctrl-C', byInterrupt],
    ] as const) {
      const ke = join(folder, 'berhenti.xlsx');
      const words = ['--sumber', source, '--tabel', SLOW, '--rincian', 'akun', '--ke', ke];
      const { code, err } = await stop(words, () => until(running, (queries) => queries > 0));
      const left = await until(running, (queries) => queries === 0);
      const good = code === 1 && err.includes('DIBATALKAN') && left && !existsSync(ke);
      counts[good ? 'passed' : 'failed'] += 1;
      if (!good)
        console.log(`a stop ${how} of ${source}: code ${code}, at rest ${left}, file ${existsSync(ke)}\n${err}`);
    }
  }
  await client.end();
}

async function byAbort(
  words: readonly string[],
  started: () => Promise<unknown>,
): Promise<{ code: number; err: string }> {
  let err = '';
  const stop = new AbortController();
  const run = jalankanPerintah(words, { out: () => undefined, err: (text) => (err += text) }, stop.signal);
  await started();
  stop.abort();
  return { code: await run, err };
}

async function byInterrupt(
  words: readonly string[],
  started: () => Promise<unknown>,
): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, [join(__dirname, 'rincian.js'), ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (text: Buffer) => {
    err += text.toString();
  });
  const ended = once(child, 'close');
  await started();
  child.kill('SIGINT');
  const [code] = (await ended) as [number | null];
  return { code, err };
}

const PATIENCE_MS = 30_000;

/** Asks again and again; false where it has not come true in half a minute. */
async function until(ask: () => Promise<number>, isTrue: (count: number) => boolean): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (isTrue(await ask())) return true;
    await setTimeout(100);
  }
  return false;
}

/** Rows of which each amount is a whole number and each answer on its scale: a formula adds up no text. */
const asNumbers = (register: readonly BarisRegister[]): BarisRegister[] =>
  register.flatMap((row) => {
    const pagu = bacaTertulis(row.pagu);
    return pagu === null || UNSUR.some((u) => row[u] === '5')
      ? []
      : [
          {
            ...row,
            pagu: pagu.toFixed(0),
            realisasi: row.realisasi.slice(0, -3),
            target_volume: row.target_volume.replace('-', ''),
            realisasi_volume: row.realisasi_volume.replace('-', ''),
          },
        ];
  });

/** As the pane's worker does it. */
async function askPane(berkas: BerkasRincian, nama: string): Promise<string> {
  const permintaan = { rincian: nama, berkas: [berkas], kolom: new Map<string, string>(), sebutan: '' };
  const { tabel, ...rest } = await jumlahkanBerkas(permintaan, {}, tanyaLangsung);
  const baris = tabel.baris.map((isi) => isi.map((sel) => (sel === null ? null : String(sel))));
  return asText({ tabel: { baris }, ...rest });
}

/** Table and counts as one text; examples differ by which rows an engine meets first. */
async function ask(source: readonly string[], nama: string, ke: string): Promise<string> {
  return asText(await answerOf(source, nama, ke));
}

async function answerOf(source: readonly string[], nama: string, ke: string): Promise<EngineAnswer> {
  let out = '';
  let err = '';
  const words = ['--sumber', ...source, '--rincian', nama, '--ke', ke, '--json', '-'];
  const code = await jalankanPerintah(words, { out: (text) => (out += text), err: (text) => (err += text) });
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as EngineAnswer;
}

const asText = ({
  tabel,
  dibaca,
  dipakai,
  disisihkan,
  ganda,
  tanpaStrata,
}: Omit<EngineAnswer, 'tabel'> & { tabel: Pick<EngineAnswer['tabel'], 'baris'> }): string =>
  JSON.stringify({
    baris: tabel.baris,
    dibaca,
    dipakai,
    disisihkan: disisihkan.map(({ sebab, jumlah }) => [sebab, jumlah]),
    ganda: ganda?.jumlah ?? 0,
    tanpaStrata: tanpaStrata?.jumlah ?? 0,
  });

async function fillPostgres(address: string, register: readonly BarisRegister[]): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query(
    `create table register (${KOLOM.map((k) => `${k} ${k === 'realisasi' ? 'numeric(20,2)' : 'text'}`).join(', ')})`,
  );
  await client.query('insert into register select * from json_populate_recordset(null::register, $1)', [
    JSON.stringify(register),
  ]);
  await client.end();
}

/** The whole on one shard as `semua`; half on each as `bagian`, together as `tersebar`. */
async function fillClickhouse(
  [first = '', second = '']: readonly string[],
  register: readonly BarisRegister[],
): Promise<void> {
  const columns = KOLOM.map((k) => `${k} ${k === 'realisasi' ? 'Decimal(18,2)' : 'String'}`).join(', ');
  const table = `(${columns}) engine = MergeTree order by kode_akun`;
  await send(first, `create table semua ${table}`);
  await insert(first, 'semua', register);
  const half = register.length >> 1;
  for (const [shard, rows] of [
    [first, register.slice(0, half)],
    [second, register.slice(half)],
  ] as const) {
    await send(shard, `create table bagian ${table}`);
    await insert(shard, 'bagian', rows);
  }
  await send(first, 'create table tersebar as bagian engine = Distributed(dua, default, bagian, rand())');
}

const insert = (shard: string, table: string, rows: readonly BarisRegister[]): Promise<void> =>
  send(`${shard}?query=${encodeURIComponent(`insert into ${table} format TabSeparated`)}`, rows.map(tsv).join(''));

const tsv = (row: BarisRegister): string => `${KOLOM.map((k) => row[k].replace(/\\/g, '\\\\')).join('\t')}\n`;

async function send(address: string, body: string): Promise<void> {
  await read(address, body);
}

async function read(address: string, body: string): Promise<string> {
  const answer = await fetch(address, { method: 'POST', body });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
