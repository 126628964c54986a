import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

const tracked = (...globs: string[]): string[] =>
  execFileSync('git', ['ls-files', '--', ...globs], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '');

test('what a file exports to be called or read is named by another file', () => {
  const names = new Map(
    tracked('*.ts', '*.tsx', '*.js', '*.mjs').map((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      return [file, { text, words: new Set(text.match(/\w+/g)) }] as const;
    }),
  );
  const homes = [...names].filter(([file]) => /^(?:src|packages)\//.test(file));
  const alone = homes.flatMap(([file, { text }]) =>
    [...text.matchAll(/^export (?:async )?(?:const|let|class|function\*?) (\w+)/gm)].flatMap(([, name = '']) =>
      [...names].some(([other, { words }]) => other !== file && words.has(name)) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(alone).toEqual([]);
});
