import { GalatCapaian } from '../../dasar/galat';
import type { IsiLaporan, LaporanTertulis, TemplatLaporan } from '../../surat/isi-laporan';
import { jenisBerkas } from '../jenis-berkas';
import { jenisPaket, tolakTerlaluBesar } from '../terima';
import { isiTemplat } from './docx/tulis/isi-templat';
import { laporanPolos } from './docx/tulis/laporan-polos';

/**
 * The report as a .docx: in the template with its marks filled in, else on plain pages. Throws `TEMPLAT_BUKAN_WORD`
 * (berkas) for any template but a .docx, and what reading it throws.
 */
export async function tulisLaporan(isi: IsiLaporan, templat: TemplatLaporan | null): Promise<LaporanTertulis> {
  if (templat === null) return laporanPolos(isi);
  const { bytes, nama } = templat;
  tolakTerlaluBesar(bytes, nama);
  if (jenisBerkas(bytes, nama) !== 'zip' || jenisPaket(bytes, nama) !== 'word') {
    throw new GalatCapaian('TEMPLAT_BUKAN_WORD', { berkas: nama });
  }
  return isiTemplat(bytes, nama, isi);
}
