const { spawnSync } = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

/**
 * The folder of one group of tools (`duckdb`, `node-lts`, `tests`) with its packages installed as its lock file says; they are
 * fetched when they are not there, or of another version. Throws when npm cannot fetch them, with the first line of npm's own words.
 */
function toolsFolder(name) {
  const folder = path.join(__dirname, name);
  const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  const fetched = path.join(folder, 'node_modules', '.fetched-lock.json');
  if (textIfThere(fetched) === lock) return folder;
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  process.stderr.write(`Mengambil ${Object.keys(dependencies).join(', ')}, sekali saja …\n`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm is a script of the shell on Windows.
  const { error, status, stderr } = spawnSync('npm', ['ci', ...options], {
    cwd: folder,
    encoding: 'utf8',
    shell: true,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci (${folder}): ${stderr.trim().split('\n')[0]}`);
  writeFileSync(fetched, lock);
  return folder;
}

/** A package of a group, loaded from that group's own folder. */
function requireTool(name, id) {
  return createRequire(path.join(toolsFolder(name), 'package.json'))(id);
}

function textIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

module.exports = { toolsFolder, requireTool };
