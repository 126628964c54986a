import type { Frame } from 'playwright-core';
import { WAIT } from './pane-ways';

const ROWS = 10_000_000;
/** When so many are read nothing more is told of the rest: a picture has all the time it needs. */
const SEEN = 2_000_000;

/** Chooses a file of ten million detail rows and adds them up, as far as they were seen. */
export async function addRowsUp(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Impor buku kerja lain', exact: true }).click(WAIT);
  await pane.getByRole('button', { name: 'Jumlahkan rincian dari berkas' }).click(WAIT);
  await pane.evaluate(tellNoMore, SEEN);
  await pane.locator('input[accept*=parquet]').evaluate(choose, ROWS);
  const add = pane.getByRole('button', { name: 'Jumlahkan', exact: true });
  await add.click(WAIT);
  await pane.getByText(new RegExp(`^${SEEN / 1e6}\\.\\d{3}\\.\\d{3} baris dibaca`)).waitFor(WAIT);
  await add.evaluate((button) => {
    button.scrollIntoView({ block: 'center' });
  });
}

/** In the pane: a worker that has read so many rows is stopped, and the pane not told. */
function tellNoMore(seen: number): void {
  let enough = false;
  window.Worker = class extends Worker {
    override addEventListener(kind: string, hear: EventListenerOrEventListenerObject): void {
      super.addEventListener(kind, (event) => {
        if (enough) return;
        const told: unknown = event instanceof MessageEvent ? event.data : null;
        if (typeof told === 'object' && told !== null && 'baris' in told) enough = Number(told.baris) >= seen;
        if (enough) this.terminate();
        if (typeof hear === 'function') hear(event);
        else hear.handleEvent(event);
      });
    }
  };
}

/** In the pane: the file is made where it is chosen, because so many rows take their time on the way into the browser. */
function choose(input: SVGElement | HTMLElement, rows: number): void {
  if (!(input instanceof HTMLInputElement)) throw new Error('No input of files.');
  const piece = 100_000;
  const lines = Array.from({ length: piece }, (_, i) => `52${1000 + (i % 900)};${i};${i >> 1}\n`).join('');
  const parts = Array.from({ length: rows / piece }, () => lines);
  const files = new DataTransfer();
  files.items.add(new File(['kode akun;pagu;realisasi\n', ...parts], 'register-akun-2024.csv'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
