import { basename } from 'node:path';
import { bukuDariBerkas } from '../../src/excel/masukan/buku-pembanding';
import type { HasilHitung } from '../../src/hitung';
import { bacaVersiLama } from '../../src/hitung/versi-lama';
import { potretBerkasUtuh } from '../../src/impor/baca-berkas';
import { bacaDokumen } from '../../src/impor/dokumen/baca-dokumen';
import { baris } from '../../src/locales/id/baris';
import type { Arguments } from './arguments';
import { readInput } from './inputs';

/** The version that the command line names, read in memory only. Throws what reading a report or a workbook throws. */
export async function readOtherVersion({ compare, settings }: Pick<Arguments, 'compare' | 'settings'>) {
  if (compare === null) return undefined;
  const berkas = { nama: basename(compare), bytes: await readInput(compare) };
  return bacaVersiLama(
    await bukuDariBerkas(berkas, { dokumen: ({ bytes, nama }) => bacaDokumen(bytes, nama), buku: potretBerkasUtuh }),
    settings,
  );
}

/** How many of what kind changed; all of them stand in the JSON. */
export function reportChanges({ perubahanDokumen }: HasilHitung, say: (line: string) => void): void {
  if (perubahanDokumen === null) return;
  say(baris.banding(perubahanDokumen.length));
  const kinds = new Set(perubahanDokumen.map(({ jenis }) => jenis));
  for (const kind of kinds) {
    say(baris.perubahanDokumen(kind, perubahanDokumen.filter(({ jenis }) => jenis === kind).length));
  }
}
