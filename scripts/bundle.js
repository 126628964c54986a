const { createHash, randomUUID } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

/** Bundles that no source of today makes any more are kept this long: somebody may be about to start one. */
const KEEP_MILLISECONDS = 3_600_000;

/**
 * Runs a TypeScript program as one bundled script, which is made when its sources have changed: starting from hundreds
 * of sources costs more than the run itself. The bundle's name is the hash of everything that went into it, so that a
 * stale one is never run, and it gets its name only when it is whole, so that several may start at once.
 *
 * @param {{ root: string, entry: string, sources: string[], external: string[] }} program `sources`: folders and files
 *   below `root` that hold all that goes in, but for packages, which are told by what npm says is installed.
 */
function runBundled(program) {
  const folder = path.join(program.root, '.tmp', 'bundles');
  const file = path.join(folder, `${fingerprint(program)}.cjs`);
  const text = readIfThere(file) ?? make(program, folder, file);
  run(file, text.toString('latin1'));
}

/** Contents, not times: a checkout may bring back an old time with new contents. */
function fingerprint({ root, entry, sources, external }) {
  const hash = createHash('sha256').update(JSON.stringify([entry, sources, external]));
  const add = (file) => hash.update(`\n${path.relative(root, file)}\n`).update(readIfThere(file) ?? '');
  for (const source of sources) filesOf(path.join(root, source)).forEach(add);
  [__filename, path.join(root, 'node_modules', '.package-lock.json')].forEach(add);
  return hash.digest('hex').slice(0, 32);
}

function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place];
  const entries = readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesOf(path.join(place, entry.name)) : [path.join(place, entry.name)],
  );
}

function make({ root, entry, sources, external }, folder, file) {
  // Only when it is needed: loading the bundler costs more than starting a bundle.
  const { outputFiles, metafile } = require('esbuild').buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    external,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: `node${process.versions.node}`,
    metafile: true,
    write: false,
    // Half the text to read at each start; names stay, for who reads a stack.
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    // Where a browser's worker is started, which no program here does.
    logOverride: { 'empty-import-meta': 'silent' },
  });
  for (const input of Object.keys(metafile.inputs)) {
    const known =
      input.includes('node_modules/') || sources.some((one) => input === one || input.startsWith(`${one}/`));
    if (!known)
      throw new Error(`${input} goes into ${entry} but is not among the sources whose changes are looked at.`);
  }
  // ASCII throughout, a byte a letter: esbuild leaves only letters in patterns as they are.
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const bytes = Buffer.from(outputFiles[0].text.replace(/[^\0-\x7f]/g, escaped), 'latin1');
  mkdirSync(folder, { recursive: true });
  put(file, bytes);
  sweep(folder, path.basename(file, '.cjs'));
  return bytes;
}

/** Runs the script as Node would, with what V8 made of it the last time. */
function run(file, text) {
  const cache = `${file.slice(0, -'.cjs'.length)}-${process.version}-${process.arch}.v8`;
  const cachedData = readIfThere(cache);
  const script = new vm.Script(Module.wrap(text), { filename: file, cachedData });
  // What was compiled on the way is known at the end only.
  if (!cachedData || script.cachedDataRejected) process.on('exit', () => put(cache, script.createCachedData()));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, path.dirname(file));
}

/** Under a name of its own first; whoever comes second on a system that locks open files finds the same contents. */
function put(file, bytes) {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, bytes);
  try {
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    if (!readIfThere(file)) throw error;
  }
}

function sweep(folder, current) {
  const old = Date.now() - KEEP_MILLISECONDS;
  for (const name of readdirSync(folder).filter((one) => !one.startsWith(current))) {
    const file = path.join(folder, name);
    // Another start may be sweeping too.
    if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < old) rmSync(file, { force: true });
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

module.exports = { runBundled };
