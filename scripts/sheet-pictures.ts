/**
 * Draws one small picture per result sheet, for the guide: `tsx scripts/sheet-pictures.ts` writes docs/lembar/*.png.
 * The first page of each sheet, as LibreOffice prints it.
 *
 * Needs `soffice`, `pdftotext`, `pdftoppm` and ImageMagick (`convert`). Exit: 0 drawn · 2 something is missing.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runHeadless } from '@capaian/command-line/run';
import { NAMA_LEMBAR } from '../src/report/nama-lembar';
import { exitWith } from './exit-with';
import { convert, findSoffice, inTemporaryFolder, run } from './libreoffice';

const ROOT = join(__dirname, '..');
const SAMPLE = join(ROOT, 'samples', 'LKj-Ditjen-Rehsos-2023.xlsx');
const TARGET = join(ROOT, 'docs', 'lembar');
/** Longer side of a picture, in pixels. */
const SIDE = '900';
const LARGEST = 80 * 1024;
/** Pictures that are also drawn without colour, as an office prints them. */
const IN_GREY: ReadonlySet<string> = new Set(['ringkas', 'kluster']);
/** Sheets that are written on request. */
const LAYERS = ['catatanReviu', 'ujiPetik', 'kalender'] as const;

/** Number of the first page whose footer names the sheet. */
function firstPage(pages: readonly string[], sheet: string): number {
  return (
    pages.findIndex((text) => text.split('\n').some((line) => line.trim().startsWith(sheet) && !line.includes('!'))) + 1
  );
}

async function draw(pdf: string, page: number, file: string): Promise<void> {
  const at = String(page);
  await run('pdftoppm', ['-f', at, '-l', at, '-singlefile', '-scale-to', SIDE, '-png', pdf, file]);
  // Without the footer; sixteen colours are enough for one accent and greys.
  await run('convert', [
    `${file}.png`,
    '-gravity',
    'South',
    '-chop',
    '0x60',
    '-trim',
    '-bordercolor',
    'white',
    '-border',
    '12',
    // Dots of two colours in the place of a third would hatch the pale fills.
    '+dither',
    '-colors',
    '16',
    `${file}.png`,
  ]);
}

async function main(): Promise<number> {
  const soffice = await findSoffice();
  if (soffice === null) {
    console.error('LibreOffice (soffice) tidak ditemukan. Pasang, atau isi SOFFICE_PATH.');
    return 2;
  }
  await mkdir(TARGET, { recursive: true });
  return inTemporaryFolder(async (folder) => {
    const workbook = join(folder, 'hasil.xlsx');
    const quiet = { out: () => undefined, err: () => undefined };
    const asked = LAYERS.flatMap((layer) => ['--atur', `${layer}=ya`]);
    const code = await runHeadless([SAMPLE, '--out', workbook, ...asked, '--banding-aturan', '2022', '2024'], quiet);
    if (code !== 0) return code;
    const pdf = await convert(soffice, workbook, 'pdf', folder, 'id-ID');
    await run('pdftotext', ['-layout', pdf, join(folder, 'teks')]);
    const pages = (await readFile(join(folder, 'teks'), 'utf8')).split('\f');
    for (const [key, sheet] of Object.entries(NAMA_LEMBAR)) {
      const page = firstPage(pages, sheet);
      // Not every sheet is written for the sample.
      if (page === 0) continue;
      const file = join(TARGET, key);
      await draw(pdf, page, file);
      const { size } = await stat(`${file}.png`);
      console.log(`${sheet.padEnd(14)} ${(size / 1024).toFixed(0)} KB`);
      if (IN_GREY.has(key)) await run('convert', [`${file}.png`, '-colorspace', 'Gray', `${file}-abu-abu.png`]);
      if (size > LARGEST) console.error(`${file}.png is larger than ${LARGEST} bytes`);
    }
    return 0;
  });
}

exitWith(main);
