import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { HasilHitung } from '../../src/hitung';
import { tulisLaporan } from '../../src/impor/dokumen/tulis-laporan';
import { baris } from '../../src/locales/id/baris';
import { kamusLaporan } from '../../src/locales/kamus-laporan';
import type { TandaTertinggal } from '../../src/surat/isi-laporan';
import type { Arguments } from './arguments';
import { readInput } from './inputs';

/** The report that was written, and the template's marks that were left; plain data for the JSON. */
export interface WrittenReport {
  berkas: string;
  terisi: number;
  tanda: readonly TandaTertinggal[];
}

/** After the run: the result as a report; null when none was asked for. Throws what `tulisLaporan` throws. */
export async function writeReport(
  { report, template }: Pick<Arguments, 'report' | 'template'>,
  result: HasilHitung,
  say: (line: string) => void,
): Promise<WrittenReport | null> {
  if (report === null) return null;
  const marked = template === null ? null : { nama: basename(template), bytes: await readInput(template) };
  const { bytes, tanda, terisi } = await tulisLaporan(await result.isiLaporan(), marked);
  await mkdir(dirname(report), { recursive: true });
  await writeFile(report, bytes);
  say(baris.laporanTertulis(report, template === null ? null : terisi));
  const words = kamusLaporan('id').tulis;
  for (const { tanda: mark, sebab } of tanda) say(`  ${words.tertinggal[sebab](mark)}`);
  return { berkas: report, terisi, tanda };
}
