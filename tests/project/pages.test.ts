import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CDN = 'https://appsforoffice.microsoft.com';

/** The published pages, built with this address of office.js. */
function built(officeJs?: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  try {
    const env = { ...process.env, CAPAIAN_OFFICE_JS: officeJs };
    execFileSync(process.execPath, [path.join(__dirname, 'build-pages.js'), folder], { env, stdio: 'pipe' });
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    return new Map(pages.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the page's policy allows, by its kind: `script-src` → 'self', an address, … */
function policy(page: string): ReadonlyMap<string, readonly string[]> {
  const metas = [...page.matchAll(/<meta\b[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/g)];
  expect(metas).toHaveLength(1);
  const [meta] = metas;
  // A policy holds for what comes after it.
  expect(page.indexOf(meta?.[0] ?? '')).toBeLessThan(page.search(/<(script|style|link|img)\b/));
  const content = /content="([^"]+)"/.exec(meta?.[0] ?? '')?.[1] ?? '';
  return new Map(content.split(/;\s*/).map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));
}

/** The addresses of the page's scripts; every script has one, and no element runs a text of its own. */
function scripts(page: string): string[] {
  expect(page).not.toMatch(/\son[a-z]+="|javascript:/);
  return [...page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].map(([, attributes = '', text = '']) => {
    expect(text.trim()).toBe('');
    return /src="?([^"\s>]+)/.exec(attributes)?.[1] ?? 'none';
  });
}

const origin = (address: string): string => (/^https?:/.test(address) ? new URL(address).origin : "'self'");

test.each([
  [undefined, CDN],
  ['https://berkas.contoh.go.id/office/office.js', 'https://berkas.contoh.go.id'],
  ['/office/office.js', "'self'"],
])('the published pages run scripts of their site and of office.js’ alone (%s)', (officeJs, place) => {
  const pages = built(officeJs);
  expect([...pages.keys()].sort()).toEqual(['bantuan.html', 'commands.html', 'taskpane.html']);
  for (const [name, page] of pages) {
    const allowed = policy(page);
    const run = name === 'bantuan.html' ? [] : [...new Set(["'self'", place])];
    expect({ name, default: allowed.get('default-src') }).toEqual({ name, default: ["'none'"] });
    expect({ name, run: allowed.get('script-src') ?? [] }).toEqual({ name, run });
    expect({ name, base: allowed.get('base-uri') }).toEqual({ name, base: ["'none'"] });
    expect(scripts(page).filter((src) => !run.includes(origin(src)))).toEqual([]);
    expect(scripts(page).length > 0).toBe(run.length > 0);
    if (place !== CDN) expect(page).not.toContain(CDN);
  }
});
