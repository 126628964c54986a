import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startDesk, type DeskPage } from './desk';

/** `npm run shots`: pictures of the workbench and of the pane at its narrowest and at a wide size, to be looked at. */
const FOLDER = path.resolve(__dirname, '../../.tmp/shots');
const PANE_WIDTHS = [320, 450];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const desk = await startDesk();
  try {
    const bench = await desk.open();
    await bench.pane();
    await bench.showSheet('PK 2023');
    await shoot(bench, 'meja-sebelum');
    await shootPane(bench, 'panel-sebelum');
    await compute(bench);
    for (const sheet of (await bench.tabs()).filter((name) => name.startsWith('LKj '))) {
      await bench.showSheet(sheet);
      await shoot(bench, `meja-${sheet.toLowerCase().replaceAll(' ', '-')}`);
    }
    await shootPane(bench, 'panel-sesudah');
  } finally {
    await desk.close();
  }
}

async function compute(bench: DeskPage): Promise<void> {
  const pane = await bench.pane();
  await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
  await pane
    .getByText(/dari [\d.]+ angka cocok/)
    .first()
    .waitFor();
}

async function shoot(bench: DeskPage, name: string): Promise<void> {
  await bench.page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

async function shootPane(bench: DeskPage, name: string): Promise<void> {
  for (const width of PANE_WIDTHS) {
    const style = await bench.page.addStyleTag({
      content: `.pane { width: ${width + 1}px !important } .pane-frame { width: ${width}px !important }`,
    });
    await bench.page.locator('iframe').screenshot({ path: path.join(FOLDER, `${name}-${width}.png`) });
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
