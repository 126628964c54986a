/**
 * Draws a workbook with LibreOffice, for people who want to look at the sheets: one PDF and one PNG per page.
 *
 *   tsx scripts/render-pdf.ts BUKU.xlsx FOLDER
 *
 * Needs `soffice` and `pdftoppm`. Exit: 0 drawn · 2 something is missing.
 */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { exitWith } from './exit-with';
import { convert, findSoffice, inTemporaryFolder, run } from './libreoffice';

const DOTS_PER_INCH = '80';

async function main(): Promise<number> {
  const [file, target] = process.argv.slice(2);
  if (file === undefined || target === undefined) {
    console.error('Pemakaian: tsx scripts/render-pdf.ts BUKU.xlsx FOLDER');
    return 2;
  }
  const soffice = await findSoffice();
  if (soffice === null) {
    console.error('LibreOffice (soffice) tidak ditemukan. Pasang, atau isi SOFFICE_PATH.');
    return 2;
  }
  await mkdir(target, { recursive: true });
  const name = basename(file, extname(file));
  const pdf = join(target, `${name}.pdf`);
  await inTemporaryFolder(async (folder) => copyFile(await convert(soffice, file, 'pdf', folder, 'id-ID'), pdf));
  await run('pdftoppm', ['-r', DOTS_PER_INCH, '-png', pdf, join(target, name)]);
  const pages = (await readdir(target)).filter((one) => one.startsWith(`${name}-`) && one.endsWith('.png'));
  console.log(`${pdf}\n${pages.length} halaman`);
  return 0;
}

exitWith(main);
