/**
 * Lint rule: no file of src/ or packages/ imports itself by way of others, types included. The graph is read once a run, as text:
 * what an import names is all that counts.
 */
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
const HOUSE = ['src', 'packages'].map((folder) => path.join(ROOT, folder));
const IMPORT = /^\s*(?:import|export)\s[^'"]*?from\s*['"](\.[^'"]*)['"]|^\s*import\s*['"](\.[^'"]*)['"]/gm;

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });

function resolveImport(from, name) {
  const base = path.resolve(path.dirname(from), name);
  const found = [base, `${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  return found ?? null;
}

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(
    ([, named, bare]) => resolveImport(file, named ?? bare) ?? [],
  );

/** The shortest way from a file back to itself; null when there is none. */
function circleFrom(start, graph) {
  const cameFrom = new Map();
  const queue = [start];
  for (const file of queue) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) {
        const way = [];
        for (let at = file; at !== start; at = cameFrom.get(at)) way.unshift(at);
        return [start, ...way, start];
      }
      if (!cameFrom.has(next)) {
        cameFrom.set(next, file);
        queue.push(next);
      }
    }
  }
  return null;
}

let graph = null;

module.exports = {
  meta: { type: 'problem', schema: [], messages: { circle: 'Import circle: {{way}}.' } },
  create(context) {
    return {
      Program(node) {
        graph ??= new Map(HOUSE.flatMap(filesIn).map((file) => [file, importsOf(file)]));
        const way = circleFrom(context.filename, graph);
        if (way === null) return;
        const named = way.map((file) => path.relative(ROOT, file)).join(' → ');
        context.report({ node, messageId: 'circle', data: { way: named } });
      },
    };
  },
};
