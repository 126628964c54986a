const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
/** What `jest.config.js` puts in the place of the packages. */
const BUNDLE = path.join(ROOT, '.tmp', 'jest', 'fluent.js');
const IMPORT = /import \{([^}]*)\} from '(@fluentui\/[^']+)';/g;

/**
 * Fluent as the pane uses it, in one file: each test file has its own modules, and loading Fluent's thousand (and every
 * icon that there is) took more time than most tests of the pane. The very code of the packages; made anew when another
 * name is imported or another version is installed.
 */
function bundleFluent() {
  const entry = [...namesUsed()].map(([from, names]) => `export { ${names.join(', ')} } from '${from}';`).join('\n');
  const lock = readFileSync(path.join(ROOT, 'node_modules', '.package-lock.json'));
  const mark = `// ${createHash('sha256').update(entry).update(lock).update(readFileSync(__filename)).digest('hex')}`;
  if (existsSync(BUNDLE) && readFileSync(BUNDLE, 'utf8').startsWith(mark)) return;
  const { outputFiles } = require('esbuild').buildSync({
    stdin: { contents: entry, resolveDir: ROOT },
    // One React for Fluent and the pane.
    external: ['react', 'react-dom', 'scheduler'],
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"test"' },
    banner: { js: mark },
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  mkdirSync(path.dirname(BUNDLE), { recursive: true });
  // Another run of jest may be reading it.
  const draft = `${BUNDLE}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, BUNDLE);
}

/** Package → what the sources import of it, types left out. */
function namesUsed() {
  const used = new Map();
  for (const file of readdirSync(path.join(ROOT, 'src'), { recursive: true })) {
    if (!file.endsWith('.tsx') && !file.endsWith('.ts')) continue;
    for (const [, list, from] of readFileSync(path.join(ROOT, 'src', file), 'utf8').matchAll(IMPORT)) {
      const names = list.split(',').map((one) => one.trim().replace(/ as .*/, ''));
      const values = names.filter((one) => one !== '' && !one.startsWith('type '));
      used.set(from, [...new Set([...(used.get(from) ?? []), ...values])].sort());
    }
  }
  return used;
}

module.exports = { bundleFluent };
