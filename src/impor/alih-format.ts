import { read, write, type WorkBook } from '@e965/xlsx';
import { GalatCapaian } from '../dasar/galat';
import { type JenisAlih, teksBerkas } from './jenis-berkas';

/**
 * The file as an .xlsx: values, number formats, merged areas, names and hidden rows. Formulas stay behind, because how
 * they would be spelled anew is not certain; their results come along. In pages and lists of text every cell stays
 * the text that it is: whether "1.234" is a thousand or one is the reader's question, and is not answered here.
 * Throws `BUKAN_BUKU_KERJA` (berkas, jenis) for what cannot be read, `FORMAT_TIDAK_DIDUKUNG` for a password or a page
 * without a table.
 */
export function keXlsx(bytes: Uint8Array, jenis: JenisAlih, berkas: string): Uint8Array {
  if (jenis === 'html' && !/<table[\s>]/i.test(teksBerkas(bytes))) {
    throw new GalatCapaian('FORMAT_TIDAK_DIDUKUNG', { berkas, jenis: 'htmlTanpaTabel' });
  }
  try {
    const buku = baca(bytes, jenis);
    return new Uint8Array(write(buku, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
  } catch (cause) {
    if (/password-protected/i.test(String(cause))) {
      throw new GalatCapaian('FORMAT_TIDAK_DIDUKUNG', { berkas, jenis: 'bersandi' }, { cause });
    }
    throw new GalatCapaian('BUKAN_BUKU_KERJA', { berkas, jenis }, { cause });
  }
}

function baca(bytes: Uint8Array, jenis: JenisAlih): WorkBook {
  const umum = { cellFormula: false, cellNF: true, cellHTML: false, cellText: false, cellStyles: true } as const;
  const buku =
    jenis === 'html' || jenis === 'csv'
      ? read(teksBerkas(bytes).replace(/^\ufeff/, ''), { ...umum, type: 'string', raw: true })
      : read(bytes, { ...umum, type: 'array' });
  if (buku.SheetNames.length === 0) throw new RangeError('There is no sheet in the file.');
  // A chart sheet has no cells, and is written as none.
  for (const nama of buku.SheetNames) buku.Sheets[nama] ??= {};
  return buku;
}
