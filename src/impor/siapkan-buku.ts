import { GalatCapaian } from '../dasar/galat';
import { type JenisAlih, jenisBerkas } from './jenis-berkas';
import { jenisPaket } from './terima';

const ALIH: ReadonlySet<string> = new Set<JenisAlih>(['xls', 'xlsb', 'ods', 'html', 'xml2003', 'csv']);

/**
 * A workbook's bytes as an .xlsx, whatever spreadsheet they are. Throws `FORMAT_TIDAK_DIDUKUNG` (berkas, jenis) for
 * what is known and cannot be read (a password, a PDF, a picture, a text document, a page without a table), and
 * `BUKAN_BUKU_KERJA` (berkas, and jenis where it is known) for what is damaged or nothing of the kind.
 */
export async function siapkanBuku(bytes: Uint8Array, berkas: string): Promise<Uint8Array> {
  const luar = jenisBerkas(bytes, berkas);
  const jenis = luar === 'zip' ? jenisPaket(bytes, berkas) : luar;
  if (jenis === 'xlsx') return bytes;
  if (adalahAlih(jenis)) return (await import('./alih-format')).keXlsx(bytes, jenis, berkas);
  if (jenis === 'lain') throw new GalatCapaian('BUKAN_BUKU_KERJA', { berkas });
  throw new GalatCapaian('FORMAT_TIDAK_DIDUKUNG', { berkas, jenis });
}

const adalahAlih = (jenis: string): jenis is JenisAlih => ALIH.has(jenis);
