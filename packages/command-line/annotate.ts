import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { bacaStatusTemuan } from '../../src/excel/tulis/status-temuan';
import type { HasilHitung } from '../../src/hitung';
import { catatanLaporan, temuanTerbuka } from '../../src/hitung/catatan-laporan';
import { catatDokumen } from '../../src/impor/dokumen/catat-dokumen';
import { baris } from '../../src/locales/id/baris';
import type { Arguments } from './arguments';
import { readInput } from './inputs';

/** What became of the findings that are open; plain data for the JSON. */
export interface Annotated {
  berkas: string;
  dicatat: number;
  takBertempat: number;
}

/**
 * After the run: a copy of the report with a comment at each finding that differs and is still open; null when none was
 * asked for. Throws `CATAT_BUKAN_WORD`.
 */
export async function annotateReport(
  { document, annotated }: Pick<Arguments, 'document' | 'annotated'>,
  result: HasilHitung,
  say: (line: string) => void,
): Promise<Annotated | null> {
  if (document === null || annotated === null) return null;
  const status = await bacaStatusTemuan();
  const open = temuanTerbuka(result, (key) => status.get(key)?.status ?? 'belum');
  const { catatan, takBertempat } = catatanLaporan(result, open);
  const written = catatDokumen(await readInput(document), basename(document), catatan, new Date());
  await mkdir(dirname(annotated), { recursive: true });
  await writeFile(annotated, written.bytes);
  const { dicatat } = written;
  say(baris.dicatat(annotated, dicatat, takBertempat + written.takBertempat));
  return { berkas: annotated, dicatat, takBertempat: takBertempat + written.takBertempat };
}
