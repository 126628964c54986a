/**
 * Detail rows in DuckDB: the whole command beside the bare query that it sends, on a Parquet file, both in this
 * process. How long the second ten times as many rows take is told too: a sum that grows faster than its rows is wrong.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jalankanPerintah } from '@capaian/command-line/rincian';
import { duckdb } from '@capaian/command-line/duckdb';

export interface RincianResult {
  rows: number;
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
    const json = join(folder, 'hasil.json');
    const words = ['--sumber', file, '--rincian', 'akun', '--ke', join(folder, 'hasil.xlsx'), '--json'];
    const query = await queryOf(words);
    const start = performance.now();
    await run([...words, json]);
    const command = performance.now() - start;
    return { rows, command, bare: await bare(file, query), memory: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(words: readonly string[]): Promise<string> {
  let out = '';
  let err = '';
  const code = await jalankanPerintah(words, { out: (text) => (out += text), err: (text) => (err += text) });
  if (code !== 0) throw new Error(err);
  return out;
}

async function queryOf(words: readonly string[]): Promise<string> {
  const { sumber } = JSON.parse(await run([...words, '-'])) as { sumber: { kueri: string } };
  return sumber.kueri;
}

async function bare(file: string, query: string): Promise<number> {
  const connection = await (await duckdb().DuckDBInstance.create()).connect();
  await connection.run(`create view rincian_sumber as select * from read_parquet('${file}')`);
  const start = performance.now();
  await connection.runAndReadAll(query);
  const time = performance.now() - start;
  connection.closeSync();
  return time;
}

async function makeRegister(file: string, rows: number): Promise<void> {
  const connection = await (await duckdb().DuckDBInstance.create()).connect();
  await connection.run(
    `copy (select cast(510000 + (i * 7919) % 80000 as varchar) as kode_akun, cast((i * 104729) % 1000000000 as decimal(20, 2)) as pagu,
      cast((i * 1299709) % 900000000 as decimal(20, 2)) as realisasi from range(${rows}) t(i)) to '${file}' (format parquet)`,
  );
  connection.closeSync();
}
