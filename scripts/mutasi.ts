/**
 * `npm run mutasi -- KAMAR [BANYAK] [DETIK] [--undian KATA] [--ulang]`: breaks the code of a room (or of folders in it:
 * `reviu/narasi,reviu/skala`) in BANYAK places, one at a time and always the same ones of that KATA, and counts which
 * of them the quick tests notice. Each break is tried on the test files that come by its place, until one fails. Stops
 * after DETIK seconds and goes on from there when it is called again, with `--ulang` trying the ones that nobody
 * noticed once more; the sources stay as they are (`mutasi-pekerja.js` puts the break into what its tests read).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import ts from 'typescript';

const ROOT = path.join(__dirname, '..');
/** What a person reads is looked at by people. */
const NO_LOGIC = /\/kosakata\//;

/**
 * How much more of the processor than without a break a test file may take, and a thread that has to load everything
 * first. Its clock says nothing on a machine that is busy with other things.
 */
const TIMES_SLOWER = 5;
const LOADING_MS = 30_000;
/** A thread that all this while has used nothing of the processor waits for what will never come. */
const IDLE_MS = 60_000;

interface Mutant {
  file: string;
  start: number;
  end: number;
  line: number;
  before: string;
  after: string;
  /** The whole expression around it: where a test comes by. */
  around: readonly [number, number] | null;
  /** It stands where code repeats itself: tests that do not come to an end have noticed it. */
  repeats: boolean;
}

/** Of a break that makes tests slow and cannot keep them from their end, nobody can tell. */
type Verdict = 'noticed' | 'survived' | 'no answer';

interface Judged {
  mutant: Mutant;
  verdict: Verdict;
  /** The test file that failed or gave no answer, or of a survivor how many files came by. */
  by: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '-': '+',
  '*': '/',
  '/': '*',
};

const METHODS: Readonly<Record<string, string>> = {
  plus: 'minus',
  minus: 'plus',
  times: 'div',
  div: 'times',
  gt: 'gte',
  gte: 'gt',
  lt: 'lte',
  lte: 'lt',
  min: 'max',
  max: 'min',
  some: 'every',
  every: 'some',
};

/** Makers of rules: a sum that becomes a mean is the slip that nobody sees. */
const MAKERS: Readonly<Record<string, string>> = { jumlah: 'rata', rata: 'jumlah', kali: 'jumlah' };

function mutantsOf(file: string): Mutant[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, after: string): void => {
    const start = node.getStart(source);
    const { line } = source.getLineAndCharacterOfPosition(start);
    const whole = expressionAround(node);
    const around = whole && ([whole.getStart(source), whole.end] as const);
    const before = node.getText(source);
    found.push({ file, start, end: node.end, line: line + 1, before, after, around, repeats: repeats(node) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isNumericLiteral(node)) add(node, String(Number(node.text.replaceAll('_', '')) + 1));
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS[node.operatorToken.getText(source)];
      if (other !== undefined) add(node.operatorToken, other);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      add(node, `(${node.operand.getText(source)})`);
    }
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(source)})`);
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(source)})`);
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      if (ts.isPropertyAccessExpression(expression)) {
        const other = METHODS[expression.name.text];
        if (other !== undefined) add(expression.name, other);
      }
      if (ts.isIdentifier(expression)) {
        const other = MAKERS[expression.text];
        if (other !== undefined && new RegExp(`\\b${other}\\b`).test(text)) add(expression, other);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What gives the value that the break changes; null where no bell can hang, as at the number that names a member. */
function expressionAround(node: ts.Node): ts.Node | null {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken === node) return parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent.parent;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return null;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return null;
  return ts.isEnumMember(parent) || ts.isLiteralTypeNode(parent) ? null : node;
}

/** A loop with a condition of its own, or a function that calls itself, in what the file declares around the break. */
function repeats(node: ts.Node): boolean {
  let whole = node;
  while (!ts.isSourceFile(whole.parent)) whole = whole.parent;
  const nodes: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    nodes.push(one);
    ts.forEachChild(one, visit);
  };
  visit(whole);
  const named = nodes.filter(
    (one) => ts.isFunctionDeclaration(one) || ts.isVariableDeclaration(one) || ts.isMethodDeclaration(one),
  );
  const names = new Set(named.map(({ name }) => name?.getText()));
  return nodes.some(
    (one) =>
      ts.isWhileStatement(one) ||
      ts.isDoStatement(one) ||
      ts.isForStatement(one) ||
      (ts.isCallExpression(one) &&
        names.has((ts.isPropertyAccessExpression(one.expression) ? one.expression.name : one.expression).getText())),
  );
}

function sample(room: string, count: number, seed: string): Mutant[] {
  const files = room
    .split(',')
    .flatMap((part) =>
      readdirSync(path.join(ROOT, 'src', part), { recursive: true, encoding: 'utf8' }).map(
        (name) => `src/${part}/${name.split(path.sep).join('/')}`,
      ),
    )
    .filter((name) => name.endsWith('.ts') && !NO_LOGIC.test(name));
  const drawn = (m: Mutant): string =>
    createHash('sha256').update(`${seed} ${m.file} ${m.start} ${m.before} ${m.after}`).digest('hex');
  return files
    .flatMap(mutantsOf)
    .map((mutant) => ({ mutant, by: drawn(mutant) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

interface Recorded {
  seen: { name: string; time: number; places: number[] }[];
  atLoading: number[];
  read: Record<string, string[]>;
}

interface Tried {
  by: string;
  why?: string;
}

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The thread with the tests in it; another one is started where one gives no answer. */
class Bench {
  private worker: Promise<Worker> | null = null;

  /** The name of the test file where there is no answer within what it may take of the processor. */
  async ask<T extends object>(question: object, allowed: (testFile: string) => number): Promise<T | string> {
    this.worker ??= this.start();
    const worker = await this.worker;
    return new Promise((done, fail) => {
      let now = { file: '', since: processorMs() };
      let last = { used: processorMs(), at: Date.now() };
      const watch = setInterval(() => {
        const used = processorMs();
        // Looking on takes a little of it, too.
        if (used - last.used > IDLE_MS / 100) last = { used, at: Date.now() };
        if (used - now.since < allowed(now.file) && Date.now() - last.at < IDLE_MS) return;
        end();
        this.worker = null;
        void worker.terminate().then(() => done(now.file));
      }, 1000);
      const end = (): void => {
        clearInterval(watch);
        worker.off('message', hear);
      };
      const hear = (message: { starts: string } | { error: string } | { answer: T }): void => {
        if ('starts' in message) {
          now = { file: message.starts, since: processorMs() };
          return;
        }
        end();
        if ('error' in message) fail(new Error(message.error));
        else done(message.answer);
      };
      worker.on('message', hear);
      worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    await (await this.worker)?.terminate();
  }

  private start(): Promise<Worker> {
    const worker = new Worker(path.join(__dirname, 'mutasi-pekerja.js'), { workerData: { root: ROOT }, execArgv: [] });
    return new Promise((done, fail) => {
      worker.once('error', fail);
      worker.once('message', () => done(worker));
    });
  }
}

/** The file with a bell at each place, which rings the number of its break. */
function withBells(file: string, places: readonly { around: readonly [number, number]; which: number }[]): string {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const marks = places.flatMap(({ around: [start, end], which }) => [
    { at: start, outer: end, mark: `(__lewat(${which}),` },
    { at: end, outer: -start, mark: ')' },
  ]);
  // Where two begin at one place the longer one is outside; where two end, the one that began later is inside.
  marks.sort((a, b) => b.at - a.at || (a.mark === ')' ? 1 : -1) - (b.mark === ')' ? 1 : -1) || a.outer - b.outer);
  return marks.reduce((done, { at, mark }) => done.slice(0, at) + mark + done.slice(at), text);
}

const quickTests = (): string[] =>
  execFileSync(process.execPath, ['node_modules/jest/bin/jest.js', '--config', 'jest.cepat.js', '--listTests'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((name) => name !== '')
    .map((name) => path.relative(ROOT, name).split(path.sep).join('/'))
    .sort();

/** What the tests come by stays the same as long as no source and no test has changed. */
async function recorded(bench: Bench, chosen: readonly Mutant[], memory: string): Promise<Recorded> {
  const sources = ['src', 'tests', 'packages/stand-in'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|js|json)$/.test(name) && !name.includes('node_modules'))
      .map((name) => path.join(folder, name)),
  );
  const hash = createHash('sha256').update(JSON.stringify(chosen));
  for (const name of sources.sort()) hash.update(name).update(readFileSync(path.join(ROOT, name)));
  const key = hash.digest('hex');
  const known = existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Recorded & { key: string }) : null;
  if (known?.key === key) return known;
  const files = [...new Set(chosen.map(({ file }) => file))];
  const places = chosen.flatMap(({ file, around }, which) => (around ? [{ file, around, which }] : []));
  const catat = Object.fromEntries(
    files.map((file) => [
      file,
      withBells(
        file,
        places.filter((one) => one.file === file),
      ),
    ]),
  );
  const answer = await bench.ask<Recorded>({ catat, uji: quickTests() }, () => Infinity);
  if (typeof answer === 'string') throw new Error(`${answer} does not come to an end without any break.`);
  writeFileSync(memory, JSON.stringify({ key, ...answer }));
  return answer;
}

/** The test files that come by each break, those that speak of its file first, then the quick ones. */
function testsOf({ seen, atLoading, read }: Recorded, mutant: Mutant, which: number): Recorded['seen'] {
  const words = path.basename(mutant.file, '.ts').split('-');
  const far = (name: string): number => words.filter((word) => !path.basename(name).includes(word)).length;
  const always = mutant.around === null || atLoading.includes(which);
  const readers = new Set(read[mutant.file]);
  return seen
    .filter(({ name, places }) => places.includes(which) || (always && readers.has(name)))
    .sort((a, b) => far(a.name) - far(b.name) || a.time - b.time);
}

async function judge(bench: Bench, mutant: Mutant, tests: Recorded['seen']): Promise<Judged> {
  const text = readFileSync(path.join(ROOT, mutant.file), 'utf8');
  const rusak = { file: mutant.file, text: text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end) };
  const times = new Map(tests.map(({ name, time }) => [name, time]));
  const tried = await bench.ask<Tried>(
    { rusak, uji: [...times.keys()] },
    (name) => LOADING_MS + TIMES_SLOWER * (times.get(name) ?? 0),
  );
  if (typeof tried === 'string') return { mutant, verdict: mutant.repeats ? 'noticed' : 'no answer', by: tried };
  if (tried.by !== '') return { mutant, verdict: 'noticed', by: tried.by };
  return { mutant, verdict: 'survived', by: `${tests.length} files came by` };
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { undian: { type: 'string', default: 'capaian' }, ulang: { type: 'boolean', default: false } },
  });
  const [room = 'domain', count = '90', seconds = '3600'] = positionals;
  const folder = path.join(ROOT, '.tmp', 'mutasi');
  mkdirSync(folder, { recursive: true });
  const remembered = `${room.replace(/\W+/g, '-')}-${values.undian}`;
  const memory = path.join(folder, `${remembered}.json`);
  const known = existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Judged[]) : [];
  const chosen = sample(room, Number(count), values.undian);
  const same = (a: Mutant, b: Mutant): boolean => JSON.stringify(a) === JSON.stringify(b);
  const judged = known.filter(
    ({ mutant, verdict }) => chosen.some((one) => same(one, mutant)) && !(values.ulang && verdict !== 'noticed'),
  );
  const bench = new Bench();
  const record = await recorded(bench, chosen, path.join(folder, `${remembered}-lewat.json`));
  const end = Date.now() + Number(seconds) * 1000;
  for (const [which, mutant] of chosen.entries()) {
    if (judged.some((one) => same(one.mutant, mutant))) continue;
    if (Date.now() > end) break;
    const one = await judge(bench, mutant, testsOf(record, mutant, which));
    judged.push(one);
    writeFileSync(memory, JSON.stringify(judged, null, 1));
    if (one.verdict !== 'noticed') console.log(told(one));
  }
  await bench.close();
  const counted = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  const noticed = counted('noticed');
  console.log(
    `${room}: ${noticed} of ${judged.length} noticed (${((100 * noticed) / judged.length).toFixed(0)}%), ` +
      `${counted('no answer')} without an answer` +
      (judged.length < chosen.length ? `; ${chosen.length - judged.length} not tried yet` : ''),
  );
}

const told = ({ mutant: { file, line, before, after }, verdict, by }: Judged): string =>
  `${verdict} ${file}:${line}  ${before.replace(/\s+/g, ' ').slice(0, 60)}  →  ${after.replace(/\s+/g, ' ').slice(0, 60)}  (${by})`;

void main();
