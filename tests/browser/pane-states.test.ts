import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { BUILT } from '@capaian/workbench/serve/build';
import { deskOfFile, type DeskPage } from './desk';
import { LONG_WORDS, PANE_STATES } from './pane-states';
import { compute, fallSilent, type PaneState, type Start } from './pane-ways';
import { openStart, type Reached, reachState } from './reach-state';

const NARROWEST = 320;
/** What is left of the narrowest pane at 200% zoom. */
const NARROWEST_ZOOMED = 160;

const desk = deskOfFile();
let bench: DeskPage | null = null;
/** Pages where a start has begun, and from which states were reached. */
const begun = new Map<Start, Reached>();

afterEach(async () => {
  const closing = bench;
  bench = null;
  await closing?.close();
});

/** The page of a start, for whoever asked for it; it is given back to `begun`, or closed with the test. */
async function takeStart(start: Start): Promise<Reached> {
  const reached = begun.get(start) ?? (await openStart(desk, start, NARROWEST));
  begun.delete(start);
  bench = reached.bench;
  return reached;
}

async function reach(state: PaneState): Promise<Reached> {
  if (!state.start) {
    const reached = await reachState(desk, state, NARROWEST);
    bench = reached.bench;
    return reached;
  }
  const reached = await takeStart(state.start);
  await state.reach(reached.pane, reached.bench.page);
  return reached;
}

describe.each(PANE_STATES)('the pane: $name', (state) => {
  it('has no accessibility faults, fits 320 px also at 200% zoom, and can be reached by keyboard alone', async () => {
    const reached = await reach(state);
    const { pane, bench: open } = reached;
    await expect(pane.locator('body').innerText()).resolves.toMatch(state.shows);
    await expect(faultsIn(pane)).resolves.toEqual([]);
    await expect(sidewaysIn(pane)).resolves.toBe(0);
    await expect(unreachableIn(pane)).resolves.toEqual([]);

    await open.page.emulateMedia({ forcedColors: 'active' });
    await expect(faultsIn(pane)).resolves.toEqual([]);
    await open.setPaneWidth(NARROWEST_ZOOMED);
    await expect(sidewaysIn(pane)).resolves.toBe(0);
    expect(open.errors).toEqual([]);
    if (!state.start || state.last) return;
    await open.page.emulateMedia({ forcedColors: null });
    await open.setPaneWidth(NARROWEST);
    begun.set(state.start, reached);
    bench = null;
  });
});

describe('a workbook of long words', () => {
  it('runs out of the pane in none of its places, with everything unfolded, at 320 px and at 200% zoom', async () => {
    const { pane, bench: open } = await takeStart(LONG_WORDS);
    for (const place of [/^Hitung/, /^Temuan/, /^Simulasi/, /^Aturan/]) {
      await open.setPaneWidth(NARROWEST);
      await pane.getByRole('tab', { name: place }).click();
      await unfoldAll(pane);
      const wide = { [NARROWEST]: await beyondIn(pane), [NARROWEST_ZOOMED]: [] as string[] };
      await open.setPaneWidth(NARROWEST_ZOOMED);
      wide[NARROWEST_ZOOMED] = await beyondIn(pane);
      expect([place, wide]).toEqual([place, { [NARROWEST]: [], [NARROWEST_ZOOMED]: [] }]);
    }
    expect(open.errors).toEqual([]);
  });
});

describe('the first run', () => {
  it('goes from an empty workbook to the figures of the LKj 2023 with two clicks', async () => {
    const [first] = PANE_STATES;
    if (!first) throw new Error('There is no first state.');
    const reached = await reachState(desk, first, NARROWEST);
    bench = reached.bench;
    await reached.pane.getByRole('button', { name: 'Sisipkan contoh LKj 2023' }).click();
    await reached.pane
      .getByText(/Perjanjian Kinerja/)
      .first()
      .waitFor();
    await compute(reached.pane);
    for (const figure of ['108,40%', '108,90%', '91,31', '89,45', '97,81%']) {
      await expect(reached.pane.getByText(figure, { exact: true }).first().isVisible()).resolves.toBe(true);
    }
    await expect(bench.tabs()).resolves.toEqual(expect.arrayContaining(['Data', 'PK 2023', 'IKPA 2023']));
  });
});

describe('the pane in Office’s dark theme', () => {
  it('is dark, and as readable', async () => {
    bench = await desk.open(undefined, { before: darkOffice });
    await bench.setPaneWidth(NARROWEST);
    const pane = await bench.pane();
    await compute(pane);
    await expect(pane.evaluate(() => document.documentElement.style.colorScheme)).resolves.toBe('dark');
    for (const place of [/^Hitung/, /^Temuan/, /^Simulasi/, /^Aturan/]) {
      await pane.getByRole('tab', { name: place }).click();
      await expect(faultsIn(pane)).resolves.toEqual([]);
    }
  });
});

describe('the network', () => {
  it('a whole run asks for the add-in’s own files and office.js, and for nothing else; the policy stops nothing', async () => {
    const asked: string[] = [];
    bench = await desk.open(undefined, {
      before: async (page) => {
        page.on('request', (request) => asked.push(request.url()));
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
            console.error(`policy: ${effectiveDirective} ${blockedURI}`);
          });
        });
      },
    });
    const complaints: string[] = [];
    bench.page.on('console', (message) => {
      if (message.text().includes('policy')) complaints.push(message.text());
    });
    const pane = await bench.pane();
    await compute(pane);
    for (const place of [/^Temuan/, /^Simulasi/, /^Aturan/]) await pane.getByRole('tab', { name: place }).click();
    await pane.getByText('Tersimpan di buku kerja ini').first().waitFor();

    const { origin } = new URL(bench.page.url());
    const elsewhere = asked.filter((url) => new URL(url).origin !== origin && !url.startsWith('blob:'));
    expect(elsewhere).toEqual([]);
    expect(asked.some((url) => url.includes('/office-js/'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('the pane lives under a strict policy: it can neither evaluate text nor call another server', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    const tried = await pane.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.terlaksana = true';
      document.head.append(script);
      const abroad = await fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      );
      return { inline: 'terlaksana' in window, abroad };
    });
    expect(tried).toEqual({ inline: false, abroad: 'refused' });
    const policy = await pane.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/default-src 'none'; script-src 'self';/);
    expect(policy).not.toContain('unsafe-eval');
  });
});

describe('what loads with the pane', () => {
  it('is less than 150 KB gzipped', () => {
    const page = readFileSync(path.join(BUILT, 'workbench-pane.html'), 'utf8');
    const own = [...page.matchAll(/src="?([^"\s>/]+\.js)/g)].flatMap(([, name]) => name ?? []);
    // The bridge plays Excel's part; it is not in what a ministry serves.
    const scripts = own.filter((name) => name !== 'bridge.js');
    expect(scripts).toEqual(expect.arrayContaining(['react.js', 'fluent.js', 'taskpane.js']));
    const sizes = scripts.map((name) => gzipSync(readFileSync(path.join(BUILT, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150 * 1024);
  });
});

describe('an old web view', () => {
  it('is told in plain words what is missing, without any modern script', async () => {
    bench = await desk
      .open(undefined, {
        before: async (page) => {
          await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'at'));
          // What such a web view makes of the pane's own scripts: nothing.
          await page.route(/\/(taskpane|react|fluent)\.js$/, (route) => route.fulfill({ body: '(' }));
        },
      })
      .catch(() => null);
    if (bench === null) throw new Error('The workbench did not open.');
    const pane = await bench.paneFrame();
    await pane.getByRole('heading', { name: 'Capaian belum dapat berjalan di Excel ini' }).waitFor();
    await expect(pane.getByText('Memuat Hitung Capaian').count()).resolves.toBe(0);
    await expect(faultsIn(pane)).resolves.toEqual([]);
  });
});

describe('an Excel that', () => {
  it('falls silent in mid-run is told of after a while, with a way on', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    await pane
      .getByText(/baris terbaca/)
      .first()
      .waitFor();
    await fallSilent(pane);
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
    await pane.getByText(/Excel belum menjawab/).waitFor({ timeout: 60_000 });
    // The bridge of the reloaded page answers again.
    await pane.getByRole('button', { name: 'Muat ulang' }).click();
    await compute(await bench.pane());
  });

  it('runs two panes at once gets every sheet once; a pane that came too late is told, and may try again', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    await bench.page.evaluate(() => {
      const second = document.querySelector('iframe')?.cloneNode(true);
      if (second instanceof HTMLIFrameElement) {
        second.id = 'kedua';
        document.body.append(second);
      }
    });
    const element = await bench.page.locator('iframe#kedua').elementHandle();
    const second = await element.contentFrame();
    if (!second) throw new Error('There is no second pane.');
    const outcome = (one: Frame) => one.getByText(/angka cocok|Ulangi sekali lagi/).first();
    for (const one of [pane, second]) await one.getByRole('button', { name: 'Hitung Capaian' }).click();
    for (const one of [pane, second]) await outcome(one).waitFor({ timeout: 60_000 });
    await compute(second);
    const sheets = (await bench.tabs()).filter((name) => name.startsWith('LKj '));
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(sheets.some((name) => name.endsWith('(2)'))).toBe(false);
  });
});

/** What axe finds in the pane's own document. */
async function faultsIn(pane: Frame): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe.source);
  await coloursSettled(pane);
  return pane.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe }; // Put there by its own script.
    // Of what passes, no list is made.
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** Buttons take their time to change colour, and half-way it has no contrast. */
function coloursSettled(pane: Frame): Promise<void> {
  return pane.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
}

/** How far the pane could be scrolled sideways, in pixels. */
function sidewaysIn(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens everything that is folded, and what is folded in it. */
async function unfoldAll(pane: Frame): Promise<void> {
  const folded = pane.locator('[role=tabpanel] [aria-expanded=false]:visible');
  for (let round = 0; round < 60 && (await folded.count()) > 0; round += 1) await folded.first().click();
  await pane.waitForTimeout(200);
}

/** What stands beyond the pane's right edge, or is cut off there; empty when the pane cannot be scrolled sideways. */
function beyondIn(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (one) => one.checkVisibility() && one.tagName !== 'OPTION' && one.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = beyond.map((one) => `${one.tagName} ${one.className.slice(0, 20)} ${one.textContent.slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`${scrollWidth} px`, ...names] : names;
  });
}

/** Things to click that the Tab key does not stop at; of tabs, one is enough. */
function unreachableIn(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a, input, select, [onclick]')];
    // The list of findings is one stop for Tab; its keys go on from the line that has it.
    const inList = (one: HTMLElement) => one.closest('[role="group"]')?.querySelector('[data-utama][tabindex="0"]');
    return all
      .filter((one) => one.checkVisibility() && one.tabIndex < 0 && one.getAttribute('role') !== 'tab' && !inList(one))
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

/** Colours as Office on Windows gives them, in its dark theme. */
async function darkOffice(page: Page): Promise<void> {
  await page.route(/\/office-js\/excel-mac-[\d.]+(-core)?\.js/, async (route) => {
    const response = await route.fetch();
    const theme = JSON.stringify({ bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff });
    const body = `${await response.text()}\n;OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => '${theme}' };`;
    await route.fulfill({ response, body });
  });
}
