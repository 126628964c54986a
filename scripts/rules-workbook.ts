/**
 * Writes a workbook with every rule of the rule book as a formula over random inputs, the decimal result stored beside
 * it, for LibreOffice to work out again:
 *
 *   tsx scripts/rules-workbook.ts ATURAN.xlsx && tsx scripts/verify-libreoffice.ts ATURAN.xlsx
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { setCell } from '@capaian/stand-in/workbook/cells';
import { PLAIN_STYLE } from '@capaian/stand-in/workbook/styles';
import { bukuAturan } from '../tests/domain/buku-aturan';

/** Times that each rule is drawn. */
const DRAWS = 25;

/** The same numbers on every machine (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

async function main(target: string): Promise<void> {
  const { buku, kasus } = bukuAturan(seeded(2023), DRAWS);
  const [sheet] = buku.sheets;
  for (const { baris, kolom, formula, nilai } of kasus) {
    if (sheet && nilai) setCell(sheet, baris, kolom, { value: nilai.toNumber(), formula, style: PLAIN_STYLE });
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await saveWorkbook(buku));
}

void main(process.argv[2] ?? '.tmp/aturan.xlsx');
