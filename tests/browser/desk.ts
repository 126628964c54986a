import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { startServer, type RunningServer } from '@capaian/workbench/serve/server';
import { launchBrowser } from './launch-browser';

export const SAMPLE = 'LKj-Ditjen-Rehsos-2023.xlsx';

/** The workbench, built and served, and a browser to look at it with. */
export interface OpenOptions {
  width?: number;
  /** What is done to the page before it loads anything. */
  before?: (page: Page) => Promise<unknown>;
}

export interface Desk {
  /** A page of its own with the sample, or with the given workbook; its pane has loaded. */
  open(workbook?: Uint8Array, options?: OpenOptions): Promise<DeskPage>;
  close(): Promise<void>;
}

/** A desk for all tests of a file. What keeps it from starting is told once, by the start, and not by the closing. */
export function deskOfFile(): Pick<Desk, 'open'> {
  let started: Desk | null = null;
  beforeAll(async () => {
    started = await startDesk();
  });
  afterAll(() => started?.close());
  return {
    open: (workbook, options) => {
      if (!started) throw new Error('There is no workbench: its build or its browser failed, as told above.');
      return started.open(workbook, options);
    },
  };
}

export async function startDesk(): Promise<Desk> {
  await build();
  const server = await startServer({ port: 0, build: false });
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const context = await browser.newContext({ locale: 'id-ID', reducedMotion: 'reduce' });
  // Keeps the one process of the site, with every script that a page before has had compiled.
  const keeper = await context.newPage();
  await keeper.goto(new URL('nothing', server.address).href);
  return {
    open: async (workbook, options = {}) => {
      await keeper.evaluate(() => localStorage.clear());
      return openPage(context, server, workbook, options);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const ROOT = path.resolve(__dirname, '../..');
/** The run of jest that has built last. */
const BUILT_BY = path.join(ROOT, '.tmp', 'workbench-built-by');
const LOCK = path.join(ROOT, '.tmp', 'workbench-build');
/** A build that has held the lock for so long is dead. */
const LOCK_LIFE_MS = 180_000;

/**
 * In a process of its own: webpack's cache does not survive being written inside jest's sandbox. One at a time:
 * test files run side by side and build into one folder. Of one run of jest the first that needs it builds for all.
 */
async function build(): Promise<void> {
  await mkdir(path.dirname(LOCK), { recursive: true });
  while (!(await takeLock())) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    const run = process.env.CAPAIAN_RUN ?? '';
    if (run !== '' && run === (await readFile(BUILT_BY, 'utf8').catch(() => null))) return;
    const webpack = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
    await promisify(execFile)(process.execPath, [webpack, '--env', 'workbench'], { cwd: ROOT }).catch(told);
    await writeFile(BUILT_BY, run);
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

/** What webpack has printed says more than its exit code. */
function told(error: unknown): never {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }; // As execFile rejects.
  throw new Error(`The workbench does not build:\n${stdout}${stderr}`, { cause: error });
}

async function takeLock(): Promise<boolean> {
  try {
    await mkdir(LOCK);
    return true;
  } catch (error) {
    // jest's sandbox has an Error of its own, so the class tells nothing here.
    if (!(typeof error === 'object' && error && 'code' in error && error.code === 'EEXIST')) throw error;
    const taken = await stat(LOCK).catch(() => null);
    if (taken && Date.now() - taken.mtimeMs > LOCK_LIFE_MS) await rm(LOCK, { recursive: true, force: true });
    return false;
  }
}

async function openPage(
  context: BrowserContext,
  server: RunningServer,
  workbook: Uint8Array | undefined,
  { width = 1440, before }: OpenOptions,
): Promise<DeskPage> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 860 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  if (workbook) {
    await page.route(
      ({ pathname }) => pathname === '/samples/uji.xlsx',
      (route) => route.fulfill({ body: Buffer.from(workbook) }),
    );
  }
  await before?.(page);
  await page.goto(workbook ? `${server.address}?buku=/samples/uji.xlsx` : server.address);
  await page.getByRole('grid').waitFor();
  return new DeskPage(page, errors);
}

/** What a person sees and does on the page. */
export class DeskPage {
  constructor(
    readonly page: Page,
    /** Errors that no code caught. */
    readonly errors: readonly string[],
  ) {}

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  get formulaBar(): Locator {
    return this.page.getByRole('textbox', { name: 'Bilah rumus' });
  }

  get notice(): Locator {
    return this.page.getByRole('alert');
  }

  /** The cell as drawn; only what is in view is. */
  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`).first();
  }

  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: 'Kotak nama' });
    await box.fill(address);
    await box.press('Enter');
    await this.grid.focus();
  }

  /** Goes to a cell and types over it. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  tabs(): Promise<string[]> {
    return this.page.getByRole('tab').allInnerTexts();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** The pane's own document, once it shows its button. */
  async pane(): Promise<Frame> {
    const frame = await this.paneFrame();
    await frame.getByRole('button', { name: 'Hitung Capaian' }).waitFor();
    return frame;
  }

  /** The pane's own document, whatever it shows. */
  async paneFrame(): Promise<Frame> {
    const element = await this.page.locator('iframe').elementHandle();
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The page has no pane.');
    return frame;
  }

  /** Makes the pane as wide as a person may make it; 320 is the narrowest. */
  async setPaneWidth(width: number): Promise<void> {
    const content = `.pane { width: ${width + 1}px !important } .pane-frame { width: ${width}px !important }`;
    await this.page.addStyleTag({ content });
  }

  async chooseFile(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
