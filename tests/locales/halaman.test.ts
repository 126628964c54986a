import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';

const ROOT = path.join(__dirname, '..', '..');
const read = (...parts: string[]): string => readFileSync(path.join(ROOT, 'src', ...parts), 'utf8');

const halaman = JSON.parse(read('locales', 'halaman.json')) as Record<string, object>;

/** Paths of all texts, lists with their length: `lama.pilihan[2]`. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [`${at}[${value.length}]`];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`));
}

test('what the pages say before any script runs is there in both languages, word for word', () => {
  expect(Object.keys(halaman)).toEqual(['id', 'en']);
  expect(paths(halaman['en'])).toEqual(paths(halaman['id']));
  expect(JSON.stringify(halaman)).not.toMatch(/""|[<>&]/);
});

test.each([
  ['taskpane', 'taskpane.html'],
  ['taskpane', 'bantuan.html'],
  ['commands', 'commands.html'],
])('%s/%s has no text of its own, and no script that stands in it', (...file) => {
  const page = read(...file);
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
  const text = page
    .replace(/<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>|<%=[\s\S]*?%>/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
  expect(text).toBe('');
});

test('the script for old web views is in the language that Internet Explorer knows', () => {
  const script = read('taskpane', 'web-view-lama.js');
  const parse = (code: string): Linter.LintMessage[] =>
    new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  expect(parse(script)).toEqual([]);
  expect(parse('const panel = () => null;')).not.toEqual([]);
  // Functions that came after ES5; the two that it asks about stand behind `typeof`.
  expect(script.replace(/typeof [\w.]+/g, '')).not.toMatch(
    /\.(includes|find|remove|append|closest|forEach|at)\(|Promise/,
  );
});
