/* global expect, jest */
/**
 * The thread in which `mutasi.ts` tries its breaks: it has loaded the quick tests and what they read once, and for each
 * break loads anew only the broken file and whatever reads it. Asked for `{ catat }` (places of all breaks) it runs
 * every test file as it stands and tells which of them come by which place; asked for `{ rusak, uji }` it runs these
 * files until one of them fails, and tells which.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { parentPort, workerData } = require('node:worker_threads');
const circus = require('jest-circus');
const { transformSync } = require('esbuild');

const { root } = workerData;
const shortName = (file) => path.relative(root, file).split(path.sep).join('/');

/** Text to compile in the place of a file's own. */
let altered = new Map();
const compiled = new Map();

function compile(module, file) {
  const source = altered.get(shortName(file)) ?? readFileSync(file, 'utf8');
  const known = compiled.get(file);
  const code = known?.source === source ? known.code : toCommonJs(source, file);
  if (!altered.has(shortName(file))) compiled.set(file, { source, code });
  module._compile(code, file);
}

const toCommonJs = (source, file) =>
  transformSync(source, {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    format: 'cjs',
    target: 'es2022',
    sourcefile: file,
    supported: { 'dynamic-import': false },
  }).code;

Module._extensions['.ts'] = compile;
Module._extensions['.tsx'] = compile;

/** Which of our files load which: seen at every loading, also of what is loaded already. */
const readers = new Map();
const load = Module._load;
Module._load = function (request, parent, ...rest) {
  const given = load.call(this, request, parent, ...rest);
  const file = parent?.filename && Module._resolveFilename(request, parent);
  if (file?.startsWith(root) && !file.includes('node_modules')) {
    readers.set(file, (readers.get(file) ?? new Set()).add(parent.filename));
  }
  return given;
};

/** The file and whatever reads it, directly or not. */
function withReaders(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const reader of readers.get(file) ?? []) withReaders(reader, found);
  return found;
}

const forget = (file) => withReaders(file).forEach((one) => delete require.cache[one]);

async function failsIn(testFile) {
  circus.resetState();
  delete require.cache[testFile];
  try {
    expect.setState({ testPath: testFile, suppressedErrors: [] });
    require(testFile);
    loading = false;
    await runBlock(circus.getState().rootDescribeBlock, [], []);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    jest.restoreAllMocks();
    jest.useRealTimers();
  }
}

const hooks = (block, type) => block.hooks.filter((hook) => hook.type === type).map(({ fn }) => fn);

async function runBlock(block, before, after) {
  const eachBefore = [...before, ...hooks(block, 'beforeEach')];
  const eachAfter = [...hooks(block, 'afterEach'), ...after];
  for (const hook of hooks(block, 'beforeAll')) await hook();
  try {
    for (const child of block.children) {
      if (child.type === 'describeBlock') await runBlock(child, eachBefore, eachAfter);
      else if (child.mode !== 'skip' && child.mode !== 'todo') await runTest(child, eachBefore, eachAfter);
    }
  } finally {
    for (const hook of hooks(block, 'afterAll')) await hook();
  }
}

async function runTest({ fn, name }, before, after) {
  expect.setState({ suppressedErrors: [], currentTestName: name });
  try {
    for (const hook of before) await hook();
    await fn();
    const [kept] = expect.getState().suppressedErrors;
    if (kept) throw kept;
  } finally {
    for (const hook of after) await hook();
  }
}

let loading = false;
let hit = { loading: new Set(), running: new Set() };
globalThis.__lewat = (which) => void hit[loading ? 'loading' : 'running'].add(which);

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs every test file with a bell at each place, given as file → its text with the bells. */
async function record({ catat, uji }) {
  altered = new Map(Object.entries(catat));
  const seen = [];
  const atLoading = new Set();
  for (const name of uji) {
    hit = { loading: new Set(), running: new Set() };
    loading = true;
    const start = processorMs();
    parentPort.postMessage({ starts: name });
    const error = await failsIn(path.join(root, name));
    if (error) throw new Error(`${name} fails without any break: ${error.stack}`);
    hit.loading.forEach((one) => atLoading.add(one));
    seen.push({ name, time: processorMs() - start, places: [...hit.running] });
  }
  const read = Object.fromEntries(
    Object.keys(catat).map((file) => [file, [...withReaders(path.join(root, file))].map(shortName)]),
  );
  Object.keys(catat).forEach((file) => forget(path.join(root, file)));
  altered = new Map();
  return { seen, atLoading: [...atLoading], read };
}

async function tryBreak({ rusak: { file, text }, uji }) {
  forget(path.join(root, file));
  altered = new Map([[file, text]]);
  try {
    for (const name of uji) {
      parentPort.postMessage({ starts: name });
      const error = await failsIn(path.join(root, name));
      if (error) return { by: name, why: error.message.slice(0, 200) };
    }
    return { by: '' };
  } finally {
    altered = new Map();
    forget(path.join(root, file));
  }
}

// What the light runner puts into its threads; its package does not export it.
import(path.join(root, 'node_modules/jest-light-runner/src/global-setup.js')).then(() => {
  parentPort.on('message', (asked) => {
    (asked.catat ? record(asked) : tryBreak(asked)).then(
      (answer) => parentPort.postMessage({ answer }),
      (error) => parentPort.postMessage({ error: error.stack }),
    );
  });
  parentPort.postMessage('siap');
});
