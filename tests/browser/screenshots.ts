import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Desk, startDesk, type DeskPage } from './desk';
import { PANE_STATES } from './pane-states';
import { compute, type PaneState } from './pane-ways';
import { reachState } from './reach-state';

/**
 * `npm run shots`: pictures to be looked at. Those of the workbench and its sheets go to `.tmp/shots`, those of every
 * state of the pane, at its narrowest and at a wide size, to `docs/panel`, where the guides show them. With names behind it
 * (`npm run shots -- hasil temuan`) only those states are taken.
 */
const FOLDER = path.resolve(__dirname, '../../.tmp/shots');
const PANE_FOLDER = path.resolve(__dirname, '../../docs/panel');
const PANE_WIDTHS = [320, 450];

async function main(chosen: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(PANE_FOLDER, { recursive: true });
  const desk = await startDesk();
  try {
    if (chosen.length === 0) await shootSheets(desk);
    const states = PANE_STATES.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
    for (const state of states) await shootState(desk, state);
  } finally {
    await desk.close();
  }
}

async function shootSheets(desk: Desk): Promise<void> {
  const bench = await desk.open();
  await bench.pane();
  await bench.showSheet('PK 2023');
  await shoot(bench, 'meja-sebelum');
  await compute(await bench.pane());
  for (const sheet of (await bench.tabs()).filter((name) => name.startsWith('LKj '))) {
    await bench.showSheet(sheet);
    await shoot(bench, `meja-${sheet.toLowerCase().replaceAll(' ', '-')}`);
  }
  await bench.close();
}

async function shoot(bench: DeskPage, name: string): Promise<void> {
  await bench.page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

async function shootState(desk: Desk, state: PaneState): Promise<void> {
  for (const width of PANE_WIDTHS) {
    const { bench } = await reachState(desk, state, width);
    await bench.page.locator('iframe').screenshot({ path: path.join(PANE_FOLDER, `${state.name}-${width}.png`) });
    await bench.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
