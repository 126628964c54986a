/**
 * Detail rows at their source: the whole command beside the bare query that it sends, in PostgreSQL and in ClickHouse,
 * and ClickHouse's cluster of two shards beside one of them. The servers fill their tables themselves.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { NotInstalled, startClickhouse, startPostgres } from '../scripts/mesin-data';
import { queryOf, run, sideBySide } from './rincian';

const PORT = { postgres: 54_690, clickhouse: 54_700 };

export interface ServerResult {
  what: string;
  time: number;
  beside: string;
  /** Of what it is beside. */
  besideTime: number;
}

/** What a server that is not installed would have shown is one sentence that says so. */
export async function measureServers(rows: number): Promise<(ServerResult | string)[]> {
  const results: (ServerResult | string)[] = [];
  for (const measure of [postgres, clickhouse]) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-servers-'));
    try {
      results.push(...(await measure(folder, rows)));
    } catch (error) {
      if (!(error instanceof NotInstalled)) throw error;
      results.push(error.message);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return results;
}

async function postgres(folder: string, rows: number): Promise<ServerResult[]> {
  const server = startPostgres(folder, PORT.postgres);
  const address = `postgres://capaian@127.0.0.1:${PORT.postgres}/postgres`;
  const client = new Client({ connectionString: address });
  try {
    await client.connect();
    await client.query(`create table register as select cast(510000 + (i * 7919) % 80000 as text) as kode_akun,
      cast((i * 104729) % 1000000000 as numeric(20, 2)) as pagu, cast((i * 1299709) % 900000000 as numeric(20, 2)) as realisasi
      from generate_series(0::bigint, ${rows - 1}) i`);
    await client.query('vacuum analyze register');
    const words = wordsFor(address, 'register', folder);
    const query = await queryOf(words);
    const [time, bare] = await sideBySide(
      () => run(words),
      () => client.query(query),
    );
    return [{ what: 'PostgreSQL', time, beside: 'the bare query', besideTime: bare }];
  } finally {
    // Before the server, which would otherwise end the connection in its own way.
    await client.end();
    server.stop();
  }
}

async function clickhouse(folder: string, rows: number): Promise<ServerResult[]> {
  const { shards, stop } = await startClickhouse(folder, PORT.clickhouse);
  try {
    const [first = '', second = ''] = shards;
    const half = rows >> 1;
    await fill(first, 'semua', 0, rows);
    await fill(first, 'bagian', 0, half);
    await fill(second, 'bagian', half, rows - half);
    await send(first, 'create table tersebar as bagian engine = Distributed(dua, default, bagian, rand())');
    const address = `clickhouse://127.0.0.1:${PORT.clickhouse}/default`;
    const one = wordsFor(address, 'semua', folder);
    const both = wordsFor(address, 'tersebar', folder);
    const query = await queryOf(one);
    const queryBoth = await queryOf(both);
    const [alone, bare] = await sideBySide(
      () => run(one),
      () => send(first, query),
    );
    const [cluster, again] = await sideBySide(
      () => run(both),
      () => run(one),
    );
    const [bareCluster, bareOne] = await sideBySide(
      () => send(first, queryBoth),
      () => send(first, query),
    );
    return [
      { what: 'ClickHouse', time: alone, beside: 'the bare query', besideTime: bare },
      { what: 'ClickHouse, two shards', time: cluster, beside: 'one node', besideTime: again },
      { what: '  their bare query', time: bareCluster, beside: "one node's", besideTime: bareOne },
    ];
  } finally {
    stop();
  }
}

async function fill(server: string, table: string, from: number, count: number): Promise<void> {
  await send(
    server,
    `create table ${table} (kode_akun String, pagu Decimal(18,2), realisasi Decimal(18,2)) engine = MergeTree order by kode_akun`,
  );
  await send(
    server,
    `insert into ${table} select toString(510000 + (i * 7919) % 80000), toDecimal64((i * 104729) % 1000000000, 2),
      toDecimal64((i * 1299709) % 900000000, 2) from (select number + ${from} as i from numbers(${count}))`,
  );
}

const wordsFor = (address: string, table: string, folder: string): string[] => [
  ...['--sumber', address, '--tabel', table, '--rincian', 'akun', '--ke', join(folder, 'hasil.xlsx')],
];

async function send(server: string, query: string): Promise<string> {
  const answer = await fetch(server, { method: 'POST', body: query });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
