import type { Frame, Page } from 'playwright-core';
import { saveWorkbook } from '../../src/workbench/file/save';
import { plainCell, setCell } from '../../src/workbench/workbook/cells';
import type { CellValue } from '../../src/workbench/workbook/model';
import { createSheet, createWorkbook } from '../../src/workbench/workbook/new-workbook';
import type { Desk, DeskPage, OpenOptions } from './desk';

/** A state that the pane can be in, and the way there in a real browser. */
export interface PaneState {
  /** Also the name of its picture. */
  name: string;
  workbook?: () => Promise<Uint8Array>;
  before?: OpenOptions['before'];
  /** What is done in the pane, and waited for. */
  reach: (pane: Frame, page: Page) => Promise<unknown>;
  /** Words that the state shows. */
  shows: RegExp;
}

const WAIT = { timeout: 60_000 };

export const compute = async (pane: Frame): Promise<void> => {
  await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
  await pane
    .getByText(/dari [\d.]+ angka cocok/)
    .first()
    .waitFor(WAIT);
};

const openPlace = async (pane: Frame, name: RegExp): Promise<void> => {
  await pane.getByRole('tab', { name }).click();
};

/** Every batch to Excel ends with this code of Office.js, from now on. */
export const refuse = (page: Page, code: string): Promise<void> =>
  page.evaluate((Code) => {
    const { capaianHost } = window as unknown as { capaianHost: { execute: (body: string) => string } }; // Put there by the page.
    capaianHost.execute = () => JSON.stringify({ Results: [], Error: { Code, Message: Code } });
  }, code);

/** From now on Excel gives no answer at all. */
export const fallSilent = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const { _richApiNativeBridge: bridge } = window as unknown as {
      _richApiNativeBridge: { sendMessageToHost: () => void }; // Put there by the stand-in for Excel.
    };
    bridge.sendMessageToHost = () => undefined;
  });

const failing = (name: string, code: string, shows: RegExp): PaneState => ({
  name,
  reach: async (pane, page) => {
    await pane
      .getByText(/baris dibaca/)
      .first()
      .waitFor(WAIT);
    await refuse(page, code);
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
    await pane.getByText(shows).first().waitFor(WAIT);
  },
  shows,
});

const computedThen =
  (place: RegExp, ready: RegExp) =>
  async (pane: Frame): Promise<void> => {
    await compute(pane);
    await openPlace(pane, place);
    await pane.getByText(ready).first().waitFor(WAIT);
  };

/** Every state, in the order of a person's day. */
export const PANE_STATES: readonly PaneState[] = [
  {
    name: 'mulai',
    workbook: () => book([]),
    reach: (pane) => pane.getByRole('button', { name: 'Sisipkan contoh LKj 2023' }).waitFor(WAIT),
    shows: /Mulai dari sini/,
  },
  {
    name: 'tabel-dikenali',
    reach: (pane) =>
      pane
        .getByText(/baris dibaca/)
        .first()
        .waitFor(WAIT),
    shows: /PK 2023!/,
  },
  {
    name: 'disisihkan',
    workbook: () =>
      book([
        ['Perjanjian Kinerja Tahun 2023'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'Meningkatnya layanan', 'Persentase layanan tepat waktu', 80, 'delapan puluh'],
        [2, 'Meningkatnya layanan', 'Persentase pengaduan selesai', 90, { error: '#REF!' }],
        [3, 'Meningkatnya tata kelola', 'Nilai AKIP', 81, 80],
      ]),
    reach: (pane) =>
      pane
        .getByText(/2 sel disisihkan/)
        .first()
        .waitFor(WAIT),
    shows: /bukan angka yang dapat dibaca/,
  },
  {
    name: 'berjalan',
    reach: async (pane) => {
      await pane
        .getByText(/baris dibaca/)
        .first()
        .waitFor(WAIT);
      await fallSilent(pane);
      await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
      await pane.getByRole('button', { name: 'Batal' }).waitFor(WAIT);
    },
    shows: /Tahap 1 dari 4/,
  },
  { name: 'hasil', reach: compute, shows: /108,40%/ },
  {
    name: 'paspor',
    reach: async (pane) => {
      await compute(pane);
      await pane
        .getByRole('button', { name: /^Nilai Kinerja Anggaran/ })
        .first()
        .click();
      await pane.getByText('Ditulis di').waitFor(WAIT);
    },
    shows: /50% ×/,
  },
  { name: 'temuan', reach: computedThen(/^Temuan/, /Semua \d+/), shows: /113,23%/ },
  { name: 'simulasi', reach: computedThen(/^Simulasi/, /Satu poin/), shows: /harus menjadi|Tidak mungkin/ },
  { name: 'aturan', reach: computedThen(/^Aturan/, /Tersimpan di buku kerja ini/), shows: /Batas capaian tertinggi/ },
  {
    name: 'templat',
    reach: async (pane) => {
      await pane
        .getByText(/baris dibaca/)
        .first()
        .waitFor(WAIT);
      await pane.getByRole('button', { name: 'Templat dan contoh' }).click();
      await pane.getByRole('button', { name: 'Sisipkan 1 tabel' }).waitFor(WAIT);
      await pane.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    },
    shows: /Tabel isian kosong/,
  },
  failing('galat-sel-diedit', 'InvalidOperationInCellEditMode', /sedang diedit/),
  failing('galat-terproteksi', 'AccessDenied', /diproteksi/),
  failing('galat-terlalu-besar', 'ResponsePayloadSizeLimitExceeded', /terlalu besar/),
  failing('galat-membaca', 'GeneralException', /tidak dapat dibaca sampai selesai/),
  {
    name: 'galat-tanpa-tabel',
    workbook: () => book([['Catatan rapat']]),
    reach: async (pane) => {
      await pane.getByText(/Mulai dari sini/).waitFor(WAIT);
      await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
      await pane
        .getByRole('alert')
        .getByText(/Tidak ada tabel LKj/)
        .waitFor(WAIT);
    },
    shows: /Tidak ada tabel LKj/,
  },
  {
    name: 'galat-excel-lama',
    before: (page) =>
      // The page puts its Excel here; this one is older than the pane's floor.
      page.addInitScript({
        content: `let host;
          Object.defineProperty(window, 'capaianHost', {
            get: () => host,
            set: (given) => { host = { ...given, requirementVersion: '1.9' }; },
          });`,
      }),
    reach: (pane) =>
      pane
        .getByText(/belum memiliki fungsi/)
        .first()
        .waitFor(WAIT),
    shows: /Excel 2021 atau yang lebih baru/,
  },
  {
    name: 'galat-tak-terunduh',
    reach: async (pane, page) => {
      await pane
        .getByText(/baris dibaca/)
        .first()
        .waitFor(WAIT);
      await page.route(/\.js$/, (route) => route.abort());
      await openPlace(pane, /^Simulasi/);
      await pane
        .getByText(/tidak dapat diunduh/)
        .first()
        .waitFor(WAIT);
    },
    shows: /Coba lagi/,
  },
];

/** Opens the workbench at a pane of that width and brings the pane into the state. */
export async function reachState(
  desk: Desk,
  state: PaneState,
  width: number,
): Promise<{ bench: DeskPage; pane: Frame }> {
  const bench = await desk.open(await state.workbook?.(), state.before ? { before: state.before } : {});
  await bench.setPaneWidth(width);
  const pane = await bench.pane();
  await state.reach(pane, bench.page);
  return { bench, pane };
}

/** A workbook with one sheet. */
async function book(rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const sheet = createSheet('Data');
  rows.forEach((line, row) => line.forEach((value, column) => setCell(sheet, row, column, plainCell(value))));
  return saveWorkbook(createWorkbook('uji.xlsx', [sheet]));
}
