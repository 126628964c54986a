import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const guides = ['README.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => path.join('docs', name))].filter(
  (name) => name.endsWith('.md'),
);

test.each(guides)('every picture and page that %s leads to is there', (guide) => {
  const text = readFileSync(path.join(ROOT, guide), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, link = '']) => link);
  const own = links.filter((link) => !/^\w+:/.test(link));
  expect(own.filter((link) => !existsSync(path.join(ROOT, path.dirname(guide), link)))).toEqual([]);
});

test.each([
  ['panduan.md', 'user-guide.md'],
  ['penyebaran.md', 'deployment.md'],
])('%s and %s tell the same in two languages: as many headings, pictures and rows', (indonesian, english) => {
  const shape = (name: string): Record<string, number> => {
    const text = readFileSync(path.join(ROOT, 'docs', name), 'utf8');
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    return {
      headings: count(/^#+ /gm),
      pictures: count(/^!\[/gm),
      rows: count(/^\|/gm),
      points: count(/^(-|\d+\.) /gm),
    };
  };
  expect(shape(english)).toEqual(shape(indonesian));
});
