/**
 * The workbench's pane in WebKitGTK, the engine family of Excel for Mac, driven over WebDriver: Debian's
 * webkit2gtk-driver, under Xvfb and dbus-run-session (see .ci/run). Pictures hang there; the document answers.
 * Ends with how many checks passed and failed.
 */
import { startServer } from '@capaian/workbench/serve/server';
import { type Driven, startDriven } from './webdriver';

const WAIT_MS = 60_000;

/** In the page: the pane's document, and its buttons and tabs by their words. */
const IN_PANE = `
  const pane = document.querySelector('iframe').contentWindow;
  // While the frame's document is replaced by the next one it has no body.
  const text = () => pane.document.body?.innerText ?? '';
  const press = (role, words) => {
    const all = [...pane.document.querySelectorAll(role)];
    const one = all.find((each) => each.textContent.includes(words) && each.getAttribute('aria-disabled') !== 'true');
    if (one) one.click();
    return one !== undefined;
  };
`;

const sleep = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

async function until<T>(what: string, ask: () => Promise<T | null | false>): Promise<T> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Not within ${WAIT_MS / 1000} seconds: ${what}.`);
    await sleep();
  }
}

/** The pane of one browser, as a person uses it. */
class Pane {
  constructor(private readonly browser: Driven) {}

  async press(role: string, words: string): Promise<void> {
    await until(`${role} “${words}”`, () => this.ask<boolean>('return press(args[0], args[1]);', role, words));
  }

  /** Waits until the pane shows the words, and gives what the groups of the pattern hold. */
  shows(pattern: RegExp): Promise<RegExpExecArray> {
    return until(`“${pattern.source}”`, async () => pattern.exec(await this.ask<string>('return text();')));
  }

  ask<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.browser.run(`const args = arguments; ${IN_PANE} ${body}`, ...args) as Promise<T>;
  }
}

type Check = [name: string, run: (pane: Pane) => Promise<void>];

function expect(what: string, holds: boolean): void {
  if (!holds) throw new Error(what);
}

const CHECKS: readonly Check[] = [
  [
    'recognises the tables of the sample',
    async (pane) => {
      // The frame stands before its document does.
      await until('the pane', () => pane.ask<boolean>('return pane.document.body !== null;').catch(() => false));
      const [, rows] = await pane.shows(/([\d.]+) baris terbaca/);
      expect(`${rows} rows`, Number(rows?.replaceAll('.', '')) > 100);
    },
  ],
  [
    'computes the LKj, and Excel’s own results agree',
    async (pane) => {
      await pane.press('button', 'Hitung Capaian');
      const [, same, all] = await pane.shows(/([\d.]+) dari ([\d.]+) angka cocok/);
      expect(`${same} of ${all} agree`, same === all && Number(all?.replaceAll('.', '')) > 1000);
      for (const figure of ['108,40%', '108,90%', '91,31', '89,45', '97,81%']) {
        expect(`no ${figure}`, (await pane.ask<string>('return text();')).includes(figure));
      }
    },
  ],
  [
    'shows the findings with both figures',
    async (pane) => {
      await pane.press('[role=tab]', 'Temuan');
      await pane.shows(/Perlu dilihat \d+/);
      // Findings stand folded under their cause.
      await pane.press('h3 button[aria-expanded=false]', 'Rata-rata capaian');
      await pane.shows(/113,23 ≠ 108,40/);
    },
  ],
  [
    'imports another workbook in a worker',
    async (pane) => {
      await pane.press('[role=tab]', 'Hitung');
      await pane.press('button', 'Impor buku kerja lain');
      await until('the file box', () =>
        pane.ask<boolean>(`return pane.document.querySelector('input[type=file]') !== null;`),
      );
      await pane.ask(`
        const { Worker } = pane;
        pane.pekerja = 0;
        pane.Worker = class extends Worker { constructor(...all) { super(...all); pane.pekerja += 1; } };
        const name = 'LKj-Ditjen-Rehsos-2023.xlsx';
        fetch('samples/' + name).then((response) => response.blob()).then((blob) => {
          const box = pane.document.querySelector('input[type=file]');
          const given = new pane.DataTransfer();
          given.items.add(new pane.File([blob], name));
          box.files = given.files;
          box.dispatchEvent(new pane.Event('change', { bubbles: true }));
        });
      `);
      await pane.shows(/1 berkas diimpor/);
      expect('no worker was started', (await pane.ask<number>('return pane.pekerja;')) > 0);
    },
  ],
];

async function main(): Promise<void> {
  const server = await startServer({ port: 0 });
  // Without further wishes the driver starts the small browser that comes with it.
  const browser = await startDriven('WebKitWebDriver', {}).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  let failed = 0;
  try {
    await browser.open(server.address);
    const pane = new Pane(browser);
    for (const [name, run] of CHECKS) {
      try {
        await run(pane);
        console.log(`ok    ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.quit();
    await server.close();
  }
  console.log(`${CHECKS.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
