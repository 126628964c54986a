import { basename } from 'node:path';
import { readFile, stat } from 'node:fs/promises';
import { sebutKotak } from '../../src/dasar/a1';
import { GalatCapaian } from '../../src/dasar/galat';
import { ingat } from '../../src/excel/kawat/ingatan';
import { type BerkasMasuk, type HasilImpor, imporBerkas, simpanNaskah } from '../../src/excel/masukan/lembar-masukan';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import { kamus, satuParagraf } from '../../src/locales';
import { baris } from '../../src/locales/id/baris';
import { keputusan } from '../../src/locales/id/keputusan';
import { kalimatCatatan } from '../../src/locales/catatan-tulis';
import { type DokumenTersimpan, simpanDokumen } from '../../src/excel/masukan/lembar-dokumen';
import { bacaDokumen } from '../../src/impor/dokumen/baca-dokumen';
import type { Arguments } from './arguments';

/** Puts the report that the command line names into the open workbook; null when none was named. */
export async function bringDocument(
  { document: path, annotated }: Pick<Arguments, 'document' | 'annotated'>,
  say: (line: string) => void,
): Promise<DokumenTersimpan | null> {
  if (path === null) return null;
  const document = await bacaDokumen(await readInput(path), basename(path));
  if (annotated !== null && document.bentuk !== 'docx') {
    throw new GalatCapaian('CATAT_BUKAN_WORD', { berkas: document.nama });
  }
  const saved = await simpanDokumen(document);
  const unread = saved.tabel.filter(({ lembar }) => lembar === null);
  say(baris.dokumen(saved.nama, saved.halaman, saved.tabel.length - unread.length, saved.paragraf));
  for (const { judul, halaman } of unread) say(baris.tabelTanpaGaris(halaman[0] ?? 0, judul));
  for (const sentence of kalimatCatatan(saved.catatan, kamus('id'))) say(sentence);
  return saved;
}

/**
 * Puts what the command line brings into the open workbook: answers, tables of other workbooks, narrative. Gives what
 * became of each workbook; null when none was named. Throws what `imporBerkas` throws, `BERKAS_TIDAK_ADA`, and the
 * reason of the first file that is no workbook.
 */
export async function bringInputs(
  { answers, imports, narrative }: Pick<Arguments, 'answers' | 'imports' | 'narrative'>,
  say: (line: string) => void,
): Promise<HasilImpor | null> {
  const text = narrative === null ? null : decodeText(await readInput(narrative));
  const files = await Promise.all(imports.map(readImport));
  if (Object.keys(answers).length > 0) await ingat({ pilihan: answers });
  const imported = files.length > 0 ? await imporBerkas(files, { pembaca: bacaBerkas }) : null;
  if (imported) {
    reportImports(imported, say);
    const wrong = imported.berkas.find(({ galat }) => galat && NO_WORKBOOK.has(galat.kode));
    if (wrong?.galat) throw wrong.galat;
  }
  if (text !== null) say(baris.naskah(await simpanNaskah(text)));
  return imported;
}

/** Files that were named by mistake: the run ends before anything is saved. */
const NO_WORKBOOK: ReadonlySet<string> = new Set(['BUKAN_BUKU_KERJA', 'FORMAT_TIDAK_DIDUKUNG', 'BERKAS_TERLALU_BESAR']);

function reportImports({ berkas, catatan = [] }: HasilImpor, say: (line: string) => void): void {
  const { galat: kalimat } = kamus('id');
  for (const {
    nama,
    lembar,
    tabel,
    baris: jumlah,
    disisihkan,
    galat,
    lembarLama,
    kembaran = [],
    dilewati = [],
  } of berkas) {
    if (galat) say(baris.tidakDiimpor(nama, satuParagraf(kalimat[galat.kode](galat.rincian))));
    if (lembar !== null) say(baris.diimpor(nama, lembar, tabel, jumlah, disisihkan));
    if (lembar !== null && lembarLama !== undefined) say(baris.imporLama(lembarLama, lembar));
    for (const satu of dilewati) {
      const tempat = `${nama}, ${sebutKotak(satu.rentang)}`;
      say(baris.tabelDilewati(tempat, satu.judul, keputusan.dilewati.sebab(satu)));
    }
    for (const lain of kembaran) say(baris.tabelKembar(nama, lain));
  }
  for (const sentence of kalimatCatatan(catatan, kamus('id'))) say(sentence);
}

async function readImport(path: string): Promise<BerkasMasuk> {
  const bytes = await readInput(path);
  return { nama: basename(path), bytes, tanggal: (await stat(path)).mtime };
}

/** Bytes of a file that the command line names. Throws `BERKAS_TIDAK_ADA`. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new GalatCapaian('BERKAS_TIDAK_ADA', { berkas: path }, { cause });
  }
}

/** Text as editors save it: UTF-8, else what Windows writes by itself. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
