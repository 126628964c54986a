import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program of two files, and the launcher that starts it. */
let root: string;
const other = (): string => join(root, 'src/lain.ts');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'capaian-bundel-'));
  await mkdir(join(root, 'src'));
  await writeFile(join(root, 'src/main.ts'), "import { kata } from './lain';\nconsole.log(kata);\n");
  await writeFile(other(), "export const kata: string = 'satu';\n");
});

afterEach(() => rm(root, { recursive: true }));

function start(sources: string[] = ['src']): Promise<{ out: string; err: string; code: number | null }> {
  const program = JSON.stringify({ root, entry: 'src/main.ts', sources, external: [] });
  const launcher = JSON.stringify(join(__dirname, '../../scripts/bundle.js'));
  const child = spawn(process.execPath, ['-e', `require(${launcher}).runBundled(${program})`]);
  return new Promise((resolve) => {
    const said = { out: '', err: '' };
    child.stdout.on('data', (text) => (said.out += String(text)));
    child.stderr.on('data', (text) => (said.err += String(text)));
    child.on('close', (code) => resolve({ ...said, code }));
  });
}

test('a changed source is what runs next, even when its time and its size are the old ones', async () => {
  await utimes(other(), 1, 1);
  expect((await start()).out).toBe('satu\n');
  await writeFile(other(), "export const kata: string = 'dua!';\n");
  await utimes(other(), 1, 1);
  expect((await start()).out).toBe('dua!\n');
});

test('several that start at once all run, and leave one whole bundle and no draft', async () => {
  const runs = await Promise.all([start(), start(), start(), start()]);
  expect(runs).toEqual(runs.map(() => ({ out: 'satu\n', err: '', code: 0 })));
  const left = await readdir(join(root, '.tmp/bundles'));
  expect(left.map((name) => name.replace(/^[0-9a-f]{32}/, '')).sort()).toEqual([
    `-${process.version}-${process.arch}.v8`,
    '.cjs',
  ]);
});

test('a source that nobody watches is refused: its change would not be seen', async () => {
  const { code, err } = await start(['src/main.ts']);
  expect(code).not.toBe(0);
  expect(err).toContain('src/lain.ts goes into src/main.ts');
});
