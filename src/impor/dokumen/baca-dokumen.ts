import { GalatCapaian } from '../../dasar/galat';
import { jenisBerkas } from '../jenis-berkas';
import { jenisPaket, tolakTerlaluBesar } from '../terima';
import type { Dokumen, OpsiDokumen } from './dokumen';
import { bacaDocx } from './docx/baca-docx';

/**
 * Reads a report, whichever of the two it is. Throws `BERKAS_TERLALU_BESAR` (berkas, mb, batas), `BUKAN_DOKUMEN` (berkas,
 * jenis), and what the reader of its kind throws.
 */
export async function bacaDokumen(bytes: Uint8Array, nama: string, opsi: OpsiDokumen = {}): Promise<Dokumen> {
  tolakTerlaluBesar(bytes, nama);
  const luar = jenisBerkas(bytes, nama);
  if (luar === 'pdf') return (await import('./pdf/baca-pdf')).bacaPdf(bytes, nama, opsi);
  if (luar === 'bersandi') throw new GalatCapaian('DOKUMEN_BERSANDI', { berkas: nama });
  const jenis = luar === 'zip' ? jenisPaket(bytes, nama) : luar;
  if (jenis === 'word') return bacaDocx(bytes, nama, opsi);
  throw new GalatCapaian('BUKAN_DOKUMEN', { berkas: nama, jenis: /\.doc$/i.test(nama) ? 'doc' : jenis });
}
