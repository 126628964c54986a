import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { GalatCapaian } from '../../src/dasar/galat';
import { bacaTemuanTertulis } from '../../src/excel/tulis/status-temuan';
import { imporBerkas } from '../../src/excel/masukan/lembar-masukan';
import type { HasilHitung } from '../../src/hitung';
import { butirSurat, sebutLaporan } from '../../src/hitung/butir-surat';
import { temuanMenurutUnit } from '../../src/hitung/unit-temuan';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import { kamus } from '../../src/locales';
import { baris } from '../../src/locales/id/baris';
import { unitDiBerkas } from '../../src/surat/surat';
import { tulisSurat } from '../../src/surat/tulis-surat';
import type { Arguments } from './arguments';
import { readInput } from './inputs';

/**
 * After the run: takes in the replies of a letter, then writes a letter of what differs and is still open: one file, or
 * one beside the other for each unit ("surat-Sentra Anggrek.xlsx"). Throws
 * `BERKAS_TIDAK_ADA`, `TANGGAPAN_TAK_DIKENAL` and what reading the file and writing the notes throw.
 */
export async function exchangeLetters(
  { letter, replies }: Pick<Arguments, 'letter' | 'replies'>,
  result: HasilHitung,
  say: (line: string) => void,
): Promise<void> {
  const { masukan } = kamus('id');
  if (replies !== null) {
    const file = { nama: basename(replies), bytes: await readInput(replies), tanggal: new Date() };
    const { berkas } = await imporBerkas([file], { pembaca: onlyLetter });
    const [taken] = berkas;
    if (taken?.galat) throw taken.galat;
    if (taken?.tanggapan) say(masukan.impor.tanggapan(taken.tanggapan.dicatat, taken.tanggapan.takDikenal));
  }
  if (letter === null) return;
  const written = await bacaTemuanTertulis();
  const open = result.temuan.filter(
    ({ putusan, kunci }) => putusan === 'berbeda' && (written.get(kunci)?.catatan.status ?? 'belum') === 'belum',
  );
  await mkdir(dirname(letter), { recursive: true });
  const laporan = sebutLaporan(result.pedoman.tahun);
  const units = temuanMenurutUnit(open, result.tabel);
  for (const [unit, found] of units) {
    const file = units.size < 2 ? letter : ofUnit(letter, unit);
    await writeFile(file, await tulisSurat({ unit, laporan, tanggal: new Date(), butir: found.map(butirSurat) }));
    say(baris.surat(file, found.length));
  }
}

/** The letter's name with the unit's, as far as a file may be called so. */
function ofUnit(letter: string, unit: string): string {
  const ending = extname(letter);
  return `${letter.slice(0, letter.length - ending.length)}-${unitDiBerkas(unit)}${ending}`;
}

/** A file of tables named by mistake is none of the replies. */
const onlyLetter: typeof bacaBerkas = async (file, options) => {
  const read = await bacaBerkas(file, options);
  if (!read.tanggapan) throw new GalatCapaian('TANGGAPAN_TAK_DIKENAL', { berkas: file.nama, banyak: 0 });
  return read;
};
