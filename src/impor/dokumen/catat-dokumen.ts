import { GalatCapaian } from '../../dasar/galat';
import type { CatatanLaporan, LaporanBercatatan } from '../../surat/catatan-laporan';
import { jenisBerkas } from '../jenis-berkas';
import { jenisPaket, tolakTerlaluBesar } from '../terima';
import { catatDocx } from './docx/catat/catat-docx';

/**
 * A copy of a report with a comment at each note. Throws `CATAT_BUKAN_WORD` (berkas) for any file but a .docx,
 * `LAPORAN_LAIN` (berkas) when it does not have the places of most notes, and what reading it throws.
 */
export function catatDokumen(
  bytes: Uint8Array,
  nama: string,
  catatan: readonly CatatanLaporan[],
  waktu: Date,
): LaporanBercatatan {
  tolakTerlaluBesar(bytes, nama);
  if (jenisBerkas(bytes, nama) !== 'zip' || jenisPaket(bytes, nama) !== 'word') {
    throw new GalatCapaian('CATAT_BUKAN_WORD', { berkas: nama });
  }
  const hasil = catatDocx(bytes, nama, catatan, waktu);
  if (hasil.dicatat < catatan.length / 2) throw new GalatCapaian('LAPORAN_LAIN', { berkas: nama });
  return hasil;
}
