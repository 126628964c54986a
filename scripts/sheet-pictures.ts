/**
 * Draws one small picture per result sheet, for the guide: `tsx scripts/sheet-pictures.ts` writes docs/lembar/*.png.
 * The first page of each sheet, as LibreOffice prints it.
 *
 * Needs `soffice`, `pdftotext`, `pdftoppm` and ImageMagick (`convert`). Exit: 0 drawn · 2 something is missing.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runHeadless } from '@capaian/command-line/run';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { getCell, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { NAMA_LEMBAR } from '../src/report/nama-lembar';
import { exitWith } from './exit-with';
import { convert, findSoffice, inTemporaryFolder, run } from './libreoffice';

const ROOT = join(__dirname, '..');
const SAMPLE = join(ROOT, 'samples', 'LKj-Ditjen-Rehsos-2023.xlsx');
/** One satker's raw tables of IKPA: their sheet is written for these alone. */
const SATKER = join(ROOT, 'samples', 'IKPA-Satker-2026.xlsx');
const TARGET = join(ROOT, 'docs', 'lembar');
/** Longer side of a picture, in pixels. */
const SIDE = '900';
const LARGEST = 80 * 1024;
/** Pictures that are also drawn without colour, as an office prints them. */
const IN_GREY: ReadonlySet<string> = new Set(['ringkas', 'kluster']);
/** Sheets that are written on request. */
const LAYERS = ['catatanReviu', 'ujiPetik', 'kalender'] as const;

/** Cells of the sample that an earlier draft of it had otherwise: sheet, row and column from 0, text. */
const DRAFT = [
  ['PK 2023', 6, 4, '87,40%'],
  ['PK 2023', 6, 5, '109,25%'],
  ['PK 2023', 9, 3, '81%'],
  ['PK 2023', 13, 4, '91.13'],
  ['Tren', 8, 5, '80%'],
] as const;

/** The sample as it may have been a week before. */
async function writeDraft(file: string): Promise<void> {
  const workbook = await openWorkbook(await readFile(SAMPLE), 'konsep.xlsx');
  for (const [name, row, column, text] of DRAFT) {
    const sheet = workbook.sheets.find((s) => s.name === name);
    if (!sheet) throw new Error(`The sample has no sheet ${name}.`);
    sheet.editedCells.add(`${row},${column}`);
    sheet.touched = 'cells';
    setCell(sheet, row, column, { ...(getCell(sheet, row, column) ?? plainCell(null)), value: text });
  }
  await writeFile(file, await saveWorkbook(workbook));
}

/** Number of the first page whose footer names the sheet. */
function firstPage(pages: readonly string[], sheet: string): number {
  // "LKj Banding" is no page of "LKj Banding Versi".
  const named = new RegExp(String.raw`^\s*${sheet}(?!\s\p{L})`, 'u');
  return pages.findIndex((text) => text.split('\n').some((line) => named.test(line) && !line.includes('!'))) + 1;
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
    const draft = join(folder, 'LKj 2023 konsep.xlsx');
    await writeDraft(draft);
    const asked = LAYERS.flatMap((layer) => ['--atur', `${layer}=ya`]);
    const compared = ['--banding-aturan', '2022', '2024', '--banding', draft];
    const printed = [
      await print(soffice, join(folder, 'lkj'), [SAMPLE, ...asked, ...compared]),
      await print(soffice, join(folder, 'satker'), [SATKER]),
    ];
    for (const [key, sheet] of Object.entries(NAMA_LEMBAR)) {
      const found = printed.find(({ pages }) => firstPage(pages, sheet) > 0);
      if (!found) throw new Error(`No sample writes ${sheet}.`);
      const file = join(TARGET, key);
      await draw(found.pdf, firstPage(found.pages, sheet), file);
      const { size } = await stat(`${file}.png`);
      console.log(`${sheet.padEnd(14)} ${(size / 1024).toFixed(0)} KB`);
      if (IN_GREY.has(key)) await run('convert', [`${file}.png`, '-colorspace', 'Gray', `${file}-abu-abu.png`]);
      if (size > LARGEST) console.error(`${file}.png is larger than ${LARGEST} bytes`);
    }
    return 0;
  });
}

/** Computes a workbook and prints it; the text of each page. */
async function print(
  soffice: string,
  folder: string,
  words: readonly string[],
): Promise<{ pdf: string; pages: readonly string[] }> {
  await mkdir(folder, { recursive: true });
  const workbook = join(folder, 'hasil.xlsx');
  const code = await runHeadless([...words, '--out', workbook, '--quiet'], {
    out: () => undefined,
    err: (text) => void process.stderr.write(text),
  });
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}.`);
  const pdf = await convert(soffice, workbook, 'pdf', folder, 'id-ID');
  await run('pdftotext', ['-layout', pdf, join(folder, 'teks')]);
  return { pdf, pages: (await readFile(join(folder, 'teks'), 'utf8')).split('\f') };
}

exitWith(main);
