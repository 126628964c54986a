/**
 * From navigation to a button that can be used, in a real browser without a window: the pane beside the least that such
 * a pane can be (`yardstick.tsx`), built by the same webpack, served by the same server and measured in turns.
 */
import HtmlPlugin from 'html-webpack-plugin';
import type { Page } from 'playwright-core';
import type { Configuration } from 'webpack';
import { build, buildWorkbench } from '@capaian/workbench/serve/build';
import { startServer } from '@capaian/workbench/serve/server';
import { launchBrowser } from '../tests/browser/launch-browser';
import configure from '../webpack.config.js';
import { median } from './timing';

const ROUNDS = 9;
const PANE = 'workbench-pane.html';
const YARDSTICK = 'yardstick.html';

/** Milliseconds, the medians of the rounds. */
export interface StartResult {
  pane: number;
  yardstick: number;
}

export async function measureStart(): Promise<StartResult> {
  await buildWorkbench();
  await build([yardstick()]);
  const server = await startServer({ port: 0, build: false });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'id-ID' });
    await page.goto(server.address);
    await page.getByRole('grid').waitFor();
    const address = await page.locator('iframe').getAttribute('src');
    if (address === null) throw new Error('The workbench has no pane.');
    const times = { pane: [] as number[], yardstick: [] as number[] };
    // The first round warms the server's and the browser's caches up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const pane = await timeToButton(page, address);
      const least = await timeToButton(page, address.replace(PANE, YARDSTICK));
      if (round === 0) continue;
      times.pane.push(pane);
      times.yardstick.push(least);
    }
    return { pane: median(times.pane), yardstick: median(times.yardstick) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The pane's own description of its build, with another entry and other file names. */
function yardstick(): Configuration {
  const [addIn] = [configure({ workbench: true }, { mode: 'production' })].flat();
  if (!addIn) throw new Error('webpack.config.js describes no add-in.');
  return {
    ...addIn,
    name: 'yardstick',
    entry: { taskpane: './bench/yardstick.tsx' },
    output: { ...addIn.output, filename: 'yardstick-[name].js' },
    plugins: (addIn.plugins ?? []).map((plugin) =>
      plugin instanceof HtmlPlugin ? new HtmlPlugin({ ...plugin.userOptions, filename: YARDSTICK }) : plugin,
    ),
  };
}

/** Puts a new frame in the place of the pane and waits for its button, in milliseconds. */
function timeToButton(page: Page, address: string): Promise<number> {
  // No function with a name in here: the loader of this script would call a helper that the page does not have.
  return page.evaluate(async (src) => {
    const old = document.querySelector('iframe');
    const frame = document.createElement('iframe');
    frame.className = old?.className ?? '';
    frame.src = src;
    const start = performance.now();
    old?.replaceWith(frame);
    for (;;) {
      const buttons = [...(frame.contentDocument?.querySelectorAll('button') ?? [])];
      const button = buttons.find(({ textContent }) => textContent.includes('Hitung Capaian'));
      if (button && !button.disabled && button.getAttribute('aria-disabled') !== 'true') break;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - start;
  }, address);
}
