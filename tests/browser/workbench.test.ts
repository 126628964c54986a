import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { getCell, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';
import { SAMPLE, deskOfFile, type DeskPage } from './desk';

const desk = deskOfFile();
let bench: DeskPage;

afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

const WAIT = { timeout: 60_000 };

describe('the grid', () => {
  it('shows the sample: its name, its sheets, its cells as an Indonesian Excel prints them', async () => {
    bench = await desk.open();
    await expect(bench.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(SAMPLE);
    await expect(bench.tabs()).resolves.toEqual(expect.arrayContaining(['PK 2023', 'Kluster', 'IKPA', 'Anggaran']));
    await bench.showSheet('PK 2023');
    await expect(bench.cell('D4').innerText()).resolves.toBe('Target');
    await expect(bench.cell('E13').innerText()).resolves.toBe('80,09**');
    await bench.showSheet('Kluster');
    await expect(bench.cell('B5').innerText()).resolves.toBe('383.275');
  });

  it('recalculates when a cell is typed into, and takes numbers the Indonesian way', async () => {
    bench = await desk.open(await book([['Nilai', 2], ['Dua kali']], '=B1*2'));
    await bench.type('B1', '1.234,5');
    await bench.cell('B2').getByText('2469').waitFor();
    await bench.type('B3', '=ROUND(B1;0)');
    await bench.cell('B3').getByText('1235').waitFor();
    await bench.goTo('B3');
    await expect(bench.formulaBar.inputValue()).resolves.toBe('=ROUND(B1,0)');
  });

  it('edits in the formula bar, gives up with Esc, empties with Delete', async () => {
    bench = await desk.open(await book([['Nilai', 2]], '=B1*2'));
    await bench.goTo('B2');
    await bench.formulaBar.fill('=B1*10');
    await bench.formulaBar.press('Enter');
    await bench.cell('B2').getByText('20', { exact: true }).waitFor();
    await bench.goTo('B1');
    await bench.page.keyboard.type('999');
    await bench.page.keyboard.press('Escape');
    await expect(bench.cell('B1').innerText()).resolves.toBe('2');
    await bench.page.keyboard.press('Delete');
    await bench.cell('B2').getByText('0', { exact: true }).waitFor();
  });

  it('keeps what stood in a cell when a formula cannot be read, and says so', async () => {
    bench = await desk.open(await book([['Nilai', 2]]));
    await bench.type('B1', '=SUM((1');
    await expect(bench.notice.innerText()).resolves.toContain('=SUM((1');
    await bench.page.keyboard.press('Escape');
    await expect(bench.cell('B1').innerText()).resolves.toBe('2');
  });

  it('moves with the keys, over a merged area in one step', async () => {
    const sheet = createSheet('Gabung');
    setCell(sheet, 0, 0, plainCell('Judul'));
    sheet.merges = [{ row: 0, column: 0, rowCount: 2, columnCount: 3 }];
    bench = await desk.open(await saveWorkbook(createWorkbook('gabung.xlsx', [sheet])));
    await bench.grid.focus();
    await bench.page.keyboard.press('ArrowRight');
    await expect(bench.grid.getAttribute('data-selection')).resolves.toBe('Gabung!D1');
    await bench.page.keyboard.press('Home');
    await bench.page.keyboard.press('ArrowDown');
    await expect(bench.grid.getAttribute('data-selection')).resolves.toBe('Gabung!A3');
    await bench.page.keyboard.press('Shift+ArrowRight');
    await expect(bench.grid.getAttribute('data-selection')).resolves.toBe('Gabung!A3:B3');
  });

  it('goes from the sheet to the pane and back with F6', async () => {
    bench = await desk.open();
    await bench.pane();
    await bench.grid.focus();
    await bench.page.keyboard.press('F6');
    const frame = bench.page.locator('iframe');
    await expect(frame.evaluate((element) => element === element.ownerDocument.activeElement)).resolves.toBe(true);
    await bench.page.keyboard.press('F6');
    await expect(bench.grid.evaluate((element) => element === element.ownerDocument.activeElement)).resolves.toBe(true);
  });

  it('draws only what is in view of 100,000 rows', async () => {
    const sheet = createSheet('Panjang');
    for (let row = 0; row < 100_000; row += 1) setCell(sheet, row, 0, plainCell(row + 1));
    bench = await desk.open(await saveWorkbook(createWorkbook('panjang.xlsx', [sheet])));
    await bench.goTo('A99999');
    await expect(bench.cell('A99999').innerText()).resolves.toBe('99999');
    await expect(bench.page.getByRole('gridcell').count()).resolves.toBeLessThan(100);
  });

  it('has no accessibility faults that axe can find', async () => {
    bench = await desk.open();
    await bench.showSheet('PK 2023');
    await expect(accessibilityFaults()).resolves.toEqual([]);
    await bench.goTo('D6');
    await bench.page.keyboard.press('F2');
    await expect(accessibilityFaults()).resolves.toEqual([]);
  });
});

describe('files', () => {
  it('opens another workbook in the place of the sample', async () => {
    bench = await desk.open();
    await bench.chooseFile('lain.xlsx', await book([['Buku lain', 7]]));
    await bench.cell('A1').getByText('Buku lain').waitFor();
    await expect(bench.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe('lain.xlsx');
    await expect(bench.tabs()).resolves.toEqual(['Data']);
  });

  it('says in Indonesian why a bad file is not opened, and keeps the open workbook', async () => {
    bench = await desk.open();
    const before = await bench.tabs();
    await bench.chooseFile('rusak.xlsx', new TextEncoder().encode('bukan buku kerja'));
    await expect(bench.notice.innerText()).resolves.toMatch(/rusak\.xlsx.*bukan buku kerja Excel.*tidak berubah/s);
    await expect(bench.tabs()).resolves.toEqual(before);
    await expect(bench.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(SAMPLE);
  });

  it('saves what was typed', async () => {
    bench = await desk.open();
    await bench.showSheet('PK 2023');
    await bench.type('H1', '42,5');
    await bench.type('H2', '=H1*2');
    const [download] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.page.getByRole('button', { name: 'Simpan' }).click(),
    ]);
    const saved = await openWorkbook(readFileSync(await download.path()), download.suggestedFilename());
    expect(saved.name).toBe(SAMPLE);
    const sheet = findSheet(saved, 'PK 2023');
    expect(sheet && getCell(sheet, 0, 7)?.value).toBe(42.5);
    expect(sheet && getCell(sheet, 1, 7)).toMatchObject({ formula: '=H1*2', value: 85 });
  });
});

describe('the pane', () => {
  it('runs the genuine office.js, which takes the page for an Indonesian Excel', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    const office = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { displayLanguage, requirements } = Office.context;
      return { host, platform, displayLanguage, floor: requirements.isSetSupported('ExcelApi', '1.14') };
    });
    expect(office).toEqual({ host: 'Excel', platform: 'Mac', displayLanguage: 'id-ID', floor: true });
  });

  it('shows the cell that the add-in selects', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    await pane.evaluate(async () => {
      await Office.onReady();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('IKM Satker');
        sheet.activate();
        sheet.getRange('B38').select();
        await context.sync();
      });
    });
    await bench.cell('B38').waitFor();
    await expect(bench.grid.getAttribute('data-selection')).resolves.toBe("'IKM Satker'!B38");
    await expect(bench.page.getByRole('tab', { name: 'IKM Satker' }).getAttribute('aria-selected')).resolves.toBe(
      'true',
    );
    expect(await bench.cell('B38').isVisible()).toBe(true);
  });

  it('computes the LKj on one click: sheets, live formulas, charts, and figures that agree', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
    const outcome = pane.getByText(/dari [\d.]+ angka cocok/).first();
    await outcome.waitFor(WAIT);
    const [, matched, all] = /([\d.]+) dari ([\d.]+) angka cocok/.exec(await outcome.innerText()) ?? [];
    expect(matched).toBe(all);
    expect(Number(all?.replaceAll('.', ''))).toBeGreaterThan(100);
    for (const figure of ['108,40%', '108,90%', '91,31', '89,45', '97,81%']) {
      await expect(pane.getByText(figure, { exact: true }).first().isVisible()).resolves.toBe(true);
    }

    const written = (await bench.tabs()).filter((name) => name.startsWith('LKj '));
    expect(written).toEqual(
      expect.arrayContaining([
        'LKj Ringkas',
        'LKj Ikhtisar',
        'LKj Kluster',
        'LKj NKA',
        'LKj SAKIP',
        'LKj Anggaran',
        'LKj Prioritas',
        'LKj Data',
      ]),
    );
    await bench.showSheet('LKj Anggaran');
    const realised = bench.page.getByRole('gridcell', { name: '97,81%' }).first();
    const address = (await realised.getAttribute('data-cell')) ?? '';
    await realised.click();
    await expect(bench.formulaBar.inputValue()).resolves.toMatch(/^=.*\//);
    const chart = bench.page.getByRole('img', { name: /Sisa anggaran/ }).first();
    expect((await chart.locator('canvas').textContent())?.split('\n')).toEqual(
      expect.arrayContaining(['Bansos', 'Pegawai']),
    );

    await expect(accessibilityFaults()).resolves.toEqual([]);

    await bench.type(address, 'tertimpa');
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
    await bench.showSheet('LKj Anggaran');
    await bench.cell(address).getByText('97,81%').waitFor(WAIT);
    expect((await bench.tabs()).filter((name) => name.startsWith('LKj '))).toEqual(written);
  });
});

describe('an old web view', () => {
  it('shows what is missing, in both languages, where not one of the pane’s scripts can run', async () => {
    bench = await desk.open(undefined, {
      before: async (page) => {
        await page.addInitScript({ content: 'if (window !== window.top) delete Array.prototype.at' });
        await page.route(/\/(taskpane|react|fluent)\.js$/, (route) => route.abort());
      },
    });
    const pane = await bench.paneFrame();
    await pane.getByRole('heading', { name: 'Capaian belum dapat berjalan di Excel ini' }).waitFor(WAIT);
    await pane.getByRole('heading', { name: 'Capaian cannot run in this Excel yet' }).waitFor(WAIT);
    await expect(pane.getByText('Memuat Hitung Capaian').count()).resolves.toBe(0);
  });
});

describe('the ribbon and live refresh', () => {
  it('a press on the ribbon is a press in the pane, and the button is free when the run has ended', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    await pane
      .getByText(/baris terbaca/)
      .first()
      .waitFor(WAIT);
    const pressed = pane.evaluate(async () => {
      // The client keeps what `Office.actions.associate` was told here; Excel calls it by the manifest's name.
      const { _association: known } = Office.actions as unknown as {
        _association: { mappings: Record<string, (event: { completed: () => void }) => void> };
      };
      await new Promise<void>((completed) => known.mappings.HITUNGCAPAIAN?.({ completed }));
    });
    await pressed;
    await pane
      .getByText(/dari [\d.]+ angka cocok/)
      .first()
      .waitFor();
    expect((await bench.tabs()).filter((name) => name.startsWith('LKj ')).length).toBeGreaterThan(5);
  });

  it('the press that opens the page is heard before one script of the pane has come, and runs once they have', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    bench = await desk.open(undefined, {
      before: (page) =>
        page.route(/\/(taskpane|react|fluent)\.js$/, async (route) => {
          await released;
          await route.continue();
        }),
    });
    const pane = await bench.paneFrame();
    // By the clock: without its scripts the page may not draw a frame, and nothing is asked between two of them.
    await pane.waitForFunction(() => 'capaianPita' in window, null, { ...WAIT, polling: 100 });
    const freed = pane.evaluate(async () => {
      await Office.onReady();
      const { _association: known } = Office.actions as unknown as {
        _association: { mappings: Record<string, (event: { completed: () => void }) => void> };
      };
      await new Promise<void>((completed) => known.mappings.HITUNGCAPAIAN?.({ completed }));
    });
    // What stands there meanwhile offers a way out that helps.
    await pane.getByRole('button', { name: 'Muat ulang' }).waitFor(WAIT);
    await expect(pane.getByRole('button', { name: 'Hitung Capaian' }).count()).resolves.toBe(0);
    release();
    await freed;
    await pane
      .getByText(/dari [\d.]+ angka cocok/)
      .first()
      .waitFor();
  });

  it('a number typed into a source sheet is in the pane and on the sheets by itself, once that is switched on', async () => {
    bench = await desk.open();
    const pane = await bench.pane();
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
    await pane
      .getByText(/dari [\d.]+ angka cocok/)
      .first()
      .waitFor(WAIT);
    await bench.showSheet('NKA');
    await bench.type('B4', '83,17');
    // Before that the pane only says that a source was changed.
    await pane
      .getByText(/Data sumber berubah/)
      .first()
      .waitFor(WAIT);
    await expect(pane.getByText('91,31', { exact: true }).count()).resolves.toBeGreaterThan(0);
    await pane.getByRole('switch', { name: 'Perbarui otomatis' }).click(WAIT);
    await pane.getByText('86,31', { exact: true }).first().waitFor(WAIT);
    await bench.type('B4', '73,17');
    await pane.getByText('81,31', { exact: true }).first().waitFor(WAIT);
    // Whoever is typing stays where they are.
    await expect(bench.page.getByRole('tab', { name: 'NKA', exact: true }).getAttribute('aria-selected')).resolves.toBe(
      'true',
    );
    await bench.showSheet('LKj NKA');
    await bench.page.getByRole('gridcell', { name: '81,31' }).first().waitFor(WAIT);
  });
});

async function accessibilityFaults(): Promise<string[]> {
  await bench.page.evaluate(axe.source);
  return bench.page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe }; // Just put there by its own script.
    const { violations } = await engine.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** A workbook with one sheet `Data`; `formula` goes into B2. */
async function book(rows: readonly (readonly (string | number)[])[], formula?: string): Promise<Uint8Array> {
  const sheet = createSheet('Data');
  rows.forEach((line, row) => line.forEach((value, column) => setCell(sheet, row, column, plainCell(value))));
  if (formula !== undefined) setCell(sheet, 1, 1, { ...plainCell(null), formula });
  return saveWorkbook(createWorkbook('uji.xlsx', [sheet]));
}
