/**
 * Detail rows in DuckDB: the whole command beside the bare query that it sends, on a Parquet file, both in this
 * process. How long the second ten times as many rows take is told too: a sum that grows faster than its rows is wrong.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jalankanPerintah } from '@capaian/command-line/rincian';
import { duckdb } from '@capaian/command-line/duckdb';
import { median, timed } from './timing';

export interface RincianResult {
  command: number;
  bare: number;
  /** Resident memory at its highest, MB. */
  memory: number;
}

export async function measureRincian(rows: number): Promise<RincianResult> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-rincian-'));
  try {
    const file = join(folder, 'register.parquet');
    await makeRegister(file, rows);
    const words = ['--sumber', file, '--rincian', 'akun', '--ke', join(folder, 'hasil.xlsx')];
    const query = await queryOf(words);
    const instance = await duckdb().DuckDBInstance.create();
    const connection = await instance.connect();
    await connection.run(`create view rincian_sumber as select * from read_parquet('${file}')`);
    const [command, bare] = await sideBySide(
      () => run(words),
      () => connection.runAndReadAll(query),
    );
    connection.closeSync();
    instance.closeSync();
    return { command, bare, memory: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ROUNDS = 3;

/** Medians of both, each round one after the other, so that other work on the machine meets both alike. */
export async function sideBySide(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[one: number, other: number]> {
  const times: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) times.push([await timed(one), await timed(other)]);
  return [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
}

export async function run(words: readonly string[]): Promise<string> {
  let out = '';
  let err = '';
  const code = await jalankanPerintah(words, { out: (text) => (out += text), err: (text) => (err += text) });
  if (code !== 0) throw new Error(err);
  return out;
}

/** By a run of its own, which also warms up what the timed ones read. */
export async function queryOf(words: readonly string[]): Promise<string> {
  const { sumber } = JSON.parse(await run([...words, '--json', '-'])) as { sumber: { kueri: string } };
  return sumber.kueri;
}

async function makeRegister(file: string, rows: number): Promise<void> {
  const instance = await duckdb().DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(
    `copy (select cast(510000 + (i * 7919) % 80000 as varchar) as kode_akun, cast((i * 104729) % 1000000000 as decimal(20, 2)) as pagu,
      cast((i * 1299709) % 900000000 as decimal(20, 2)) as realisasi from range(${rows}) t(i)) to '${file}' (format parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
}
