import type { Frame, Page } from 'playwright-core';
import type { OpenOptions } from './desk';

/** Where the ways into several states begin. */
export interface Start {
  /** Left out: the sample. */
  workbook?: () => Promise<Uint8Array>;
  /** What is done in the pane, and waited for, before any of them. */
  begin: (pane: Frame) => Promise<unknown>;
}

/** A state that the pane can be in, and the way there in a real browser. */
export interface PaneState {
  /** Also the name of its picture. */
  name: string;
  /** States of one start may be reached one after the other, in their order; else the state has a page of its own. */
  start?: Start;
  /** No other state is reached from this one. */
  last?: true;
  workbook?: () => Promise<Uint8Array>;
  before?: OpenOptions['before'];
  /** What is done in the pane, and waited for. */
  reach: (pane: Frame, page: Page) => Promise<unknown>;
  /** Words that the state shows. */
  shows: RegExp;
}

export const WAIT = { timeout: 60_000 };

export const compute = async (pane: Frame): Promise<void> => {
  await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
  await pane
    .getByText(/dari [\d.]+ angka cocok/)
    .first()
    .waitFor(WAIT);
};

/** The tables of the workbook are listed. */
export const tablesRead = (pane: Frame): Promise<void> =>
  pane
    .getByText(/baris terbaca/)
    .first()
    .waitFor(WAIT);

export const openPlace = async (pane: Frame, name: RegExp): Promise<void> => {
  await pane.getByRole('tab', { name }).click();
};

/** The sample, read; the sample, computed. */
export const READ: Start = { begin: tablesRead };
export const COMPUTED: Start = { begin: compute };

/** Every batch to Excel ends with this code of Office.js, from now on. */
export const refuse = (page: Page, code: string): Promise<void> =>
  page.evaluate((Code) => {
    const { capaianHost } = window as unknown as { capaianHost: { execute: (body: string) => string } }; // Put there by the page.
    capaianHost.execute = () => JSON.stringify({ Results: [], Error: { Code, Message: Code } });
  }, code);

/** Every batch to Excel that holds this word ends with this code of Office.js, from now on. */
export const refuseWith = (page: Page, word: string, code: string): Promise<void> =>
  page.evaluate(
    ([part, Code]) => {
      const { capaianHost } = window as unknown as { capaianHost: { execute: (...all: string[]) => string } }; // Put there by the page.
      const { execute } = capaianHost;
      capaianHost.execute = (body, ...rest) =>
        body.includes(part) ? JSON.stringify({ Results: [], Error: { Code, Message: Code } }) : execute(body, ...rest);
    },
    [word, code] as const,
  );

/** From now on Excel gives no answer at all. */
export const fallSilent = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const { _richApiNativeBridge: bridge } = window as unknown as {
      _richApiNativeBridge: { sendMessageToHost: () => void }; // Put there by the stand-in for Excel.
    };
    bridge.sendMessageToHost = () => undefined;
  });

/**
 * In the answer in which the figures are read back, Excel has `there` in the place of every number `ours`: as when a
 * link breaks, or a cell is typed over, between the writing and the check.
 */
export const answerOtherwise = (page: Page, ours: string, there: string): Promise<void> =>
  page.evaluate(
    ([mine, other]) => {
      const { capaianHost } = window as unknown as { capaianHost: { execute: (...all: string[]) => string } }; // Put there by the page.
      const { execute } = capaianHost;
      capaianHost.execute = (body, ...rest) => {
        const answer = execute(body, ...rest);
        if (!body.includes('Calculate')) return answer;
        return answer.replace(new RegExp(`([\\[,])${mine}(?=[\\],])`, 'g'), (_all, before: string) => before + other);
      };
    },
    [ours.replaceAll('.', '\\.'), there] as const,
  );

export const differing = (ours: string, there: string, shows: RegExp) => async (pane: Frame, page: Page) => {
  await tablesRead(pane);
  await answerOtherwise(page, ours, there);
  await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
  await pane.getByText(shows).first().waitFor(WAIT);
};

export const failing = (name: string, code: string, shows: RegExp): PaneState => ({
  name,
  start: READ,
  reach: async (pane, page) => {
    await refuse(page, code);
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
    await pane.getByText(shows).first().waitFor(WAIT);
  },
  shows,
});

/** Opens a place of the pane, and waits for what stands there. */
export const inPlace =
  (place: RegExp, ready: RegExp) =>
  async (pane: Frame): Promise<void> => {
    await openPlace(pane, place);
    await pane.getByText(ready).first().waitFor(WAIT);
  };

/** All findings, none of them left out by a search before. */
export const findings = async (pane: Frame): Promise<void> => {
  await inPlace(/^Temuan/, /Perlu dilihat \d+/)(pane);
  await pane.getByRole('searchbox', { name: 'Cari temuan' }).fill('');
};

/** The words at the top of what is in view, under the head that stays. */
export const scrollTo = (pane: Frame, words: RegExp): Promise<void> =>
  pane
    .getByText(words)
    .first()
    .evaluate((element) => {
      element.scrollIntoView();
      window.scrollBy(0, -190);
    });

/** Types into the grid beside the pane, as a person does. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  const box = page.getByRole('textbox', { name: 'Kotak nama' });
  await box.fill(address);
  await box.press('Enter');
  await page.getByRole('grid').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
