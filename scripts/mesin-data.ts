/** Servers of databases for one check, each in a folder of its own and gone afterwards. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The server's programs are not on this machine. */
export class NotInstalled extends Error {}

const asRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root, so as root it runs as the user that Debian's package makes. */
export function startPostgres(folder: string, port: number): { stop: () => void } {
  const bin = newestBin('/usr/lib/postgresql');
  const data = join(folder, 'postgres');
  mkdirSync(data);
  if (asRoot) {
    chmodSync(folder, 0o755);
    const [uid = '0', gid = '0'] = ['-u', '-g'].map((what) => execFileSync('id', [what, 'postgres']).toString().trim());
    chownSync(data, Number(uid), Number(gid));
  }
  const run = (program: string, words: string[]): void => {
    const line = [join(bin, program), ...words];
    const [first = '', ...rest] = asRoot ? ['runuser', '-u', 'postgres', '--', ...line] : line;
    execFileSync(first, rest, { cwd: data, stdio: 'pipe' });
  };
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'capaian', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${data}`;
  run('pg_ctl', ['-D', data, '-l', join(data, 'log'), '-o', options, '-w', 'start']);
  return {
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
    },
  };
}

function newestBin(root: string): string {
  const [newest] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  if (newest === undefined) throw new NotInstalled('PostgreSQL is not installed: apt-get install postgresql');
  return join(root, newest, 'bin');
}

/** Two servers that know each other as the cluster `dua`; gives the addresses of their HTTP ports. */
export async function startClickhouse(folder: string, port: number): Promise<{ shards: string[]; stop: () => void }> {
  const shards = [0, 1].map((shard) => ({
    folder: join(folder, `clickhouse${shard}`),
    http: port + shard * 10,
    tcp: port + shard * 10 + 1,
  }));
  const replicas = shards.map(
    ({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`,
  );
  const servers: ChildProcess[] = [];
  const stop = (): void => {
    for (const server of servers) server.kill('SIGKILL');
  };
  const addresses = shards.map(({ http }) => `http://127.0.0.1:${http}/`);
  try {
    for (const shard of shards) {
      mkdirSync(shard.folder);
      writeFileSync(join(shard.folder, 'config.xml'), config(shard, replicas.join('')));
      writeFileSync(join(shard.folder, 'users.xml'), USERS);
      servers.push(await startServer(join(shard.folder, 'config.xml')));
    }
    await Promise.all(addresses.map(answers));
  } catch (error) {
    stop();
    throw error;
  }
  return { shards: addresses, stop };
}

async function startServer(configuration: string): Promise<ChildProcess> {
  const server = spawn('clickhouse-server', [`--config-file=${configuration}`], { stdio: 'ignore' });
  try {
    await once(server, 'spawn');
  } catch (cause) {
    throw new NotInstalled('ClickHouse is not installed: apt-get install clickhouse-server', { cause });
  }
  return server;
}

const ATTEMPTS = 150;

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const there = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`${address} does not answer.`);
}

interface Shard {
  folder: string;
  http: number;
  tcp: number;
}

const config = ({ folder, http, tcp }: Shard, replicas: string): string => `<yandex>
<logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
<http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${tcp + 1}</interserver_http_port>
<listen_host>127.0.0.1</listen_host>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><format_schema_path>${folder}/formats/</format_schema_path>
<users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>5368709</mark_cache_size>
<remote_servers><dua>${replicas}</dua></remote_servers>
</yandex>`;

const USERS = `<yandex><profiles><default/></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
<quotas><default/></quotas></yandex>`;
