/**
 * `npm run mutasi -- KAMAR [BANYAK] [DETIK]`: breaks a room's code in BANYAK places, one at a time and always the same
 * ones, and counts which of them the quick tests notice. Each break is tried on the room's own tests, then on the rest
 * of the quick tier. Stops after DETIK seconds and goes on from there when it is called again; the sources stay as they
 * are (`mutasi-transform.js` puts the break into what jest reads).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '..');
const SEED = 'capaian';
/** What a person reads is looked at by people. */
const NO_LOGIC = /(?:^|\/)(?:kata|kosakata)(?:\/|\.ts$)/;

interface Mutant {
  file: string;
  start: number;
  end: number;
  line: number;
  before: string;
  after: string;
}

type Verdict = 'noticed' | 'survived';

interface Judged {
  mutant: Mutant;
  verdict: Verdict;
  /** The tests that were broken. */
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
    found.push({ file, start, end: node.end, line: line + 1, before: node.getText(source), after });
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

/** Do the tests fail? What hangs has been noticed, too. */
function fails(mutant: Mutant, tests: readonly string[]): boolean {
  const words = ['--config', path.join(__dirname, 'mutasi-jest.config.js'), '--runInBand', '--bail', '--silent'];
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...words, ...tests], {
    cwd: ROOT,
    env: { ...process.env, CAPAIAN_MUTASI: JSON.stringify(mutant) },
    stdio: 'ignore',
    timeout: 240_000,
  });
  return status !== 0;
}

function main(): void {
  const [room = 'domain', count = '90', seconds = '3600', own] = process.argv.slice(2);
  const end = Date.now() + Number(seconds) * 1000;
  const folder = path.join(ROOT, '.tmp', 'mutasi');
  mkdirSync(folder, { recursive: true });
  const memory = path.join(folder, `${room}.json`);
  const known = existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Judged[]) : [];
  const chosen = sample(room, Number(count));
  const same = (a: Mutant, b: Mutant): boolean => JSON.stringify(a) === JSON.stringify(b);
  const judged = known.filter((one) => chosen.some((mutant) => same(mutant, one.mutant)));
  const quick = ['tests/domain', 'tests/input', 'tests/reviu', 'tests/report', 'tests/locales'];
  const mine = `tests/${room}`;
  const rest = quick.filter((one) => one !== mine);
  const [first] = chosen;
  if (judged.length === 0 && first && fails({ ...first, after: first.before }, [mine])) {
    throw new Error(`The tests of ${room} fail without any break.`);
  }
  for (const mutant of chosen) {
    if (judged.some((one) => same(one.mutant, mutant))) continue;
    if (Date.now() > end) break;
    const by = fails(mutant, [mine]) ? mine : own !== 'sendiri' && fails(mutant, rest) ? 'quick tier' : '';
    const verdict: Verdict = by === '' ? 'survived' : 'noticed';
    judged.push({ mutant, verdict, by });
    writeFileSync(memory, JSON.stringify(judged, null, 1));
    if (verdict === 'survived') console.log(told(mutant));
  }
  const noticed = judged.filter(({ verdict }) => verdict === 'noticed').length;
  console.log(
    `${room}: ${noticed} of ${judged.length} noticed (${((100 * noticed) / judged.length).toFixed(0)}%)` +
      (judged.length < chosen.length ? `; ${chosen.length - judged.length} not tried yet` : ''),
  );
}

const told = ({ file, line, before, after }: Mutant): string =>
  `survived ${file}:${line}  ${before.replace(/\s+/g, ' ').slice(0, 60)}  →  ${after.replace(/\s+/g, ' ').slice(0, 60)}`;

main();
