/**
 * `npm run mutasi -- KAMAR [BANYAK] [DETIK]`: breaks a room's code in BANYAK places, one at a time and always the same
 * ones, and counts which of them the quick tests notice. Each break is tried on the test files that come by its place,
 * until one fails. Stops after DETIK seconds and goes on from there when it is called again; the sources stay as they
 * are (`mutasi-pekerja.js` puts the break into what its tests read).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import ts from 'typescript';

const ROOT = path.join(__dirname, '..');
const SEED = 'capaian';
/** What a person reads is looked at by people. */
const NO_LOGIC = /(?:^|\/)(?:kata|kosakata)(?:\/|\.ts$)/;

/** As `npm run test:cepat`. */
const NOT_QUICK = /tanpa-alarm|kalimat-laporan|reviu\/rumus|lapisan|input\/sifat/;
const ROOMS = ['domain', 'input', 'locales', 'report', 'reviu'];
/** What takes so long hangs, and has been noticed. */
const HANGS_MS = 240_000;

interface Mutant {
  file: string;
  start: number;
  end: number;
  line: number;
  before: string;
  after: string;
  /** The whole expression around it: where a test comes by. */
  around: readonly [number, number] | null;
}

type Verdict = 'noticed' | 'survived';

interface Judged {
  mutant: Mutant;
  verdict: Verdict;
  /** The test file that failed, `hangs`, or of a survivor how many files came by. */
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
    found.push({ file, start, end: node.end, line: line + 1, before: node.getText(source), after, around });
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
  return ts.isEnumMember(parent) || ts.isLiteralTypeNode(parent) ? null : node;
}

function sample(room: string, count: number): Mutant[] {
  const files = readdirSync(path.join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${room}/${name.split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.ts') && !NO_LOGIC.test(name));
  const drawn = (m: Mutant): string =>
    createHash('sha256').update(`${SEED} ${m.file} ${m.start} ${m.before} ${m.after}`).digest('hex');
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

/** The thread with the tests in it; another one is started where one hangs. */
class Bench {
  private worker: Promise<Worker> | null = null;

  /** Null when there is no answer in time. */
  async ask<T>(question: object, patience: number): Promise<T | null> {
    this.worker ??= this.start();
    const worker = await this.worker;
    return new Promise((done, fail) => {
      const over = setTimeout(() => {
        this.worker = null;
        void worker.terminate().then(() => done(null));
      }, patience);
      worker.once('message', (answer: T & { error?: string }) => {
        clearTimeout(over);
        if (answer.error === undefined) done(answer);
        else fail(new Error(answer.error));
      });
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
  ROOMS.flatMap((room) =>
    readdirSync(path.join(ROOT, 'tests', room), { recursive: true, encoding: 'utf8' })
      .map((name) => `tests/${room}/${name.split(path.sep).join('/')}`)
      .filter((name) => name.endsWith('.test.ts') && !NOT_QUICK.test(name)),
  ).sort();

/** The test files that come by each break, those that speak of its file first, then the quick ones. */
async function recorded(bench: Bench, chosen: readonly Mutant[]): Promise<(mutant: Mutant) => string[]> {
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
  const answer = await bench.ask<Recorded>({ catat, uji: quickTests() }, 1_800_000);
  if (!answer) throw new Error('The quick tests do not come to an end.');
  const { seen, atLoading, read } = answer;
  return (mutant) => {
    const which = chosen.indexOf(mutant);
    const words = path.basename(mutant.file, '.ts').split('-');
    const far = (name: string): number => words.filter((word) => !path.basename(name).includes(word)).length;
    const always = mutant.around === null || atLoading.includes(which);
    const readers = new Set(read[mutant.file]);
    return seen
      .filter(({ name, places: by }) => by.includes(which) || (always && readers.has(name)))
      .sort((a, b) => far(a.name) - far(b.name) || a.time - b.time)
      .map(({ name }) => name);
  };
}

async function main(): Promise<void> {
  const [room = 'domain', count = '90', seconds = '3600'] = process.argv.slice(2);
  const folder = path.join(ROOT, '.tmp', 'mutasi');
  mkdirSync(folder, { recursive: true });
  const memory = path.join(folder, `${room}.json`);
  const known = existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Judged[]) : [];
  const chosen = sample(room, Number(count));
  const same = (a: Mutant, b: Mutant): boolean => JSON.stringify(a) === JSON.stringify(b);
  const judged = known.filter((one) => chosen.some((mutant) => same(mutant, one.mutant)));
  const bench = new Bench();
  const testsOf = await recorded(bench, chosen);
  const end = Date.now() + Number(seconds) * 1000;
  for (const mutant of chosen) {
    if (judged.some((one) => same(one.mutant, mutant))) continue;
    if (Date.now() > end) break;
    const text = readFileSync(path.join(ROOT, mutant.file), 'utf8');
    const rusak = { file: mutant.file, text: text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end) };
    const uji = testsOf(mutant);
    const tried = await bench.ask<Tried>({ rusak, uji }, HANGS_MS);
    const by = tried ? tried.by : 'hangs';
    judged.push(
      by === ''
        ? { mutant, verdict: 'survived', by: `${uji.length} files came by` }
        : { mutant, verdict: 'noticed', by },
    );
    writeFileSync(memory, JSON.stringify(judged, null, 1));
    if (by === '') console.log(`${told(mutant)}  (${uji.length} test files came by)`);
  }
  await bench.close();
  const noticed = judged.filter(({ verdict }) => verdict === 'noticed').length;
  console.log(
    `${room}: ${noticed} of ${judged.length} noticed (${((100 * noticed) / judged.length).toFixed(0)}%)` +
      (judged.length < chosen.length ? `; ${chosen.length - judged.length} not tried yet` : ''),
  );
}

const told = ({ file, line, before, after }: Mutant): string =>
  `survived ${file}:${line}  ${before.replace(/\s+/g, ' ').slice(0, 60)}  →  ${after.replace(/\s+/g, ' ').slice(0, 60)}`;

void main();
