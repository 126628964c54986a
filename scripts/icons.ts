/**
 * Draws the icons of the manifest from their SVG: `npx tsx scripts/icons.ts`.
 * Run after editing assets/*.svg; the PNG files are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch-browser';

const ASSETS = path.join(__dirname, '..', 'assets');

/** Sizes the manifest asks for: 16, 32 and 80 on the ribbon, 32 and 64 for the add-in itself. */
const ICONS = [
  { name: 'ikon', sizes: [16, 32, 64, 80] },
  { name: 'ikon-panel', sizes: [16, 32, 80] },
  { name: 'ikon-templat', sizes: [16, 32, 80] },
] as const;

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const { name, sizes } of ICONS) {
      const svg = await readFile(path.join(ASSETS, `${name}.svg`), 'utf8');
      for (const size of sizes) await writeFile(path.join(ASSETS, `${name}-${size}.png`), await draw(page, svg, size));
    }
  } finally {
    await browser.close();
  }
}

void main();
