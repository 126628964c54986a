import type { Frame } from 'playwright-core';
import type { Desk, DeskPage, OpenOptions } from './desk';
import type { PaneState, Start } from './pane-ways';

/** A page that is open, and its pane. */
export interface Reached {
  bench: DeskPage;
  pane: Frame;
}

/** Opens the workbench at a pane of that width, where a start begins. */
export async function openStart(desk: Pick<Desk, 'open'>, start: Start, width: number): Promise<Reached> {
  return openAt(desk, width, await start.workbook?.(), {}, start.begin);
}

/** The same, and brings the pane into the state. */
export async function reachState(desk: Pick<Desk, 'open'>, state: PaneState, width: number): Promise<Reached> {
  const { start, workbook = start?.workbook, before } = state;
  const reached = await openAt(desk, width, await workbook?.(), before ? { before } : {}, start?.begin);
  await state.reach(reached.pane, reached.bench.page);
  return reached;
}

async function openAt(
  desk: Pick<Desk, 'open'>,
  width: number,
  workbook: Uint8Array | undefined,
  options: OpenOptions,
  begin: Start['begin'] | undefined,
): Promise<Reached> {
  const bench = await desk.open(workbook, options);
  await bench.setPaneWidth(width);
  const pane = await bench.pane();
  await begin?.(pane);
  return { bench, pane };
}
