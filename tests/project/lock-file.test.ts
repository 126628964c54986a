import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}
const lock = JSON.parse(read('package-lock.json')) as Lock;

/** `npm ci` refuses a lock file that lost the parts of other platforms, as happens when one machine cannot fetch them. */
test('every platform’s part of a package is locked', () => {
  const names = Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13));
  const locked = new Set(names);
  const wanted = Object.values(lock.packages).flatMap((info) => Object.keys(info.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

test('no file names the address of a registry', () => {
  expect(Object.values(lock.packages).filter((info) => info.resolved?.includes('://'))).toEqual([]);
  expect(read('.npmrc')).not.toMatch(/registry\s*=|https?:/);
});
