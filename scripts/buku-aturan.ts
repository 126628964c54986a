/**
 * Weaves the book of rules from the parameters in the code: one page a subject, for readers who read no code.
 *
 *   npm run buku-aturan
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bukuAturan } from './buku-aturan/halaman';
import { exitWith } from './exit-with';

const FOLDER = join(__dirname, '../docs/aturan');

async function main(): Promise<number> {
  await mkdir(FOLDER, { recursive: true });
  const halaman = bukuAturan();
  for (const [nama, isi] of halaman) await writeFile(join(FOLDER, nama), isi);
  console.log(`${halaman.size} halaman di docs/aturan`);
  return 0;
}

exitWith(main);
