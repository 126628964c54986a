/**
 * Has LibreOffice work out every formula of a workbook again, under English and under Indonesian regional settings,
 * and compares its results with those that the file holds. `--plant` puts one wrong result into a copy first and
 * succeeds only if that one is found.
 *
 *   tsx scripts/verify-libreoffice.ts BUKU.xlsx [--plant]
 *
 * Exit: 0 all equal (with --plant: the wrong one was found) · 1 a difference · 2 no LibreOffice, no file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { printAddress } from '@capaian/stand-in/workbook/address';
import { eachCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Cell, CellValue, Workbook } from '@capaian/stand-in/workbook/model';
import { exitWith } from './exit-with';
import { convert, findSoffice, inTemporaryFolder } from './libreoffice';

/** Two results are the same number up to this share of the larger one. */
const TOLERANCE = 1e-9;

const LOCALES = ['en-US', 'id-ID'] as const;

interface Comparison {
  equal: number;
  differences: Difference[];
}

interface Difference {
  cell: string;
  formula: string;
  ours: string;
  theirs: string;
}

/** Every formula's result by its cell, `'LKj Data'!B2`. */
function results(workbook: Workbook): Map<string, { formula: string; value: CellValue }> {
  const found = new Map<string, { formula: string; value: CellValue }>();
  for (const sheet of workbook.sheets) {
    eachCell(sheet, null, ({ formula, value }, row, column) => {
      if (formula === undefined) return;
      found.set(printAddress(sheet.name, { row, column, rowCount: 1, columnCount: 1 }), { formula, value });
    });
  }
  return found;
}

/** LibreOffice answers with a workbook, which tells text from number and keeps every digit. */
async function compare(soffice: string, bytes: Uint8Array, folder: string, locale = 'en-US'): Promise<Comparison> {
  const file = join(folder, 'buku.xlsx');
  await writeFile(file, bytes);
  const ours = results(await openWorkbook(bytes, 'buku.xlsx'));
  const converted = await readFile(await convert(soffice, file, 'xlsx', folder, locale));
  const theirs = results(await openWorkbook(converted, 'buku.xlsx'));
  const comparison: Comparison = { equal: 0, differences: [] };
  for (const [cell, { formula, value }] of ours) {
    const other = theirs.get(cell);
    if (other && areEqual(value, other.value)) comparison.equal += 1;
    else
      comparison.differences.push({
        cell,
        formula,
        ours: show(value),
        theirs: other ? show(other.value) : 'tidak ada',
      });
  }
  return comparison;
}

function areEqual(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= TOLERANCE * Math.max(Math.abs(ours), Math.abs(theirs));
  }
  if (typeof ours === 'object' || typeof theirs === 'object') return show(ours) === show(theirs);
  return ours === theirs;
}

/** An empty result and an empty text are the same. */
function show(value: CellValue): string {
  if (value === null) return '""';
  return typeof value === 'object' ? value.error : JSON.stringify(value);
}

/** A copy in which one result is wrong, and the cell where it stands; null when there is no number to spoil. */
async function plant(bytes: Uint8Array): Promise<{ bytes: Uint8Array; cell: string } | null> {
  const workbook = await openWorkbook(bytes, 'buku.xlsx');
  for (const sheet of workbook.sheets) {
    const numbers: { cell: Cell; row: number; column: number }[] = [];
    eachCell(sheet, null, (cell, row, column) => {
      if (cell.formula !== undefined && typeof cell.value === 'number') numbers.push({ cell, row, column });
    });
    const [first] = numbers;
    if (!first) continue;
    const { cell, row, column } = first;
    setCell(sheet, row, column, { ...cell, value: Number(cell.value) + 1 });
    sheet.editedCells.add(`${row},${column}`);
    sheet.touched = 'cells';
    const address = printAddress(sheet.name, { row, column, rowCount: 1, columnCount: 1 });
    return { bytes: await saveWorkbook(workbook), cell: address };
  }
  return null;
}

function report({ equal, differences }: Comparison): void {
  for (const { cell, formula, ours, theirs } of differences) {
    console.log(`${cell}  ${formula}\n  berkas ${ours}\n  LibreOffice ${theirs}`);
  }
  console.log(`${equal} passed, ${differences.length} failed`);
}

async function verify(soffice: string, bytes: Uint8Array): Promise<number> {
  const comparison: Comparison = { equal: 0, differences: [] };
  // A sentence with its numbers must read the same on an English and on an Indonesian machine.
  for (const locale of LOCALES) {
    const { equal, differences } = await inTemporaryFolder((folder) => compare(soffice, bytes, folder, locale));
    comparison.equal += equal;
    comparison.differences.push(...differences.map((one) => ({ ...one, cell: `${one.cell} (${locale})` })));
  }
  if (comparison.equal + comparison.differences.length === 0) console.log('Tidak ada rumus dalam berkas ini.');
  report(comparison);
  return comparison.differences.length === 0 ? 0 : 1;
}

/** The check has to find the planted result. */
async function verifyPlanted(soffice: string, bytes: Uint8Array): Promise<number> {
  const planted = await plant(bytes);
  if (!planted) {
    console.error('Tidak ada rumus berhasil angka untuk disalahkan.');
    console.log('0 passed, 1 failed');
    return 1;
  }
  const { differences } = await inTemporaryFolder((folder) => compare(soffice, planted.bytes, folder));
  const found = differences.some(({ cell }) => cell === planted.cell);
  console.log(`Hasil salah ditanam di ${planted.cell}: ${found ? 'ditemukan' : 'TIDAK ditemukan'}.`);
  console.log(found ? '1 passed, 0 failed' : '0 passed, 1 failed');
  return found ? 0 : 1;
}

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const [file] = words.filter((word) => !word.startsWith('--'));
  if (file === undefined) {
    console.error('Pemakaian: tsx scripts/verify-libreoffice.ts BUKU.xlsx [--plant]');
    return 2;
  }
  const soffice = await findSoffice();
  if (soffice === null) {
    console.error(
      `LibreOffice (soffice) tidak ditemukan; ${basename(file)} tidak diperiksa. Pasang, atau isi SOFFICE_PATH.`,
    );
    return 2;
  }
  const bytes = await readFile(file);
  return words.includes('--plant') ? verifyPlanted(soffice, bytes) : verify(soffice, bytes);
}

exitWith(main);
